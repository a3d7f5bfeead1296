// Adds the points up while they are typed, and marks from the note. Everything works without it.
const form = document.querySelector("[data-marking]");
const fields = [...form.querySelectorAll("input[type=number]")];
const sum = form.querySelector("[data-sum]");

const add = () => {
  const total = fields.reduce((all, field) => all + (field.valueAsNumber || 0), 0);
  if (!sum) return;
  sum.hidden = false;
  sum.querySelector("[data-total]").value = Math.round(total * 100) / 100;
};

form.addEventListener("input", add);
add();
if (matchMedia("(hover: hover)").matches) form.querySelector("[data-keys]").hidden = false;

// What is typed next takes the place of what stands there.
fields.forEach((field) => field.addEventListener("focus", () => field.select()));

// On a phone one reads first: there the rubric is below the answer.
const faulty = form.querySelector("[aria-invalid]");
if (faulty) faulty.focus();
else if (matchMedia("(min-width: 60rem)").matches) fields[0].focus({ preventScroll: true });

form.elements.note.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("button[value=mark]"));
});
