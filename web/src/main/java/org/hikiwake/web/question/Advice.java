package org.hikiwake.web.question;

import io.quarkus.qute.i18n.MessageBundles;
import org.hikiwake.quiz.grading.Outcome.Ungradable;

/** What to do where an answer cannot be marked. */
public final class Advice {

  private Advice() {}

  public static String on(Ungradable.Reason reason) {
    QuestionMessages say = MessageBundles.get(QuestionMessages.class);
    return switch (reason) {
      case BLANK -> say.blank();
      case WRONG_KIND -> say.wrongKind();
      case UNKNOWN_PART -> say.unknownPart();
      case NOT_A_NUMBER -> say.notANumber();
      case TOO_LONG -> say.tooLong();
    };
  }
}
