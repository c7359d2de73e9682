/** The filter, kept in the address, so that what is shown can be passed on as a link. */

const LISTS = ["type", "country", "state"];
const TEXTS = ["from", "to", "source", "document", "words"];
const VIEW = ["sort", "after", "event"];

export function current() {
  const address = new URLSearchParams(location.search);
  const filter = {};
  for (const name of LISTS) {
    filter[name] = address.getAll(name);
  }
  for (const name of [...TEXTS, ...VIEW]) {
    filter[name] = address.get(name) ?? "";
  }
  return filter;
}

/** What the interface is asked: the filter without what only tells how it is shown. */
export function parameters(filter, ...view) {
  const result = new URLSearchParams();
  for (const name of LISTS) {
    filter[name].forEach(value => result.append(name, value));
  }
  for (const name of [...TEXTS, ...view]) {
    if (filter[name]) {
      result.append(name, filter[name]);
    }
  }
  return result;
}

/** The address of the same view with some of it changed. */
export function address(filter, changes = {}) {
  const query = parameters({...filter, ...changes}, ...VIEW).toString();
  return query ? `?${query}` : location.pathname;
}

/** Goes there; a new filter begins on its first page and with nothing open. */
export function show(filter, changes) {
  const restart = Object.keys(changes).some(name => !VIEW.includes(name)) || "sort" in changes;
  const next = address(filter, restart ? {after: "", event: "", ...changes} : changes);
  if (next !== location.search) {
    history.pushState(null, "", next);
  }
  dispatchEvent(new Event("desk:address"));
}

/** How many conditions it has. */
export function count(filter) {
  return LISTS.reduce((sum, name) => sum + filter[name].length, 0) + TEXTS.filter(name => filter[name]).length;
}
