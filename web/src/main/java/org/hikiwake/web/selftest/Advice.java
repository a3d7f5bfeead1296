package org.hikiwake.web.selftest;

import io.quarkus.qute.i18n.MessageBundles;
import org.hikiwake.quiz.behaviour.Answering.Refusal;
import org.hikiwake.quiz.grading.Outcome.Ungradable;

/** What to do where an answer does not count. */
final class Advice {

  private Advice() {}

  static String on(Ungradable.Reason reason) {
    SelfTestMessages say = MessageBundles.get(SelfTestMessages.class);
    return switch (reason) {
      case BLANK -> say.blank();
      case WRONG_KIND -> say.wrongKind();
      case UNKNOWN_PART -> say.unknownPart();
      case NOT_A_NUMBER -> say.notANumber();
      case TOO_LONG -> say.tooLong();
    };
  }

  static String on(Refusal reason) {
    SelfTestMessages say = MessageBundles.get(SelfTestMessages.class);
    return switch (reason) {
      case ALREADY_ANSWERED -> say.alreadyAnswered();
      case ENDED -> say.testEnded();
    };
  }

  static String nothingFits() {
    return MessageBundles.get(SelfTestMessages.class).nothingFits();
  }
}
