package org.hikiwake.quiz.presentation;

import java.util.List;

/** The paragraph that answers the question is to be found; they stand in the reading's order. */
public record PresentedHotText(Stem stem, List<PresentedPassage> passages)
    implements PresentedVariant {

  public PresentedHotText {
    passages = List.copyOf(passages);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.hotText().apply(this);
  }
}
