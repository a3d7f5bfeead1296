package org.hikiwake.quiz.response;

import org.jspecify.annotations.Nullable;

/** True or false; null where neither was chosen. */
public record TrueFalseResponse(@Nullable Boolean answer) implements Response {

  @Override
  public boolean isBlank() {
    return answer == null;
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.trueFalse().apply(this);
  }
}
