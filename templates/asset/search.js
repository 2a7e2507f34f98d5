// The query side of search. The specification of tokens is org.policyatlas.text.Tokens, that of the files is
// org.policyatlas.index; both are held to this script by shared vectors. Only integers decide the order of results.
"use strict";
window.atlasSearch = (() => {
  const forms = [...document.querySelectorAll("form[data-search]")];
  const root = forms[0]?.dataset.root ?? "./";
  const LOST_MIN = 4, FIRST = 10, MORE = 20, QUIET_MS = 500;

  // ---- Files: classic scripts, each once, in parallel. Each calls one of core, terms, results below.
  const loading = new Map(), shards = [], documents = [];
  let core, folding;

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = root + "search/" + name;
        script.onload = done;
        script.onerror = () => { loading.delete(name); script.remove(); fail(new Error(name)); };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }
  const ready = () => load("core.js");
  const part = (letter, n) => load(`${letter}-${String(n).padStart(3, "0")}.js?v=${core.version}`);

  function takeTerms(n, terms, postings) {
    const chains = postings.split(" "), index = new Map();
    let before = "";
    terms.split(" ").forEach((coded, i) => {
      before = before.slice(0, parseInt(coded[0], 36)) + coded.slice(1);
      index.set(before, chains[i]);
    });
    shards[n] = index;
  }

  // ---- Tokens
  const letter = c => c >= "a" && c <= "z", digit = c => c >= "0" && c <= "9";
  const silent = c => /[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/.test(c);
  const HAN = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff]/y;
  const GAP = "[ \\u00a0\\u3014\\u3015()\\[\\]\\u3010\\u3011\\u3008\\u3009]";
  const SCALE = /[ \u00a0-]?(?:([十百千]?)(万亿|万|亿)|(thousand|million|billion|trillion)(?![a-z]))/y;
  const PERCENT = / ?(?:%|per ?cent(?![a-z]))/y;
  const SERIAL = new RegExp(GAP + "{0,3}(?:第|no\\.?)?" + GAP + "{0,2}([0-9]{1,4})(?![0-9.,%])", "y");
  const ZEROS = {thousand: 3, million: 6, billion: 9, trillion: 12, 万: 4, 亿: 8, 万亿: 12};

  function at(pattern, text, index) {
    pattern.lastIndex = index;
    return pattern.exec(text);
  }

  function table(groups) {
    const map = new Map();
    for (const group of groups.split(" ")) {
      for (let i = 1; i < group.length; i++) map.set(group[i], group[0]);
    }
    return map;
  }

  function fold(text, map) {
    let out = "";
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
      if (code >= 65 && code <= 90) code += 32;
      const c = String.fromCharCode(code);
      out += map.get(c) ?? c;
    }
    return out;
  }

  function shifted(number, places) {
    const [whole, rest = ""] = number.split(".");
    const padded = rest.padEnd(places, "0");
    const front = (whole + padded.slice(0, places)).replace(/^0+(?=[0-9])/, "");
    const back = padded.slice(places).replace(/0+$/, "");
    return back ? front + "." + back : front;
  }

  function stem(w) {
    if (w.length < 4) return w;
    if (/^[a-z]{2,}ies$/.test(w)) w = w.slice(0, -3) + "y";
    else if (/^[a-z]+(ss|x|z|ch|sh)es$/.test(w)) w = w.slice(0, -2);
    else if (/^[a-z]+[^sui]s$/.test(w)) w = w.slice(0, -1);
    w = w.replace(/^([a-z]{3,})is(e|ed|er|ing|ation)$/, "$1iz$2").replace(/^([a-z]{3,})our$/, "$1or")
      .replace(/^([a-z]{2,}[tb])re$/, "$1er");
    if (w.length > 5 && /^[a-z]*[aeiouy][a-z]*ing$/.test(w) || w.length > 4 && /^[a-z]*[aeiouy][a-z]*[^e]ed$/.test(w)) {
      w = w.slice(0, w.endsWith("ed") ? -2 : -3).replace(/([bdfgmnprt])\1$/, "$1");
    }
    return w.length > 3 && w.endsWith("e") ? w.slice(0, -1) : w;
  }

  /** The tokens of a text: {term, start, end}. */
  function cut(original, map = folding) {
    const text = fold(original, map), tokens = [];
    const add = (term, start, end) => tokens.push({term, start, end});

    function hanRun(from) {
      let i = from, end = from, last = "", lastStart = from;
      while (i < text.length) {
        const found = at(HAN, text, i);
        if (found) {
          if (last) add(last + found[0], lastStart, i + found[0].length);
          [last, lastStart] = [found[0], i];
          end = i += found[0].length;
        } else if (silent(text[i])) i++;
        else break;
      }
      add(last, lastStart, end);
      return i;
    }

    function figure(number, start, end) {
      const scale = at(SCALE, text, end), percent = at(PERCENT, text, end);
      if (scale) {
        const small = scale[1] ? "十百千".indexOf(scale[1]) + 1 : 0;
        add("¥" + shifted(number, small + ZEROS[scale[3] ?? scale[2]]), start, SCALE.lastIndex);
      } else if (number.length > 4 && !number.includes(".")) add("¥" + shifted(number, 0), start, end);
      if (percent) add("%" + shifted(number, 0), start, PERCENT.lastIndex);
      else if (start > 2 && text.startsWith("百分之", start - 3)) add("%" + shifted(number, 0), start - 3, end);
      if (number.length === 4 && /^(19|20)/.test(number)) {
        const serial = at(SERIAL, text, end);
        if (serial) add(`#${number}:${shifted(serial[1], 0)}`, start, SERIAL.lastIndex);
      }
    }

    function numeral(from) {
      let i = from, number = "";
      const digits = j => at(/[0-9]*/y, text, j)[0].length;
      for (; i < text.length; i++) {
        const whole = !number.includes(".");
        if (digit(text[i]) || text[i] === "." && whole && digits(i + 1)) number += text[i];
        else if (!(text[i] === "," && whole && digits(i + 1) === 3)) break;
      }
      return [number, i];
    }

    function word(from) {
      let end = from, out = "";
      for (let i = from; i < text.length && (letter(text[i]) || silent(text[i])); i++) {
        if (letter(text[i])) { out += text[i]; end = i + 1; }
      }
      return [out, end];
    }

    function piece(from) {
      let whole = "", parts = 0, i = from;
      while (i < text.length && (letter(text[i]) || digit(text[i]))) {
        const start = i, number = digit(text[i]);
        let one;
        [one, i] = number ? numeral(i) : word(i);
        whole += one;
        parts++;
        add(number ? one : stem(one), start, i);
        if (number) figure(one, start, i);
      }
      if (parts > 1) add(whole, from, i);
      return [whole, i];
    }

    function chain(from) {
      let closed = "", pieces = 0, i = from;
      for (;;) {
        const first = tokens.length, possible = pieces && text[i - 1] === "'";
        let whole;
        [whole, i] = piece(i);
        if (possible && whole === "s") tokens.length = first;
        else { closed += whole; pieces++; }
        if (i + 1 < text.length && "-'&".includes(text[i]) && (letter(text[i + 1]) || digit(text[i + 1]))) i++;
        else break;
      }
      if (pieces > 1 && /[a-z]/.test(closed)) add(stem(closed), from, i);
      return i;
    }

    for (let i = 0; i < text.length;) {
      if (at(HAN, text, i)) i = hanRun(i);
      else if (letter(text[i]) || digit(text[i])) i = chain(i);
      else i++;
    }
    return tokens;
  }

  function joined(name) {
    return (fold(name, folding).match(new RegExp(HAN.source + "|[a-z0-9]", "g")) ?? []).join("");
  }

  // ---- Finding
  const han = term => !!at(HAN, term, 0);
  const oneHan = term => han(term) && HAN.lastIndex === term.length;

  /** The numbers of the shards that hold terms from one to another. */
  function range(from, to) {
    const found = [];
    core.shards.forEach((begin, n) => {
      if (begin <= to && (n + 1 === core.shards.length || core.shards[n + 1] > from)) found.push(n);
    });
    return found;
  }
  const beginning = prefix => range(prefix, prefix + "\uffff");
  const fetchTerms = numbers => Promise.all([...new Set(numbers)].map(n => shards[n] ?? part("t", n)));
  const chainOf = term => shards[range(term, term)[0]]?.get(term);
  const termsIn = numbers => numbers.flatMap(n => [...shards[n].keys()]).filter(term => !term.endsWith("="));

  function postings(chain) {
    const list = [];
    let doc = -1;
    for (let i = 0, gap = 0; i < chain.length; i++) {
      const code = chain.charCodeAt(i);
      if (code < 58) gap = gap * 10 + code - 48;
      else {
        doc += gap || 1;
        gap = 0;
        list.push([doc, code - (code > 90 ? 96 : 38)]);
      }
    }
    return list;
  }

  /** True if one letter more, less, other, or two exchanged make the one word the other. */
  function oneEdit(a, b) {
    if (a.length > b.length) [a, b] = [b, a];
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (b.length - a.length === 1) return a.slice(i) === b.slice(i + 1);
    return a.length === b.length && (a.slice(i + 1) === b.slice(i + 1)
      || a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
  }

  /** What is looked for: {term, prefix, latin, terms: what it may also be, and at how many tenths}. */
  function groupsOf(query) {
    const tokens = cut(query), seen = new Set();
    const covers = (a, b) => a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
    let kept = tokens.filter(token => !(oneHan(token.term) && tokens.some(other => covers(other, token))));
    const telling = kept.filter(token => !core.stop.includes(token.term));
    if (telling.length) kept = telling;
    kept = kept.filter(token => !seen.has(token.term) && seen.add(token.term));
    return kept.map(token => {
      const latin = /^[a-z]+$/.test(token.term);
      const prefix = oneHan(token.term) || latin && token.end === query.length && token.term.length > 1;
      return {term: token.term, latin, prefix, terms: new Map()};
    });
  }

  /** Every document that has anything of the query, best first. */
  async function find(query) {
    await ready();
    const groups = groupsOf(query), name = joined(query) + "=";
    await fetchTerms([...range(name, name), ...groups.flatMap(group => group.prefix ? beginning(group.term) : range(group.term, group.term))]);
    for (const group of groups) {
      if (chainOf(group.term)) group.terms.set(group.term, 10);
      if (group.prefix) {
        for (const term of termsIn(beginning(group.term))) {
          if (term !== group.term && term.startsWith(group.term)) group.terms.set(term, group.latin ? 6 : 10);
        }
      }
    }
    // A word that no text has is the beginning of a longer one, or one slip of the finger away; its first two letters are trusted.
    const lost = groups.filter(group => !group.terms.size && group.latin && group.term.length >= LOST_MIN);
    await fetchTerms(lost.flatMap(group => beginning(group.term.slice(0, 2))));
    for (const group of lost) {
      const near = termsIn(beginning(group.term.slice(0, 2))).filter(term => /^[a-z]+$/.test(term));
      for (const term of near) if (term.startsWith(group.term)) group.terms.set(term, 6);
      if (group.terms.size) continue;
      for (const term of near) if (oneEdit(group.term, term)) group.terms.set(term, 7);
      group.corrected = group.terms.size > 0;
    }
    const scores = new Map(), matched = new Map();
    let all = 0;
    for (const group of groups) {
      const best = new Map();
      for (const [term, tenths] of group.terms) {
        for (const [doc, impact] of postings(chainOf(term))) {
          best.set(doc, Math.max(best.get(doc) ?? 1, Math.floor(impact * tenths / 10)));
        }
      }
      // Rarity in bits: integers, where a logarithm would differ from browser to browser.
      group.weight = best.size ? 32 - Math.clz32(Math.floor(core.documents / best.size)) : 0;
      all += group.weight;
      for (const [doc, impact] of best) {
        scores.set(doc, (scores.get(doc) ?? 0) + impact);
        matched.set(doc, (matched.get(doc) ?? 0) + group.weight);
      }
    }
    const named = new Map(name.length > 1 ? postings(chainOf(name) ?? "") : []);
    const hits = [...scores].map(([doc, score]) => {
      const [kind, prior] = kindOf(doc);
      const exact = named.has(doc) ? prior * 4 + named.get(doc) : 0;
      return {doc, kind, exact, score: score * (all + matched.get(doc)) * prior};
    });
    hits.sort((a, b) => b.exact - a.exact || b.score - a.score || a.doc - b.doc);
    return {groups, hits};
  }

  function kindOf(doc) {
    let end = 0;
    for (const [kind, count, prior] of core.kinds) if (doc < (end += count)) return [kind, prior];
  }

  // ---- Showing
  const page = document.getElementById("search-results");
  const words = document.getElementById("search-words")?.content;
  const word = (key, values = {}) => (words?.querySelector(`[data-word="${key}"]`)?.textContent ?? "")
    .replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const TAGS = ["zh-Hans", "en"];

  /** Where a text has what is looked for: {start, end, group}. */
  function hitsIn(text, groups) {
    return cut(text).flatMap(({term, start, end}) => {
      const group = groups.find(one => one.terms.has(term));
      if (!group) return [];
      return [{start, end: oneHan(group.term) ? start + group.term.length : end, group}];
    }).sort((a, b) => a.start - b.start);
  }
  const weigh = hits => [...new Set(hits.map(hit => hit.group))].reduce((sum, group) => sum + group.weight, 0);

  function mark(element, text, hits, from = 0, to = text.length) {
    let done = from;
    for (let i = 0; i < hits.length; i++) {
      let {start, end} = hits[i];
      while (i + 1 < hits.length && hits[i + 1].start <= end) end = Math.max(end, hits[++i].end);
      if (start < from || end > to) continue;
      const marked = document.createElement("mark");
      marked.textContent = text.slice(start, end);
      element.append(text.slice(done, start), marked);
      done = end;
    }
    element.append(text.slice(done, to));
    return element;
  }

  /** The densest stretch, from the beginning of its sentence if that is near. */
  function excerpt(text, hits, chinese) {
    const size = chinese ? 80 : 180;
    let best = [0, 0], most = -1;
    hits.forEach((first, i) => {
      const inside = hits.slice(i).filter(hit => hit.end - first.start <= size * 2 / 3), weight = weigh(inside);
      if (weight > most) [most, best] = [weight, [first.start, Math.max(...inside.map(hit => hit.end))]];
    });
    let from = Math.max(0, best[0] - size);
    const before = text.slice(from, best[0]), near = before.slice(-size / 2);
    const sentence = Math.max(...["。", "；", "！", "？", "\n", ". ", "; "].map(end => near.lastIndexOf(end)));
    if (sentence >= 0) from = best[0] - near.length + sentence + 1;
    else if (from > 0 || before.length > size / 2) from = best[0] - Math.floor(size / 6);
    let to = Math.min(text.length, Math.max(from + size, best[1] + 10));
    if (!chinese) {
      while (from > 0 && /\S/.test(text[from - 1])) from--;
      while (to < text.length && /\S/.test(text[to])) to++;
    }
    const low = i => text.charCodeAt(i) >> 10 === 0x37;
    if (low(from)) from--;
    if (low(to)) to++;
    const line = document.createElement("p");
    line.className = "result-excerpt";
    line.append(from > 0 && sentence < 0 ? "…" : "");
    mark(line, text, hits, from, to).append(to < text.length ? "…" : "");
    return line;
  }

  function make(tag, name, ...inside) {
    const element = document.createElement(tag);
    element.className = name;
    element.append(...inside);
    return element;
  }

  function item(hit, groups, mine) {
    const [address, names, context, status, texts, aliases] = documents[hit.doc], other = 1 - mine;
    const hits = names.map(name => hitsIn(name, groups));
    const link = document.createElement("a");
    link.href = `${root}${["zh", "en"][mine]}/${address}`;
    const line = make("li", "result", make("h3", "result-name", mark(link, names[mine], hits[mine])));
    line.dataset.kind = hit.kind;
    if (names[other] !== names[mine]) {
      line.append(mark(make("p", "result-other"), names[other], hits[other]));
      line.lastChild.lang = TAGS[other];
    }
    const about = make("p", "result-about", make("span", "result-kind", word("kind." + hit.kind)));
    for (const [name, text] of [["result-context", context[mine]], ["result-status", core.statuses[status][mine]]]) {
      if (text) about.append(" ", make("span", name, text));
    }
    line.append(about);
    let best = {weight: -1};
    const called = Math.max(...hits.map(weigh));
    for (const lang of [mine, other]) {
      for (const text of [texts[lang], ...aliases[lang]]) {
        const found = hitsIn(text, groups), weight = weigh(found);
        if (text && weight > best.weight && (text === texts[lang] || weight > called)) best = {text, lang, found, weight};
      }
    }
    if (best.text) {
      line.append(excerpt(best.text, best.found, best.lang === 0));
      line.lastChild.lang = TAGS[best.lang];
    }
    return line;
  }

  function start() {
    const form = document.getElementById("search-form"), input = form.elements.q;
    const kinds = document.getElementById("search-kinds");
    const status = document.getElementById("search-status"), answer = document.getElementById("search-answer");
    const more = document.getElementById("search-more");
    const mine = form.dataset.lang === "zh" ? 0 : 1;
    let turn = 0, timer, found = {groups: [], hits: []}, shown = 0, list = [];

    const ticked = () => [...kinds.querySelectorAll("input:checked")].map(box => box.value);
    const url = () => {
      const query = new URLSearchParams([["q", input.value], ...ticked().map(kind => ["kind", kind])]);
      return input.value ? "?" + query : location.pathname;
    };
    const remember = how => { try { history[how](null, "", url()); } catch { /* a folder's pages may not rewrite their address */ } };

    /** Said once typing rests, so that no screen reader counts along. */
    function say(text, at_once) {
      clearTimeout(timer);
      timer = setTimeout(() => { status.textContent = text; if (!at_once) remember("replaceState"); }, at_once ? 0 : QUIET_MS);
    }

    function choices(chosen) {
      if (kinds.querySelector("label")) return;
      // In the order in which the page names them.
      for (const {dataset} of words.querySelectorAll('[data-word^="kind."]')) {
        const kind = dataset.word.slice(5);
        if (!core.kinds.some(([one]) => one === kind)) continue;
        const box = document.createElement("input");
        Object.assign(box, {type: "checkbox", name: "kind", value: kind, checked: chosen.includes(kind)});
        const label = make("label", "kind-choice", box, " ", document.createElement("span"));
        label.dataset.kind = kind;
        kinds.append(label);
      }
    }

    async function show(count, now = turn) {
      const next = list.slice(shown, count);
      const files = [...new Set(next.map(hit => Math.floor(hit.doc / core.aFile)))];
      await Promise.all(files.map(n => documents[n * core.aFile] ?? part("r", n)));
      if (now !== turn) return;
      const items = next.map(hit => item(hit, found.groups, mine));
      if (shown) page.append(...items); else page.replaceChildren(...items);
      shown += next.length;
      more.hidden = shown >= list.length;
      return items[0];
    }

    async function filter(now, at_once) {
      const only = ticked(), counts = new Map(), q = input.value.trim();
      found.hits.forEach(hit => counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1));
      for (const label of kinds.querySelectorAll("label")) {
        const kind = label.dataset.kind, n = counts.get(kind) ?? 0, box = label.firstChild;
        label.lastChild.textContent = word("kind-count", {kind: word("kind." + kind), n});
        label.classList.toggle("empty", !n);
        box.disabled = !n && !box.checked;
      }
      list = only.length ? found.hits.filter(hit => only.includes(hit.kind)) : found.hits;
      shown = 0;
      await show(FIRST, now);
      if (now !== turn) return;
      kinds.hidden = !found.hits.length;
      answer.hidden = !list.length;
      const n = found.hits.length, corrected = found.groups.filter(group => group.corrected);
      let text = word(!n ? "none" : only.length ? "filtered" : n === 1 ? "one" : "many", {q, n, m: list.length});
      if (corrected.length) {
        // The words as the results write them; terms are stems.
        const seen = new Set([...page.querySelectorAll("mark")].map(one => one.textContent.toLowerCase())
          .filter(one => cut(one).some(({term}) => corrected.some(group => group.terms.has(term)))));
        if (seen.size) text += " " + word("also-searched", {words: [...seen].slice(0, 3).join(word("separator"))});
      }
      say(text, at_once);
    }

    async function search(at_once) {
      const now = ++turn, q = input.value.trim();
      try {
        if (!q) {
          found = {groups: [], hits: []};
          kinds.hidden = answer.hidden = true;
          page.replaceChildren();
          say("", at_once);
          return;
        }
        if (at_once) status.textContent = word("loading");
        const result = await find(input.value.trimStart());
        if (now !== turn) return;
        found = result;
        choices(new URLSearchParams(location.search).getAll("kind"));
        await filter(now, at_once);
      } catch {
        if (now === turn) say(word("failed"), true);
      }
    }

    const read = () => { input.value = new URLSearchParams(location.search).get("q") ?? ""; };
    input.addEventListener("input", event => event.isComposing || search());
    input.addEventListener("compositionend", () => search());
    kinds.addEventListener("change", () => { filter(++turn, false).catch(() => say(word("failed"), true)); });
    form.addEventListener("submit", event => { event.preventDefault(); remember("pushState"); search(true); });
    more.addEventListener("click", async () => { (await show(shown + MORE))?.querySelector("a").focus(); });
    addEventListener("popstate", () => {
      read();
      const chosen = new URLSearchParams(location.search).getAll("kind");
      kinds.querySelectorAll("input").forEach(box => { box.checked = chosen.includes(box.value); });
      search(true);
    });
    read();
    if (input.value) search(true);
  }

  for (const form of forms) {
    for (const event of ["focusin", "pointerover"]) form.addEventListener(event, () => ready().catch(() => {}), {once: true});
    form.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) event.preventDefault();
    });
  }
  // After this script has set window.atlasSearch, which the files of the index call.
  if (page) queueMicrotask(start);

  return {
    core(data) { core = data; folding = table(data.fold); },
    terms: takeTerms,
    results(n, some) { some.forEach((one, i) => { documents[n * core.aFile + i] = one; }); },
    get ready() { return ready(); },
    /** For the tests: the tokens of a text, by the page's table of characters or another. */
    tokens: (text, groups) => cut(text, groups === undefined ? folding : table(groups)),
    /** For the tests: the addresses of what is found, in order. */
    async find(query) {
      const {hits} = await find(query);
      await Promise.all([...new Set(hits.map(hit => Math.floor(hit.doc / core.aFile)))].map(n => part("r", n)));
      return hits.map(hit => ({address: documents[hit.doc][0], score: hit.score, exact: hit.exact}));
    },
  };
})();
