import {Problem, answer, read} from "./api.js";
import {byId, el} from "./dom.js";
import {current, show} from "./filters.js";

const LOOK_EVERY = 700;
const GIVE_UP_AFTER = 120_000;
const STAGES = {
  UNKNOWN: "sent",
  ACCEPTED: "taken in, being read",
  EXTRACTED: "read, being stored",
};

/** Files dropped on the page, or chosen, are handed in and followed to their events. */
export function startIntake() {
  const files = byId("files");
  byId("add").addEventListener("click", () => files.click());
  files.addEventListener("change", () => {
    handIn([...files.files]);
    files.value = "";
  });
  byId("intake-close").addEventListener("click", () => {
    byId("intake").hidden = true;
    byId("intake-list").replaceChildren();
    byId("add").focus();
  });
  const hasFiles = drag => [...drag.dataTransfer.types].includes("Files");
  addEventListener("dragover", drag => {
    if (hasFiles(drag)) {
      drag.preventDefault();
      byId("drop").hidden = false;
    }
  });
  addEventListener("dragleave", drag => {
    if (drag.relatedTarget === null) {
      byId("drop").hidden = true;
    }
  });
  addEventListener("drop", drag => {
    byId("drop").hidden = true;
    if (hasFiles(drag)) {
      drag.preventDefault();
      handIn([...drag.dataTransfer.files]);
    }
  });
}

async function handIn(files) {
  if (files.length > 0) {
    byId("intake").hidden = false;
  }
  for (const file of files) {
    const state = el("span", {class: "stage"}, "sending");
    byId("intake-list").append(el("li", {}, el("b", {}, file.name), " ", state));
    await send(file, state);
  }
}

async function send(file, state) {
  const form = new FormData();
  form.append("file", file, file.name);
  try {
    const receipt = await answer(fetch("api/documents", {method: "POST", body: form}));
    if (receipt.documents.length === 1) {
      follow(receipt.documents[0].id, state);
    } else {
      state.textContent = `${receipt.documents.length} documents taken in; their events arrive one by one`;
    }
    (receipt.rejected ?? []).forEach(part => state.append(` · ${part.source}: ${part.message}`));
  } catch (failure) {
    state.classList.add("problem");
    state.textContent = failure instanceof Problem ? failure.sentence : String(failure);
  }
}

async function follow(id, state) {
  const end = Date.now() + GIVE_UP_AFTER;
  while (Date.now() < end) {
    let progress = {status: "UNKNOWN"};
    try {
      progress = await read(`documents/${id}/progress`);
    } catch {
      // Not known there yet; it is asked again.
    }
    if (progress.status === "STORED" || progress.status === "DEAD_LETTERED") {
      tell(id, progress, state);
      return;
    }
    state.textContent = STAGES[progress.status] ?? progress.status;
    await new Promise(later => setTimeout(later, LOOK_EVERY));
  }
  state.textContent = "taken in; its events will come later";
}

function tell(id, progress, state) {
  if (progress.status === "DEAD_LETTERED") {
    state.classList.add("problem");
    state.textContent = `could not be read: ${progress.message ?? progress.reason}`;
    return;
  }
  const events = progress.events === 1 ? "1 event" : `${progress.events} events`;
  if (progress.events === 0) {
    state.textContent = "read and stored; no event in it";
    return;
  }
  const only = click => {
    click.preventDefault();
    show(current(), {type: [], country: [], state: [], from: "", to: "", source: "", words: "", document: id});
  };
  state.replaceChildren("stored: ", el("a", {href: `?document=${encodeURIComponent(id)}`, onclick: only}, events));
}
