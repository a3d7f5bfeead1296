// Makes a question quicker to answer. Everything here works without it as well.
const form = document.querySelector("form.answer");
const options = () => [...document.querySelectorAll("[data-options] input")];

// After an answer, reading begins with how it came out.
document.getElementById("feedback")?.focus({ preventScroll: true });
document.getElementById("problem")?.scrollIntoView({ block: "center" });

if (form && options().length && matchMedia("(hover: hover)").matches) {
  document.documentElement.classList.add("with-keys");
  document.querySelector("[data-keys]").hidden = false;
}

function writing(target) {
  return target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
  const option = /^[1-9]$/.test(event.key) && options()[event.key - 1];
  if (option) {
    option.click();
    option.focus();
  } else if (event.key === "Enter" && event.target.matches("[data-options] input")) {
    event.preventDefault();
    form.requestSubmit();
  } else if (event.key.toLowerCase() === "n") {
    document.querySelector("[data-next]")?.click();
  }
});

// A second click while the first is under way gives nothing new.
form?.addEventListener("submit", (event) => {
  const button = form.querySelector("button[type=submit]");
  if (button.getAttribute("aria-disabled")) event.preventDefault();
  button.setAttribute("aria-disabled", "true");
});
addEventListener("pageshow", () => form?.querySelector("button[type=submit]").removeAttribute("aria-disabled"));
