/* The measure finder: filters, sorting, comparison and export over the rows that the page already holds. Without this script
   the page is the same rows in a table for each document. The address says what is chosen, so that it can be shared. */
(() => {
  "use strict";

  const MOST_COMPARED = 3;
  const QUIET_MS = 250;
  const FACETS = ["document", "instrument", "chain", "park", "district", "department", "status"];
  /* Amounts and rates are read from the highest down, words from the first letter on. */
  const DOWNWARD = ["amount", "rate"];

  const form = document.getElementById("finder");
  if (!form) return;
  const say = (key, gaps = {}) => form.dataset["say" + key.replace(/(^|-)(\w)/g, (all, dash, letter) => letter.toUpperCase())]
    .replace(/\{(\w+)\}/g, (all, gap) => gaps[gap]);
  const byId = id => document.getElementById("finder-" + id);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const scale = Number(form.dataset.scale);

  /* == the rows == */

  const words = node => node.textContent.replace(/\s+/g, " ").trim();
  const plain = text => text.normalize("NFKC").toLowerCase();

  /* What a cell says, without the numbers of its evidence. */
  function cellWords(cell) {
    if (!cell || cell.classList.contains("none")) return "";
    const copy = cell.cloneNode(true);
    copy.querySelectorAll(".ev, .pick, summary").forEach(part => part.remove());
    copy.querySelectorAll("br, div").forEach(part => part.before(" "));
    return words(copy);
  }

  const bundles = [...document.querySelectorAll("#finder-bundles .bundle")];
  const rows = bundles.flatMap(bundle => [...bundle.querySelectorAll("tbody tr")].map(node => {
    const [title, sum, who, department, clause] = node.cells;
    const keys = { document: [bundle.dataset.document] };
    FACETS.slice(1).forEach(facet => { keys[facet] = (node.dataset[facet] || "").split(" ").filter(Boolean); });
    const pick = title.querySelector(".pick input");
    const name = words(title.querySelector(".title"));
    pick.setAttribute("aria-label", words(pick.parentNode) + ": " + name);
    const from = words(bundle.querySelector("h2 a"));
    const standing = bundle.querySelector(".status");
    const origin = document.createElement("small");
    origin.className = "origin soft";
    origin.textContent = from + " · " + words(standing);
    clause.append(origin);
    return {
      node, bundle, keys, pick, name, from, id: node.id, standing: words(standing),
      amount: node.dataset.amount ? Number(node.dataset.amount) : null, rate: node.dataset.rate ? Number(node.dataset.rate) : null,
      title: name, sum: cellWords(sum), who: cellWords(who), department: cellWords(department), clause: words(clause.querySelector("a")),
      instrument: words(title.querySelector(".badge")), of: cellWords(title.querySelector(".of")), link: title.querySelector(".title").href,
      text: plain(words(node)),
    };
  }));

  /* == what is chosen == */

  const field = name => form.elements.namedItem(name);
  const yuan = name => (field(name).value === "" ? null : Number(field(name).value) * scale);

  function choice() {
    const chosen = { q: plain(field("q").value).split(/[、,\/|]/).map(way => way.split(/\s+/).filter(Boolean)).filter(way => way.length), min: yuan("min"), max: yuan("max") };
    FACETS.forEach(facet => { chosen[facet] = field(facet) ? field(facet).value : ""; });
    return chosen;
  }

  /* except: a facet that is left out of account, to count what its other values would leave. */
  function fits(row, chosen, except) {
    return FACETS.every(facet => facet === except || !chosen[facet] || has(row, facet, chosen[facet]))
      && (chosen.min === null || (row.amount !== null && row.amount >= chosen.min))
      && (chosen.max === null || (row.amount !== null && row.amount <= chosen.max))
      && (!chosen.q.length || chosen.q.some(way => way.every(word => row.text.includes(word))));
  }

  /* What is tied to no district holds in each. */
  const EVERYWHERE = "everywhere";
  function has(row, facet, id) {
    return row.keys[facet].includes(id) || (facet === "district" && row.keys.district.includes(EVERYWHERE));
  }

  function countOptions(chosen) {
    FACETS.filter(field).forEach(facet => {
      const counts = new Map();
      rows.filter(row => fits(row, chosen, facet)).forEach(row => row.keys[facet].forEach(id => counts.set(id, (counts.get(id) || 0) + 1)));
      const everywhere = (facet === "district" && counts.get(EVERYWHERE)) || 0;
      [...field(facet).options].slice(1).forEach(option => {
        const count = (counts.get(option.value) || 0) + (option.value === EVERYWHERE ? 0 : everywhere);
        option.textContent = option.dataset.text + pattern.replace("{1}", count).replace("{0}", "");
        option.hidden = count === 0 && !option.selected;
      });
    });
  }
  /* How the language writes a number behind a name, taken from the first option that has one. */
  const sample = form.querySelector("option[data-text]");
  const pattern = sample ? sample.textContent.slice(sample.dataset.text.length).replace(/\d+/, "{1}") : "";

  /* == order == */

  let downward = false;
  const sorted = byId("sorted");
  const table = sorted.querySelector("table");
  const body = document.createElement("tbody");
  table.append(bundles[0].querySelector("thead").cloneNode(true), body);

  function compare(key) {
    const turn = downward ? -1 : 1;
    return (a, b) => {
      const empty = one => one[key] === null || one[key] === "";
      if (empty(a) || empty(b)) return empty(a) - empty(b);
      return turn * (typeof a[key] === "number" ? a[key] - b[key] : collator.compare(a[key], b[key]));
    };
  }

  function order(key, shown) {
    sorted.hidden = !key;
    byId("bundles").hidden = Boolean(key);
    byId("jump").hidden = Boolean(key) || shown.length < rows.length;
    (key ? [...rows].sort(compare(key)) : rows).forEach(row => (key ? body : row.bundle.querySelector("tbody")).append(row.node));
    if (key) sorted.querySelector("h2").textContent = say("by", { n: shown.length, by: words(field("sort").selectedOptions[0]) });
    document.querySelectorAll(".measures th[data-sort]").forEach(head => {
      const on = head.dataset.sort === key;
      if (on) head.setAttribute("aria-sort", downward ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
  }

  document.querySelectorAll(".measures th[data-sort]").forEach(head => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const key = head.dataset.sort, again = field("sort").value === key;
      const first = DOWNWARD.includes(key);
      if (again && downward !== first) { field("sort").value = ""; downward = false; } else { downward = again ? !downward : first; field("sort").value = key; }
      show();
      const twin = (field("sort").value ? sorted : bundles.find(bundle => !bundle.hidden))?.querySelector(`th[data-sort=${key}] button`);
      if (twin) twin.focus();
    });
  });

  /* == the address == */

  function write() {
    const query = new URLSearchParams();
    [...FACETS, "q", "sort"].forEach(name => { if (field(name) && field(name).value) query.set(name, field(name).value); });
    ["min", "max"].forEach(name => { if (yuan(name) !== null) query.set(name, yuan(name)); });
    if (field("sort").value && downward !== DOWNWARD.includes(field("sort").value)) query.set("order", downward ? "down" : "up");
    if (picked.length) query.set("compare", picked.map(row => row.id).join(","));
    const text = query.toString();
    /* Without a query the place within the page stays in the address. */
    history.replaceState(null, "", text ? "?" + text : location.pathname + (location.search ? "" : location.hash));
  }

  function read() {
    const query = new URLSearchParams(location.search);
    [...FACETS, "q", "sort"].forEach(name => { if (field(name)) field(name).value = query.get(name) || ""; });
    /* A value that the page has not would leave the field blank. */
    form.querySelectorAll("select").forEach(select => { if (select.selectedIndex < 0) select.selectedIndex = 0; });
    ["min", "max"].forEach(name => {
      const value = Number(query.get(name));
      field(name).value = query.get(name) && value >= 0 ? value / scale : "";
    });
    downward = query.has("order") ? query.get("order") === "down" : DOWNWARD.includes(field("sort").value);
    picked = (query.get("compare") || "").split(",").map(id => rows.find(row => row.id === id)).filter(Boolean).slice(0, MOST_COMPARED);
  }

  /* == comparison == */

  let picked = [];
  const tray = byId("tray");

  function showTray() {
    rows.forEach(row => {
      row.pick.checked = picked.includes(row);
      row.pick.disabled = picked.length === MOST_COMPARED && !row.pick.checked;
      row.pick.parentNode.title = row.pick.disabled ? say("full") : "";
    });
    tray.hidden = !picked.length;
    tray.querySelector("ul").replaceChildren(...picked.map(row => {
      const item = document.createElement("li"), button = document.createElement("button");
      button.type = "button";
      button.textContent = "×";
      button.setAttribute("aria-label", say("remove", { name: row.name }));
      button.addEventListener("click", () => { drop(row); (tray.hidden ? field("q") : tray.querySelector("button")).focus(); });
      const name = document.createElement("span");
      name.textContent = row.name;
      name.title = row.name;
      item.append(name, button);
      return item;
    }));
    byId("compare").textContent = say("compare", { n: picked.length });
    byId("compare").disabled = picked.length < 2;
  }

  function drop(row) {
    picked = picked.filter(one => one !== row);
    if (!byId("compared").hidden) showCompared();
    showTray();
    write();
  }

  /* One line for each thing that can be said of a measure; a line that none of them has is left out. */
  function showCompared() {
    const box = byId("compared");
    box.hidden = picked.length < 2;
    const heads = bundles[0].querySelectorAll("thead th");
    const copy = (row, index) => [...row.node.cells[index].cloneNode(true).childNodes].filter(part => !part.classList?.contains("origin"));
    const quotes = row => [...new Set([...row.node.querySelectorAll(".ev[title]")].map(one => one.title))].map(quote => {
      const q = document.createElement("q");
      q.lang = "zh-Hans";
      q.textContent = quote;
      return q;
    });
    const lines = [
      [say("instrument"), row => [row.instrument]],
      [words(heads[1]), row => copy(row, 1)],
      [words(heads[2]), row => copy(row, 2)],
      [words(heads[3]), row => copy(row, 3)],
      [say("for"), row => (row.of ? [...row.node.querySelector(".of").cloneNode(true).childNodes] : [])],
      [say("clause-words"), quotes],
      [words(heads[4]), row => copy(row, 4)],
      [say("document"), row => [row.bundle.querySelector("h2 a").cloneNode(true)]],
      [say("status"), row => [row.bundle.querySelector(".status").cloneNode(true)]],
    ];
    const grid = document.createElement("table");
    grid.className = "table compare";
    const top = grid.createTHead().insertRow();
    top.append(document.createElement("td"), ...picked.map(row => {
      const th = document.createElement("th"), link = row.node.querySelector(".title").cloneNode(true);
      th.scope = "col";
      th.append(link);
      return th;
    }));
    const tbody = grid.createTBody();
    lines.forEach(([label, cells]) => {
      const said = picked.map(cells);
      if (!said.some(parts => parts.length)) return;
      const line = tbody.insertRow(), th = document.createElement("th");
      th.scope = "row";
      th.textContent = label;
      line.append(th);
      said.forEach(parts => line.insertCell().append(...parts));
    });
    box.querySelector(".scroll").replaceChildren(grid);
  }

  rows.forEach(row => row.pick.addEventListener("change", () => {
    if (row.pick.checked && picked.length < MOST_COMPARED) picked.push(row); else picked = picked.filter(one => one !== row);
    if (!byId("compared").hidden) showCompared();
    showTray();
    write();
  }));
  byId("compare").addEventListener("click", () => { showCompared(); byId("compared").querySelector("h2").focus(); });
  byId("clear").addEventListener("click", () => { picked = []; showCompared(); showTray(); write(); field("q").focus(); });

  /* == export == */

  /* As the atlas's own CSV: RFC 4180, UTF-8 with a byte order mark. */
  function csv(shown) {
    const heads = [...bundles[0].querySelectorAll("thead th")].map(words);
    const lines = [["id", heads[0], say("instrument"), say("for"), heads[1], say("amount"), heads[2], heads[3], heads[4], say("document"), say("number"), say("date"), say("status"), say("as-of"), say("address")],
      ...shown.map(row => [row.id, row.name, row.instrument, row.of, row.sum, row.amount ?? "", row.who, row.department, row.clause, row.from, row.bundle.dataset.number, row.bundle.dataset.date, row.standing, form.dataset.asOf, row.link])];
    return "\uFEFF" + lines.map(line => line.map(cell => `"${String(cell).replace(/"/g, '""')}"`).join(",") + "\r\n").join("");
  }

  byId("csv").addEventListener("click", () => {
    const chosen = choice(), key = field("sort").value;
    const shown = rows.filter(row => fits(row, chosen));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv(key ? shown.sort(compare(key)) : shown)], { type: "text/csv" }));
    link.download = shown.length < rows.length ? `measures-${shown.length}.csv` : "measures.csv";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });

  /* == all together == */

  function summary(shown, chosen) {
    if (!shown.length) return say("none");
    const everywhere = chosen.district && chosen.district !== EVERYWHERE ? shown.filter(row => row.keys.district.includes(EVERYWHERE)).length : 0;
    return say(shown.length === 1 ? "one" : "many", { n: shown.length, m: rows.length }) + (everywhere ? say("everywhere", { n: everywhere }) : "");
  }

  let timer = 0;
  function show() {
    const chosen = choice();
    const shown = rows.filter(row => fits(row, chosen));
    const visible = new Set(shown);
    rows.forEach(row => { row.node.hidden = !visible.has(row); });
    bundles.forEach(bundle => {
      const count = shown.filter(row => row.bundle === bundle).length;
      bundle.hidden = count === 0;
      bundle.querySelector("h2 .count").textContent = count;
    });
    countOptions(chosen);
    order(field("sort").value, shown);
    byId("none").hidden = shown.length > 0;
    const elsewhere = byId("none").querySelector("a");
    elsewhere.hidden = !field("q").value.trim();
    elsewhere.search = "?" + new URLSearchParams({ q: field("q").value });
    byId("csv").disabled = shown.length === 0;
    write();
    /* Said once the reader stops typing, not at every letter. */
    clearTimeout(timer);
    timer = setTimeout(() => { byId("said").textContent = summary(shown, chosen); }, QUIET_MS);
  }

  form.addEventListener("input", event => {
    if (event.target === field("sort")) downward = DOWNWARD.includes(field("sort").value);
    show();
  });
  form.addEventListener("submit", event => { event.preventDefault(); show(); });
  form.addEventListener("reset", () => setTimeout(() => { downward = false; show(); }));

  read();
  showTray();
  showCompared();
  if (location.search) show();
  else countOptions(choice());
})();
