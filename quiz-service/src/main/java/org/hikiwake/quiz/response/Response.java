package org.hikiwake.quiz.response;

import java.util.function.Function;

/** What a student gave as an answer. */
public sealed interface Response
    permits SingleChoiceResponse,
        MultipleChoiceResponse,
        TrueFalseResponse,
        MatchingResponse,
        OrderingResponse,
        ClozeResponse,
        NumericResponse,
        ShortAnswerResponse,
        HotTextResponse,
        EssayResponse {

  /** The most characters that a written answer may have. */
  int MAX_TEXT = 20_000;

  /** Whether nothing was given; a blank response is no wrong one. */
  boolean isBlank();

  /** The number of characters that were written, for kinds in which one writes. */
  default int length() {
    return 0;
  }

  <T> T fold(Cases<T> cases);

  /** One function per kind of response. */
  record Cases<T>(
      Function<SingleChoiceResponse, T> singleChoice,
      Function<MultipleChoiceResponse, T> multipleChoice,
      Function<TrueFalseResponse, T> trueFalse,
      Function<MatchingResponse, T> matching,
      Function<OrderingResponse, T> ordering,
      Function<ClozeResponse, T> cloze,
      Function<NumericResponse, T> numeric,
      Function<ShortAnswerResponse, T> shortAnswer,
      Function<HotTextResponse, T> hotText,
      Function<EssayResponse, T> essay) {}
}
