package org.hikiwake.quiz.response;

import org.jspecify.annotations.Nullable;

/** The paragraph that was chosen; null where none was. */
public record HotTextResponse(@Nullable PartId passage) implements Response {

  @Override
  public boolean isBlank() {
    return passage == null;
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.hotText().apply(this);
  }
}
