package org.hikiwake.quiz.presentation;

/** The material is to be called true or false. */
public record PresentedTrueFalse(Stem stem) implements PresentedVariant {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.trueFalse().apply(this);
  }
}
