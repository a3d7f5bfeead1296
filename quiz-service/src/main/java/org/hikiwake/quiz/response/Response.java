package org.hikiwake.quiz.response;

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
}
