package org.hikiwake.quiz.assembly;

import java.util.function.Function;

/** How long one form is. */
public sealed interface Length {

  <T> T fold(Function<Questions, T> questions, Function<Minutes, T> minutes);

  /** So many questions, from 1 to {@link #MOST}. */
  record Questions(int number) implements Length {

    public static final int MOST = 200;

    public Questions {
      InvalidBlueprint.unless(
          1 <= number && number <= MOST, "a form has 1 to " + MOST + " questions, not " + number);
    }

    @Override
    public <T> T fold(Function<Questions, T> questions, Function<Minutes, T> minutes) {
      return questions.apply(this);
    }
  }

  /**
   * As many questions as are expected to take that long: never longer, and at most a twentieth of
   * it or half a minute shorter, whichever is more.
   *
   * @param number minutes, from 1 to {@link #MOST}
   */
  record Minutes(int number) implements Length {

    public static final int MOST = 300;

    public Minutes {
      InvalidBlueprint.unless(
          1 <= number && number <= MOST, "a form takes 1 to " + MOST + " minutes, not " + number);
    }

    /** In hundredths of a minute, in which all expected times are summed. */
    Window window() {
      long most = 100L * number;
      return new Window(Math.min(most - 50, most * 95 / 100), most);
    }

    @Override
    public <T> T fold(Function<Questions, T> questions, Function<Minutes, T> minutes) {
      return minutes.apply(this);
    }
  }
}
