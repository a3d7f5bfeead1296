package org.hikiwake.quiz.response;

/** A text as it was written. */
public record EssayResponse(String text) implements Response {

  @Override
  public boolean isBlank() {
    return text.isBlank();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.essay().apply(this);
  }
}
