/* The map of all parks: choosing by kind, chain or document dims the others, and the place under the pointer, the focus or the finger shows
   its line of the list beside the map. Without this script every place is a link and the list says the same. */
(() => {
  "use strict";

  const form = document.getElementById("atlas-map");
  if (!form) return;
  const FACETS = ["kind", "chain", "document"].filter(name => form.elements.namedItem(name));
  const said = document.getElementById("map-said");
  const facts = document.getElementById("map-facts");
  const idOf = link => link.getAttribute("href").replace(/^.*\//, "").replace(/\.html$/, "");
  const spots = [...document.querySelectorAll(".map a[href*='/parks/']")];
  const places = [...document.querySelectorAll(".places > li")];

  function show() {
    const chosen = FACETS.map(name => [name, form.elements.namedItem(name).value]).filter(([, value]) => value);
    const fitting = new Set(places.filter(place => chosen.every(([name, value]) => place.dataset[name].split(" ").includes(value))));
    places.forEach(place => { place.hidden = !fitting.has(place); });
    document.querySelectorAll(".places").forEach(list => { list.parentNode.hidden = ![...list.children].some(place => fitting.has(place)); });
    spots.forEach(spot => spot.classList.toggle("is-off", !fitting.has(document.getElementById(idOf(spot)))));
    said.textContent = fitting.size ? form.dataset.sayMany.replace("{n}", fitting.size).replace("{m}", places.length) : form.dataset.sayNone;
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", query ? "?" + query : location.pathname + (location.search ? "" : location.hash));
  }

  function tell(spot) {
    const place = document.getElementById(idOf(spot));
    if (!place || !facts) return;
    const copy = place.cloneNode(true);
    facts.replaceChildren(...copy.childNodes);
    facts.hidden = false;
    spots.forEach(other => other.classList.toggle("is-told", other === spot));
  }

  spots.forEach(spot => {
    spot.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") tell(spot); });
    spot.addEventListener("focus", () => tell(spot));
  });

  /* A finger covers more than a dot: the nearest place within a finger's width tells of itself first; its name there leads on. */
  const FINGER = 28;
  const svg = document.querySelector(".map svg");
  let touched = false;
  if (svg) {
    svg.addEventListener("pointerdown", event => { touched = event.pointerType === "touch"; });
    svg.addEventListener("click", event => {
      if (!touched) return;
      const near = spots.filter(spot => !spot.classList.contains("is-off")).map(spot => {
        const box = spot.querySelector(".map-dot").getBoundingClientRect();
        return { spot, far: Math.hypot(event.clientX - box.x - box.width / 2, event.clientY - box.y - box.height / 2) };
      }).sort((a, b) => a.far - b.far)[0];
      if (near && near.far <= FINGER) {
        event.preventDefault();
        tell(near.spot);
      }
    });
  }

  const query = new URLSearchParams(location.search);
  FACETS.forEach(name => {
    const field = form.elements.namedItem(name);
    field.value = query.get(name) || "";
    if (field.selectedIndex < 0) field.selectedIndex = 0;
  });
  form.addEventListener("input", show);
  form.addEventListener("submit", event => { event.preventDefault(); show(); });
  form.addEventListener("reset", () => setTimeout(show));
  if (location.search) show();
})();
