package org.hikiwake.web.authoring;

import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody writes a question.
 *
 * @param question its id; null for a new one
 * @param rows how many numbered rows are shown
 * @param courses those whose instructors alone may be let use it
 * @param seen how many versions of it there are
 * @param action where the form goes
 * @param history who wrote what before, the latest first
 * @param uses where it is asked; null for a new one
 * @param problem why nothing was saved; null where nothing went wrong
 */
public record OwnView(
    @Nullable String question,
    PackHeader pack,
    List<Reading> readings,
    Kind kind,
    int rows,
    List<Course> courses,
    int seen,
    String action,
    List<WordingView.Told> history,
    @Nullable Uses uses,
    Input input,
    @Nullable String problem) {

  /** The fields of one numbered row. */
  public record Row(
      int number, Typed text, Typed right, Typed target, Typed points, Typed why, Typed places) {

    public boolean isNumber(String typed) {
      return typed.equals(String.valueOf(number));
    }
  }

  /** How many rows are shown where nothing is typed yet. */
  static int usual(Kind kind) {
    return switch (kind) {
      case SINGLE_CHOICE, MULTIPLE_CHOICE, MATCHING, ORDERING -> 4;
      case ESSAY -> 3;
      case TRUE_FALSE, HOT_TEXT -> 2;
      case CLOZE, NUMERIC, SHORT_ANSWER -> 0;
    };
  }

  /** A row is added where all are filled, as long as there may be more. */
  static int rows(Draft draft) {
    int usual = usual(draft.kind());
    boolean grows = usual > 2;
    return Math.min(Draft.MOST_ROWS, Math.max(usual, draft.rows() + (grows ? 1 : 0)));
  }

  public Typed field(String name) {
    return Typed.of(input, name);
  }

  public List<Row> all() {
    return IntStream.rangeClosed(1, rows).mapToObj(this::row).toList();
  }

  public Row row(int number) {
    return new Row(
        number,
        field("text." + number),
        field("right." + number),
        field("target." + number),
        field("points." + number),
        field("why." + number),
        field("places." + number));
  }

  public boolean isGrowing() {
    return usual(kind) > 2 && rows < Draft.MOST_ROWS;
  }
}
