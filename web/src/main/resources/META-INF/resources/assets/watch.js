// The time that is left of an attempt, by the server's clock.

const BEAT = 500;
const AGAIN = 3000;
const FIVE_MINUTES = 300_000;
const ONE_MINUTE = 60_000;

function written(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  if (seconds <= 300) return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export class Watch {
  #left = document.querySelector("[data-left]");
  #warning = document.querySelector("[data-warning]");
  #atTheEnd = 0;

  // What is to be done when the time is up is done again where it could not be.
  constructor(root, phrases, whenUp) {
    this.phrases = phrases;
    this.whenUp = whenUp;
    this.offset = Number(root.dataset.now ?? 0) - performance.now();
    this.due = Number(root.dataset.due ?? 0);
  }

  now() {
    return Math.round(performance.now() + this.offset);
  }

  set(answer) {
    if (!answer.now) return;
    this.offset = answer.now - performance.now();
    this.due = answer.due ?? 0;
  }

  start() {
    setInterval(() => this.#beat(), BEAT);
    this.#beat();
  }

  #beat() {
    if (!this.due) return;
    const milliseconds = this.due - this.now();
    if (this.#left) this.#left.textContent = written(milliseconds);
    this.#warn(milliseconds);
    if (milliseconds <= 0 && performance.now() > this.#atTheEnd) {
      this.#atTheEnd = performance.now() + AGAIN;
      this.whenUp();
    }
  }

  #warn(milliseconds) {
    let phrase = milliseconds <= FIVE_MINUTES ? this.phrases.minutes : "";
    if (milliseconds <= ONE_MINUTE) phrase = this.phrases.minute;
    if (this.#warning && this.#warning.textContent !== phrase) this.#warning.textContent = phrase;
    const pressing = milliseconds <= FIVE_MINUTES;
    document.querySelector("[data-timer]")?.classList.toggle("pressing", pressing);
  }
}
