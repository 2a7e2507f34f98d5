/* The matrix: a chosen chain leaves its column and the parks that host it, a chosen district its own parks. Without this script all of it is there. */
(() => {
  "use strict";

  const form = document.getElementById("atlas-matrix");
  if (!form) return;
  const table = document.querySelector(".matrix");
  const heads = [...table.tHead.rows[0].cells];
  const areas = [...table.tBodies].map(node => ({ node, rows: [...node.rows].filter(row => !row.classList.contains("area")) }));
  const said = document.getElementById("matrix-said");
  const field = name => form.elements.namedItem(name);
  const total = areas.reduce((sum, area) => sum + area.rows.length, 0);

  function show() {
    const column = field("chain").selectedIndex, district = field("district").value;
    const inView = (cell, i) => { cell.hidden = column > 0 && i > 0 && i !== column; };
    heads.forEach(inView);
    let left = 0;
    areas.forEach(area => {
      const fitting = area.rows.filter(row => {
        const fits = (!district || area.node.dataset.district === district) && (column < 1 || row.cells[column].childElementCount > 0);
        row.hidden = !fits;
        [...row.cells].forEach(inView);
        return fits;
      });
      area.node.hidden = !fitting.length;
      left += fitting.length;
    });
    said.textContent = left ? form.dataset.sayMany.replace("{n}", left).replace("{m}", total) : form.dataset.sayNone;
    const query = new URLSearchParams(["district", "chain"].map(name => [name, field(name).value]).filter(([, value]) => value)).toString();
    history.replaceState(null, "", query ? "?" + query : location.pathname + (location.search ? "" : location.hash));
  }

  const query = new URLSearchParams(location.search);
  ["district", "chain"].forEach(name => {
    field(name).value = query.get(name) || "";
    if (field(name).selectedIndex < 0) field(name).selectedIndex = 0;
  });
  form.addEventListener("input", show);
  form.addEventListener("submit", event => { event.preventDefault(); show(); });
  form.addEventListener("reset", () => setTimeout(show));
  if (location.search) show();
})();
