package org.hikiwake.quiz.assembly;

/**
 * How many questions of a selection a form has.
 *
 * @param least so many at least; 0 for no minimum
 * @param most so many at most; {@link #NO_LIMIT} for no maximum
 */
public record Row(Selection selection, int least, int most) {

  public static final int NO_LIMIT = Integer.MAX_VALUE;

  public Row {
    InvalidBlueprint.unless(
        !selection.equals(Selection.ALL),
        "a row names a reading, a topic, a family, a kind or a difficulty band");
    InvalidBlueprint.unless(least >= 0, "a row's minimum is not below 0");
    InvalidBlueprint.unless(
        least <= most, "a row's minimum, " + least + ", is above its maximum, " + most);
    InvalidBlueprint.unless(least > 0 || most < NO_LIMIT, "a row has a minimum or a maximum");
  }

  public static Row atLeast(int least, Selection selection) {
    return new Row(selection, least, NO_LIMIT);
  }

  public static Row atMost(int most, Selection selection) {
    return new Row(selection, 0, most);
  }

  public static Row exactly(int number, Selection selection) {
    return new Row(selection, number, number);
  }

  Window window() {
    return new Window(least, most);
  }
}
