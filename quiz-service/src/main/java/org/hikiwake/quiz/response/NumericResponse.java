package org.hikiwake.quiz.response;

/** A number as it was written. */
public record NumericResponse(String number) implements Response {

  @Override
  public boolean isBlank() {
    return number.isBlank();
  }

  @Override
  public int length() {
    return number.length();
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.numeric().apply(this);
  }
}
