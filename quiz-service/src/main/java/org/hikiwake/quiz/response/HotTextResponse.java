package org.hikiwake.quiz.response;

import java.util.Set;

/** The passages that were marked. */
public record HotTextResponse(Set<PartId> spans) implements Response {

  public HotTextResponse {
    spans = PartIds.inOrder(spans);
  }

  @Override
  public boolean isBlank() {
    return spans.isEmpty();
  }
}
