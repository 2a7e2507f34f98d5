/* Choosing among the rows that a page already holds, by what their own words and links say: the kinds of an index, the documents, subjects,
   years and words of the targets. Without this script all rows stay. The address says what is chosen, so that it can be shared. */
(() => {
  "use strict";

  const form = document.querySelector("form[data-rows]");
  if (!form) return;
  const fields = [...form.querySelectorAll("select")], typed = form.querySelector("input[type=search]");
  const said = form.querySelector("[role=status]"), all = said.textContent;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  const words = node => node.textContent.replace(/\s+/g, " ").trim();
  const plain = text => text.normalize("NFKC").toLowerCase();
  const groupOf = node => node.closest(form.dataset.groups);
  /* What a field goes by stands in the row or, after "^", in the group around it. */
  const parts = (node, from) => (from.startsWith("^") ? groupOf(node).querySelectorAll(from.slice(1)) : node.querySelectorAll(from));
  const nameOf = part => part.dataset.name || words(part);
  /* A link goes by the id at the end of its address, a heading by its own, anything else by its words. */
  const idOf = node => (node.id || node.getAttribute("href") || words(node)).replace(/[?#].*$/, "").replace(/(\/index)?\.html$/, "").replace(/^.*\//, "");

  const rows = [...document.querySelectorAll(form.dataset.rows)].map(node => ({
    node, keys: Object.fromEntries(fields.map(field => [field.name, new Map([...parts(node, field.dataset.from)].map(part => [idOf(part), nameOf(part)]))])),
    text: typed && plain([groupOf(node).querySelector(typed.dataset.text), node].map(words).join(" ")),
  }));
  const groups = [...document.querySelectorAll(form.dataset.groups)];
  /* What speaks of all rows, such as their letters, is put away while some of them are. */
  const ofAll = [...document.querySelectorAll(form.dataset.ofAll)];

  /* Words apart by spaces must all be there, those apart by commas or strokes one way or the other. */
  const ways = () => (typed ? plain(typed.value).split(/[、,\/|]/).map(way => way.split(/\s+/).filter(Boolean)).filter(way => way.length) : []);
  let asked = [];

  /* except: a field that is left out of account, to count what its other values would leave. */
  const fits = (row, except) => fields.every(field => field === except || !field.value || row.keys[field.name].has(field.value))
    && (!asked.length || asked.some(way => way.every(word => row.text.includes(word))));

  function fill(field) {
    const names = new Map(rows.flatMap(row => [...row.keys[field.name]]));
    field.append(...[...names].filter(([id]) => id).sort((a, b) => collator.compare(a[1], b[1])).map(([id, name]) => {
      const option = new Option(name, id);
      option.dataset.text = name;
      return option;
    }));
  }

  function count(field) {
    const left = rows.filter(row => fits(row, field));
    [...field.options].slice(1).forEach(option => {
      const n = left.filter(row => row.keys[field.name].has(option.value)).length;
      option.textContent = form.dataset.option.replace("{n}", n).replace("{text}", option.dataset.text);
      option.hidden = n === 0 && !option.selected;
    });
  }

  function show() {
    asked = ways();
    const shown = rows.filter(row => fits(row)), visible = new Set(shown), chosen = [...typed ? [typed] : [], ...fields].filter(field => field.value.trim());
    rows.forEach(row => { row.node.hidden = !visible.has(row); });
    const lit = new Set(shown.map(row => groupOf(row.node)));
    groups.forEach(group => { group.hidden = !lit.has(group); });
    ofAll.forEach(part => { part.hidden = chosen.length > 0; });
    fields.forEach(count);
    said.textContent = !chosen.length ? all : shown.length ? form.dataset.sayMany.replace("{n}", shown.length) : form.dataset.sayNone;
    const query = new URLSearchParams(chosen.map(field => [field.name, field.value])).toString();
    history.replaceState(null, "", query ? "?" + query + location.hash : location.pathname + location.hash);
  }

  const query = new URLSearchParams(location.search);
  fields.forEach(field => {
    fill(field);
    field.value = query.get(field.name) || "";
    /* A value that the page has not would leave the field blank. */
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  });
  form.addEventListener("input", show);
  form.addEventListener("submit", event => { event.preventDefault(); show(); });
  form.addEventListener("reset", () => setTimeout(show));
  if (typed) typed.value = query.get(typed.name) || "";
  if ([...fields, typed].some(field => field && field.value)) show(); else fields.forEach(count);
})();
