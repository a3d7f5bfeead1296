package org.hikiwake.quiz.presentation;

import java.util.function.Function;

/** A question as a student sees it before answering. No kind has a field for the key. */
public sealed interface PresentedVariant
    permits PresentedSingleChoice,
        PresentedMultipleChoice,
        PresentedTrueFalse,
        PresentedMatching,
        PresentedOrdering,
        PresentedCloze,
        PresentedNumeric,
        PresentedShortAnswer,
        PresentedHotText,
        PresentedEssay {

  Stem stem();

  <T> T fold(Cases<T> cases);

  /** One function per kind, so that a new kind breaks every page and form that must show it. */
  record Cases<T>(
      Function<PresentedSingleChoice, T> singleChoice,
      Function<PresentedMultipleChoice, T> multipleChoice,
      Function<PresentedTrueFalse, T> trueFalse,
      Function<PresentedMatching, T> matching,
      Function<PresentedOrdering, T> ordering,
      Function<PresentedCloze, T> cloze,
      Function<PresentedNumeric, T> numeric,
      Function<PresentedShortAnswer, T> shortAnswer,
      Function<PresentedHotText, T> hotText,
      Function<PresentedEssay, T> essay) {}
}
