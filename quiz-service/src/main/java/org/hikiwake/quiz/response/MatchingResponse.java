package org.hikiwake.quiz.response;

import java.util.Map;

/** The target that was chosen for each source; a source without one is left out. */
public record MatchingResponse(Map<PartId, PartId> matches) implements Response {

  public MatchingResponse {
    matches = PartIds.inOrder(matches);
  }

  @Override
  public boolean isBlank() {
    return matches.isEmpty();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.matching().apply(this);
  }
}
