package org.hikiwake.quiz.response;

import java.util.Map;

/** The rank that each item was given, 1 for the first; an item without one is left out. */
public record OrderingResponse(Map<PartId, Integer> ranks) implements Response {

  public OrderingResponse {
    ranks = PartIds.inOrder(ranks);
  }

  @Override
  public boolean isBlank() {
    return ranks.isEmpty();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.ordering().apply(this);
  }
}
