import {Problem, read} from "./api.js";
import {byId, el} from "./dom.js";
import {current, parameters, show} from "./filters.js";
import {fillForm, problem, startForm} from "./form.js";
import {table} from "./table.js";
import {learnCountries} from "./words.js";

let under = new AbortController();

/** Shows what the address asks for. */
async function look() {
  under.abort();
  under = new AbortController();
  const filter = current();
  fillForm(filter);
  try {
    await list(filter, under.signal);
  } catch (failure) {
    report(failure);
  }
}

async function list(filter, signal) {
  const page = await read("events", parameters(filter, "sort", "after"), signal);
  byId("table").replaceChildren(table(filter, page.events));
  const next = byId("next");
  next.disabled = page.next === null;
  next.onclick = () => turn(filter, page.next);
  byId("previous").disabled = !filter.after;
}

function turn(filter, after) {
  show(filter, {after});
  byId("list").scrollIntoView();
  byId("list").focus({preventScroll: true});
}

function report(failure) {
  if (failure.name === "AbortError") {
    return;
  }
  const sentence = failure instanceof Problem ? failure.sentence : String(failure);
  problem(sentence);
  byId("table").replaceChildren(el("p", {class: "problem"}, sentence));
}

startForm();
byId("previous").addEventListener("click", () => history.back());
addEventListener("popstate", look);
addEventListener("desk:address", look);
read("countries").then(answer => {
  learnCountries(answer);
  byId("country-names").append(...answer.map(country => el("option", {value: country.name}, country.code)));
}).catch(report).finally(look);
