package org.hikiwake.web.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.attempt.AnyAttempt;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.gradebook.Gradebook.Grid;
import org.hikiwake.web.gradebook.Gradebook.Row;
import org.hikiwake.web.gradebook.MarksFile.Problem;
import org.hikiwake.web.site.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three students; Ann has 3 of 4 in the first quiz, Bob a third of it, and Eve is excused. */
class MarksPlanningTest {

  private static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

  private static final Quiz FIRST = quiz("Week 1");
  private static final Quiz SECOND = quiz("=Week 2");

  private static Quiz quiz(String title) {
    return AnyAttempt.quiz(Rules.usual(), AnyAttempt.choices(4)).called(title, "");
  }

  private static Person person(String name) {
    return new Person(
        PersonId.random(),
        EmailAddress.read(name + "@example.org").orElseThrow(),
        name,
        ZoneOffset.UTC,
        Set.of());
  }

  private static Grade grade(Quiz quiz, @Nullable String earned, boolean excused) {
    Result set = earned == null ? null : new Result(Score.parse(earned), Score.points(4), 0);
    return new Grade(quiz, List.of(), excused, set);
  }

  private static final Grid GRID =
      new Grid(
          List.of(FIRST, SECOND),
          List.of(
              new Row(person("ann"), List.of(grade(FIRST, "3", false), grade(SECOND, null, false))),
              new Row(
                  person("bob"), List.of(grade(FIRST, "1/3", false), grade(SECOND, null, false))),
              new Row(
                  person("eve"), List.of(grade(FIRST, null, true), grade(SECOND, null, false)))));

  private static MarksPlan plan(String text) {
    return MarksPlanning.plan(GRID, MarksFile.read(text), NOW);
  }

  private static List<String> changes(MarksPlan plan) {
    return plan.changes().stream()
        .map(
            c ->
                c.line()
                    + " "
                    + c.student().name()
                    + " "
                    + c.quiz().title()
                    + " "
                    + (c.before() == null ? "-" : c.before().earned().toString())
                    + " "
                    + c.after().earned()
                    + " of "
                    + c.after().possible())
        .toList();
  }

  private static List<String> refusals(MarksPlan plan) {
    return plan.refusals().stream().map(r -> r.line() + " " + r.why() + " " + r.value()).toList();
  }

  /** What was written changes nothing, down to the thirds and the titles that are no formulas. */
  @Test
  void whatTheExportWroteChangesNothing() {
    String text = Spreadsheet.decode(GradesFile.write(GRID, NOW)).orElseThrow();
    assertThat(text).contains("'=Week 2: mark", "0.333333333333");
    MarksPlan plan = plan(text);
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.unknown()).isEmpty();
    assertThat(plan.same()).isEqualTo(2);
  }

  /** By what stands in the cell of the first quiz, where there are 4 points; a comma is quoted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          ann | 3            | same
          ann | 3.0          | same
          ann | 3,0          | same
          ann |              | nothing
          ann | 4            | 2 ann Week 1 3 4 of 4
          ann | 0            | 2 ann Week 1 3 0 of 4
          ann | 2.5          | 2 ann Week 1 3 5/2 of 4
          ann | 2,5          | 2 ann Week 1 3 5/2 of 4
          ann | 0.125        | 2 ann Week 1 3 1/8 of 4
          ann | 4.000000000001 | 2 TOO_MUCH 4.000000000001
          ann | 5            | 2 TOO_MUCH 5
          ann | 4,5          | 2 TOO_MUCH 4,5
          ann | -1           | 2 LESS_THAN_NOTHING -1
          ann | =1+1         | 2 FORMULA =1+1
          ann | '=1+1        | 2 FORMULA '=1+1
          ann | +3           | 2 FORMULA +3
          ann | @SUM(1)      | 2 FORMULA @SUM(1)
          ann | three        | 2 NO_NUMBER three
          ann | 1.000,5      | 2 NO_NUMBER 1.000,5
          ann | 1e1          | 2 NO_NUMBER 1e1
          ann | 3 of 4       | 2 NO_NUMBER 3 of 4
          ann | 75%          | 2 NO_NUMBER 75%
          bob | 0.333333333333 | same
          bob | 0.33         | 2 bob Week 1 1/3 33/100 of 4
          eve | 2            | 2 EXCUSED 2
          eve |              | nothing
          zoe | 2            | 2 UNKNOWN_STUDENT zoe@example.org
          ANN | 4            | 2 ann Week 1 3 4 of 4
          """)
  void whatAMarkDoes(String name, @Nullable String typed, String does) {
    String cell = typed == null ? "" : typed;
    for (String delimiter : List.of(",", ";", "\t")) {
      MarksPlan plan =
          plan(
              "E-mail"
                  + delimiter
                  + "Week 1: mark\n"
                  + name
                  + "@example.org"
                  + delimiter
                  + "\""
                  + cell
                  + "\"\n");
      assertThat(told(plan)).as(delimiter).isEqualTo(does);
    }
  }

  private static String told(MarksPlan plan) {
    if (plan.same() == 1) {
      return "same";
    }
    List<String> all = Stream.concat(changes(plan).stream(), refusals(plan).stream()).toList();
    return all.isEmpty() ? "nothing" : String.join("; ", all);
  }

  @Test
  void linesAreNumberedAsInTheFile() {
    MarksPlan plan =
        plan(
            """
            sep=,
            Name,E-mail,Week 1: mark,Week 1: possible,'=Week 2: mark,Week 9: mark,Total: mark
            Ann,ann@example.org,4,4,1,9,9

            Ann again,ann@example.org,4,4,1,9,9
            Bob,bob@example.org,2,5,2,9,9
            ,,,,,,
            short,eve@example.org
            """);
    assertThat(changes(plan))
        .containsExactly(
            "2 ann Week 1 3 4 of 4", "2 ann =Week 2 - 1 of 4", "4 bob =Week 2 - 2 of 4");
    assertThat(refusals(plan))
        .containsExactly("3 STUDENT_TWICE ann@example.org", "4 OUT_OF_OTHERS 2");
    assertThat(plan.unknown()).containsExactly("Week 9");
  }

  @Test
  void quizzesOfOneTitleAreToldApartByTheirOrder() {
    List<Quiz> quizzes = List.of(FIRST, quiz("Week 1"));
    assertThat(MarkColumns.of(List.of("Week 1: mark", "x", "Week 1: mark"), quizzes).columns())
        .extracting(MarkColumns.MarkColumn::quiz)
        .containsExactly(0, 1);
    assertThat(MarkColumns.of(List.of("Week 1: mark"), quizzes).unknown())
        .containsExactly("Week 1");
    List<Quiz> total = List.of(quiz("Total"));
    assertThat(MarkColumns.of(List.of("Total: mark", "Total: mark"), total).columns()).hasSize(1);
    assertThat(MarkColumns.of(List.of("Total: mark"), List.of(FIRST)).unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                         | EMPTY
          E-mail,Week 1: mark        | EMPTY
          Name,Week 1: mark~Ann,3    | NO_EMAIL_COLUMN
          E-mail,Week 1: mark~"ann,3 | NOT_CSV
          """)
  void whatCannotBeReadAtAllSaysWhy(String text, Problem problem) {
    assertThat(MarksFile.read(text.replace("''", "").replace('~', '\n')).problem())
        .isEqualTo(problem);
  }

  @Test
  void encodingIsToldByItsMarkOrIsUtf8() {
    String text = "E-mail;Übung: mark";
    assertThat(Spreadsheet.decode(text.getBytes(StandardCharsets.UTF_8))).contains(text);
    assertThat(Spreadsheet.decode((Spreadsheet.MARK + text).getBytes(StandardCharsets.UTF_8)))
        .map(Spreadsheet::table)
        .contains(text);
    assertThat(Spreadsheet.decode(text.getBytes(StandardCharsets.UTF_16))).contains(text);
    assertThat(Spreadsheet.decode(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void fingerprintIsOfWhatWouldBeDone() {
    String text = "E-mail,Week 1: mark\nann@example.org,";
    assertThat(plan(text + "4").fingerprint())
        .isEqualTo(plan(text + "4.0").fingerprint())
        .isNotEqualTo(plan(text + "2").fingerprint());
  }
}
