// Goes on by itself where nobody else is signed in. A page that is only fetched in advance waits until it is looked at.
const form = document.querySelector("form[data-launch]");
const go = () => form.requestSubmit();
if (form && document.prerendering) document.addEventListener("prerenderingchange", go, { once: true });
else if (form) go();
