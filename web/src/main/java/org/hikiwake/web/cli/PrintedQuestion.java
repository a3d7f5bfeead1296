package org.hikiwake.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.ExaminedQuestion.Part;

/** A question as the command line prints it in text: everything, its key included. */
record PrintedQuestion(ExaminedQuestion question) {

  /** A block of text, with an empty line after it. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(heading());
    stem().map(line -> "  " + line).forEach(lines::add);
    question.options().stream().flatMap(PrintedQuestion::lines).forEach(lines::add);
    question.findings().stream()
        .map(flaw -> "  flaw: [" + flaw.code() + "] " + flaw.message())
        .forEach(lines::add);
    question.faults().stream().map(fault -> "  fault: " + fault).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private String heading() {
    return String.format(
        Locale.ROOT,
        "%s  %s, %s, %s (%.0f %% expected wrong), %s",
        question.id(),
        question.family(),
        question.kind(),
        question.difficulty().band(),
        100 * question.difficulty().share(),
        question.result());
  }

  private Stream<String> stem() {
    Stem stem = question.stem();
    String scope = stem.scope() == null ? "" : stem.scope() + ": ";
    return Stream.concat(
        Stream.of(scope + stem.ask()),
        Stream.of(stem.material(), question.text())
            .filter(part -> part != null)
            .map(part -> "  " + part));
  }

  private static Stream<String> lines(Part option) {
    String cited =
        option.citations().stream()
            .map(PrintedQuestion::cited)
            .distinct()
            .collect(Collectors.joining(", "));
    return Stream.of(
        (option.keyed() ? "  [x] " : "  [ ] ") + option.text(),
        "        " + option.explanation() + " (" + cited + ")");
  }

  private static String cited(Citation citation) {
    return citation.fold(in -> in.at().toString(), out -> "outside: " + out.source());
  }
}
