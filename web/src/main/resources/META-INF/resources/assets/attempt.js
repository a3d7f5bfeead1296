// Saves each answer as it is given, keeps on this device what cannot be sent, and counts the time
// down by the server's clock. The pages work without it: then the buttons save.
const root = document.querySelector("[data-attempt]");
const attempt = root.dataset.attempt;
const sitting = document.getElementById("sitting");
const status = document.querySelector("[data-saving]");
const phrases = document.getElementById("phrases").dataset;

// --- the server's time

let offset = Number(root.dataset.now ?? 0) - performance.now();
let due = Number(root.dataset.due ?? 0);

function serverNow() {
  return Math.round(performance.now() + offset);
}

function setClock(answer) {
  offset = answer.now - performance.now();
  due = answer.due ?? 0;
}

// --- what this device keeps until the server has it

const shelf = `hikiwake.attempt.${attempt}`;

// A browser may forbid storage; then it lasts as long as the page.
function safely(use, otherwise) {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

let journal = safely(() => JSON.parse(localStorage.getItem(shelf)), null) ?? {};

function keep() {
  safely(() =>
    Object.keys(journal).length
      ? localStorage.setItem(shelf, JSON.stringify(journal))
      : localStorage.removeItem(shelf),
  );
}

function isEmpty() {
  return Object.keys(journal).length === 0;
}

const device = safely(() => {
  const known = sessionStorage.getItem("hikiwake.device") ?? crypto.randomUUID();
  sessionStorage.setItem("hikiwake.device", known);
  return known;
}, String(Math.random()));

let sequence = 0;

// Counts on over all pages of this tab, so that what was done later has the higher number.
function nextSequence() {
  const last = safely(() => Number(sessionStorage.getItem("hikiwake.sequence") ?? 0), sequence);
  sequence = Math.max(last, sequence) + 1;
  safely(() => sessionStorage.setItem("hikiwake.sequence", String(sequence)));
  return sequence;
}

// The fields of one question, as its form would send them.
function fieldsOf(question) {
  const inside = new FormData(sitting);
  const prefix = `q${question.dataset.question}.`;
  const fields = new URLSearchParams();
  for (const [name, value] of inside) {
    if (name.startsWith(prefix)) fields.append(name, value);
  }
  return fields.toString();
}

function note(question) {
  const position = question.dataset.question;
  journal[position] = {
    position,
    device,
    sequence: nextSequence(),
    claimed: serverNow(),
    fields: fieldsOf(question),
  };
  keep();
}

// --- sending it

const RETRY = 3000;
let under = null;
let signedOut = false;

function say(phrase, pressing) {
  if (!status || status.textContent === phrase) return;
  status.textContent = phrase;
  status.classList.toggle("pressing", Boolean(pressing));
}

function body(entry) {
  const fields = new URLSearchParams(entry.fields);
  for (const name of ["position", "device", "sequence", "claimed"]) fields.append(name, entry[name]);
  return fields;
}

async function post(path, fields) {
  const response = await fetch(`/attempts/${attempt}/${path}`, {
    method: "POST",
    body: fields,
    headers: { Accept: "application/json" },
    redirect: "manual",
    keepalive: true,
  });
  signedOut = response.type === "opaqueredirect" || response.status === 401;
  if (signedOut || response.status >= 500) throw new Error("not taken in");
  return response.json();
}

function forget(entry) {
  if (journal[entry.position]?.sequence === entry.sequence) delete journal[entry.position];
  keep();
}

async function sendAll() {
  while (!isEmpty()) {
    const [entry] = Object.values(journal).sort((a, b) => a.claimed - b.claimed);
    say(phrases.saving);
    const answer = await post("responses", body(entry));
    forget(entry);
    if (answer.now) setClock(answer);
    if (answer.state === "over") return leave();
  }
  say(phrases.saved);
}

function send() {
  under ??= sendAll()
    .catch(() => {
      say(signedOut ? phrases.signedOut : phrases.kept, true);
      if (!signedOut) setTimeout(send, RETRY);
    })
    .finally(() => {
      under = null;
    });
  return under;
}

let waiting;

function sendSoon(after) {
  clearTimeout(waiting);
  waiting = setTimeout(send, after);
}

function leave() {
  say(phrases.over, true);
  location.assign(`/attempts/${attempt}/result`);
}

// --- on a page of questions

const TYPING = 700;

sitting?.addEventListener("input", (event) => {
  const question = event.target.closest("[data-question]");
  if (!question) return;
  note(question);
  say(phrases.saving);
  sendSoon(event.target.matches("textarea, input:not([type=radio], [type=checkbox])") ? TYPING : 0);
});

function isTouched(field) {
  if (field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked;
  if (field.matches("select")) {
    return [...field.options].some((option) => option.selected !== option.defaultSelected && option.value);
  }
  return field.value !== field.defaultValue;
}

// What was answered before this script was here.
for (const question of sitting?.querySelectorAll("[data-question]") ?? []) {
  if ([...question.querySelectorAll("input, select, textarea")].some(isTouched)) note(question);
}

// What is still here goes first; where it cannot, the page stays, and so does what is on it.
for (const form of [sitting, document.getElementById("submission")]) {
  form?.addEventListener("submit", async (event) => {
    if (isEmpty()) return;
    event.preventDefault();
    const button = event.submitter;
    await send();
    if (isEmpty()) form.requestSubmit(button);
  });
}

addEventListener("online", send);
document.addEventListener("visibilitychange", () => document.hidden && !isEmpty() && send());

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

// --- the time that is left

const left = document.querySelector("[data-left]");
const warning = document.querySelector("[data-warning]");

function written(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  if (seconds <= 300) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function warn(milliseconds) {
  const phrase =
    milliseconds <= 60_000 ? phrases.minute : milliseconds <= 300_000 ? phrases.minutes : "";
  if (warning && warning.textContent !== phrase) warning.textContent = phrase;
  document.querySelector("[data-timer]")?.classList.toggle("pressing", milliseconds <= 300_000);
}

let handingIn = false;

// Time is up: what is still here is sent, and the attempt is handed in.
async function handIn() {
  if (handingIn) return;
  handingIn = true;
  await send();
  if (!isEmpty()) {
    handingIn = false;
    return;
  }
  const form = document.createElement("form");
  form.method = "post";
  form.action = `/attempts/${attempt}/submission`;
  document.body.append(form);
  form.submit();
}

function tick() {
  if (!due) return;
  const milliseconds = due - serverNow();
  if (left) left.textContent = written(milliseconds);
  warn(milliseconds);
  if (milliseconds <= 0) handIn();
}

async function askTheTime() {
  const answer = await post("clock").catch(() => null);
  if (answer?.state === "over") return leave();
  if (answer?.now) setClock(answer);
}

if ("result" in root.dataset) {
  // Only while the server still takes it; what came too late, nobody needs any more.
  if (status) send();
  else safely(() => localStorage.removeItem(shelf));
} else {
  setInterval(tick, 500);
  setInterval(askTheTime, 60_000);
  tick();
  send();
}
