// Makes what a page offers a matter of one key: that of the button's data-key. It works without, too.
if (matchMedia("(hover: hover)").matches) document.querySelectorAll("[data-keys]").forEach((hint) => { hint.hidden = false; });
document.getElementById("problem")?.scrollIntoView({ block: "center" });

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.matches("input:not([type=radio], [type=checkbox]), select, textarea")) return;
  document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)?.click();
});
