// What a page of an attempt has not sent yet. Each page has a shelf of its own in the browser's
// storage, and sends what stands on those of others, too: of a page that was closed, or reloaded.

// A browser may forbid storage; then it lasts as long as the page.
function safely(use, otherwise) {
  try {
    return use();
  } catch {
    return otherwise;
  }
}

function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Journal {
  #device = random();
  #sequence = 0;
  #shelves = new Map();

  constructor(attempt) {
    this.prefix = `hikiwake.attempt.${attempt}.`;
    for (const key of safely(() => Object.keys(localStorage), [])) {
      if (key.startsWith(this.prefix)) {
        this.#shelves.set(key, safely(() => JSON.parse(localStorage.getItem(key)), null) ?? {});
      }
    }
  }

  #keep(key) {
    const shelf = this.#shelves.get(key);
    if (Object.keys(shelf).length === 0) {
      this.#shelves.delete(key);
      safely(() => localStorage.removeItem(key));
    } else {
      safely(() => localStorage.setItem(key, JSON.stringify(shelf)));
    }
  }

  // The latest answer to a question takes the place of those that were not sent.
  note(position, claimed, fields) {
    const key = this.prefix + this.#device;
    if (!this.#shelves.has(key)) this.#shelves.set(key, {});
    this.#sequence += 1;
    const entry = { position, device: this.#device, sequence: this.#sequence, claimed, fields };
    this.#shelves.get(key)[position] = entry;
    this.#keep(key);
  }

  oldest() {
    return [...this.#shelves.values()]
      .flatMap((shelf) => Object.values(shelf))
      .sort((a, b) => a.claimed - b.claimed)[0];
  }

  fields(entry) {
    const fields = new URLSearchParams(entry.fields);
    for (const name of ["position", "device", "sequence", "claimed"]) {
      fields.append(name, entry[name]);
    }
    return fields;
  }

  // But for what was given since then in its place.
  forget(entry) {
    const key = this.prefix + entry.device;
    const shelf = this.#shelves.get(key);
    if (shelf?.[entry.position]?.sequence === entry.sequence) {
      delete shelf[entry.position];
      this.#keep(key);
    }
  }

  isEmpty() {
    return this.#shelves.size === 0;
  }

  drop() {
    for (const key of this.#shelves.keys()) safely(() => localStorage.removeItem(key));
    this.#shelves.clear();
  }
}
