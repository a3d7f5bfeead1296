package org.hikiwake.content.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.content.pack.Inspection;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.core.pack.Violation.Kind;
import org.hikiwake.core.pack.Violation.Subject;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Reading;

/** The text has the paragraphs that were modelled, each at its place. */
final class Paragraphs {

  private final Inspection inspection;
  private final Reading reading;
  private final List<Fingerprint> prints;
  private final Map<Fingerprint, Integer> places = new HashMap<>();

  Paragraphs(Inspection inspection, Reading reading, Text text) {
    this.inspection = inspection;
    this.reading = reading;
    prints = text.paragraphs().stream().map(Fingerprint::of).toList();
    IntStream.range(0, prints.size()).forEach(i -> places.putIfAbsent(prints.get(i), i + 1));
  }

  Stream<Problem> problems() {
    return Stream.concat(count().stream(), shifts().stream().map(this::problem));
  }

  private Optional<Problem> count() {
    int modelled = reading.paragraphs().size();
    return modelled == prints.size()
        ? Optional.empty()
        : Optional.of(
            problem(
                reading.text(),
                ProblemCode.PARAGRAPH_COUNT,
                "the text has " + prints.size() + " paragraphs; " + modelled + " are listed",
                "verify against the text that was modelled, or list the paragraphs anew"));
  }

  /** Paragraphs in a row that moved together are told once. */
  private record Shift(int first, int last, Integer by) {

    boolean goesOn(int number, Integer shift) {
      return last + 1 == number && by != null && by.equals(shift);
    }
  }

  private List<Shift> shifts() {
    List<Shift> shifts = new ArrayList<>();
    for (int number = 1; number <= reading.paragraphs().size(); number++) {
      if (stands(number)) {
        continue;
      }
      Integer place = places.get(print(number));
      Integer by = place == null ? null : place - number;
      int end = shifts.size() - 1;
      if (end >= 0 && shifts.get(end).goesOn(number, by)) {
        shifts.set(end, new Shift(shifts.get(end).first(), number, by));
      } else {
        shifts.add(new Shift(number, number, by));
      }
    }
    return shifts;
  }

  private boolean stands(int number) {
    return number <= prints.size() && prints.get(number - 1).equals(print(number));
  }

  private Fingerprint print(int number) {
    return reading.paragraphs().get(number - 1).fingerprint();
  }

  private Problem problem(Shift shift) {
    return shift.by() == null ? changed(shift.first()) : moved(shift);
  }

  private Problem changed(int number) {
    return problem(
        print(number).hex(),
        ProblemCode.PARAGRAPH_CHANGED,
        "paragraph " + number + " of the text is not the one that was modelled",
        "read it again; where its statements still hold, its print is now " + printNow(number));
  }

  private String printNow(int number) {
    return number <= prints.size() ? prints.get(number - 1).hex() : "gone with the paragraph";
  }

  private Problem moved(Shift shift) {
    int first = shift.first() + shift.by();
    int last = shift.last() + shift.by();
    String what = shift.first() == shift.last() ? "paragraph " + first : first + " to " + last;
    return problem(
        print(shift.first()).hex(),
        ProblemCode.PARAGRAPH_MOVED,
        "what is listed as paragraph "
            + (shift.first() == shift.last()
                ? shift.first()
                : shift.first() + " to " + shift.last())
            + " stands in the text as "
            + what,
        "list the paragraphs in the order of the text, and correct what cites them");
  }

  private Problem problem(String culprit, ProblemCode code, String message, String remedy) {
    return new Problem(
        inspection.origins().of(Subject.of(Kind.READING, reading.id()), culprit),
        code,
        reading.id() + ": " + message,
        remedy);
  }
}
