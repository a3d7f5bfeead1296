// Says while one chooses how many questions are left to choose from.
const form = document.querySelector("form.chooser");
const output = form.querySelector("[data-available]");
const wording = output.textContent;
let latest = 0;

async function count() {
  const mine = ++latest;
  const chosen = new FormData(form);
  const query = new URLSearchParams({ limit: 0 });
  for (const name of ["reading", "topic", "kind"]) chosen.getAll(name).forEach((value) => query.append(name, value));
  const answer = await fetch(`/api/v1/packs/${form.dataset.pack}/questions?${query}`);
  if (mine !== latest || !answer.ok) return;
  output.textContent = wording.replace(/\d+/, (await answer.json()).total);
}

form.addEventListener("change", () => count().catch(() => {}));
addEventListener("pageshow", () => count().catch(() => {}));
