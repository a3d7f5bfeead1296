package org.hikiwake.quiz.response;

/** A few words as they were written. */
public record ShortAnswerResponse(String text) implements Response {

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
    return cases.shortAnswer().apply(this);
  }
}
