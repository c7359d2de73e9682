import {base, clear, draw, tools} from "./charts.js";
import {byId, el} from "./dom.js";
import {show} from "./filters.js";
import {TYPES, date, number} from "./words.js";

const PLURALS = {VISIT: "visits", AGREEMENT: "agreements", TRADE_FIGURE: "trade figures"};
const MOST_BARS = 1200;

/** Where both ends of the filter are in one month, its days are of interest. */
export function step(filter) {
  return filter.from.length >= 7 && filter.from.slice(0, 7) === filter.to.slice(0, 7) ? "day" : "";
}

export function showTimeline(filter, answer) {
  const place = byId("timeline");
  const periods = answer.periods;
  const undated = answer.undated ? ` ${number(answer.undated)} more have no date.` : "";
  place.hidden = periods.length === 0;
  byId("timeline-figures").parentElement.hidden = periods.length === 0;
  byId("timeline-tools").replaceChildren(...(periods.length ? tools(place, "chancery-timeline") : []));
  if (periods.length === 0) {
    clear(place);
    byId("timeline-said").textContent = `No dated event fits this filter.${undated}`;
    byId("timeline-figures").replaceChildren();
    return;
  }
  const types = Object.keys(TYPES).filter(type => periods.some(period => period.counts[type]));
  const names = between(periods[0].period, periods.at(-1).period, answer.by, periods);
  const counts = new Map(periods.map(period => [period.period, period.counts]));
  draw(place, colours => ({
    ...base(colours),
    xAxis: {type: "category", data: names, axisLabel: {color: colours.faint, formatter: date, hideOverlap: true}, axisLine: {lineStyle: {color: colours.rule}}, axisTick: {show: false}},
    yAxis: {type: "value", minInterval: 1, axisLabel: {color: colours.faint}, splitLine: {lineStyle: {color: colours.rule}}},
    series: types.map(type => ({
      name: PLURALS[type],
      type: "bar",
      stack: "events",
      barMaxWidth: 28,
      itemStyle: {color: colours.types[type]},
      cursor: "pointer",
      data: names.map(name => counts.get(name)?.[type] ?? 0),
    })),
  }), click => narrow(filter, click.name));
  const most = periods.reduce((best, period) => sum(period) > sum(best) ? period : best);
  byId("timeline-said").textContent =
    `${date(periods[0].period)} to ${date(periods.at(-1).period)}; most in ${date(most.period)}: ${number(sum(most))}.${undated}`;
  byId("timeline-figures").replaceChildren(figures(filter, periods, types));
}

function sum(period) {
  return Object.values(period.counts).reduce((one, other) => one + other, 0);
}

function narrow(filter, period) {
  show(filter, {from: period, to: period});
}

function figures(filter, periods, types) {
  return el("table", {},
    el("caption", {class: "unseen"}, "Number of events by the period in which they begin"),
    el("thead", {}, el("tr", {}, el("th", {scope: "col"}, "Period"), types.map(type => el("th", {scope: "col", class: "number"}, PLURALS[type])))),
    el("tbody", {}, periods.map(period => el("tr", {},
      el("th", {scope: "row"}, el("button", {type: "button", class: "plain", onclick: () => narrow(filter, period.period)}, date(period.period))),
      types.map(type => el("td", {class: "number"}, number(period.counts[type] ?? 0)))))));
}

/** All periods from the first to the last, so that empty ones have their place. */
function between(first, last, by, periods) {
  const names = [];
  for (let at = first; at <= last && names.length < MOST_BARS; at = following(at, by)) {
    names.push(at);
  }
  return names.length < MOST_BARS ? names : periods.map(period => period.period);
}

function following(period, by) {
  const [year, month, day] = period.split("-").map(Number);
  if (by === "YEAR") {
    return String(year + 1).padStart(4, "0");
  }
  const next = new Date(Date.UTC(year, by === "MONTH" ? month : month - 1, by === "MONTH" ? 1 : day + 1));
  next.setUTCFullYear(next.getUTCFullYear());
  return next.toISOString().slice(0, by === "MONTH" ? 7 : 10);
}
