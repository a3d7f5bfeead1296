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
import org.hikiwake.quiz.attempt.Work;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;

/** Reads what a student gave from a form, and takes it into his attempt. */
@ApplicationScoped
class Saving {

  private final Attempting attempting;

  Saving(Attempting attempting) {
    this.attempting = attempting;
  }

  /** Takes the answer to a question from a form in which others may stand as well. */
  Taking take(Attempt attempt, Work work, MultivaluedMap<String, String> fields, Act act) {
    ResponseForm form = ResponseForm.given(fields, Questions.prefix(work.item()));
    Given given =
        new Given(form.read(work.item().question().present()), form.certainty().orElse(null));
    return attempting.take(attempt, act, work.item(), given, claimed(fields), origin(fields));
  }

  /** Comes to a question where one cannot go back. */
  Taking reach(Attempt attempt, Item item) {
    return attempting.take(attempt, Act.REACH, item, null, null, null);
  }

  /** When it was done, in milliseconds of the server's time as the device reckons it. */
  private static Instant claimed(MultivaluedMap<String, String> fields) {
    return field(fields, "claimed").map(Saving::number).map(Instant::ofEpochMilli).orElse(null);
  }

  private static Stamp.Origin origin(MultivaluedMap<String, String> fields) {
    Optional<Long> sequence = field(fields, "sequence").map(Saving::number);
    return field(fields, "device")
        .flatMap(device -> sequence.map(number -> origin(device, number)))
        .orElse(null);
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
        Kind.MALFORMED, "A device sends its name, a number and a time with what was answered.");
  }
}
