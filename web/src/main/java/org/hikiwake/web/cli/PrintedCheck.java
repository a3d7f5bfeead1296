package org.hikiwake.web.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.quiz.gate.bank.ItemBank.Mistake;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.web.cli.CheckedBank.CheckedItem;

/** A checked bank as the command line prints it: tables for people, or JSON. */
record PrintedCheck(CheckedBank bank) {

  String json() {
    return QuizJson.line(Result.of(bank)) + "\n";
  }

  /** The shape of the JSON; its names are documented and stable. */
  record Result(
      String file,
      String format,
      boolean passed,
      int questions,
      int flawed,
      int acceptable,
      Map<String, Integer> flaws,
      List<Flawed> items,
      List<Mistake> unreadable) {

    static Result of(CheckedBank bank) {
      Map<String, Integer> flaws = new LinkedHashMap<>();
      bank.counts().forEach((flaw, count) -> flaws.put(flaw.code(), count));
      return new Result(
          bank.file(),
          bank.format(),
          bank.passed(),
          bank.items().size(),
          bank.flawed(),
          bank.acceptable(),
          flaws,
          bank.items().stream().filter(CheckedItem::isFlawed).map(Flawed::of).toList(),
          bank.mistakes());
    }
  }

  /** A question with its findings. */
  record Flawed(int line, Stem stem, List<Fault> findings) {

    static Flawed of(CheckedItem item) {
      return new Flawed(
          item.line(),
          item.stem(),
          item.findings().stream()
              .map(f -> new Fault(f.flaw().code(), f.message(), f.flaw().guideline()))
              .toList());
    }
  }

  /** A finding in JSON. */
  record Fault(String code, String message, String guideline) {}

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(bank.file() + " (" + bank.format() + ")");
    lines.add("");
    lines.addAll(table());
    lines.add("");
    lines.add(summary());
    bank.items().stream()
        .filter(CheckedItem::isFlawed)
        .flatMap(PrintedCheck::flawed)
        .forEach(lines::add);
    lines.addAll(unreadable());
    return String.join("\n", lines) + "\n";
  }

  private List<String> table() {
    TextTable table = new TextTable("Questions", "Flaw", "What it is");
    bank.counts().forEach((flaw, count) -> table.row(count, flaw.code(), flaw.title()));
    return table.lines();
  }

  private String summary() {
    int all = bank.items().size();
    return counted(all, "question")
        + ", "
        + bank.flawed()
        + " with a flaw; "
        + share(bank.acceptable(), all)
        + " acceptable (no flaw or one).";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String share(int part, int all) {
    return all == 0
        ? "none"
        : new BigDecimal(100L * part)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN)
                .toPlainString()
            + " %";
  }

  private static Stream<String> flawed(CheckedItem item) {
    return Stream.concat(
        Stream.of("", "line " + item.line() + ": " + asked(item.stem())),
        item.findings().stream().map(f -> "  [" + f.flaw().code() + "] " + f.message()));
  }

  private static String asked(Stem stem) {
    return stem.material() == null ? stem.ask() : stem.ask() + " " + stem.material();
  }

  private List<String> unreadable() {
    return bank.mistakes().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of("", counted(bank.mistakes().size(), "question") + " not read:"),
                bank.mistakes().stream().map(m -> "  line " + m.line() + ": " + m.message()))
            .toList();
  }
}
