// The query side of search, as org.policyatlas.text.Tokens and org.policyatlas.index specify it.
"use strict";
window.atlasSearch = (() => {
  const forms = [...document.querySelectorAll("form[data-search]")];
  const root = forms[0]?.dataset.root ?? "./";
  const LANGS = ["zh", "en"], TAGS = ["zh-Hans", "en"];
  const LOST_MIN = 4, FIRST = 10, MORE = 20, SUGGESTED = 7, QUIET_MS = 500;

  // ---- Files: each calls one of the functions returned at the end.
  const loading = new Map(), pages = [], shards = [], documents = [[], []];
  let core, kindOf, folding, facets;

  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((done, fail) => {
        const src = root + "search/" + name;
        // The page may have asked for it with this script.
        const asked = [...document.scripts].find(one => one.getAttribute("src") === src), script = asked ?? document.createElement("script");
        script.onload = done;
        script.onerror = () => { loading.delete(name); script.remove(); fail(new Error(name)); };
        if (asked) return;
        script.src = src;
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }
  const ready = async () => core ?? load("core.js");
  const part = name => load(`${name}.js?v=${core.version}`);

  function takeCore(data) {
    core = {...data, pages: data.pages.split(" ")};
    if (data.shards || !data.documents) pages[0] = data.shards.split(" ");
    folding = table(data.fold);
    kindOf = new Uint8Array(core.documents);
    core.kinds.reduce((doc, [, count], kind) => { kindOf.fill(kind, doc, doc + count); return doc + count; }, 0);
  }

  function takeTerms(n, terms, postings) {
    const chains = postings.split(" "), sorted = [];
    let before = "";
    for (const coded of terms.split(" ")) {
      before = before.slice(0, parseInt(coded[0], 36)) + coded.slice(1);
      sorted.push(before);
    }
    shards[n] = {sorted, lists: new Map(sorted.map((term, i) => [term, chains[i]]))};
  }

  // ---- Tokens
  const letter = c => c >= "a" && c <= "z", digit = c => c >= "0" && c <= "9";
  const silent = c => /[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]/.test(c);
  const HAN = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf][\udc00-\udfff]/y;
  const GAP = "[ \\u00a0\\u3014\\u3015()\\[\\]\\u3010\\u3011\\u3008\\u3009]";
  const SCALE = /[ \u00a0-]?(?:([十百千]?)(万亿|万|亿)|(thousand|million|billion|trillion|mn|bn)(?![a-z]))|(m)(?![a-z0-9])/y;
  const NUMERAL = /([一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*)(万亿|万|亿)/y, NUMERALS = "零〇一二两三四五六七八九十百千";
  const PERCENT = / ?(?:%|per ?cent(?![a-z]))/y;
  const SERIAL = new RegExp(GAP + "{0,3}(?:第|no\\.?)?" + GAP + "{0,2}([0-9]{1,4})(?![0-9.,%])", "y");
  const ZEROS = {thousand: 3, million: 6, mn: 6, m: 6, billion: 9, bn: 9, trillion: 12, 万: 4, 亿: 8, 万亿: 12};

  function at(pattern, text, index) {
    pattern.lastIndex = index;
    return pattern.exec(text);
  }

  /** What each of the 65,536 characters becomes. */
  function table(groups) {
    const map = Uint16Array.from({length: 0x10000}, (_, code) => code);
    for (const group of groups.split(" ")) {
      for (let i = 1; i < group.length; i++) map[group.charCodeAt(i)] = group.charCodeAt(0);
    }
    for (let code = 65; code <= 90; code++) map[code] = code + 32;
    for (let code = 0xff01; code <= 0xff5e; code++) map[code] = map[code - 0xfee0];
    return map;
  }

  const codes = new Uint16Array(4096);
  function fold(text, map) {
    let out = "";
    for (let from = 0; from < text.length; from += 4096) {
      const size = Math.min(4096, text.length - from);
      for (let i = 0; i < size; i++) codes[i] = map[text.charCodeAt(from + i)];
      out += String.fromCharCode.apply(null, codes.subarray(0, size));
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

  const stems = new Map();
  function stem(w) {
    if (!stems.has(w)) stems.set(w, cutStem(w));
    return stems.get(w);
  }

  /** Singular and American. */
  function plain(w) {
    if (/^[a-z]{2,}ies$/.test(w)) w = w.slice(0, -3) + "y";
    else if (/^[a-z]+(ss|x|z|ch|sh)es$/.test(w)) w = w.slice(0, -2);
    else if (/^[a-z]+[^sui]s$/.test(w)) w = w.slice(0, -1);
    return w.replace(/^([a-z]{3,})is(e|ed|er|ing|ation)$/, "$1iz$2").replace(/^([a-z]{3,})our$/, "$1or")
      .replace(/^([a-z]{2,}[tb])re$/, "$1er");
  }

  function cutStem(w) {
    if (w.length < 4) return w;
    w = plain(w);
    if (w.length > 5 && /^[a-z]*[aeiouy][a-z]*ing$/.test(w) || w.length > 4 && /^[a-z]*[aeiouy][a-z]*[^e]ed$/.test(w)) {
      w = w.slice(0, w.endsWith("ed") ? -2 : -3).replace(/([bdfgmnprt])\1$/, "$1");
    }
    return w.length > 3 && w.endsWith("e") ? w.slice(0, -1) : w;
  }

  /** What Chinese numerals below ten thousand say. */
  function value(numerals) {
    let sum = 0, last = 0;
    for (const c of numerals) {
      const unit = {十: 10, 百: 100, 千: 1000}[c];
      if (unit) { sum += Math.max(last, 1) * unit; last = 0; }
      else last = c === "两" ? 2 : Math.max(0, "〇一二三四五六七八九".indexOf(c));
    }
    return String(sum + last);
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
          if (NUMERALS.includes(found[0]) && !(last && NUMERALS.includes(last))) {
            const numeral = at(NUMERAL, text, i);
            if (numeral) add("¥" + shifted(value(numeral[1]), ZEROS[numeral[2]]), i, NUMERAL.lastIndex);
          }
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
        add("¥" + shifted(number, small + ZEROS[scale[2] ?? scale[3] ?? scale[4]]), start, SCALE.lastIndex);
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
        else if (one.length > 3 && plain(one).endsWith("ing") && plain(one) !== stem(one)) add(plain(one), start, i);
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
    return (fold(name, folding).match(JOINED) ?? []).join("");
  }
  const JOINED = new RegExp(HAN.source + "|[a-z0-9]", "g");
  const han = term => !!at(HAN, term, 0);
  const firstHan = term => at(HAN, term, 0)?.[0];
  const oneHan = term => firstHan(term) === term;

  /** The tokens without overlaps: each Han character, each word, each number. */
  function unitsOf(tokens) {
    const units = [];
    let end = 0;
    for (const {term, start, end: last} of tokens) {
      const c = firstHan(term);
      if ("¥%#".includes(term[0]) || !c && start < end) continue;
      end = c ? start + c.length : last;
      units.push({term: c ?? term, start, end});
    }
    return units;
  }

  // ---- Finding

  /** The last of the sorted beginnings that a term is not before. */
  function within(begin, term) {
    let low = 0, high = begin.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begin[middle] <= term) low = middle; else high = middle - 1;
    }
    return low;
  }
  const pageOf = term => within(core.pages, term);
  /** The number of a term's shard, if its page is there. */
  const shardOf = term => { const page = pageOf(term); return pages[page] && page * core.aPage + within(pages[page], term); };
  /** The shards of the words that begin so. */
  function beginning(prefix) {
    const from = shardOf(prefix), to = shardOf(prefix + LAST), numbers = [];
    for (let n = from; n <= to; n++) numbers.push(n);
    return numbers;
  }
  const LAST = "\uffff";
  /** Too many to fetch; there is a term for all these words together. */
  const wide = prefix => beginning(prefix).length > core.wide;
  const fetchPages = terms => Promise.all([...new Set(terms.map(pageOf))].map(n => pages[n] ?? part("s-" + n)));

  async function fetchTerms(terms, prefixes = []) {
    if (!core.documents) return;
    const all = prefixes.flatMap(one => [one, one + "*"]).concat(terms);
    await fetchPages(all.concat(prefixes.map(one => one + LAST)));
    const numbers = all.map(shardOf).concat(prefixes.flatMap(one => wide(one) ? [] : beginning(one)));
    await Promise.all([...new Set(numbers)].map(n => shards[n] ?? part("t-" + n)));
  }
  const has = term => !!shards[shardOf(term)]?.lists.has(term);

  /** The documents of a term with their levels, and what stands behind: {docs, levels, rest}; nothing if no text has it. */
  function listOf(term) {
    const lists = shards[shardOf(term)]?.lists, list = lists?.get(term);
    if (typeof list !== "string") return list;
    const known = readList(list);
    lists.set(term, known);
    return known;
  }

  function readList(written) {
    const bar = written.indexOf("|"), end = bar < 0 ? written.length : bar, docs = [], levels = [];
    for (let i = 0, doc = -1, gap = 0; i < end; i++) {
      const code = written.charCodeAt(i);
      if (code < 58) gap = gap * 10 + code - 48;
      else {
        doc += gap || 1;
        gap = 0;
        docs.push(doc);
        levels.push(code - (code > 90 ? 96 : 38));
      }
    }
    return {docs, levels, rest: written.slice(end + 1)};
  }

  /** The words of the fetched shards that begin so. */
  function beginningWith(prefix) {
    if (wide(prefix)) return [prefix + "*"].filter(has);
    return beginning(prefix).flatMap(n => {
      const sorted = shards[n]?.sorted ?? [], found = [];
      let low = 0, high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < prefix) low = middle + 1; else high = middle;
      }
      for (; sorted[low]?.startsWith(prefix); low++) if (!/[=~*]$/.test(sorted[low])) found.push(sorted[low]);
      return found;
    });
  }

  /** True if so many letters more, less, other, or exchanged make the one word the other. */
  function near(a, b, edits) {
    if (Math.abs(a.length - b.length) > edits) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    if (i === a.length && i === b.length) return true;
    if (!edits) return false;
    a = a.slice(i);
    b = b.slice(i);
    return near(a.slice(1), b, edits - 1) || near(a, b.slice(1), edits - 1) || near(a.slice(1), b.slice(1), edits - 1)
      || a[0] === b[1] && a[1] === b[0] && near(a.slice(2), b.slice(2), edits - 1);
  }

  /** One of something, but not where the one ends another word. */
  const COUNTED = /([统同第单唯])?[一几][个条家块台座项批间套栋]/g;

  function withoutAsking(text) {
    const blank = words => " ".repeat(words.length);
    const bare = core.asking.reduce((rest, words) => rest.replaceAll(words, blank(words)), text)
      .replace(COUNTED, (words, other) => other ? words : blank(words));
    const count = one => [...one].filter(han).length;
    return count(text) > 5 && count(bare) > 1 ? bare : text;
  }

  /** What is looked for: {term, start, end, terms: what it may be, and at how many tenths}. */
  function slotsOf(query, tokens) {
    const longer = (a, b) => a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
    let kept = tokens.filter(token => !(oneHan(token.term) && tokens.some(other => longer(other, token))));
    const telling = kept.filter(token => !core.stop.includes(token.term));
    if (telling.length) kept = telling;
    const slots = [];
    for (const {term, start, end} of kept) {
      const twin = slots.find(slot => slot.start === start && slot.end === end && slot.latin);
      const latin = /^[a-z]+$/.test(term);
      if (twin && latin) {
        // A listing is one before it is a list.
        twin.terms = new Map([[term, 10], [twin.term, 6]]);
        twin.term = term;
      } else {
        const prefix = oneHan(term) || latin && end === query.length && term.length > 1;
        slots.push({term, start, end, latin, prefix, han: han(term), composite: /^[¥%#]/.test(term), terms: new Map([[term, 10]])});
      }
    }
    return slots;
  }

  /** Words that were typed apart and that the texts write in one, such as the syllables of a name. */
  function closed(slots, known) {
    return slots.flatMap((slot, i) => {
      const one = other => other?.latin && slot.latin && stem(joined(slot.term + other.term));
      const ahead = one(slots[i + 1]), behind = slots[i - 1]?.latin && slot.latin && stem(joined(slots[i - 1].term + slot.term));
      const apart = (a, b) => !known(a) || !known(b) || SYLLABLES.test(a.term) && SYLLABLES.test(b.term);
      if (behind && has(behind) && apart(slots[i - 1], slot)) return [];
      return ahead && has(ahead) && apart(slot, slots[i + 1])
        ? [{...slot, term: ahead, end: slots[i + 1].end, prefix: false, terms: new Map([[ahead, 10]])}] : [slot];
    });
  }

  const rarity = count => count ? 32 - Math.clz32(Math.floor(core.documents / count)) : 0;
  /** Every run of up to twelve units, longest first: {from, to, key}, the key being what synonyms are looked up by. */
  function runsOf(units) {
    const runs = [];
    for (let length = Math.min(units.length, 12); length > 0; length--) {
      for (let from = 0; from + length <= units.length; from++) {
        const to = from + length, key = units.slice(from, to).map(unit => unit.term).join("");
        // No single character means the same as a word.
        if (key.length > 1) runs.push({from, to, key: key + "~"});
        for (const other of turned(units.slice(from, to))) runs.push({from, to, key: other + "~"});
      }
    }
    return runs;
  }

  const TURNED_MOST = 5;
  /** Units with their two parts in the other order: to upgrade a line is the upgrade of a line. */
  function turned(units) {
    const chinese = han(units[0].term), least = chinese ? 2 : 1;
    const stops = one => !chinese && core.stop.includes(one.term);
    if (units.length > TURNED_MOST || stops(units[0]) || stops(units.at(-1)) || units.some(({term}) => !(chinese ? oneHan(term) : LATIN.test(term)))) return [];
    const terms = units.filter(one => !stops(one)).map(one => one.term), found = [];
    for (let at = least; at <= terms.length - least; at++) found.push([...terms.slice(at), ...terms.slice(0, at)].join(""));
    return found;
  }
  const LATIN = /^[a-z]+$/;

  /** Words with others of the same meaning, longest first: {from, to, list} by units. */
  function meanings(runs) {
    const found = [];
    for (const {from, to, key} of runs) {
      if (!found.some(one => from < one.to && to > one.from) && has(key)) found.push({from, to, list: listOf(key)});
    }
    return found;
  }

  function weaken(slots) {
    const pairs = slots.filter(slot => slot.han && !oneHan(slot.term) && !slot.composite);
    const counts = pairs.map(slot => listOf(slot.term)?.docs.length ?? 0);
    pairs.forEach((slot, i) => {
      const [before, after] = [pairs[i - 1], pairs[i + 1]].map((one, n) =>
        one && (n ? one.start < slot.end : one.end > slot.start) ? counts[i + (n ? 1 : -1)] : 0);
      slot.weak = counts[i] * 2 <= Math.min(before, after) || [...slot.term].some(c => core.joining.includes(c));
    });
    if (slots.every(slot => slot.weak)) slots.forEach(slot => { slot.weak = false; });
  }

  /** Sums by document; of zeros only while no query is being counted. */
  let sums;

  /** What each document has of the query: {docs, total, matched, held}, and of how much: all, and of how many words: wanted. */
  function score(slots, units, found) {
    sums ??= Object.fromEntries(["total", "matched", "best", "worth", "share", "held", "got"].map(name => [name, new Int32Array(core.documents)]));
    const {total, matched, best, worth, share, held, got} = sums, docs = [];
    let all = 0, wanted = 0;
    const meaningOf = slot => found.find(one => slot.start >= units[one.from].start && slot.end <= units[one.to - 1].end);
    const groups = found.map(meaning => ({meaning, slots: slots.filter(slot => meaningOf(slot) === meaning)}));
    for (const slot of slots) if (!meaningOf(slot)) groups.push({slots: [slot]});
    for (const {meaning, slots: own} of groups) {
      const some = [], strong = own.filter(slot => !slot.weak).length || (meaning ? 1 : 0);
      let weight = 0;
      wanted += strong;
      for (const slot of own) {
        const any = [];
        for (const [term, tenths] of slot.terms) {
          const list = listOf(term);
          if (!list) continue;
          const values = valuesOf(tenths * (slot.composite ? 2 : slot.weak ? 0.4 : 1));
          for (let i = 0; i < list.docs.length; i++) {
            const doc = list.docs[i], value = values[list.levels[i]];
            if (!best[doc]) any.push(doc);
            if (value > best[doc]) best[doc] = value;
          }
        }
        slot.weight = slot.weak ? 1 : rarity(any.length) * (slot.composite ? 2 : 1);
        weight += slot.weight;
        for (const doc of any) {
          if (!worth[doc]) some.push(doc);
          worth[doc] += best[doc];
          share[doc] += slot.weight;
          if (!slot.weak) got[doc]++;
          best[doc] = 0;
        }
      }
      if (meaning) {
        const list = meaning.list;
        if (!weight) weight = rarity(list.docs.length);
        for (let i = 0; i < list.docs.length; i++) {
          const doc = list.docs[i], value = list.levels[i] * core.unit;
          if (!worth[doc]) some.push(doc);
          if (value > worth[doc]) worth[doc] = value;
          share[doc] = Math.max(share[doc], Math.floor(weight * 9 / 10));
          got[doc] = strong;
        }
        meaning.weight = weight;
      }
      all += weight;
      for (const doc of some) {
        if (!total[doc]) docs.push(doc);
        total[doc] += worth[doc];
        matched[doc] += share[doc];
        held[doc] += got[doc];
        worth[doc] = share[doc] = got[doc] = 0;
      }
    }
    return {all, docs, total, matched, held, wanted};
  }

  /** What each level is worth at so many tenths. */
  const worths = new Map();
  function valuesOf(tenths) {
    if (!worths.has(tenths)) worths.set(tenths, Array.from({length: 32}, (_, level) => Math.max(1, Math.floor(level * tenths / 10))));
    return worths.get(tenths);
  }

  /** What is found, best first: {first: the first ten, count, every: how many have all the words, hits: all, in order once they are wanted}. */
  async function find(query, literal = false) {
    await ready();
    const folded = fold(query, folding), tokens = cut(withoutAsking(folded)), units = unitsOf(tokens);
    let slots = slotsOf(query, tokens);
    const tried = [], name = joined(query) + "=", runs = literal ? [] : runsOf(units);
    await fetchTerms([name, ...runs.map(run => run.key), ...slots.flatMap(slot => [...slot.terms.keys()])],
      slots.filter(slot => slot.prefix).map(slot => slot.term));
    for (const slot of slots) {
      if (!slot.prefix) continue;
      for (const term of beginningWith(slot.term)) if (!slot.terms.has(term)) slot.terms.set(term, slot.latin ? 6 : 10);
    }
    const known = slot => [...slot.terms.keys()].some(has), found = meanings(runs);
    const explained = slot => known(slot) || found.some(one => slot.start >= units[one.from].start && slot.end <= units[one.to - 1].end);
    // Before anything is guessed: characters of another script.
    if (!folding.whole && (suspects(slots, explained).length || slots.some(slot => slot.han && oneHan(slot.term) && !known(slot)))) {
      await part("fold");
      if (fold(query, folding) !== folded) return find(query, literal);
    }
    if (!literal) {
      slots = closed(slots, known);
      await repair(query, slots, explained, tried);
    }
    for (const slot of [...slots]) {
      if (slot.composite && known(slot) || slot.latin === false && /[a-z].*[0-9]|[0-9].*[a-z]/.test(slot.term) && known(slot)) {
        slots = slots.filter(one => one === slot || one.composite || one.start < slot.start || one.start >= slot.end);
      }
    }
    weaken(slots);
    const counted = score(slots, units, found);
    const also = found.map(one => ({typed: query.slice(units[one.from].start, units[one.to - 1].end),
      words: one.list.rest.split("|").filter(Boolean).map(word => word.replaceAll("_", " ")), weight: one.weight})).filter(one => one.words.length);
    return Object.assign(rank(counted, name), {query, slots, also, tried, all: counted.all, wanted: counted.wanted});
  }

  const BESIDE_MOST = 4;
  /** The best of those that lack a word and yet stand among those with every word: one may be all about the others. */
  function beside(docs, scores, full, least) {
    const found = [];
    for (let i = 0; i < docs.length; i++) if (!full[i] && scores[i] > least) found.push(i);
    return found.sort((a, b) => scores[b] - scores[a] || docs[a] - docs[b]).slice(0, BESIDE_MOST);
  }

  /** The counted documents in order. Only the first are sorted at once, for a common word has hundreds. */
  function rank({all, docs, total, matched, held, wanted}, name) {
    const named = new Map(), list = listOf(name), scores = new Float64Array(docs.length), best = [];
    const full = new Uint8Array(docs.length), lead = new Uint8Array(docs.length);
    list?.docs.forEach((doc, i) => named.set(doc, list.levels[i]));
    const above = (a, b) => lead[a] > lead[b] || lead[a] === lead[b] && (scores[a] > scores[b] || scores[a] === scores[b] && docs[a] < docs[b]);
    const hit = i => {
      const doc = docs[i], [kind, , prior] = core.kinds[kindOf[doc]];
      // A thing by its very name goes first; a heading or a term is only more like it.
      return {doc, kind, exact: named.has(doc) && prior > 100 ? prior * 4 + named.get(doc) : 0, named: named.has(doc), full: full[i], lead: lead[i], score: scores[i]};
    };
    let every = 0, most = 0;
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i];
      scores[i] = total[doc] * (all + matched[doc]) * core.kinds[kindOf[doc]][2];
      every += full[i] = held[doc] >= wanted || named.has(doc) ? 1 : 0;
      if (full[i]) most = Math.max(most, scores[i]);
      total[doc] = matched[doc] = held[doc] = 0;
    }
    lead.set(full);
    if (every) for (const i of beside(docs, scores, full, most / 2)) lead[i] = 1;
    const first = [];
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i];
      if (named.has(doc)) first.push(hit(i));
      else if (best.length < FIRST || above(i, best[FIRST - 1])) {
        let at = Math.min(best.length, FIRST - 1);
        for (; at && above(i, best[at - 1]); at--) best[at] = best[at - 1];
        best[at] = i;
      }
    }
    first.push(...best.map(hit));
    sort(first).splice(FIRST);
    let hits;
    return {first, count: docs.length, every, get hits() { return hits ??= [...first, ...sort(docs.map((_, i) => hit(i))).slice(first.length)]; }};
  }

  const order = (a, b) => b.exact - a.exact || b.lead - a.lead || b.score - a.score || a.doc - b.doc;

  /** Best first; but before what bears the very name, at most two others stand, however much they say of it. */
  function sort(hits) {
    hits.sort(order);
    const last = hits.findLastIndex(hit => hit.named), above = hits.slice(0, last + 1);
    let others = 0;
    const first = above.filter(hit => hit.named || others++ < 2);
    if (first.length < above.length) hits.splice(0, last + 1, ...first, ...above.filter(hit => !first.includes(hit)));
    return hits;
  }

  // ---- Repair of what no text has
  const SYLLABLES = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)(?:i?[aeo]ng|iong|u?ang|ing|ong|[iu]?an|u?[aio]|i?ao|i?[ae]|u?ai|[eu]i|ou|iu|[eiu]n|[iuev]|ve)|[ae]i|[aeo]|[ae]ng?|ao|ou|er)+$/;

  async function repair(query, slots, known, tried) {
    const lost = slots.filter(slot => slot.latin && slot.term.length > 1 && !known(slot));
    const words = [...query.matchAll(/[A-Za-z]+/g)].map(one => one[0].toLowerCase());
    if (lost.length && SYLLABLES.test(words.join("")) && words.join("").length > 4) {
      const chinese = await readAs(words);
      if (chinese.length) {
        const terms = new Set(chinese.flatMap(word => [...word].slice(1).map((c, i) => word[i] + c)));
        await fetchTerms([...terms]);
        const first = slots.find(slot => slot.latin);
        const gone = slots.filter(slot => slot.latin && slot !== first);
        gone.forEach(slot => slots.splice(slots.indexOf(slot), 1));
        slots.splice(slots.indexOf(first), 1, ...[...chinese[0]].slice(1).map((c, i) => ({term: chinese[0][i] + c, start: i, end: i + 2, han: true,
          terms: new Map(chinese.filter(word => word[i + 1]).map((word, n) => [word[i] + word[i + 1], n ? 7 : 9]))})));
        tried.push({typed: words.join(" "), words: chinese});
        return;
      }
    }
    const typos = lost.filter(slot => slot.term.length >= LOST_MIN);
    const begin = ({term}) => [2, 3, LOST_MIN].map(n => term.slice(0, n)).find((one, n) => n > 1 || !wide(one));
    await fetchPages(typos.flatMap(({term}) => [2, 3, LOST_MIN].flatMap(n => [term.slice(0, n), term.slice(0, n) + LAST])));
    await fetchTerms([], typos.map(begin));
    for (const slot of typos) {
      const close = beginning(begin(slot)).flatMap(n => shards[n]?.sorted ?? []).filter(term => /^[a-z]+$/.test(term));
      for (const term of close) if (term.startsWith(slot.term)) slot.terms.set(term, 6);
      if (known(slot)) continue;
      for (const edits of slot.term.length > 6 ? [1, 2] : [1]) {
        if (!known(slot)) for (const term of close) if (near(slot.term, term, edits)) slot.terms.set(term, 7);
      }
      if (known(slot)) slot.corrected = true;
    }
    const wrong = guessable(slots, known);
    if (!wrong.length || slots.filter(pair).length < 2) return;
    await part("readings");
    await fetchPairs(wrong.flatMap(({slot}) => rescue.sounds.get(slot.term[0]) ?? []));
    const alike = wrong.map(({slot, sure}) => [slot, soundsLike([...slot.term], sure)]).filter(([, terms]) => terms.length);
    await fetchTerms(alike.flatMap(([, terms]) => terms));
    for (const [slot, terms] of alike) {
      terms.forEach(term => slot.terms.set(term, 7));
      if (known(slot)) slot.corrected = true;
    }
  }

  const pair = slot => slot.han && !oneHan(slot.term) && !slot.composite;

  /** Two lost pairs in a row, or one at the end of a run: a wrong character. One between known pairs is where two words meet. */
  function suspects(slots, known) {
    const pairs = slots.filter(pair), next = (a, b) => a && b && a.end > b.start && a.start < b.start;
    return pairs.filter((slot, i) => !known(slot)
      && (!(next(pairs[i - 1], slot) && known(pairs[i - 1])) || !(next(slot, pairs[i + 1]) && known(pairs[i + 1]))));
  }

  const GUESSED_MOST = 6;
  /**
   * The pairs to be guessed, with which of their characters are sure: if the texts have no more than half of what was typed, all
   * that are lost; in a short query the one character that no found pair has; else none, for readers say more than the texts do.
   */
  function guessable(slots, known) {
    const pairs = slots.filter(pair), sure = new Set(), typed = new Map();
    if (pairs.every(known)) return [];
    for (const slot of pairs) {
      const places = [slot.start, slot.end - [...slot.term][1].length];
      places.forEach((place, i) => typed.set(place, [...slot.term][i]));
      if (known(slot)) places.forEach(place => sure.add(place));
    }
    const lost = [...typed.keys()].filter(place => !sure.has(place) && !core.joining.includes(typed.get(place)));
    const most = lost.length * 2 >= typed.size;
    if (!most && (lost.length !== 1 || typed.size > GUESSED_MOST)) return [];
    const wrong = most ? suspects(slots, known) : pairs.filter(slot => slot.start <= lost[0] && slot.end > lost[0]);
    return wrong.map(slot => ({slot, sure: most ? [] : [slot.start !== lost[0], slot.start === lost[0]]}));
  }

  /** How characters are read, and which stand behind which. */
  const rescue = {syllables: new Map(), sounds: new Map(), pairs: new Map()};

  function takeReadings(lines) {
    const {syllables, sounds} = rescue;
    for (const line of lines.split(" ").filter(Boolean)) {
      const [, syllable, characters] = /^([a-z]+)(.*)$/.exec(line);
      syllables.set(syllable, [...characters]);
      for (const c of characters) sounds.set(c, [...sounds.get(c) ?? [], syllable]);
    }
  }

  const initials = new Set();
  /** The pairs whose first character has such a reading. */
  const fetchPairs = syllables => Promise.all([...new Set(syllables.map(one => one[0]))].filter(letter => core.initials.includes(letter))
    .map(letter => initials.has(letter) || part("p-" + letter)));

  function takePairs(letter, lines) {
    initials.add(letter);
    for (const line of lines.split(" ")) rescue.pairs.set(line[0], line.slice(1));
  }

  /** The pairs that are read as two characters are; those that are sure stay. */
  function soundsLike([a, b], sure) {
    const same = (c, i) => new Set(sure[i] ? [c] : (rescue.sounds.get(c) ?? []).flatMap(one => rescue.syllables.get(one)));
    const seconds = same(b, 1), found = [];
    for (const first of same(a, 0)) for (const c of rescue.pairs.get(first) ?? "") if (seconds.has(c)) found.push(first + c);
    return found;
  }

  /** Chinese words that are read so, at most three; every pair of their characters is known. */
  async function readAs(words) {
    let best = [];
    const text = words.join(""), ends = new Set(), starts = new Set([0]);
    words.reduce((sum, word) => { ends.add(sum + word.length); return sum + word.length; }, 0);
    await part("readings");
    for (const from of starts) {
      for (let to = from + 1; to < Math.min(text.length, from + 7); to++) if (rescue.syllables.has(text.slice(from, to))) starts.add(to);
    }
    await fetchPairs([...starts].map(i => text[i]));
    const step = (from, chains) => {
      if (best.length > 2) return;
      if (from === text.length) { best = [...new Set([...best, ...chains])].slice(0, 3); return; }
      for (let length = Math.min(6, text.length - from); length > 0; length--) {
        const characters = rescue.syllables.get(text.slice(from, from + length));
        // A blank that was typed ends a syllable.
        if (!characters || [...ends].some(end => end > from && end < from + length)) continue;
        const more = chains.length ? chains.flatMap(chain => [...rescue.pairs.get(chain.at(-1)) ?? ""].filter(c => characters.includes(c)).map(c => chain + c))
          : characters.filter(c => rescue.pairs.has(c));
        if (more.length) step(from + length, more.slice(0, 200));
      }
    };
    step(0, []);
    return best.filter(word => word.length > 1);
  }

  // ---- Looking into texts: where they have what is looked for

  /** A text as it is searched; made once. */
  const looked = new Map();
  function look(text) {
    let known = looked.get(text);
    if (!known) {
      if (looked.size > 20000) looked.clear();
      looked.set(text, known = {folded: fold(text, folding)});
    }
    return known;
  }

  /** The English words of a text: where they stand, and which begin with the same two letters. No stem is without these. */
  function wordsOf(seen) {
    if (seen.words) return seen.words;
    const {folded} = seen, starts = [], ends = [], alike = new Map();
    const isLetter = i => { const code = folded.charCodeAt(i); return code > 96 && code < 123; };
    for (let i = 0; i < folded.length; i++) {
      if (!isLetter(i)) continue;
      const key = keyOf(folded, i, isLetter(i + 1)), same = alike.get(key);
      if (same) same.push(starts.length); else alike.set(key, [starts.length]);
      starts.push(i);
      while (isLetter(i + 1)) i++;
      ends.push(i + 1);
    }
    return seen.words = {starts, ends, alike, stems: []};
  }
  /** Where a text has words in one, as they may be typed (Bai'etan, e-commerce): by their stem, {start, end}. */
  function closedOf(seen) {
    if (seen.closed) return seen.closed;
    seen.closed = new Map();
    for (const {0: whole, index} of seen.folded.matchAll(CLOSED)) {
      const words = whole.replace(/'s$/, ""), key = stem(words.replace(/[^a-z]/g, ""));
      seen.closed.set(key, [...seen.closed.get(key) ?? [], {start: index, end: index + words.length}]);
    }
    return seen.closed;
  }
  const CLOSED = /[a-z]+(?:[-'&][a-z]+)+/g;
  const keyOf = (text, i, two) => text.charCodeAt(i) * 128 + (two ? text.charCodeAt(i + 1) : 0);

  /** What is to be marked: Chinese strings, and English words and phrases by their stems. */
  function plan(answer) {
    const strings = new Map(), phrases = [], slots = answer.slots;
    const words = (stems, slot) => stems.length && phrases.push({stems, slot, key: keyOf(stems[0], 0, stems[0].length > 1)});
    for (const slot of slots) {
      for (const term of slot.terms.keys()) {
        if (han(term)) strings.set(oneHan(slot.term) ? slot.term : term, slot);
        else if (/^[a-z]+$/.test(term)) words([stem(term)], slot);
      }
    }
    for (const meaning of answer.also) {
      for (const word of meaning.words) {
        const folded = fold(word, folding);
        if (han(folded[0])) strings.set(folded, meaning);
        else words(folded.match(/[a-z0-9]+/g)?.map(stem) ?? [], meaning);
      }
    }
    return {strings: [...strings], phrases, figures: slots.some(slot => slot.composite || /[0-9]/.test(slot.term)), weak: slots.some(slot => slot.weak)};
  }

  /** Places: {start, end, slot}, in order. */
  function placesIn(text, answer) {
    const seen = look(text), {folded} = seen, {strings, phrases, figures, weak} = answer.plan ??= plan(answer), places = [];
    for (const [string, slot] of strings) {
      for (let i = folded.indexOf(string); i >= 0; i = folded.indexOf(string, i + 1)) places.push({start: i, end: i + string.length, slot});
    }
    if (phrases.length) {
      const {starts, ends, alike, stems: known} = wordsOf(seen);
      const stemAt = i => known[i] ??= stem(folded.slice(starts[i], ends[i]));
      for (const {stems, slot, key} of phrases) {
        if (stems.length === 1) for (const place of closedOf(seen).get(stems[0]) ?? []) places.push({...place, slot});
        for (const i of alike.get(key) ?? []) {
          const start = starts[i], end = ends[i + stems.length - 1];
          if (end && stems.every((one, n) => stemAt(i + n) === one) && (stems.length === 1 || end - start < 60)) places.push({start, end, slot});
        }
      }
    }
    if (figures) {
      for (const {term, start, end} of seen.figures ??= cut(text).filter(token => /[0-9]/.test(token.term))) {
        const slot = answer.slots.find(one => one.terms.has(term));
        if (slot) places.push({start, end, slot});
      }
    }
    places.sort((a, b) => a.start - b.start || b.end - a.end);
    return weak ? besideStrong(places) : places;
  }

  /** Without the weak ones that touch no other. */
  function besideStrong(places) {
    let reached = 0, next = places.length;
    const before = places.map(({start, end, slot}) => {
      const touched = reached > start;
      if (!slot.weak) reached = Math.max(reached, end);
      return touched;
    });
    return places.filter((one, i) => {
      if (!one.slot.weak || before[i]) return true;
      for (next = i + 1; next < places.length && places[next].start < one.end; next++) if (!places[next].slot.weak) return true;
      return false;
    });
  }

  const weigh = places => densest(places, Infinity).weight;

  /** The heaviest stretch of so many characters: {weight, start, end}; what it has twice counts once. */
  function densest(places, size) {
    const held = new Map();
    let best = {weight: 0, start: 0, end: 0}, weight = 0;
    for (let i = 0, j = 0; i < places.length; i++) {
      for (; j < places.length && places[j].end - places[i].start <= size; j++) {
        const slot = places[j].slot, n = held.get(slot) ?? 0;
        if (!n) weight += slot.weight;
        held.set(slot, n + 1);
      }
      if (weight > best.weight) best = {weight, start: places[i].start, end: Math.max(...places.slice(i, j).map(one => one.end))};
      if (j === i) j++;
      else {
        const slot = places[i].slot, n = held.get(slot) - 1;
        if (!n) weight -= slot.weight;
        held.set(slot, n);
      }
    }
    return best;
  }

  const sizeOf = lang => lang ? 200 : 90;

  /** The sentence of the densest stretch, and what follows while there is room; cut between words. */
  function passage({text, start, end}, lang) {
    const size = sizeOf(lang), seen = look(text);
    const stops = seen.stops ??= [...text.matchAll(/[。；！？\n]+[”’」』）]*|[.;!?]["”’)]?\s+/g)].map(one => one.index + one[0].length);
    let from = stops.findLast(one => one <= start) ?? 0;
    if (end - from > size) from = Math.max(0, start - Math.floor(size / 5));
    const began = from;
    if (lang) while (from > 0 && /\S/.test(text[from - 1])) from--;
    let to = Math.min(text.length, Math.max(from + size, end));
    const sentence = stops.findLast(one => one > end && one <= to);
    if (sentence && (sentence - from) * 2 > size) to = sentence;
    else if (lang) while (to < text.length && /\S/.test(text[to])) to++;
    const low = i => text.charCodeAt(i) >> 10 === 0x37;
    if (low(from)) from--;
    if (low(to)) to++;
    return {from, to, begins: !from || stops.includes(began), ends: to >= text.length || sentence === to};
  }

  function view(hit, answer, lang) {
    const [address, names, context, status, text, aliases, offers] = documents[lang][hit.doc];
    const places = names.map(name => placesIn(name, answer));
    const called = Math.max(...places.map(weigh));
    let best = {text: "", places: [], weight: -1};
    for (const one of [text, offers, ...aliases]) {
      if (!one) continue;
      const found = placesIn(one, answer), dense = densest(found, sizeOf(lang));
      if (dense.weight > best.weight && (one === text || dense.weight > called)) best = {text: one, places: found, ...dense};
    }
    if (best.text) best.passage = passage(best, lang);
    return {address, names, context, status, places, called, best};
  }

  /** The first results again, by how closely they hold together what is looked for. */
  function rerank(answer, lang) {
    const whole = fold(answer.query, folding).trim().replace(/\s+/g, " ");
    for (const hit of answer.first) {
      hit.view = view(hit, answer, lang);
      const {names, best, called} = hit.view;
      let bonus = Math.floor(25 * Math.max(best.weight, called) / Math.max(1, answer.all)) + Math.floor(15 * called / Math.max(1, answer.all));
      if (whole.length > 1) {
        if (names.some(name => look(name).folded.includes(whole))) bonus += 20;
        else if (look(best.text).folded.includes(whole)) bonus += 15;
      }
      hit.score = Math.floor(hit.score * (100 + bonus) / 100);
    }
    sort(answer.first);
  }

  const langOf = (query, mine) => /[\u2e80-\u9fff]/.test(query) ? 0 : /[a-z]/i.test(query) ? 1 : mine;
  const fetchResults = (hits, lang) => Promise.all([...new Set(hits.map(hit => Math.floor(hit.doc / core.aFile)))]
    .map(n => documents[lang][n * core.aFile] ?? part(`${LANGS[lang]}-${n}`)));

  /** What stands in quotation marks, as texts are looked into; the marks of titles are no such marks. */
  const quoted = query => [...query.matchAll(/“([^“”]+)”|"([^"]+)"|「([^「」]+)」|『([^『』]+)』/g)]
    .map(one => plainly(one.slice(1).find(Boolean))).filter(one => joined(one));
  const plainly = text => fold(text, folding).replace(/[^\S\n]+/g, " ").trim();
  const QUOTED_MOST = 100;

  /** Only what has the very words: of those with all their parts, the best are read. */
  async function withPhrases(answer, phrases) {
    const terms = phrases.flatMap(phrase => cut(phrase).map(token => token.term)).filter(term => !oneHan(term) && !core.stop.includes(term));
    const parts = terms.filter(term => shards[shardOf(term)]).map(term => new Set(listOf(term)?.docs));
    const kept = answer.hits.filter(hit => parts.every(docs => docs.has(hit.doc))).slice(0, QUOTED_MOST);
    await fetchResults(kept, answer.lang);
    const hits = kept.filter(hit => {
      const [, names, , , text, aliases, offers] = documents[answer.lang][hit.doc];
      return phrases.every(phrase => [...names, text, ...aliases, offers].some(one => plainly(one).includes(phrase)));
    });
    return {...answer, first: hits.slice(0, FIRST), hits, count: hits.length, every: hits.filter(hit => hit.full).length};
  }

  async function ask(query, mine, literal) {
    await ready();
    const phrases = quoted(query);
    let answer = await find(query, literal || phrases.length > 0);
    // Pinyin is read in Chinese.
    answer.lang = answer.tried.length ? 0 : langOf(query, mine);
    if (phrases.length) answer = await withPhrases(answer, phrases);
    await fetchResults(answer.first, answer.lang);
    rerank(answer, answer.lang);
    return answer;
  }

  // ---- Showing
  const page = document.getElementById("search-results");
  const words = document.getElementById("search-words")?.content;
  const word = (key, values = {}) => (words?.querySelector(`[data-word="${key}"]`)?.textContent ?? "")
    .replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const mineOf = form => form.dataset.lang === "zh" ? 0 : 1;

  function make(tag, name, ...inside) {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.append(...inside);
    return element;
  }

  function mark(element, text, places, from = 0, to = text.length) {
    let done = from;
    const part = (start, end) => led(text, start, end, to);
    for (let i = 0; i < places.length; i++) {
      let {start, end} = places[i];
      while (i + 1 < places.length && places[i + 1].start <= end) end = Math.max(end, places[++i].end);
      if (start < done || end > to) continue;
      element.append(part(done, start), make("mark", "", part(start, end)));
      done = end;
    }
    element.append(part(done, to));
    return element;
  }

  /** A part of what is shown up to there: a slash where a line ends without a stop, as verse is quoted. */
  function led(text, start, end, to) {
    return text.slice(start, end).replace(/\n+/g, (lines, at) => {
      const before = text[start + at - 1] ?? "";
      return start + at + lines.length < to && /[^\s。；！？：.;!?:]/.test(before) ? " / " : lines;
    });
  }

  /** True if some of what is found has every word that was typed, and some has not. */
  const parted = ({wanted, every, count}) => wanted > 1 && every > 0 && every < count;

  function excerpt({text, places, passage: {from, to, begins, ends}}, lang) {
    const line = make("p", "result-excerpt", begins ? "" : "…");
    line.lang = TAGS[lang];
    mark(line, text, places, from, to);
    line.append(ends ? "" : "…");
    return line;
  }

  function item(hit, answer, mine) {
    const {address, names, context, status, places, best} = hit.view ?? view(hit, answer, answer.lang), other = 1 - mine;
    const link = document.createElement("a");
    link.href = `${root}${LANGS[mine]}/${address}`;
    const line = make("li", "result", make("h3", "result-name", mark(link, names[mine], places[mine])));
    line.dataset.kind = hit.kind;
    if (names[other] !== names[mine]) {
      line.append(mark(make("p", "result-other"), names[other], places[other]));
      line.lastChild.lang = TAGS[other];
    }
    const about = make("p", "result-about", make("span", "result-kind", word("kind." + hit.kind)));
    const some = parted(answer) && hit.lead && !hit.full ? word("some") : "";
    for (const [name, text] of [["result-context", context[mine]], ["result-status", core.statuses[status][mine]], ["result-some", some]]) {
      if (text) about.append(" ", make("span", name, text));
    }
    line.append(about);
    if (best.text) line.append(excerpt(best, answer.lang));
    return line;
  }

  // ---- The search page
  const FACETS = ["kind", "document", "status", "district"];

  function takeFacets(data) {
    facets = {};
    for (const [name, [values, runs]] of Object.entries(data)) {
      const of = [];
      for (let i = 0; i < runs.length; i += 2) for (let n = 0; n < runs[i]; n++) of.push(runs[i + 1]);
      facets[name] = {values, of};
    }
  }

  function start() {
    const form = document.getElementById("search-form"), input = form.elements.q, mine = mineOf(form);
    const [status, answerBox, more, filters, note, elsewhere, tips, some, rest] = ["status", "answer", "more", "filters", "note", "elsewhere", "tips", "some", "rest"]
      .map(name => document.getElementById("search-" + name));
    let turn = 0, timer, answer, shown = 0, list = [], literal = false;
    const chosen = new Map(FACETS.map(name => [name, new Set()]));

    const nothing = () => ({slots: [], first: [], hits: [], count: 0, every: 0, also: [], tried: []});
    answer = nothing();
    const url = () => {
      const query = new URLSearchParams([["q", input.value], ...literal ? [["literal", "1"]] : [],
        ...FACETS.flatMap(name => [...chosen.get(name)].map(value => [name, value]))]);
      return input.value ? "?" + query : location.pathname;
    };
    const remember = how => { try { history[how](null, "", url()); } catch { /* a folder's pages may not rewrite their address */ } };

    /** Said once typing rests, so that no screen reader counts along. */
    function say(text, atOnce) {
      clearTimeout(timer);
      timer = setTimeout(() => { status.textContent = text; if (!atOnce) remember("replaceState"); }, atOnce ? 0 : QUIET_MS);
    }

    // ---- Facets: values within one are alternatives, facets narrow each other.
    const valuesOf = (hit, name) => name === "kind" ? [hit.kind] : facets[name].of[hit.doc].map(n => facets[name].values[n][1]);
    const passes = (hit, except) => FACETS.every(name => name === except || !chosen.get(name).size || valuesOf(hit, name).some(value => chosen.get(name).has(value)));
    const narrowed = () => FACETS.some(name => chosen.get(name).size);

    function choices(name) {
      if (name !== "kind") return facets[name].values.map(value => [value[1], value[mine]]);
      return [...words.querySelectorAll('[data-word^="kind."]')].map(({dataset, textContent}) => [dataset.word.slice(5), textContent])
        .filter(([kind]) => core.kinds.some(([one]) => one === kind));
    }

    function drawFacets() {
      for (const box of filters.querySelectorAll("fieldset")) {
        const name = box.dataset.facet, counts = new Map();
        for (const hit of answer.hits) if (passes(hit, name)) for (const value of valuesOf(hit, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
        for (const [value, label] of choices(name)) {
          let line = [...box.querySelectorAll("label")].find(one => one.dataset.value === value);
          if (!line) {
            const tick = document.createElement("input");
            Object.assign(tick, {type: "checkbox", name, value});
            line = make("label", "", tick, make("span", "", label), make("span", "count"));
            line.dataset.value = value;
            box.append(line);
          }
          const n = counts.get(value) ?? 0, tick = line.firstChild;
          tick.checked = chosen.get(name).has(value);
          tick.disabled = !n && !tick.checked;
          line.lastChild.textContent = n;
        }
      }
    }

    async function draw(count, now) {
      if (count > list.length && !narrowed()) list = answer.hits;
      const next = list.slice(shown, count);
      await fetchResults(next, answer.lang);
      if (now !== turn) return undefined;
      const items = next.map(hit => item(hit, answer, mine));
      if (!shown) for (const box of [page, rest]) box.replaceChildren();
      const apart = parted(answer) && list.some(hit => hit.lead);
      // Those with every word are first in the list, so none comes in above what is read already.
      items.forEach((one, i) => (apart && !next[i].lead ? rest : page).append(one));
      some.hidden = !rest.children.length;
      shown += next.length;
      more.hidden = shown >= (narrowed() ? list.length : answer.count);
      return items[0];
    }

    function drawNote() {
      const tried = [...answer.tried, ...answer.slots.filter(slot => slot.corrected).map(slot => ({
        typed: answer.query.slice(slot.start, slot.end), words: corrections(slot)}))].filter(one => one.words.length);
      const lines = [...tried, ...answer.also].slice(0, 4), said = note.querySelector("span");
      note.hidden = !lines.length && !literal;
      said.textContent = literal ? word("literal-on") : "";
      lines.forEach(({typed, words: list}, n) => {
        const [before, after] = word("also-searched", {typed}).split("{words}");
        said.append(n ? word("sentence") : "", before, ...list.slice(0, 3).flatMap((one, i) => [i ? word("separator") : "", inItsLanguage(one)]), after);
      });
      note.querySelector("button").textContent = word(literal ? "literal-off" : "literal");
    }

    function inItsLanguage(text) {
      const span = make("span", "", text);
      span.lang = TAGS[langOf(text, mine)];
      return span;
    }

    /** The words as the results write them; terms are stems. */
    function corrections(slot) {
      if (slot.han) return [...slot.terms.keys()].filter(term => term !== slot.term && has(term)).slice(0, 3);
      const seen = new Set();
      for (const one of document.querySelectorAll(".results mark")) {
        const text = one.textContent.toLowerCase();
        if (cut(text).some(({term}) => slot.terms.has(term))) seen.add(text);
      }
      return [...seen];
    }

    /** What is said of so many results. */
    function found(n) {
      if (!n) return "none";
      const apart = answer.wanted > 1 && answer.every < n;
      if (narrowed()) return apart ? "filtered-every" : "filtered";
      return apart ? answer.every ? "every" : "no-every" : n === 1 ? "one" : "many";
    }

    async function narrow(now, atOnce) {
      if (narrowed() && !facets) await part("facets");
      if (now !== turn) return;
      list = narrowed() ? answer.hits.filter(hit => passes(hit)) : answer.first;
      shown = 0;
      await draw(FIRST, now);
      if (now !== turn) return;
      const q = input.value.trim(), n = answer.count;
      answerBox.hidden = !list.length;
      filters.hidden = !n;
      elsewhere.hidden = !!list.length;
      tips.hidden = false;
      document.getElementById("search-clear").hidden = !(n && narrowed());
      drawNote();
      const e = narrowed() ? list.filter(hit => hit.full).length : answer.every;
      say(word(found(n), {q, n, m: list.length, e}), atOnce);
      // After the results stand: the numbers are not worth a wait.
      await part("facets");
      if (now === turn) drawFacets();
    }

    async function search(atOnce) {
      const now = ++turn, q = input.value.trim();
      try {
        if (!q) {
          answer = nothing();
          filters.hidden = answerBox.hidden = note.hidden = true;
          elsewhere.hidden = false;
          tips.hidden = true;
          for (const box of [page, rest]) box.replaceChildren();
          say("", atOnce);
          return;
        }
        if (atOnce) status.textContent = word("loading");
        const next = await ask(input.value.trimStart(), mine, literal);
        if (now !== turn) return;
        answer = next;
        await narrow(now, atOnce);
      } catch {
        if (now === turn) say(word("failed"), true);
      }
    }
    const again = () => narrow(++turn, false).catch(() => say(word("failed"), true));

    function read() {
      const query = new URLSearchParams(location.search);
      input.value = query.get("q") ?? "";
      literal = query.has("literal");
      for (const name of FACETS) chosen.set(name, new Set(query.getAll(name)));
    }
    input.addEventListener("input", event => event.isComposing || search());
    input.addEventListener("compositionend", () => search());
    filters.addEventListener("change", ({target}) => {
      chosen.get(target.name)[target.checked ? "add" : "delete"](target.value);
      again();
    });
    document.getElementById("search-clear").addEventListener("click", () => {
      for (const set of chosen.values()) set.clear();
      again();
      input.focus();
    });
    note.querySelector("button").addEventListener("click", () => { literal = !literal; search(); });
    form.addEventListener("submit", event => { event.preventDefault(); remember("pushState"); search(true); });
    more.addEventListener("click", async () => { (await draw(shown + MORE, turn))?.querySelector("a").focus(); });
    addEventListener("popstate", () => { read(); search(true); });
    filters.open = matchMedia("(min-width: 64rem)").matches;
    read();
    if (input.value) {
      elsewhere.hidden = true;
      search(true);
    }
  }

  // ---- Suggestions: a combobox with a listbox, as the WAI-ARIA patterns have it.
  function suggest(form) {
    const input = form.elements.q, mine = mineOf(form), box = make("ul", "suggestions");
    const kinds = new Map((form.dataset.kinds ?? "").split(";").map(one => one.split("=")));
    let turn = 0, active = -1;
    Object.assign(box, {id: "search-suggestions", hidden: true});
    box.setAttribute("role", "listbox");
    box.setAttribute("aria-label", form.dataset.suggestions);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", box.id]]) {
      input.setAttribute(name, value);
    }
    input.parentElement.classList.add("combo");
    input.after(box);

    function choose(n) {
      active = n;
      [...box.children].forEach((one, i) => one.setAttribute("aria-selected", String(i === n)));
      if (n < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", box.children[n].id);
        box.children[n].scrollIntoView({block: "nearest"});
      }
    }
    function open(options) {
      box.replaceChildren(...options);
      box.hidden = !options.length;
      input.setAttribute("aria-expanded", String(!box.hidden));
      choose(-1);
    }
    const close = () => { turn++; open([]); };

    function option(hit, n) {
      const {address, names, places} = hit.view, line = make("li", "");
      line.setAttribute("role", "option");
      Object.assign(line, {id: "search-suggestion-" + n});
      line.dataset.href = `${root}${LANGS[mine]}/${address}`;
      line.append(mark(make("span", ""), names[mine], places[mine]), make("span", "soft", kinds.get(hit.kind) ?? ""));
      return line;
    }
    async function update() {
      const now = ++turn, q = input.value.trim();
      if (!q) return open([]);
      try {
        const answer = await ask(input.value.trimStart(), mine, false);
        if (now === turn && document.activeElement === input) open(answer.first.slice(0, SUGGESTED).map(option));
      } catch { if (now === turn) open([]); }
      return undefined;
    }
    input.addEventListener("input", event => event.isComposing || update());
    input.addEventListener("compositionend", update);
    input.addEventListener("blur", close);
    // What was typed before this script had come.
    if (document.activeElement === input && !("composing" in form.dataset)) queueMicrotask(update);
    box.addEventListener("pointerdown", event => event.preventDefault());
    box.addEventListener("click", event => { const href = event.target.closest("li")?.dataset.href; if (href) location.assign(href); });
    input.addEventListener("keydown", event => {
      if (event.isComposing || event.keyCode === 229) return;
      const n = box.children.length;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!n) update();
        else choose(event.key === "ArrowDown" ? (active + 2) % (n + 1) - 1 : (active + n + 1) % (n + 1) - 1);
      } else if (event.key === "Escape" && !box.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        location.assign(box.children[active].dataset.href);
      }
    });
  }

  for (const form of forms) {
    form.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.isComposing || event.keyCode === 229)) event.preventDefault();
    });
    if (!page && form.elements.q) suggest(form);
  }
  if (forms.length) ready().catch(() => {});
  // After this script has set window.atlasSearch, which the files of the index call.
  if (page) queueMicrotask(start);

  return {
    core: takeCore,
    shards(n, begin) { pages[n] = begin.split(" "); },
    terms: takeTerms,
    results(lang, n, some) { some.forEach((one, i) => { documents[lang][n * core.aFile + i] = one; }); },
    facets: takeFacets,
    fold(groups) { folding = Object.assign(table(groups), {whole: true}); },
    readings: takeReadings,
    pairs: takePairs,
    get ready() { return ready(); },
    /** For the tests: the tokens of a text, by the page's table of characters or another. */
    cutter: groups => { const map = table(groups); return text => cut(text, map); },
    /** For the tests: the first results as the page shows them. */
    first: async (query, lang) => (await ask(query, lang, false)).first,
    /** For the tests: all that is found, in order. */
    async find(query, lang = 1, literal = false) {
      const answer = await ask(query, lang, literal);
      return answer.hits.map(({doc, score, exact, full, view: seen}) => ({doc, score, exact, full, address: seen?.address}));
    },
    /** For the tests: all that the results of one language hold. */
    async all(lang) {
      await ready();
      for (let doc = 0; doc < core.documents; doc += 40) {
        await fetchResults(Array.from({length: Math.min(40, core.documents - doc)}, (_, i) => ({doc: doc + i})), lang);
      }
      return documents[lang];
    },
    joined,
  };
})();
