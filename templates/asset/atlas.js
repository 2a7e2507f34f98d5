/* Atlas: theme, language view, copy. A classic script, loaded in <head> without defer so that the theme is set before the first paint.
   Everything works without it; what needs it carries class js-only. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');

  function recall(key) { try { return localStorage.getItem('atlas-' + key); } catch (e) { return null; } }
  function keep(key, value) {
    try { if (value) localStorage.setItem('atlas-' + key, value); else localStorage.removeItem('atlas-' + key); } catch (e) { /* private window */ }
  }

  /* Theme: auto, light, dark. */
  var themes = ['auto', 'light', 'dark'];
  function applyTheme(theme) {
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
    else root.removeAttribute('data-theme');
  }
  var theme = recall('theme');
  if (themes.indexOf(theme) < 0) theme = 'auto';
  applyTheme(theme);

  function wireTheme(button) {
    function show() {
      var label = button.getAttribute('data-label'), name = button.getAttribute('data-' + theme);
      button.textContent = name;
      if (label) button.setAttribute('aria-label', label + name);
    }
    button.addEventListener('click', function () {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      applyTheme(theme);
      keep('theme', theme === 'auto' ? '' : theme);
      show();
    });
    show();
  }

  /* Language view: radio buttons #view-both, #view-zh, #view-en; CSS does the work, this remembers. */
  function wireView(group) {
    var saved = recall('view');
    var inputs = group.querySelectorAll('input[name=view]');
    Array.prototype.forEach.call(inputs, function (input) {
      if (input.value === saved) input.checked = true;
      input.addEventListener('change', function () { if (input.checked) keep('view', input.value); });
    });
  }

  /* Copy: <button data-copy="ID" data-done="Copied">; the words go to the button, and to a live region beside it. */
  function wireCopy(button) {
    var label = button.textContent;
    var status = document.getElementById(button.getAttribute('data-status') || '');
    function done() {
      var text = button.getAttribute('data-done');
      button.textContent = text;
      if (status) status.textContent = text;
      setTimeout(function () { button.textContent = label; if (status) status.textContent = ''; }, 2500);
    }
    /* From file:// the clipboard may be shut: select the text, so that one key copies it. */
    function byHand(node) {
      var range = document.createRange();
      range.selectNodeContents(node);
      var selection = window.getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      try { if (document.execCommand('copy')) done(); } catch (e) { /* the text stays selected */ }
    }
    button.addEventListener('click', function () {
      var node = document.getElementById(button.getAttribute('data-copy'));
      if (!node) return;
      var text = node.tagName === 'PRE' ? node.textContent : node.textContent.replace(/\s+/g, ' ').trim();
      if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, function () { byHand(node); });
      else byHand(node);
    });
  }

  function each(selector, wire) { Array.prototype.forEach.call(document.querySelectorAll(selector), wire); }
  document.addEventListener('DOMContentLoaded', function () {
    each('[data-theme-button]', wireTheme);
    each('.view', wireView);
    each('[data-copy]', wireCopy);
  });
}());
