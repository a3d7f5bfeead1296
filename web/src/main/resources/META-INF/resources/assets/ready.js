// Goes on by itself to what is being made; the link does the same where no script runs.
const link = document.querySelector("[data-ready]");

const look = async () => {
  try {
    const answer = await fetch(link.href, { redirect: "error" });
    if (answer.status !== 202) return location.replace(link.href);
  } catch {
    return;
  }
  setTimeout(look, 1_000);
};

if (link) look();
