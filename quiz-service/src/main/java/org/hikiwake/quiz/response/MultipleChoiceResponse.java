package org.hikiwake.quiz.response;

import java.util.Set;

/** The options that were chosen. */
public record MultipleChoiceResponse(Set<PartId> options) implements Response {

  public MultipleChoiceResponse {
    options = PartIds.inOrder(options);
  }

  @Override
  public boolean isBlank() {
    return options.isEmpty();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.multipleChoice().apply(this);
  }
}
