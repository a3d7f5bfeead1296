// Keeps a page as it would be if one reloaded it every ten seconds, until one stops it.
const EVERY = 10_000;
const pause = document.querySelector("[data-pause]");
const when = document.querySelector("[data-when]");

const parts = (page) => [page.querySelector("[data-live]"), page.querySelector("[data-when]")];

// Whoever is at a link stays at it: it is found again by where it leads.
const keepFocus = (change) => {
  const at = document.activeElement?.getAttribute("href");
  change();
  if (at && document.activeElement === document.body) {
    document.querySelector(`[data-live] a[href="${CSS.escape(at)}"]`)?.focus({ preventScroll: true });
  }
};

const refresh = async () => {
  try {
    const answer = await fetch(location.href, { redirect: "error", signal: AbortSignal.timeout(EVERY) });
    if (!answer.ok) throw new Error(answer.status);
    const [live, time] = parts(new DOMParser().parseFromString(await answer.text(), "text/html"));
    if (!live) return;
    keepFocus(() => document.querySelector("[data-live]").replaceWith(document.adoptNode(live)));
    when.textContent = time.textContent;
  } catch {
    when.textContent = pause.dataset.lost;
  }
};

if (pause) {
  let running = setInterval(() => document.hidden || refresh(), EVERY);
  const words = [pause.textContent, pause.dataset.resume];
  pause.hidden = false;
  pause.addEventListener("click", () => {
    if (running) running = clearInterval(running);
    else {
      refresh();
      running = setInterval(() => document.hidden || refresh(), EVERY);
    }
    pause.textContent = words[running ? 0 : 1];
  });
}
