import {byId, el} from "./dom.js";
import {count, current, show} from "./filters.js";
import {STATES, countryCode, countryName, plain} from "./words.js";

const form = () => byId("filter-form");

/** Makes the form of filters work. */
export function startForm() {
  const state = byId("state");
  state.append(el("option", {value: ""}, "any"), ...Object.entries(STATES).map(([group, states]) =>
    el("optgroup", {label: group}, states.map(name => el("option", {value: name}, plain(name))))));
  state.addEventListener("change", () => {
    if (state.value) {
      const filter = current();
      show(filter, {state: [...new Set([...filter.state, state.value])]});
    }
  });
  form().addEventListener("submit", submit => {
    submit.preventDefault();
    apply();
  });
  form().addEventListener("change", change => {
    if (change.target.name === "type") {
      apply();
    }
  });
  byId("country").addEventListener("change", apply);
  byId("clear").addEventListener("click", () =>
    show(current(), {type: [], country: [], state: [], from: "", to: "", source: "", document: "", words: ""}));
}

function apply() {
  const data = new FormData(form());
  const filter = current();
  const country = byId("country");
  const written = country.value.trim();
  const code = written ? countryCode(written) : null;
  country.setAttribute("aria-invalid", String(Boolean(written) && !code));
  if (written && !code) {
    problem(`No country is called “${written}” here. Write its English name or three-letter code.`);
    return;
  }
  show(filter, {
    type: data.getAll("type"),
    country: code ? [...new Set([...filter.country, code])] : filter.country,
    from: data.get("from").trim(),
    to: data.get("to").trim(),
    source: data.get("source").trim(),
    words: data.get("words").trim(),
  });
}

export function problem(sentence) {
  byId("filter-problem").textContent = sentence;
}

/** Shows in the form what the address says. */
export function fillForm(filter) {
  for (const box of form().querySelectorAll("input[name=type]")) {
    box.checked = filter.type.includes(box.value);
  }
  for (const name of ["from", "to", "source", "words"]) {
    form().elements[name].value = filter[name];
  }
  byId("country").value = "";
  byId("country").removeAttribute("aria-invalid");
  byId("state").value = "";
  const chosen = count(filter);
  byId("filters-title").textContent = chosen ? `Filters (${chosen})` : "Filters";
  chips("country-chips", filter, "country", countryName);
  chips("state-chips", filter, "state", plain);
  byId("document-chips").replaceChildren(...(filter.document
    ? [chip("one document only", () => show(current(), {document: ""}))] : []));
  problem("");
}

function chips(place, filter, name, label) {
  byId(place).replaceChildren(...filter[name].map(value =>
    chip(label(value), () => show(current(), {[name]: filter[name].filter(other => other !== value)}))));
}

function chip(text, remove) {
  return el("button", {type: "button", class: "chip", "aria-label": `Remove ${text}`, onclick: remove}, text, el("span", {"aria-hidden": "true"}, " ×"));
}
