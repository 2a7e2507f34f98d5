/* Atlas: theme, language view, copy, paired sentences, terms, search, contents. A classic script, loaded in <head> without defer so that the theme is set before the first paint.
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

  /* Sentences: in .bi[data-pairs], what is pointed at or focused is lit together with its counterpart of the same data-s, or else with its row. */
  function wirePairs(text) {
    var lit = [];
    function light(target) {
      lit.forEach(function (node) { node.classList.remove('is-lit'); });
      lit = [];
      var row = target && target.closest && target.closest('.bi-row');
      if (!row || !text.contains(row)) return;
      var sentence = target.closest('[data-s]');
      lit = sentence ? row.querySelectorAll('[data-s="' + sentence.getAttribute('data-s') + '"]')
        : row.querySelector('[data-s]') ? [] : row.querySelectorAll('[lang]');
      lit = Array.prototype.slice.call(lit);
      lit.forEach(function (node) { node.classList.add('is-lit'); });
    }
    function arrived() { if (location.hash.indexOf('#q-') === 0) light(document.getElementById(location.hash.slice(1))); }
    text.addEventListener('pointerover', function (event) { light(event.target); });
    text.addEventListener('pointerleave', function () { light(null); });
    text.addEventListener('focusin', function (event) { light(event.target); });
    text.addEventListener('focusout', function () { light(null); });
    window.addEventListener('hashchange', arrived);
    arrived();
  }

  /* Terms: what a link's title says is shown on hover, on focus and at the first tap; Escape or a tap elsewhere puts it away. */
  function wireTerms() {
    var tip = document.createElement('div'), shown = null, timer = 0, tapped = null;
    tip.className = 'tip';
    tip.id = 'term-tip';
    tip.setAttribute('role', 'tooltip');
    tip.hidden = true;
    document.body.appendChild(tip);

    function term(node) { return node && node.closest ? node.closest('a.ent--term') : null; }
    function part(words, lang) {
      var span = document.createElement('span');
      span.textContent = words;
      if (lang) { span.lang = lang; span.className = 'tip-name'; }
      tip.appendChild(span);
    }
    function show(link) {
      clearTimeout(timer);
      if (shown === link) return;
      hide();
      /* The title would show a second time. */
      if (link.title) { link.setAttribute('data-tip', link.title); link.removeAttribute('title'); }
      var words = link.getAttribute('data-tip');
      if (!words) return;
      var dash = words.indexOf(' \u2014 '), names = (dash < 0 ? words : words.slice(0, dash)).split(' \u00b7 ');
      tip.textContent = '';
      part(names[0], 'zh-Hans');
      part(names.slice(1).join(' \u00b7 '), 'en');
      if (dash >= 0) part(words.slice(dash + 3));
      tip.hidden = false;
      shown = link;
      link.setAttribute('aria-describedby', tip.id);
      var line = link.getClientRects()[0] || link.getBoundingClientRect(), wide = root.clientWidth, high = tip.offsetHeight;
      tip.style.left = Math.max(8, Math.min(line.left, wide - tip.offsetWidth - 8)) + window.pageXOffset + 'px';
      tip.style.top = (line.bottom + high + 8 > window.innerHeight && line.top > high + 8 ? line.top - high - 6 : line.bottom + 6) + window.pageYOffset + 'px';
    }
    function hide() {
      clearTimeout(timer);
      if (shown) shown.removeAttribute('aria-describedby');
      shown = null;
      tip.hidden = true;
    }
    document.addEventListener('pointerover', function (event) {
      if (event.pointerType === 'touch') return;
      if (tip.contains(event.target)) clearTimeout(timer);
      else if (term(event.target)) show(term(event.target));
      else if (shown && shown !== document.activeElement) { clearTimeout(timer); timer = setTimeout(hide, 200); }
    });
    document.addEventListener('focusin', function (event) { if (term(event.target)) show(term(event.target)); else hide(); });
    document.addEventListener('keydown', function (event) { if (event.key === 'Escape') hide(); });
    document.addEventListener('pointerdown', function (event) {
      var link = term(event.target);
      tapped = event.pointerType === 'touch' && link && link !== shown ? link : null;
      if (event.pointerType === 'touch' && !link && !tip.contains(event.target)) hide();
    });
    document.addEventListener('click', function (event) {
      if (tapped && tapped === term(event.target)) { event.preventDefault(); show(tapped); }
      tapped = null;
    });
  }

  /* Search: its script and the heart of its index come once a reader turns to the field, side by side, and run in this order. */
  function wireSearch(form) {
    /* The search page brings them itself. */
    if (window.atlasSearch) return;
    var asked = false;
    function bring() {
      if (asked) return;
      asked = true;
      ['asset/search.js', 'search/core.js'].forEach(function (name) {
        var script = document.createElement('script');
        script.src = form.getAttribute('data-root') + name;
        script.async = false;
        document.head.appendChild(script);
      });
    }
    /* For search.js, should it come in the middle of a composition. */
    form.elements.q.addEventListener('compositionstart', function () { form.setAttribute('data-composing', ''); });
    form.elements.q.addEventListener('compositionend', function () { form.removeAttribute('data-composing'); });
    /* A search field may not be the combobox that search.js makes of it, and may not change while somebody writes. */
    form.elements.q.type = 'text';
    ['focusin', 'pointerover'].forEach(function (event) { form.addEventListener(event, bring); });
    if (form.contains(document.activeElement)) bring();
  }

  /* Contents: the line of the unit that is being read is marked, and kept in sight where the contents scroll beside the text. */
  function wireContents(toc) {
    if (!('IntersectionObserver' in window)) return;
    /* A unit is being read once its head has come up to this height. */
    var lines = {}, current = null, HEIGHT = 100;
    Array.prototype.forEach.call(toc.querySelectorAll('a[href^="#"]'), function (line) { lines[line.getAttribute('href').slice(1)] = line; });
    var heads = Array.prototype.filter.call(document.querySelectorAll('.reading .bi-head[id]'), function (head) { return lines[head.id]; });
    function mark() {
      var reading = null;
      for (var i = 0; i < heads.length && heads[i].getBoundingClientRect().top < HEIGHT; i++) reading = heads[i];
      var line = reading && lines[reading.id];
      if (line === current) return;
      if (current) current.removeAttribute('aria-current');
      current = line;
      if (!line) return;
      line.setAttribute('aria-current', 'location');
      if (getComputedStyle(toc).position !== 'sticky' || toc.contains(document.activeElement)) return;
      toc.scrollTop += line.getBoundingClientRect().top - toc.getBoundingClientRect().top - toc.clientHeight / 3;
    }
    /* Told both when its top and when its foot passes the line: a jump may end between the two. */
    var observer = new IntersectionObserver(mark, {rootMargin: '-' + HEIGHT + 'px 0px 0px 0px', threshold: [0, 1]});
    heads.forEach(function (head) { observer.observe(head); });
  }

  function each(selector, wire) { Array.prototype.forEach.call(document.querySelectorAll(selector), wire); }
  document.addEventListener('DOMContentLoaded', function () {
    each('[data-theme-button]', wireTheme);
    each('.view', wireView);
    each('[data-copy]', wireCopy);
    each('.bi[data-pairs]', wirePairs);
    each('form[data-search]', wireSearch);
    each('.reading .toc', wireContents);
    if (document.querySelector('a.ent--term')) wireTerms();
  });
}());
