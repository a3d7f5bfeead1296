package org.hikiwake.quiz.presentation;

/** A few words are to be written. */
public record PresentedShortAnswer(Stem stem) implements PresentedVariant {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.shortAnswer().apply(this);
  }
}
