package org.hikiwake.web.question;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.question.Kind;

/** What a page says of any question; the words are in {@code messages/question.properties}. */
@MessageBundle("question")
public interface QuestionMessages {

  // Asking

  @Message
  String kind(Kind kind);

  // Answering

  @Message
  String chooseOne();

  @Message
  String chooseAll();

  @Message
  String trueOrFalse();

  @Message
  String isTrue();

  @Message
  String isFalse();

  @Message
  String matchEach();

  @Message
  String orderEach();

  @Message
  String place(int number);

  @Message
  String noPlace();

  @Message
  String fillGaps();

  @Message
  String gap(String number);

  @Message
  String yourNumber();

  @Message
  String yourAnswer();

  @Message
  String chooseParagraph();

  @Message
  String notAtHand();

  @Message
  String words(int most);

  @Message
  String howCertain();

  @Message
  String noCertainty();

  @Message
  String certainty(Certainty certainty);

  @Message
  String stakes(int right, String wrong);

  // What is told of it

  @Message
  String verdict(Verdict verdict);

  @Message
  String compareTheirs();

  @Message
  String byCertainty(String mark, String certainty);

  @Message
  String score(String score);

  @Message
  String triesLeft(int count, String attainable);

  @Message
  String lastTry(String attainable);

  @Message
  String standing(Remark.Standing standing);

  /** The same to somebody who did not answer himself. */
  @Message
  String standingOf(Remark.Standing standing);

  @Message
  String rightAnswer();

  @Message
  String matched(Matched match);

  // Where it cannot be marked

  @Message
  String blank();

  @Message
  String wrongKind();

  @Message
  String unknownPart();

  @Message
  String notANumber();

  @Message
  String tooLong();
}
