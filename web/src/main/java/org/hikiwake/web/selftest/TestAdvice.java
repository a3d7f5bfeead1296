package org.hikiwake.web.selftest;

import io.quarkus.qute.i18n.MessageBundles;
import org.hikiwake.quiz.behaviour.Answering.Refusal;

/** What to do where a self-test takes nothing more, or cannot be made. */
final class TestAdvice {

  private TestAdvice() {}

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
