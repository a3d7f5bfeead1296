package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Optional;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.attempt.Taking;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Times;

/** Reads what a student gave from a form, and takes it into his attempt. */
@ApplicationScoped
class Saving {

  /** Stands in a form, with the prefix of a question, where that question is in it. */
  static final String HERE = "here";

  /** How many entries the record had when the page was made. */
  private static final String SHOWN = "shown";

  private final Attempting attempting;

  Saving(Attempting attempting) {
    this.attempting = attempting;
  }

  static boolean isIn(MultivaluedMap<String, String> fields, Item item) {
    return fields.containsKey(Questions.prefix(item) + HERE);
  }

  /**
   * Takes the answer to a question from a page that was sent by a button. What was not touched on
   * that page says nothing: another page may have changed it meanwhile.
   */
  Taking take(Attempt attempt, Item item, MultivaluedMap<String, String> fields, Act act) {
    Given given = given(item, fields);
    boolean untouched =
        shown(attempt, fields).work(item).given().map(given::equals).orElseGet(given::isBlank);
    return untouched && act == Act.SAVE
        ? new Taking.Known(attempt)
        : attempting.take(attempt, act, item, given);
  }

  private static Attempt shown(Attempt attempt, MultivaluedMap<String, String> fields) {
    return field(fields, SHOWN)
        .map(Saving::number)
        .map(number -> attempt.asOf(Math.toIntExact(Math.min(number, Integer.MAX_VALUE))))
        .orElse(attempt);
  }

  private static Given given(Item item, MultivaluedMap<String, String> fields) {
    ResponseForm form = ResponseForm.given(fields, Questions.prefix(item));
    return new Given(form.read(item.question().present()), form.certainty().orElse(null));
  }

  /** Takes the answer to a question that a page has sent by itself. */
  Taking save(Attempt attempt, Item item, MultivaluedMap<String, String> fields) {
    long sequence = field(fields, "sequence").map(Saving::number).orElseThrow(Saving::unreadable);
    long claimed = field(fields, "claimed").map(Saving::number).orElseThrow(Saving::unreadable);
    String device = field(fields, "device").orElseThrow(Saving::unreadable);
    return attempting.save(
        attempt,
        item,
        given(item, fields),
        Times.storable(Instant.ofEpochMilli(claimed)),
        origin(device, sequence));
  }

  private static Stamp.Origin origin(String device, long sequence) {
    try {
      return new Stamp.Origin(device, sequence);
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  private static Optional<String> field(MultivaluedMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).filter(value -> !value.isBlank());
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  private static Fault unreadable() {
    return new Fault(
        Kind.MALFORMED, "A page sends its name, a number and a time with what was answered.");
  }
}
