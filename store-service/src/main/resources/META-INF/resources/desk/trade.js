import {base, clear, draw, tools} from "./charts.js";
import {byId, el} from "./dom.js";
import {countryName, date, number, plain, short} from "./words.js";

const MOST_LINES = 8;
const choice = {flow: "", unit: ""};
let series = [];
let beyond = false;

/** Trade over time: a line where the reports agree, the lowest and highest where they do not. */
export function showTrade(answer, filterGoesBeyond) {
  series = answer;
  beyond = filterGoesBeyond;
  if (!series.some(one => one.unit === choice.unit)) {
    choice.unit = usual(series);
  }
  if (!series.some(one => one.flow === choice.flow)) {
    choice.flow = "";
  }
  byId("trade-choices").replaceChildren(...(series.length ? [
    select("Flow", "flow", ["", ...new Set(series.map(one => one.flow))], flow => flow ? plain(flow) : "all flows"),
    select("In", "unit", [...new Set(series.map(one => one.unit))], unit => unit),
  ] : []));
  render();
}

/** The unit of most points; of equals money before goods. */
function usual(all) {
  const points = new Map();
  all.forEach(one => points.set(one.unit, (points.get(one.unit) ?? 0) + one.points.length + (/^[A-Z]{3}$/.test(one.unit) ? 0.5 : 0)));
  return [...points].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

function select(label, name, values, text) {
  const box = el("select", {"aria-label": label, onchange: () => { choice[name] = box.value; render(); }},
    values.map(value => el("option", {value, selected: value === choice[name]}, text(value))));
  return box;
}

function render() {
  const place = byId("trade");
  const lines = series.filter(one => one.unit === choice.unit && (!choice.flow || one.flow === choice.flow)).slice(0, MOST_LINES);
  place.hidden = lines.length === 0;
  byId("trade-figures").parentElement.hidden = lines.length === 0;
  byId("trade-tools").replaceChildren(...(lines.length ? tools(place, "chancery-trade") : []));
  if (lines.length === 0) {
    clear(place);
    byId("trade-said").textContent = "No trade figures of these countries and dates.";
    byId("trade-figures").replaceChildren();
    return;
  }
  draw(place, colours => ({
    ...base(colours),
    tooltip: {...base(colours).tooltip, trigger: "item", formatter: point => `${point.seriesName}\n${point.data.said}`},
    xAxis: {type: "value", ...years(lines), minInterval: 1, axisLabel: {color: colours.faint, hideOverlap: true, formatter: String}, axisLine: {lineStyle: {color: colours.rule}}, splitLine: {show: false}},
    yAxis: {type: "value", name: choice.unit, nameTextStyle: {color: colours.faint, align: "left"}, axisLabel: {color: colours.faint, formatter: value => short(value)}, splitLine: {lineStyle: {color: colours.rule}}},
    grid: {...base(colours).grid, top: 52},
    series: lines.flatMap((line, index) => drawn(line, colours.series[index % colours.series.length])),
  }));
  const hidden = series.length - lines.length;
  const contradicted = lines.flatMap(line => line.points).filter(point => point.value === null).length;
  byId("trade-said").textContent = [
    `${lines.length} series in ${choice.unit}.`,
    contradicted ? `Where reports contradict each other (${contradicted}) the lowest and the highest stand alone.` : "",
    hidden > 0 ? `${hidden} more in other units or flows.` : "",
    beyond ? "Of all documents: only countries and dates filter it." : "",
  ].filter(Boolean).join(" ");
  byId("trade-figures").replaceChildren(figures(lines));
}

function title(line) {
  const sides = [line.reporter, line.partner].filter(Boolean).map(countryName).join(" – ");
  const goods = line.commodity ? `, ${line.commodity}` : "";
  const plan = line.actuality === "ACTUAL" ? "" : ` (${plain(line.actuality)})`;
  return `${sides} ${plain(line.flow)}${goods}${plan}`;
}

/** The first year and the one after the last. */
function years(lines) {
  const periods = lines.flatMap(line => line.points).map(point => point.period);
  return {
    min: Math.min(...periods.map(period => Math.floor(middle(period)))),
    max: Math.max(...periods.map(period => Math.floor(middle(period)))) + 1,
  };
}

/** The middle of what a period can mean, in years: 2001.5 of 2001. */
function middle(period) {
  const [from, to = from] = period.split("/");
  return (begin(from) + end(to)) / 2;
}

function begin(point) {
  const [year, month = 1, day = 1] = point.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

function end(point) {
  const [year, month = 12, day = 31] = point.split("-").map(Number);
  return year + (month - 1) / 12 + day / 372;
}

function drawn(line, colour) {
  const said = (point, amount) =>
    `${date(point.period)}: ${number(amount)} ${line.unit}${point.reports > 1 ? `, ${point.reports} reports` : ""}`;
  const agreed = line.points.map(point => ({value: [middle(point.period), point.value], said: said(point, point.value)}));
  const apart = line.points.filter(point => point.value === null).flatMap(point => [
    {value: [middle(point.period), point.low], symbol: "triangle", symbolRotate: 180, said: `lowest, ${said(point, point.low)}`},
    {value: [middle(point.period), point.high], symbol: "triangle", said: `highest, ${said(point, point.high)}`},
  ]);
  const style = {color: colour};
  const dash = line.actuality === "ACTUAL" ? "solid" : "dashed";
  const name = title(line);
  return [
    {name, type: "line", symbol: "circle", symbolSize: 7, showAllSymbol: true, itemStyle: style, lineStyle: {...style, width: 2, type: dash}, connectNulls: false, data: agreed},
    ...(apart.length ? [{name, type: "scatter", symbolSize: 10, itemStyle: style, data: apart}] : []),
  ];
}

function figures(lines) {
  return el("table", {},
    el("caption", {class: "unseen"}, "Trade figures, one value a period"),
    el("thead", {}, el("tr", {}, ["Series", "Period", "Value", "Lowest", "Highest", "Reports"].map((name, index) =>
      el("th", {scope: "col", class: index > 1 ? "number" : null}, name)))),
    el("tbody", {}, lines.flatMap(line => line.points.map(point => el("tr", {},
      el("td", {}, title(line)),
      el("td", {}, date(point.period)),
      el("td", {class: "number"}, point.value === null ? "contradicted" : `${number(point.value)} ${line.unit}`),
      el("td", {class: "number"}, number(point.low)),
      el("td", {class: "number"}, number(point.high)),
      el("td", {class: "number"}, String(point.reports)))))));
}
