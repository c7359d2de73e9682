import {el} from "./dom.js";
import {address, show} from "./filters.js";
import {TYPES, countryName, date, headline, plain} from "./words.js";

const COLUMNS = [
  {name: "Date", sort: "date", css: "date"},
  {name: "Type", css: "type"},
  {name: "Event", css: "what"},
  {name: "Countries", css: "countries"},
  {name: "State", css: "state"},
  {name: "Told by", css: "source"},
  {name: "Sure", sort: "confidence", css: "sure"},
  {name: "Arrived", sort: "arrived", css: "arrived"},
];

const ARRIVED = new Intl.DateTimeFormat("en-GB", {day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit"});

/** The list of events as a table. */
export function table(filter, events) {
  if (events.length === 0) {
    return el("p", {class: "nothing"}, "No event fits this filter.");
  }
  return el("table", {},
    el("caption", {class: "unseen"}, "Events, one a row; the name of an event opens its sources"),
    el("thead", {}, el("tr", {}, COLUMNS.map(column => heading(filter, column)))),
    el("tbody", {}, events.map(event => row(filter, event))));
}

function heading(filter, column) {
  if (!column.sort) {
    return el("th", {scope: "col", class: column.css}, column.name);
  }
  const sort = filter.sort || "-date";
  const mine = sort.replace("-", "") === column.sort;
  const descending = sort.startsWith("-");
  const next = mine && descending ? column.sort : `-${column.sort}`;
  return el("th", {scope: "col", class: column.css, "aria-sort": mine ? (descending ? "descending" : "ascending") : "none"},
    el("button", {type: "button", class: "sort", onclick: () => show(filter, {sort: next})},
      column.name, el("span", {"aria-hidden": "true"}, mine ? (descending ? " ↓" : " ↑") : " ↕")));
}

function row(filter, event) {
  const type = TYPES[event.type];
  const open = click => {
    click.preventDefault();
    show(filter, {event: event.id});
  };
  return el("tr", {"data-event": event.id, "aria-current": filter.event === event.id ? "true" : null},
    el("td", {class: "date"}, date(event.when) || "undated"),
    el("td", {class: "type"}, el("span", {class: `kind ${type.kind}`}, type.name)),
    el("td", {class: "what"},
      el("a", {href: address(filter, {event: event.id}), onclick: open}, headline(event)),
      event.documents > 1 ? el("span", {class: "tag"}, `told by ${event.documents}`) : null,
      event.verdict ? el("span", {class: `tag verdict ${event.verdict.toLowerCase()}`}, `reader: ${plain(event.verdict)}`) : null,
      el("q", {}, event.quote ?? "")),
    el("td", {class: "countries"}, event.countries.map(code => el("abbr", {title: countryName(code)}, code.replace(/^(IGO|ORG):/, "")))),
    el("td", {class: "state"}, plain(event.state)),
    el("td", {class: "source"}, event.document.source ?? "being read"),
    el("td", {class: "sure"}, `${Math.round(event.confidence * 100)} %`),
    el("td", {class: "arrived"}, el("time", {datetime: event.arrived}, ARRIVED.format(new Date(event.arrived)))));
}
