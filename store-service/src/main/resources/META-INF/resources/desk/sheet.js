import {Problem, answer, read} from "./api.js";
import {byId, el, webAddress} from "./dom.js";
import {current, show} from "./filters.js";
import {markedText} from "./text.js";
import {TYPES, amount, countryName, date, headline, number, plain} from "./words.js";

const SLOTS = {
  visitor: "Visitor", visitorRole: "Office", visitorCountry: "Speaks for", hostCountry: "Host", places: "Place",
  start: "Begins", end: "Ends", status: "Status", visitKind: "Rank", parties: "Party", kind: "Kind", stage: "Stage",
  date: "Date", subject: "Subject", count: "Number", flow: "Flow", reporter: "Reporter", partner: "Partner",
  amount: "Amount", unit: "Unit", commodity: "Goods", period: "Period", changePct: "Change in %", actuality: "Fact or plan",
};
const COUNTRIES = ["visitorCountry", "hostCountry", "parties", "reporter", "partner"];
const DATES = ["start", "end", "date", "period"];
const CONSTANTS = ["status", "visitKind", "kind", "stage", "flow", "actuality"];
const WHEN = new Intl.DateTimeFormat("en-GB", {dateStyle: "medium", timeStyle: "short"});

let opener = null;
let asked = 0;

/** The sheet of one event: its sources, all tellings, why the engine says so, corrections. */
export function startSheet() {
  const sheet = byId("sheet");
  byId("sheet-close").addEventListener("click", close);
  sheet.addEventListener("cancel", cancel => {
    cancel.preventDefault();
    close();
  });
  sheet.addEventListener("click", click => {
    if (click.target === sheet) {
      close();
    }
  });
}

function close() {
  show(current(), {event: ""});
}

function open(click, id) {
  click.preventDefault();
  show(current(), {event: id});
}

export async function showSheet(filter) {
  const sheet = byId("sheet");
  const number = ++asked;
  if (!filter.event) {
    if (sheet.open) {
      sheet.close();
      (document.querySelector(`[data-event="${CSS.escape(opener ?? "")}"] a`) ?? byId("list")).focus();
    }
    return;
  }
  opener = filter.event;
  const first = !sheet.open;
  if (first) {
    byId("sheet-title").textContent = "An event";
    byId("sheet-body").replaceChildren(el("p", {class: "said"}, "Opening …"));
    sheet.showModal();
  }
  try {
    const whole = await read(`events/${encodeURIComponent(filter.event)}`);
    const [source, occurrence] = await Promise.all([
      read(`documents/${whole.event.document.id}`),
      whole.occurrence ? read(`occurrences/${whole.occurrence}`) : null,
    ]);
    if (number === asked) {
      fill(whole, source, occurrence);
    }
  } catch (failure) {
    byId("sheet-body").replaceChildren(el("p", {class: "problem"}, failure instanceof Problem ? failure.sentence : String(failure)));
  }
}

function fill(whole, source, occurrence) {
  const {event} = whole;
  const type = TYPES[event.type];
  byId("sheet-title").textContent = headline(event);
  byId("sheet-body").replaceChildren(
    el("p", {class: "line"},
      el("span", {class: `kind ${type.kind}`}, type.name), ` · ${plain(event.state)} · ${date(event.when) || "undated"}`,
      event.verdict ? el("span", {class: `verdict ${event.verdict.toLowerCase()}`}, ` · a reader says: ${plain(event.verdict)}`) : ""),
    section("What the document says", ...document_(source, event)),
    section("All tellings", ...tellings(occurrence, event)),
    section("Why the engine says so", ...why(whole)),
    section("Is it right?", correction(whole)));
  byId("sheet").scrollTop = 0;
  const mark = byId("sheet-body").querySelector("mark.here");
  const text = byId("sheet-body").querySelector(".text");
  if (mark && text) {
    text.scrollTop = mark.offsetTop - text.offsetTop - 60;
  }
}

function section(title, ...content) {
  return el("section", {}, el("h3", {}, title), ...content);
}

function document_(source, event) {
  const address = source.url ? webAddress(source.url) : null;
  const line = [source.source, source.published && date(source.published), source.genre && plain(source.genre), source.language]
    .filter(Boolean).join(" · ");
  return [
    el("p", {class: "source-title"}, source.title ?? "Without a title"),
    el("p", {class: "line"}, line || "being read",
      address ? el("span", {}, " · ", el("a", {href: address, rel: "noopener noreferrer", target: "_blank"}, address)) : source.url ? ` · ${source.url}` : ""),
    ...(source.text === null
      ? [el("p", {class: "said"}, "The text has not arrived yet.")]
      : markedText(source.text, source.events, event.id, open)),
  ];
}

function tellings(occurrence, event) {
  if (!occurrence) {
    return [el("p", {class: "said"}, "Not yet compared with what other documents tell.")];
  }
  const kinds = {TRIP: "trip", INSTRUMENT: "instrument", FIGURE: "figure"};
  const documents = occurrence.facts.documents;
  const said = documents === 1
    ? `Only this document tells of this ${kinds[occurrence.kind]}.`
    : `${documents} documents tell of this ${kinds[occurrence.kind]}. Together: ${together(occurrence)}.`;
  return [
    el("p", {}, said),
    occurrence.stages.length > 1
      ? el("ol", {class: "stages"}, occurrence.stages.map(stage => el("li", {}, el("b", {}, plain(stage.stage)), ` ${date(stage.date) || "undated"} `, el("span", {class: "line"}, stage.sources.join(", ")))))
      : null,
    occurrence.tellings.length > 1 ? el("ul", {class: "tellings"}, occurrence.tellings.map(telling => el("li", {"aria-current": telling.id === event.id ? "true" : null},
      el("a", {href: `?event=${telling.id}`, onclick: click => open(click, telling.id)}, telling.document.source ?? "being read"),
      el("span", {class: "line"}, ` ${[telling.document.published && date(telling.document.published), plain(telling.state), date(telling.when)].filter(Boolean).join(" · ")}`),
      el("q", {}, telling.quote ?? "")))) : null,
  ].filter(Boolean);
}

function together(occurrence) {
  const {facts} = occurrence;
  if (occurrence.kind === "TRIP") {
    const dates = [facts.start, facts.end].filter(Boolean);
    return [plain(facts.status), date([...new Set(dates)].join("/"))].filter(Boolean).join(", ");
  }
  if (occurrence.kind === "INSTRUMENT") {
    return [plain(facts.stage), date(facts.date)].filter(Boolean).join(", ");
  }
  return facts.value === null && facts.low !== null
    ? `from ${number(facts.low)} to ${number(facts.high)} ${facts.unit}, they contradict each other`
    : amount({amount: facts.value, unit: facts.unit, changePct: facts.changePct});
}

function value(slot) {
  if (COUNTRIES.includes(slot.name)) {
    return `${countryName(slot.value)} (${slot.value})`;
  }
  if (DATES.includes(slot.name)) {
    return `${date(slot.value)} (${slot.value})`;
  }
  if (CONSTANTS.includes(slot.name)) {
    return plain(slot.value);
  }
  return ["amount", "changePct", "count"].includes(slot.name) ? number(Number(slot.value)) : slot.value;
}

function why(whole) {
  return [
    el("p", {}, `The engine ${whole.why.engine} is ${Math.round(whole.why.confidence * 100)} % sure. What is worked out follows from the marked words and what stands around them; which rule fired is told by ./chancery extract --explain on the file.`),
    el("table", {class: "slots"},
      el("thead", {}, el("tr", {}, ["Slot", "Value", "Comes from"].map(name => el("th", {scope: "col"}, name)))),
      el("tbody", {}, whole.why.slots.map(slot => el("tr", {},
        el("th", {scope: "row"}, SLOTS[slot.name] ?? slot.name),
        el("td", {}, value(slot)),
        el("td", {}, slot.origin === "EVIDENCE" ? el("q", {}, slot.quote) : "worked out"))))),
  ];
}

function correction(whole) {
  const list = el("ul", {class: "reviews", "aria-live": "polite"}, whole.reviews.map(review));
  const said = el("p", {role: "status", class: "said"});
  const radio = (verdict, label) => el("label", {}, el("input", {type: "radio", name: "verdict", value: verdict, required: true}), ` ${label}`);
  const form = el("form", {class: "correction", onsubmit: submit => {
    submit.preventDefault();
    send(whole.event.id, form, list, said);
  }},
    el("fieldset", {class: "verdicts"}, el("legend", {class: "unseen"}, "Verdict"), radio("RIGHT", "Right"), radio("WRONG", "Wrong")),
    el("label", {class: "field"}, "Note", el("textarea", {name: "note", rows: "2", maxlength: "4000", placeholder: "what is wrong, and what is right"})),
    el("label", {class: "field"}, "Your name, if you like", el("input", {type: "text", name: "reviewer", maxlength: "200", autocomplete: "name"})),
    el("div", {class: "buttons"}, el("button", {type: "submit", class: "main"}, "Keep this")),
    said);
  return el("div", {}, form, list);
}

async function send(id, form, list, said) {
  const data = new FormData(form);
  try {
    const kept = await answer(fetch(`api/events/${id}/reviews`, {
      method: "POST",
      headers: {"content-type": "application/json"},
      body: JSON.stringify({verdict: data.get("verdict"), note: data.get("note"), reviewer: data.get("reviewer")}),
    }));
    list.prepend(review(kept));
    form.reset();
    said.textContent = "Kept. What was said before stays.";
  } catch (failure) {
    said.textContent = failure instanceof Problem ? failure.sentence : String(failure);
  }
}

function review(one) {
  return el("li", {},
    el("b", {class: `verdict ${one.verdict.toLowerCase()}`}, plain(one.verdict)), " ",
    one.note ?? "",
    el("span", {class: "line"}, ` ${[one.reviewer, WHEN.format(new Date(one.at))].filter(Boolean).join(", ")}`));
}
