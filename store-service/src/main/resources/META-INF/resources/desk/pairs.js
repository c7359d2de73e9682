import {byId, el} from "./dom.js";
import {show} from "./filters.js";
import {countryName, number, short} from "./words.js";

/** The matrix of countries: how many events each two have, the more the darker. */
export function showPairs(filter, answer) {
  const {countries, pairs, others} = answer;
  if (pairs.length === 0) {
    byId("pairs").replaceChildren(el("p", {class: "nothing"}, "No event between two countries fits this filter."));
    return;
  }
  const counts = new Map(pairs.flatMap(pair => [[`${pair.a} ${pair.b}`, pair.events], [`${pair.b} ${pair.a}`, pair.events]]));
  const most = Math.max(...pairs.map(pair => pair.events));
  const matrix = el("table", {},
    el("caption", {class: "unseen"}, "Number of events between each two countries; a number filters by both"),
    el("thead", {}, el("tr", {}, el("td"), countries.map(code => el("th", {scope: "col"}, name(filter, code))))),
    el("tbody", {}, countries.map(row => el("tr", {},
      el("th", {scope: "row"}, name(filter, row)),
      countries.map(column => cell(filter, row, column, counts.get(`${row} ${column}`), most))))));
  matrix.style.setProperty("--countries", countries.length);
  byId("pairs").replaceChildren(
    el("div", {class: "matrix"}, matrix),
    el("p", {class: "said"}, others > 0 ? `${others} more countries have fewer events.` : ""));
}

function name(filter, code) {
  return el("button", {type: "button", class: "plain", title: countryName(code), "aria-label": `Only ${countryName(code)}`, onclick: () => show(filter, {country: [code]})},
    code.replace(/^(IGO|ORG):/, "").slice(0, 4));
}

function cell(filter, row, column, events, most) {
  if (row === column || !events) {
    return el("td", {class: row === column ? "same" : null});
  }
  const both = [row, column].sort();
  const chosen = both.every(code => filter.country.includes(code));
  const button = el("button", {
    type: "button",
    "aria-pressed": String(chosen),
    "aria-label": `${countryName(row)} and ${countryName(column)}: ${number(events)} event${events === 1 ? "" : "s"}`,
    title: `${countryName(row)} – ${countryName(column)}: ${number(events)}`,
    onclick: () => show(filter, {country: chosen ? [] : both}),
  }, events < 1000 ? String(events) : short(events, events < 10_000 ? 1 : 0));
  // Of the logarithm, or one great pair would leave all others pale.
  const heat = Math.log1p(events) / Math.log1p(most);
  button.style.setProperty("--share", (0.06 + 0.84 * heat * heat).toFixed(3));
  button.classList.toggle("dark", heat > 0.88);
  return el("td", {}, button);
}
