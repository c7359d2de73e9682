import {el} from "./dom.js";

/** What the charts share: colours of the page, and their pictures to keep. */

const shown = new Map();

function style(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

export function ink() {
  return {
    ink: style("--ink"),
    faint: style("--faint"),
    rule: style("--rule"),
    paper: style("--paper"),
    sheet: style("--sheet"),
    types: {VISIT: style("--visit"), AGREEMENT: style("--agreement"), TRADE_FIGURE: style("--trade")},
    series: ["--visit", "--agreement", "--trade", "--wrong", "--accent", "--faint", "--line-7", "--line-8"].map(style),
  };
}

export function base(colours) {
  // Double quotes in it would end the attribute that a picture writes it into.
  const fontFamily = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  const text = {color: colours.faint, fontFamily, fontSize: 12};
  return {
    animation: false,
    textStyle: text,
    grid: {left: 6, right: 14, top: 30, bottom: 6, containLabel: true},
    // Not as HTML: what a chart names may come from a document.
    tooltip: {trigger: "axis", renderMode: "richText", confine: true, backgroundColor: colours.sheet, borderColor: colours.rule, textStyle: {...text, color: colours.ink}},
    legend: {type: "scroll", top: 0, left: 0, itemWidth: 14, itemHeight: 9, textStyle: {...text, lineHeight: 18}, pageTextStyle: text, pageIconColor: colours.ink, pageIconInactiveColor: colours.rule},
  };
}

/** Draws the chart, anew when the colours or the width of the page change. */
export function draw(place, options, onClick) {
  const chart = echarts.getInstanceByDom(place) ?? echarts.init(place, null, {renderer: "svg"});
  shown.set(place, {chart, options});
  chart.setOption(options(ink()), {notMerge: true});
  chart.off("click");
  if (onClick) {
    chart.on("click", onClick);
  }
  chart.resize();
  return chart;
}

export function clear(place) {
  shown.get(place)?.chart.dispose();
  shown.delete(place);
}

function redraw() {
  for (const {chart, options} of shown.values()) {
    chart.setOption(options(ink()), {notMerge: true});
  }
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
addEventListener("resize", () => shown.forEach(({chart}) => chart.resize()));

/** Buttons that keep a picture of the chart. */
export function tools(place, name) {
  return ["SVG", "PNG"].map(kind =>
    el("button", {type: "button", "aria-label": `Picture of this chart as ${kind}`, onclick: () => keep(place, name, kind)}, kind));
}

async function keep(place, name, kind) {
  const known = shown.get(place);
  if (!known) {
    return;
  }
  const address = known.chart.getDataURL({type: "svg", backgroundColor: ink().paper});
  if (kind === "SVG") {
    save(new Blob([decodeURIComponent(address.slice(address.indexOf(",") + 1))], {type: "image/svg+xml"}), `${name}.svg`);
    return;
  }
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement("canvas");
  const sharpness = 2;
  canvas.width = known.chart.getWidth() * sharpness;
  canvas.height = known.chart.getHeight() * sharpness;
  const pen = canvas.getContext("2d");
  pen.fillStyle = ink().paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => save(blob, `${name}.png`), "image/png");
}

function save(blob, name) {
  const link = el("a", {href: URL.createObjectURL(blob), download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
