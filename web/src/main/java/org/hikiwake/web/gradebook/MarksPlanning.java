package org.hikiwake.web.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.gradebook.Gradebook.Grid;
import org.hikiwake.web.gradebook.Gradebook.Row;
import org.hikiwake.web.gradebook.MarkColumns.MarkColumn;
import org.hikiwake.web.gradebook.MarksFile.Line;
import org.hikiwake.web.gradebook.MarksPlan.Change;
import org.hikiwake.web.gradebook.MarksPlan.Refusal;
import org.hikiwake.web.gradebook.MarksPlan.Why;
import org.hikiwake.web.site.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** Finds out, line by line, what a file with marks would do to a gradebook. */
final class MarksPlanning {

  private static final String NUMBER = "\\d{1,6}([.,]\\d{1,12})?";

  private final Grid grid;
  private final MarksFile file;
  private final Instant now;
  private final MarkColumns columns;
  private final List<Change> changes = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<PersonId> seen = new HashSet<>();
  private int same;

  private MarksPlanning(Grid grid, MarksFile file, Instant now) {
    this.grid = grid;
    this.file = file;
    this.now = now;
    this.columns = MarkColumns.of(file.titles(), grid.quizzes());
  }

  static MarksPlan plan(Grid grid, MarksFile file, Instant now) {
    return file.problem() == null ? new MarksPlanning(grid, file, now).plan() : MarksPlan.nothing();
  }

  private MarksPlan plan() {
    file.lines().forEach(this::read);
    return new MarksPlan(List.copyOf(changes), List.copyOf(refusals), same, columns.unknown());
  }

  private void read(Line line) {
    String address = Spreadsheet.plain(line.cell(file.email()));
    Optional<Row> row = EmailAddress.read(address).flatMap(this::row);
    if (row.isEmpty()) {
      refuse(line, Why.UNKNOWN_STUDENT, null, address, null);
    } else if (!seen.add(row.get().student().id())) {
      refuse(line, Why.STUDENT_TWICE, null, address, null);
    } else {
      columns.columns().forEach(column -> read(line, row.get(), column));
    }
  }

  private Optional<Row> row(EmailAddress email) {
    return grid.rows().stream().filter(r -> r.student().email().equals(email)).findFirst();
  }

  /** An empty cell says nothing. */
  private void read(Line line, Row row, MarkColumn column) {
    String typed = line.cell(column.mark());
    if (typed.isEmpty()) {
      return;
    }
    Grade grade = row.grades().get(column.quiz());
    Result stands = grade.counted(now).orElse(null);
    String plain = typed.replace(',', '.');
    if (!grade.excused() && stands != null && isSame(plain, stands)) {
      same++;
      return;
    }
    Score possible = stands == null ? grade.quiz().possible() : stands.possible();
    Optional<Why> why = refusal(typed, grade, possible, line.cell(column.possible()));
    if (why.isPresent()) {
      refuse(line, why.get(), grade.quiz(), typed, possible.display());
    } else {
      Result after = new Result(score(plain), possible, 0);
      changes.add(new Change(line.number(), row.student(), grade.quiz(), stands, after));
    }
  }

  /** As the file was written, where a third is a decimal; so nothing changes by being rounded. */
  private static boolean isSame(String typed, Result stands) {
    return typed.matches(NUMBER)
        && new BigDecimal(typed).compareTo(new BigDecimal(stands.earned().decimal())) == 0;
  }

  private static Optional<Why> refusal(
      String typed, Grade grade, Score possible, String possibleThen) {
    if (typed.matches("-" + NUMBER)) {
      return Optional.of(Why.LESS_THAN_NOTHING);
    }
    if (Spreadsheet.isFormula(Spreadsheet.plain(typed))) {
      return Optional.of(Why.FORMULA);
    }
    if (!typed.matches(NUMBER)) {
      return Optional.of(Why.NO_NUMBER);
    }
    if (grade.excused()) {
      return Optional.of(Why.EXCUSED);
    }
    String then = possibleThen.replace(',', '.');
    if (then.matches(NUMBER)
        && new BigDecimal(then).compareTo(new BigDecimal(possible.decimal())) != 0) {
      return Optional.of(Why.OUT_OF_OTHERS);
    }
    return score(typed.replace(',', '.')).compareTo(possible) > 0
        ? Optional.of(Why.TOO_MUCH)
        : Optional.empty();
  }

  private static Score score(String plain) {
    BigDecimal number = new BigDecimal(plain);
    return Score.parse(number.unscaledValue() + "/" + BigDecimal.TEN.pow(number.scale()));
  }

  private void refuse(
      Line line, Why why, @Nullable Quiz quiz, String value, @Nullable String possible) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    refusals.add(new Refusal(line.number(), why, quiz, shown, possible));
  }
}
