package org.hikiwake.quiz.presentation;

import java.util.List;

/** One of the options is to be chosen. */
public record PresentedSingleChoice(Stem stem, List<Choice> options) implements PresentedVariant {

  public PresentedSingleChoice {
    options = List.copyOf(options);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.singleChoice().apply(this);
  }
}
