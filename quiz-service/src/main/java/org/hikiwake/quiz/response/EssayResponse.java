package org.hikiwake.quiz.response;

/** A text as it was written. */
public record EssayResponse(String text) implements Response {

  @Override
  public boolean isBlank() {
    return text.isBlank();
  }

  /** How many words there are, as spaces part them. */
  public int words() {
    return isBlank() ? 0 : text.strip().split("\\s+").length;
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
