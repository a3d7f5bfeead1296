package org.hikiwake.quiz.response;

import java.util.Map;

/** What was written into each gap; an empty gap is left out. */
public record ClozeResponse(Map<PartId, String> gaps) implements Response {

  public ClozeResponse {
    gaps = PartIds.inOrder(gaps);
  }

  @Override
  public boolean isBlank() {
    return gaps.values().stream().allMatch(String::isBlank);
  }

  @Override
  public int length() {
    return gaps.values().stream().mapToInt(String::length).sum();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.cloze().apply(this);
  }
}
