// Saves each answer as it is given, keeps on this device what cannot be sent, and counts the time
// down by the server's clock. The pages work without it: then the buttons save.
import { Journal } from "./journal.js";
import { Watch } from "./watch.js";

const root = document.querySelector("[data-attempt]");
const attempt = root.dataset.attempt;
const sitting = document.getElementById("sitting");
// The words of #phrases have an attribute of that name, too.
const status = root.querySelector("[data-saving]");
const phrases = document.getElementById("phrases").dataset;
const journal = new Journal(attempt);
const watch = new Watch(root, phrases, handIn);

const RETRY = 3000;
const TYPING = 700;
// More than that a browser does not send for a page that it leaves.
const MOST_KEPT_ALIVE = 50_000;

function say(phrase, pressing) {
  if (!status || status.textContent === phrase) return;
  status.textContent = phrase;
  status.classList.toggle("pressing", Boolean(pressing));
}

// --- sending

class SignedOut extends Error {}
class Elsewhere extends Error {}

async function post(path, fields) {
  const body = fields?.toString() ?? "";
  const response = await fetch(`/attempts/${attempt}/${path}`, {
    method: "POST",
    body,
    headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
    redirect: "manual",
    keepalive: document.hidden && body.length < MOST_KEPT_ALIVE,
  });
  if (response.type === "opaqueredirect" || response.status === 401) throw new SignedOut();
  if (response.status >= 500 || response.status === 429) throw new Error("not taken in");
  if (!response.headers.get("Content-Type")?.includes("json")) return { state: "refused" };
  const answer = await response.json();
  watch.set(answer);
  return answer.state ? answer : { state: "refused" };
}

// What is refused would be refused again: it is told, and holds up nothing.
async function sendAll() {
  let told = phrases.saved;
  for (let entry = journal.oldest(); entry; entry = journal.oldest()) {
    say(phrases.saving);
    const { state } = await post("responses", journal.fields(entry));
    if (state === "over") return leave("?came=late");
    if (state === "elsewhere") throw new Elsewhere();
    journal.forget(entry);
    if (state === "closed") told = phrases.closed;
    if (state === "refused") told = phrases.refused;
  }
  say(told, told !== phrases.saved);
}

let under = null;
let waiting;

function send() {
  clearTimeout(waiting);
  under ??= sendAll()
    .catch((problem) => {
      const signedOut = problem instanceof SignedOut;
      const kept = problem instanceof Elsewhere ? phrases.elsewhere : phrases.kept;
      say(signedOut ? phrases.signedOut : kept, true);
      if (!signedOut) sendSoon(RETRY);
    })
    .finally(() => {
      under = null;
    });
  return under;
}

function sendSoon(after) {
  clearTimeout(waiting);
  waiting = setTimeout(send, after);
}

function leave(how) {
  say(phrases.over, true);
  location.assign(`/attempts/${attempt}/result${how}`);
}

// --- a page of questions

function fieldsOf(question) {
  const prefix = `q${question.dataset.question}.`;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(sitting)) {
    if (name.startsWith(prefix)) fields.append(name, value);
  }
  return fields.toString();
}

function note(question) {
  journal.note(question.dataset.question, watch.now(), fieldsOf(question));
}

sitting?.addEventListener("input", (event) => {
  const question = event.target.closest("[data-question]");
  if (!question) return;
  note(question);
  say(phrases.saving);
  sendSoon(event.target.matches("textarea, input:not([type=radio], [type=checkbox])") ? TYPING : 0);
});

function isTouched(field) {
  if (field.type === "hidden") return false;
  if (field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked;
  if (!field.matches("select")) return field.value !== field.defaultValue;
  const given = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return field.value !== given.value;
}

// What the server has already, the page does not send again: it may be older by now. What is to be
// checked is sent as it stands.
function leaveOut(button) {
  const checked = button?.value?.startsWith("check.") ? button.value.slice("check.".length) : null;
  for (const question of sitting.querySelectorAll("[data-question]")) {
    if (question.dataset.question === checked) continue;
    for (const field of question.querySelectorAll("input, select, textarea")) field.disabled = true;
  }
}

// What is still here goes first; where it cannot, the page stays, and so does what is on it.
async function sendFirst(event) {
  const form = event.target;
  if (journal.isEmpty()) {
    if (form === sitting) leaveOut(event.submitter);
    return;
  }
  event.preventDefault();
  const button = event.submitter;
  await send();
  if (journal.isEmpty()) form.requestSubmit(button);
}

sitting?.addEventListener("submit", sendFirst);
document.getElementById("submission")?.addEventListener("submit", sendFirst);

// Where one comes back by the browser's arrow, everything can be given again.
addEventListener("pageshow", (event) => event.persisted && location.reload());

function sendIfAny() {
  if (!journal.isEmpty()) send();
}

addEventListener("online", sendIfAny);
document.addEventListener("visibilitychange", sendIfAny);

function writing(target) {
  return target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
}

const options = [...document.querySelectorAll("[data-options]")];

// One question alone is answered by the keys of its options.
if (sitting && options.length === 1 && matchMedia("(hover: hover)").matches) {
  document.documentElement.classList.add("with-keys");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
    const option = /^[1-9]$/.test(event.key) && options[0].querySelectorAll("input")[event.key - 1];
    option?.click?.();
    option?.focus?.();
  });
}

document.querySelector(".feedback")?.focus({ preventScroll: true });

// --- the end, and the beginning

// Time is up: what is still here is sent, and the attempt is handed in.
async function handIn() {
  await send();
  if (!journal.isEmpty()) return;
  const form = document.createElement("form");
  form.method = "post";
  form.action = `/attempts/${attempt}/submission`;
  document.body.append(form);
  form.submit();
}

async function askTheTime() {
  const answer = await post("clock").catch(() => null);
  if (answer?.state === "over") leave("");
}

// What was kept before is not on the page that the server has just made.
async function sendWhatWasKept() {
  const kept = !journal.isEmpty();
  for (const question of sitting?.querySelectorAll("[data-question]") ?? []) {
    if ([...question.querySelectorAll("input, select, textarea")].some(isTouched)) note(question);
  }
  await send();
  if (kept && journal.isEmpty() && sitting) location.reload();
}

if (!("result" in root.dataset)) {
  sendWhatWasKept();
  watch.start();
  setInterval(askTheTime, 60_000);
} else if (status) {
  // The server still takes what was kept, and then marks.
  send();
  setTimeout(() => location.reload(), Math.max(1000, Number(root.dataset.until) - watch.now() + 500));
} else {
  // What came too late, nobody needs any more.
  journal.drop();
}
