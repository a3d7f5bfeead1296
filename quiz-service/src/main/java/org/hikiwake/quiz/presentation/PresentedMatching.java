package org.hikiwake.quiz.presentation;

import java.util.List;

/** Each source is to be given a target; a target may serve several. */
public record PresentedMatching(Stem stem, List<Choice> sources, List<Choice> targets)
    implements PresentedVariant {

  public PresentedMatching {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.matching().apply(this);
  }
}
