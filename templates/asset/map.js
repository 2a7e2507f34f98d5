/* Maps: the place under the pointer, the focus or the finger shows a card with its name and what it is. On the page of all parks choosing by
   district, kind, chain or document dims the others. Without this script every place is a link and the list says the same. */
(() => {
  "use strict";

  const idOf = link => link.getAttribute("href").replace(/^.*\//, "").replace(/\.html$/, "");

  /* == the card == */

  /* In pixels: a finger covers more than a dot. */
  const FINGER = 24;
  const MOST_NEAR = 4;
  const GAP = 8;
  /* The way from a dot to its card takes the pointer so many milliseconds. */
  const LINGER = 250;

  function wire(map) {
    const svg = map.querySelector("svg"), card = map.querySelector(".map-card");
    const spots = [...svg.querySelectorAll("a[data-name]")];
    let told = null, armed = null, touched = false, timer = 0;

    /* The card says what the title would say a second time. */
    spots.forEach(spot => { spot.querySelector("title").remove(); });

    function name(spot) {
      const link = document.createElement("a");
      link.href = spot.getAttribute("href");
      link.className = "name";
      link.textContent = spot.dataset.name;
      return link;
    }

    /* The line of the list where the page has one, else what the map itself knows. */
    function facts(spot) {
      const line = document.getElementById(idOf(spot));
      if (line && line.closest(".places")) return [...line.cloneNode(true).childNodes];
      const about = document.createElement("small");
      about.textContent = spot.dataset.about;
      return [name(spot), about];
    }

    function others(near) {
      const line = document.createElement("p");
      line.append(card.dataset.near);
      near.forEach((spot, i) => {
        const link = name(spot);
        link.className = "";
        line.append(i ? " · " : "", link);
      });
      return line;
    }

    /* A finger finds it where a key would be. */
    function closing() {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "×";
      button.setAttribute("aria-label", card.dataset.close);
      button.addEventListener("click", put);
      return button;
    }

    function tell(spot, near) {
      clearTimeout(timer);
      if (told === spot && !near) return;
      if (told && told !== spot) put();
      told = spot;
      card.replaceChildren(closing(), ...facts(spot), ...(near && near.length ? [others(near)] : []));
      card.hidden = false;
      spot.classList.add("is-told");
      spot.setAttribute("aria-describedby", card.id);
      place();
    }

    /* Below the dot in the upper half of the map, above it in the lower. */
    function place() {
      const dot = told.querySelector(".map-dot").getBoundingClientRect(), frame = map.getBoundingClientRect(), field = svg.getBoundingClientRect();
      const left = dot.x + dot.width / 2 - frame.x - card.offsetWidth / 2;
      const below = dot.y + dot.height / 2 < field.y + field.height / 2;
      card.style.left = Math.max(0, Math.min(left, frame.width - card.offsetWidth)) + "px";
      card.style.top = (below ? dot.bottom - frame.y + GAP : dot.y - frame.y - GAP - card.offsetHeight) + "px";
    }

    function put() {
      clearTimeout(timer);
      if (!told) return;
      told.classList.remove("is-told");
      told.removeAttribute("aria-describedby");
      told = null;
      card.hidden = true;
    }

    function later() {
      clearTimeout(timer);
      timer = setTimeout(() => { if (!card.contains(document.activeElement) && told !== document.activeElement) put(); }, LINGER);
    }

    spots.forEach(spot => {
      spot.addEventListener("pointerenter", event => { if (event.pointerType === "mouse") tell(spot); });
      spot.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") later(); });
      spot.addEventListener("focus", () => { if (!touched) tell(spot); });
      spot.addEventListener("blur", () => { if (!touched) later(); });
    });
    window.addEventListener("resize", () => { if (told) place(); });
    card.addEventListener("pointerenter", () => clearTimeout(timer));
    card.addEventListener("pointerleave", event => { if (event.pointerType === "mouse") later(); });
    card.addEventListener("focusout", later);
    document.addEventListener("keydown", event => { touched = false; if (event.key === "Escape") put(); });

    /* The first tap tells of the nearest place and names the others under the finger; the second opens it. */
    document.addEventListener("pointerdown", event => {
      touched = event.pointerType !== "mouse";
      armed = told;
      if (touched && !map.contains(event.target)) put();
    });
    svg.addEventListener("click", event => {
      if (!touched) return;
      const near = spots.filter(spot => !spot.classList.contains("is-off")).map(spot => {
        const box = spot.querySelector(".map-dot").getBoundingClientRect();
        return { spot, far: Math.hypot(event.clientX - box.x - box.width / 2, event.clientY - box.y - box.height / 2) };
      }).filter(one => one.far <= FINGER).sort((a, b) => a.far - b.far).map(one => one.spot);
      event.preventDefault();
      if (!near.length) put();
      else if (near[0] === armed) location.assign(armed.getAttribute("href"));
      else tell(near[0], near.slice(1, 1 + MOST_NEAR));
    });
  }

  document.querySelectorAll(".map").forEach(wire);

  /* == the page of all parks == */

  const form = document.getElementById("atlas-map");
  if (!form) return;
  const FACETS = ["district", "kind", "chain", "document"].filter(name => form.elements.namedItem(name));
  const said = document.getElementById("map-said");
  const spots = [...document.querySelectorAll(".map a[data-name]")];
  const areas = [...document.querySelectorAll("section[data-district]")].map(node => {
    const count = node.querySelector("h2 .count");
    return { node, count, all: count.textContent, places: [...node.querySelectorAll(".places > li")] };
  });
  const sum = lists => new Set(lists.flat().map(place => place.dataset.park)).size;
  const total = sum(areas.map(area => area.places));
  const counted = (n, m) => form.dataset.sayMany.replace("{n}", n).replace("{m}", m);

  /* Who asks for a district should know of those that may lie in it too. */
  function nowhere(chosen) {
    if (!chosen.some(([name]) => name === "district")) return "";
    const others = chosen.filter(([name]) => name !== "district");
    const n = sum(areas.filter(area => !area.node.querySelector("h2 a")).map(area =>
      area.places.filter(place => others.every(([name, value]) => place.dataset[name].split(" ").includes(value)))));
    return n ? form.dataset.sayElsewhere.replace("{n}", n) : "";
  }

  function show() {
    const chosen = FACETS.map(name => [name, form.elements.namedItem(name).value]).filter(([, value]) => value);
    const fits = (place, area) => chosen.every(([name, value]) => (name === "district" ? area.node : place).dataset[name].split(" ").includes(value));
    const fitting = areas.map(area => {
      const shown = area.places.filter(place => fits(place, area));
      area.places.forEach(place => { place.hidden = !shown.includes(place); });
      area.node.hidden = !shown.length;
      area.count.textContent = chosen.length ? counted(shown.length, area.places.length) : area.all;
      return shown;
    });
    const parks = new Set(fitting.flat().map(place => place.dataset.park));
    spots.forEach(spot => spot.classList.toggle("is-off", !parks.has(idOf(spot))));
    said.textContent = (parks.size ? counted(parks.size, total) : form.dataset.sayNone) + nowhere(chosen);
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, "", query ? "?" + query : location.pathname + (location.search ? "" : location.hash));
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
