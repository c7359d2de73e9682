import {el} from "./dom.js";

const AROUND = 6000;

/**
 * The text of a document with the words that tell events marked, those of one event more than the
 * others. Offsets count characters as the store does, by code point.
 */
export function markedText(text, told, eventId, open) {
  const points = /[\u{10000}-\u{10ffff}]/u.test(text) ? Array.from(text) : null;
  const slice = (from, to) => points ? points.slice(from, to).join("") : text.slice(from, to);
  const length = points ? points.length : text.length;
  const spans = told.flatMap(one => one.evidence.map(words => ({...words, event: one.event})));
  const mine = spans.filter(span => span.event.id === eventId);
  const first = Math.min(...mine.map(span => span.start), length);
  const last = Math.max(...mine.map(span => span.end), 0);
  const from = Math.max(0, first - AROUND);
  const to = Math.min(length, last + AROUND);
  const place = el("div", {class: "text", tabindex: "0", role: "region", "aria-label": "Text of the document"});
  const fill = (start, end) => place.replaceChildren(...pieces(spans, start, end, slice, eventId, open));
  fill(from, to);
  if (from === 0 && to === length) {
    return [place];
  }
  const all = el("button", {type: "button", onclick: () => { fill(0, length); all.remove(); }}, "Show the whole text");
  return [place, all];
}

/** Marks may overlap, so the text is cut wherever one begins or ends. */
function pieces(spans, from, to, slice, eventId, open) {
  const within = spans.filter(span => span.start < to && span.end > from);
  const cuts = [...new Set([from, to, ...within.flatMap(span => [Math.max(span.start, from), Math.min(span.end, to)])])]
    .sort((one, other) => one - other);
  const result = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const words = slice(cuts[i], cuts[i + 1]);
    const covering = within.filter(span => span.start <= cuts[i] && span.end >= cuts[i + 1]);
    const here = covering.some(span => span.event.id === eventId);
    const other = covering.find(span => span.event.id !== eventId);
    if (here) {
      result.push(el("mark", {class: "here"}, words));
    } else if (other) {
      result.push(el("mark", {}, el("a", {href: `?event=${other.event.id}`, title: "Another event", onclick: click => open(click, other.event.id)}, words)));
    } else {
      result.push(words);
    }
  }
  return result;
}
