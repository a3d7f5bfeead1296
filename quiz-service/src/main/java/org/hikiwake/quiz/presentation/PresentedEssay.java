package org.hikiwake.quiz.presentation;

/** A text is to be written. */
public record PresentedEssay(Stem stem, int maximumWords) implements PresentedVariant {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.essay().apply(this);
  }
}
