package org.hikiwake.quiz.response;

import org.jspecify.annotations.Nullable;

/** The one option that was chosen; null where none was. */
public record SingleChoiceResponse(@Nullable PartId option) implements Response {

  @Override
  public boolean isBlank() {
    return option == null;
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.singleChoice().apply(this);
  }
}
