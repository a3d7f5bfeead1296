package org.hikiwake.quiz.attempt;

import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.response.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a student gave.
 *
 * @param certainty how certain he said to be; null where that was not asked, or not said
 */
public record Given(Response response, @Nullable Certainty certainty) {

  /** A response where nobody asks for certainty. */
  public static Given of(Response response) {
    return new Given(response, null);
  }

  /** Whether it takes back what was given before. */
  public boolean isBlank() {
    return response.isBlank();
  }
}
