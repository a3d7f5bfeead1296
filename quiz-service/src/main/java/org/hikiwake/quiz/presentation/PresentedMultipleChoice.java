package org.hikiwake.quiz.presentation;

import java.util.List;

/** All options that apply are to be chosen. */
public record PresentedMultipleChoice(Stem stem, List<Choice> options) implements PresentedVariant {

  public PresentedMultipleChoice {
    options = List.copyOf(options);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.multipleChoice().apply(this);
  }
}
