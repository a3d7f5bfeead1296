// Makes review a matter of one key. Everything here works without it as well.
const form = document.querySelector("[data-decision]");
const note = document.getElementById("note");
const press = (name) => document.querySelector(`[data-${name}]`)?.click();

if (form && matchMedia("(hover: hover)").matches) document.querySelector("[data-keys]").hidden = false;
document.getElementById("problem")?.scrollIntoView({ block: "center" });

document.addEventListener("keydown", (event) => {
  if (event.target === note && event.key === "Enter") {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) press("reject");
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  const key = event.key.toLowerCase();
  if (key === "a") press("accept");
  if (key === "e") press("edit");
  if (key === "s") press("skip");
  if (key === "u") press("undo");
  if (key === "r") {
    event.preventDefault();
    note?.focus();
  }
});
