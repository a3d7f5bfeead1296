package org.hikiwake.web.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.verify.Coverage;
import org.hikiwake.content.verify.Unchecked;
import org.hikiwake.content.verify.Verification;
import org.hikiwake.quiz.json.QuizJson;

/** A verification as the command line prints it: tables for people, or JSON. */
record PrintedVerification(Verification verification) {

  String json() {
    return QuizJson.line(Result.of(verification)) + "\n";
  }

  /** The shape of the JSON; its names are documented and stable. */
  record Result(
      String pack,
      boolean passed,
      List<Fault> problems,
      List<Unchecked> unchecked,
      Coverage coverage) {

    static Result of(Verification verification) {
      return new Result(
          verification.pack(),
          verification.passed(),
          verification.problems().stream().map(Fault::of).toList(),
          verification.unchecked(),
          verification.coverage());
    }
  }

  /** A problem in JSON. */
  record Fault(String file, int line, int column, String code, String message, String remedy) {

    static Fault of(Problem problem) {
      return new Fault(
          problem.place().file(),
          problem.place().line(),
          problem.place().column(),
          problem.code().label(),
          problem.message(),
          problem.remedy());
    }
  }

  String text() {
    Coverage coverage = verification.coverage();
    return Stream.of(
            List.of(verification.pack()),
            readings(coverage),
            List.of("", "Statements   " + counts(coverage.statements())),
            List.of("Relations    " + counts(coverage.relations())),
            topics(coverage),
            lonely(coverage),
            unchecked(),
            problems())
        .flatMap(List::stream)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> readings(Coverage coverage) {
    TextTable table = new TextTable("Reading", "Paragraphs", "Body", "Statements", "Without any");
    coverage
        .readings()
        .forEach(
            r ->
                table.row(
                    r.reading(),
                    r.paragraphs(),
                    r.body(),
                    r.statements().values().stream().mapToInt(Integer::intValue).sum(),
                    r.bare().isEmpty() ? "none" : list(r.bare())));
    return titled("Readings", table);
  }

  private static String counts(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all
        + counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private static List<String> topics(Coverage coverage) {
    TextTable table = new TextTable("Topic", "Holders", "Positions", "Answers", "Who");
    coverage
        .topics()
        .forEach(
            t ->
                table.row(
                    t.topic(),
                    t.holders().size(),
                    t.holders().stream().mapToInt(Coverage.OfHolder::positions).sum(),
                    t.isDisputed() ? "yes and no" : "not disputed",
                    t.holders().stream()
                        .map(PrintedVerification::stances)
                        .collect(Collectors.joining(", "))));
    return titled("Who says what on which topic (+ affirms, - denies, ? leaves open)", table);
  }

  private static String stances(Coverage.OfHolder holder) {
    return holder.holder()
        + " "
        + Stream.of(
                count("+", holder.affirms()),
                count("-", holder.denies()),
                count("?", holder.open()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
  }

  private static String count(String sign, int count) {
    return count == 0 ? "" : sign + count;
  }

  private static List<String> lonely(Coverage coverage) {
    if (coverage.lonely().isEmpty()) {
      return List.of("", "Every holder has enough peers to be asked about.");
    }
    TextTable table = new TextTable("Holder", "Positions", "Peers");
    coverage.lonely().forEach(h -> table.row(h.holder(), h.positions(), h.peers()));
    return titled("Holders with too few peers to be asked about", table);
  }

  private List<String> unchecked() {
    return verification.unchecked().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of("", "Not checked, since the text is not at hand (see --sources)"),
                verification.unchecked().stream()
                    .map(u -> "  " + u.reading() + ": " + String.join(", ", u.checks())))
            .toList();
  }

  private List<String> problems() {
    if (verification.passed()) {
      return List.of("", "No problems.");
    }
    return Stream.concat(
            Stream.of("", count(verification.problems().size()) + ":"),
            verification.problems().stream().map(problem -> "  " + problem))
        .toList();
  }

  private static String count(int problems) {
    return problems == 1 ? "1 problem" : problems + " problems";
  }

  private static List<String> titled(String title, TextTable table) {
    return Stream.concat(Stream.of("", title), table.lines().stream()).toList();
  }

  private static String list(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
