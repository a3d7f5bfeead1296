// One box that ticks all others on the page. Without it each is ticked by itself.
const all = document.querySelector("[data-tick-all]");
if (all) {
  const boxes = [...document.querySelectorAll("input[name=question][type=checkbox]")];
  document.querySelector("[data-all]").hidden = false;
  all.addEventListener("change", () => boxes.forEach((box) => (box.checked = all.checked)));
  const follow = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  boxes.forEach((box) => box.addEventListener("change", follow));
  follow();
}
