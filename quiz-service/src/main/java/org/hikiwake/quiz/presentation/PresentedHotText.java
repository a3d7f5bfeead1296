package org.hikiwake.quiz.presentation;

import java.util.List;

/** The passages that answer the question are to be marked; they stand in the order of the text. */
public record PresentedHotText(Stem stem, List<Choice> spans) implements PresentedVariant {

  public PresentedHotText {
    spans = List.copyOf(spans);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.hotText().apply(this);
  }
}
