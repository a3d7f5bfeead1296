package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a quiz is to be like. {@link #of} gives one with sensible defaults, of which the other
 * methods make others.
 *
 * @param points what a form is worth; null for one point a question
 * @param rows how many questions of which selections
 * @param target the mean difficulty; null where any will do
 * @param author how often one author may be the subject
 * @param forms how many parallel forms
 * @param parallel how far the mean difficulties of any two forms may differ, from 0.005 to 1
 */
public record Blueprint(
    Length length,
    @Nullable Points points,
    List<Row> rows,
    @Nullable Target target,
    AuthorLimit author,
    int forms,
    double parallel) {

  public static final int MOST_ROWS = 60;
  public static final int MOST_FORMS = 10;
  public static final double USUAL_PARALLEL = .05;

  public Blueprint {
    rows = List.copyOf(rows);
    InvalidBlueprint.unless(
        rows.size() <= MOST_ROWS, "a blueprint has at most " + MOST_ROWS + " rows");
    InvalidBlueprint.unless(
        1 <= forms && forms <= MOST_FORMS, "a blueprint has 1 to " + MOST_FORMS + " forms");
    InvalidBlueprint.unless(
        .005 <= parallel && parallel <= 1,
        "the difference between parallel forms is between 0.005 and 1");
    if (points != null) {
      requireAPointEach(points.total(), length.fold(Length.Questions::number, minutes -> 1));
    }
  }

  private static void requireAPointEach(int points, int questions) {
    InvalidBlueprint.unless(
        questions <= points,
        "every question is worth a point at least, and "
            + points
            + " points are fewer than "
            + questions
            + " questions");
  }

  /** So many questions of any sort, a point each, in one form. */
  public static Blueprint of(int questions) {
    return of(new Length.Questions(questions));
  }

  /** Questions of any sort, a point each, in one form of that length. */
  public static Blueprint of(Length length) {
    return new Blueprint(length, null, List.of(), null, AuthorLimit.USUAL, 1, USUAL_PARALLEL);
  }

  public Blueprint worth(Points total) {
    return new Blueprint(length, total, rows, target, author, forms, parallel);
  }

  /** With one row more. */
  public Blueprint with(Row row) {
    List<Row> more = new ArrayList<>(rows);
    more.add(row);
    return new Blueprint(length, points, more, target, author, forms, parallel);
  }

  public Blueprint with(Target difficulty) {
    return new Blueprint(length, points, rows, difficulty, author, forms, parallel);
  }

  public Blueprint with(AuthorLimit limit) {
    return new Blueprint(length, points, rows, target, limit, forms, parallel);
  }

  public Blueprint inForms(int number) {
    return new Blueprint(length, points, rows, target, author, number, parallel);
  }

  public Blueprint inForms(int number, double difference) {
    return new Blueprint(length, points, rows, target, author, number, difference);
  }
}
