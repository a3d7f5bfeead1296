package org.hikiwake.web.review;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question that somebody ticked in a list, as he saw it there.
 *
 * @param version which version it was
 * @param seen how many decisions on it there were
 */
record Ticked(String question, String version, int seen) {

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40} [a-z0-9.-]{1,80} \\d{1,6}");

  /** Reads what a tick box sent; nothing where it is none of ours. */
  static Optional<Ticked> read(String value) {
    if (!FORM.matcher(value).matches()) {
      return Optional.empty();
    }
    String[] parts = value.split(" ");
    return Optional.of(new Ticked(parts[0], parts[1], Integer.parseInt(parts[2])));
  }

  /** What the tick box sends. */
  String value() {
    return question + " " + version + " " + seen;
  }

  Verdict verdict(Decision decision, String note) {
    return new Verdict(decision, note, version, seen);
  }
}
