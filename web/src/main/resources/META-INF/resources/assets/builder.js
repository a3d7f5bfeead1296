// Keeps the focus on the button with which a question was moved, so that it can be pressed again.
const pressed = new URLSearchParams(location.search).get("done");
const row = document.getElementById(location.hash.slice(1));

function focus() {
  const buttons = [...row.querySelectorAll("button.move:not(:disabled)")];
  (buttons.find((button) => button.name === pressed) ?? buttons[0])?.focus({ preventScroll: true });
}

// To go to the part that an address names takes the focus away, until the page has loaded.
if (row && (pressed === "up" || pressed === "down")) addEventListener("load", () => requestAnimationFrame(() => setTimeout(focus)));
