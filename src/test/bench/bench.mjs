// The atlas's search, Pagefind and MiniSearch on the same pages: bytes, milliseconds, relevance. README.md says how to run it.
import {execFileSync} from "node:child_process";
import {copyFileSync, cpSync, existsSync, readFileSync, rmSync} from "node:fs";
import {createServer} from "node:http";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import vm from "node:vm";
import zlib from "node:zlib";
import MiniSearch from "minisearch";

const here = dirname(fileURLToPath(import.meta.url)), site = process.env.SITE ?? join(here, "../../../target/it-site");
const work = join(here, "work"), SHOWN = 10, ROUNDS = 3;
// A first query needs an engine of its own: every so many queries.
const BYTES_EVERY = 5;
const page = address => address.replace(/#.*/, "");
const json = name => JSON.parse(readFileSync(join(site, "data", name + ".json"), "utf8"));
const brotli = bytes => Math.min(bytes.length, zlib.brotliCompressSync(bytes).length);

// ---- Queries and their grades, by page; Judged.java reads the file in the same way.
const texts = new Map();
for (const kind of ["parks", "chains", "projects", "organizations", "districts", "references", "terms", "documents", "clauses"]) {
  for (const record of json(kind)) {
    const name = record.name ?? record.title ?? record, names = `${name.zh ?? ""}\n${name.en ?? ""}`;
    texts.set(record.url.en.slice(3), {names: names.toLowerCase(),
      all: (names + JSON.stringify(record.text ?? "") + JSON.stringify(record.table ?? "")).toLowerCase()});
  }
}
function grades(line) {
  const explicit = new Map(), found = new Map(), pages = new Map();
  for (const [, what, value] of line.matchAll(/(?<=^| )(.+?)=([0-3])(?= |$)/g)) {
    if (!/^[\^~]/.test(what)) explicit.set(what, +value);
    else for (const [address, {names, all}] of texts) {
      if ((what[0] === "^" ? names : all).includes(what.slice(1).toLowerCase())) found.set(address, Math.max(found.get(address) ?? 0, +value));
    }
  }
  for (const [address, value] of [...found, ...explicit]) {
    if (!explicit.has(address) || explicit.get(address) === value) pages.set(page(address), Math.max(pages.get(page(address)) ?? 0, value));
  }
  return pages;
}
const queries = readFileSync(join(here, "../resources/search/queries.txt"), "utf8").split("\n").filter(line => line && line[0] !== "#")
  .map(line => line.split("|")).map(([lang, , query, graded]) => ({lang, query, grades: grades(graded)}));

// ---- The three
function atlas() {
  const script = readFileSync(join(site, "asset/search.js"));
  let files = new Set();
  function engine() {
    const form = {dataset: {root: ""}, addEventListener() {}, elements: {}};
    const context = {console, performance, URLSearchParams, queueMicrotask() {}, setTimeout, clearTimeout};
    context.window = context;
    context.document = {scripts: [], querySelectorAll: () => [form], getElementById: () => null, createElement: () => ({remove() {}}), head: {append(element) {
      const file = element.src.replace(/\?.*/, "");
      files.add(file);
      queueMicrotask(() => { vm.runInContext(readFileSync(join(site, file), "utf8"), context); element.onload(); });
    }}};
    vm.createContext(context);
    vm.runInContext(script.toString(), context);
    return context.atlasSearch;
  }
  const ask = async (own, {lang, query}) => (await own.find(query, lang === "zh" ? 0 : 1)).slice(0, SHOWN).map(hit => hit.address);
  const warm = engine();
  return {
    name: "the atlas",
    find: query => ask(warm, query),
    async bytes(query) {
      files = new Set();
      await ask(engine(), query);
      return brotli(script) + [...files].reduce((sum, file) => sum + brotli(readFileSync(join(site, file))), 0);
    },
  };
}

async function pagefind() {
  rmSync(work, {recursive: true, force: true});
  for (const lang of ["zh", "en"]) cpSync(join(site, lang), join(work, lang), {recursive: true, dereference: true});
  execFileSync("npx", ["pagefind", "--site", work, "--root-selector", "main"], {cwd: here, stdio: "ignore"});
  const script = join(work, "pagefind/pagefind.js");
  copyFileSync(script, script.replace(/js$/, "mjs"));
  let files = new Set();
  const server = createServer((request, response) => {
    const file = join(work, decodeURIComponent(new URL(request.url, "http://x").pathname));
    files.add(file);
    if (existsSync(file)) response.end(readFileSync(file));
    else { response.statusCode = 404; response.end(); }
  });
  await new Promise(done => server.listen(0, "127.0.0.1", done));
  // Kept-alive connections end while nothing is asked for; a request on one would fail.
  server.keepAliveTimeout = 600_000;
  server.unref();
  const base = `http://127.0.0.1:${server.address().port}/`, direct = fetch, TAGS = {zh: "zh-hans", en: "en"};
  let language, number = 0;
  Object.assign(globalThis, {window: globalThis, fetch: url => direct(new URL(url, base)),
    location: {origin: base.slice(0, -1), href: base, protocol: "http:"},
    document: {querySelector: () => ({getAttribute: () => language}), currentScript: null}});
  async function engine(lang) {
    language = TAGS[lang];
    const own = await import(script.replace(/js$/, "mjs") + "?" + number++);
    await own.options({basePath: base + "pagefind/", baseUrl: "/"});
    await own.init();
    return own;
  }
  async function ask(own, {query}) {
    const {results} = await own.search(query);
    return (await Promise.all(results.slice(0, SHOWN).map(result => result.data()))).map(({url}) => page(url).slice(4));
  }
  const warm = {zh: await engine("zh"), en: await engine("en")};
  return {
    name: "Pagefind",
    find: query => ask(warm[query.lang], query),
    async bytes(query) {
      files = new Set([script]);
      await ask(await engine(query.lang), query);
      return [...files].reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
    },
  };
}

function miniSearch() {
  const segmenter = new Intl.Segmenter("zh", {granularity: "word"});
  const tokenize = text => [...segmenter.segment(text)].filter(part => part.isWordLike).map(part => part.segment.toLowerCase());
  const options = lang => ({fields: ["name", "text"], idField: "address", searchOptions: {boost: {name: 3}, prefix: true, fuzzy: 0.2},
    ...lang === "zh" ? {tokenize} : {}});
  const indexes = {}, sizes = {};
  for (const lang of ["zh", "en"]) {
    indexes[lang] = new MiniSearch(options(lang));
    const pages = new Map();
    for (const kind of ["parks", "chains", "projects", "organizations", "districts", "documents", "clauses", "references", "terms"]) {
      for (const record of json(kind)) {
        const name = record.name ?? record.title ?? record, address = page(record.url.en.slice(3)), one = pages.get(address) ?? {address, name: "", text: ""};
        one.name += " " + (name[lang] ?? "");
        one.text += " " + (record.text?.[lang] ?? "") + " " + (record.note?.[lang] ?? "") + " " + (record.aliases ?? []).map(alias => alias[lang] ?? "").join(" ");
        pages.set(address, one);
      }
    }
    indexes[lang].addAll([...pages.values()]);
    sizes[lang] = brotli(Buffer.from(JSON.stringify(indexes[lang])));
  }
  const library = brotli(readFileSync(join(here, "node_modules/minisearch/dist/umd/index.js")));
  return {
    name: "MiniSearch",
    find: async ({lang, query}) => indexes[lang].search(query).slice(0, SHOWN).map(hit => hit.id),
    bytes: async ({lang}) => library + sizes[lang],
  };
}

// ---- Measures
const gain = list => list.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
const quantile = (list, share) => list.sort((a, b) => a - b)[Math.floor((list.length - 1) * share)];

async function measure(engine) {
  const row = {engine: engine.name};
  for (const lang of ["zh", "en"]) {
    const asked = queries.filter(query => query.lang === lang);
    let ndcg = 0, first = 0, empty = 0;
    for (const query of asked) {
      const found = [...new Set((await engine.find(query)).map(page))].slice(0, 5).map(address => query.grades.get(address) ?? 0);
      const best = [...query.grades.values()].sort((a, b) => b - a).slice(0, 5);
      ndcg += gain(found) / gain(best);
      first += (found[0] ?? 0) >= Math.min(2, best[0]) ? 1 : 0;
      empty += found.length ? 0 : 1;
    }
    row[lang + " nDCG@5"] = (ndcg / asked.length).toFixed(3);
    row[lang + " success@1"] = (first / asked.length).toFixed(3);
    row[lang + " empty"] = (100 * empty / asked.length).toFixed(1) + " %";
  }
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const query of queries) {
      const start = performance.now();
      await engine.find(query);
      if (round) times.push(performance.now() - start);
    }
  }
  row["ms median"] = quantile(times, 0.5).toFixed(2);
  row["ms p95"] = quantile(times, 0.95).toFixed(2);
  const bytes = [];
  for (let i = 0; i < queries.length; i += BYTES_EVERY) bytes.push(await engine.bytes(queries[i]));
  row["KB median"] = (quantile(bytes, 0.5) / 1024).toFixed(1);
  row["KB p95"] = (quantile(bytes, 0.95) / 1024).toFixed(1);
  return row;
}

const rows = [];
for (const make of [atlas, miniSearch, pagefind]) {
  rows.push(await measure(await make()));
  console.error(rows.at(-1).engine);
}
console.table(rows);
process.exit(0);
