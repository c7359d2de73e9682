import {Problem, read} from "./api.js";
import {byId, el} from "./dom.js";
import {current, parameters, show} from "./filters.js";
import {fillForm, problem, startForm} from "./form.js";
import {startIntake} from "./intake.js";
import {countFrom, startLive} from "./live.js";
import {showPairs} from "./pairs.js";
import {showSheet, startSheet} from "./sheet.js";
import {table} from "./table.js";
import {showTimeline, step} from "./timeline.js";
import {showTrade} from "./trade.js";
import {learnCountries, number} from "./words.js";

const NAME_WIDTH = 50;
const CELL_WIDTH = 33;

let under = new AbortController();
let shown = null;

/** Shows what the address asks for; only what differs from what is shown. */
async function look(again = false) {
  const filter = current();
  const asked = parameters(filter).toString();
  const page = parameters(filter, "sort", "after").toString();
  const sheet = showSheet(filter);
  if (!again && shown?.page === page) {
    markOpen(filter);
    return sheet;
  }
  const all = again || shown?.asked !== asked;
  shown = {asked, page};
  under.abort();
  under = new AbortController();
  const {signal} = under;
  fillForm(filter);
  // The list first: it is what most look for.
  const listed = await part("table", () => list(filter, signal, all));
  performance.mark("desk:list");
  if (all && !listed) {
    clearCounts();
  } else if (all) {
    await Promise.all([
      part("timeline-said", async () => showTimeline(filter, await read("timeline", withStep(filter), signal))),
      part("pairs", async () => showPairs(filter, await read("pairs", ofPairs(filter), signal))),
      part("total", async () => showTotal(await read("facets", parameters(filter), signal))),
      part("trade-said", async () => showTrade(await read("trade", ofTrade(filter), signal), beyondTrade(filter))),
    ]);
  }
  if (signal.aborted) {
    return sheet;
  }
  performance.mark("desk:all");
  document.documentElement.dataset.ready = page;
  return sheet;
}

/** One part of the page that fails says so in its own place. */
async function part(place, showing) {
  try {
    await showing();
    return true;
  } catch (failure) {
    if (failure.name === "AbortError") {
      return false;
    }
    const sentence = failure instanceof Problem ? failure.sentence : String(failure);
    byId(place).replaceChildren(el("span", {class: "problem"}, sentence));
    if (place === "table") {
      problem(sentence);
    }
    return false;
  }
}

/** Where the list cannot be shown, it has said why; the counts would say the same. */
function clearCounts() {
  showTimeline(current(), {periods: [], undated: 0});
  showTrade([], false);
  ["pairs", "total", "timeline-said", "trade-said"].forEach(place => byId(place).replaceChildren());
}

async function list(filter, signal, fresh) {
  const page = await read("events", parameters(filter, "sort", "after"), signal);
  if (fresh) {
    countFrom(page.asOf);
  }
  byId("table").replaceChildren(table(filter, page.events));
  const next = byId("next");
  next.disabled = page.next === null;
  next.onclick = () => turn(filter, page.next);
  byId("previous").disabled = !filter.after;
  for (const format of ["csv", "json"]) {
    const query = parameters(filter, "sort");
    query.set("format", format);
    byId(`download-${format}`).href = `api/events/download?${query}`;
  }
}

function markOpen(filter) {
  for (const row of document.querySelectorAll("tr[data-event]")) {
    if (row.dataset.event === filter.event) {
      row.setAttribute("aria-current", "true");
    } else {
      row.removeAttribute("aria-current");
    }
  }
}

function turn(filter, after) {
  show({...filter, event: ""}, {after});
  byId("list").scrollIntoView();
  byId("list").focus({preventScroll: true});
}

function withStep(filter) {
  const query = parameters(filter);
  if (step(filter)) {
    query.set("by", step(filter));
  }
  return query;
}

/** As many countries as there is room for. */
function ofPairs(filter) {
  const query = parameters(filter);
  const room = Math.floor((byId("pairs").clientWidth - NAME_WIDTH) / CELL_WIDTH);
  query.set("limit", Math.min(Math.max(room, 5), 12));
  return query;
}

/** Trade is filtered by what trade has: countries and dates. */
function ofTrade(filter) {
  const query = new URLSearchParams();
  filter.country.forEach(code => query.append("country", code));
  ["from", "to"].filter(name => filter[name]).forEach(name => query.set(name, filter[name]));
  return query;
}

/** Whether the filter has conditions that trade cannot follow. */
function beyondTrade(filter) {
  return Boolean(filter.words || filter.source || filter.document || filter.state.length || filter.type.length);
}

function showTotal(facets) {
  const names = {VISIT: ["visit", "visits"], AGREEMENT: ["agreement", "agreements"], TRADE_FIGURE: ["trade figure", "trade figures"]};
  const parts = Object.entries(names).map(([type, [one, many]]) => {
    const count = facets.states.filter(state => state.type === type).reduce((sum, state) => sum + state.events, 0);
    return count ? `${number(count)} ${count === 1 ? one : many}` : null;
  }).filter(Boolean);
  byId("total").textContent = facets.total === 0 ? "no events" : parts.length === 1 ? parts[0] : `${number(facets.total)} events: ${parts.join(", ")}`;
}

startForm();
startSheet();
startIntake();
byId("previous").addEventListener("click", () => history.back());
addEventListener("popstate", () => look());
addEventListener("desk:address", () => look());
if (matchMedia("(max-width: 799px)").matches) {
  byId("filters").open = false;
}
try {
  const countries = await read("countries");
  learnCountries(countries);
  byId("country-names").append(...countries.map(country => el("option", {value: country.name}, country.code)));
} catch (failure) {
  problem(failure instanceof Problem ? failure.sentence : String(failure));
}
await look();
startLive(() => look(true));
byId("filter-form").elements.source.addEventListener("focus", async () => {
  const sources = await read("sources").catch(() => []);
  byId("source-names").replaceChildren(...sources.map(one => el("option", {value: one.source})));
}, {once: true});
