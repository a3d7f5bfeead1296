package org.hikiwake.quiz.presentation;

import java.util.List;

/** The gaps between the pieces of text are to be filled. */
public record PresentedCloze(Stem stem, List<PresentedSegment> segments)
    implements PresentedVariant {

  public PresentedCloze {
    segments = List.copyOf(segments);
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.cloze().apply(this);
  }
}
