package org.hikiwake.quiz.question;

import java.util.Optional;
import java.util.function.Function;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Outcome.Ungradable.Reason;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.Response;

/**
 * Something that is asked, with its key.
 *
 * <p>As it is generated or written, a question holds its whole pool of options. {@link #draw} makes
 * of it the question that one student gets: of the same kind, with some of the options in some
 * order. Presenting and marking are meant for the drawn question.
 */
public sealed interface Question
    permits SingleChoice,
        MultipleChoice,
        TrueFalse,
        Matching,
        Ordering,
        Cloze,
        Numeric,
        ShortAnswer,
        HotText,
        Essay {

  Kind kind();

  Stem stem();

  /** Chooses and orders what one student gets; the same for the same chance. */
  Question draw(Chance chance);

  /** What the student sees: everything but the key. */
  PresentedVariant present();

  /** The response that scores full; empty where only a person can tell. */
  Optional<Response> keyedResponse();

  /**
   * Marks a response of the question's own kind that is not blank. What every kind has in common is
   * done by {@link #check} and {@link #submit}.
   */
  Outcome mark(Response response);

  <T> T fold(Cases<T> cases);

  /** Marks a response in practice: a blank one is ungradable, so that the student may try again. */
  default Outcome check(Response response) {
    if (response.isBlank()) {
      return new Outcome.Ungradable(Reason.BLANK);
    }
    return response.length() > Response.MAX_TEXT
        ? new Outcome.Ungradable(Reason.TOO_LONG)
        : mark(response);
  }

  /**
   * Marks what stands at submission: nothing can be tried again, so what is blank or cannot be
   * marked earns zero.
   */
  default Outcome submit(Response response) {
    Outcome outcome = check(response);
    return outcome.fold(
        new Outcome.Cases<>(graded -> graded, ungradable -> nothing(), awaiting -> awaiting));
  }

  /** The outcome of giving nothing. */
  Outcome nothing();

  /** One function per kind, so that a new kind breaks the build where it must be handled. */
  record Cases<T>(
      Function<SingleChoice, T> singleChoice,
      Function<MultipleChoice, T> multipleChoice,
      Function<TrueFalse, T> trueFalse,
      Function<Matching, T> matching,
      Function<Ordering, T> ordering,
      Function<Cloze, T> cloze,
      Function<Numeric, T> numeric,
      Function<ShortAnswer, T> shortAnswer,
      Function<HotText, T> hotText,
      Function<Essay, T> essay) {}
}
