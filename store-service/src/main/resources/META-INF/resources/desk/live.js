import {read} from "./api.js";
import {byId} from "./dom.js";
import {current, parameters} from "./filters.js";
import {number} from "./words.js";

const AT_MOST_EVERY = 2000;

let since = null;
let waiting = null;

/** Begins to count what arrives after this moment. */
export function countFrom(moment) {
  since = moment;
  byId("fresh").hidden = true;
  byId("fresh-said").textContent = "";
}

/** Counts quietly what arrives; the page changes when the reader asks for it. */
export function startLive(refresh) {
  byId("fresh").addEventListener("click", refresh);
  const stream = new EventSource("api/stream");
  stream.addEventListener("changed", () => {
    waiting ??= setTimeout(count, AT_MOST_EVERY);
  });
  addEventListener("pagehide", () => stream.close());
}

async function count() {
  waiting = null;
  if (!since) {
    return;
  }
  const query = parameters(current());
  query.set("arrived", since);
  try {
    const {total} = await read("facets", query);
    const fresh = byId("fresh");
    if (total > 0) {
      const said = `${number(total)} new event${total === 1 ? "" : "s"}`;
      fresh.textContent = `${said}: show`;
      if (fresh.hidden) {
        byId("fresh-said").textContent = said;
      }
    }
    fresh.hidden = total === 0;
  } catch {
    // The next change asks again.
  }
}
