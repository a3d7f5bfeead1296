// Leads to the first field that has to be mended, which may be far below.
const faulty = document.querySelector("[aria-invalid=true], .faulty :is(input, select, textarea)");
if (faulty) faulty.focus();
