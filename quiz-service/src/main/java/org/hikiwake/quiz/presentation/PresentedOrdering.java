package org.hikiwake.quiz.presentation;

import java.util.List;

/** The items are to be put in order. */
public record PresentedOrdering(Stem stem, List<Choice> items) implements PresentedVariant {

  public PresentedOrdering {
    items = List.copyOf(items);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.ordering().apply(this);
  }
}
