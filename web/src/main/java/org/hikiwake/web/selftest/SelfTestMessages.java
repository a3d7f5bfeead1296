package org.hikiwake.web.selftest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.question.Kind;

/** What the pages of a self-test say; the words are in {@code messages/test.properties}. */
@MessageBundle("test")
public interface SelfTestMessages {

  // Choosing

  @Message
  String chooserTitle(String pack);

  @Message
  String chooserLead();

  @Message
  String readings();

  @Message
  String topics();

  @Message
  String wholeTopic(String topic);

  @Message
  String kinds();

  @Message
  String kind(Kind kind);

  @Message
  String byPerson(int count);

  @Message
  String length();

  @Message
  String available(long count);

  @Message
  String start();

  @Message
  String nothingFits();

  // Answering

  @Message
  String questionOf(int position, int total);

  @Message
  String overview();

  @Message
  String check();

  @Message
  String skip();

  @Message
  String finish();

  @Message
  String next();

  @Message
  String toSummary();

  @Message
  String keys();

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

  // Feedback

  @Message
  String verdict(Verdict verdict);

  @Message
  String score(String score);

  @Message
  String standing(Remark.Standing standing);

  @Message
  String rightAnswer();

  @Message
  String notAnswered();

  // Summary

  @Message
  String summary();

  @Message
  String earned(String earned, int marked);

  @Message
  String awaiting(int count);

  @Message
  String open(int count);

  @Message
  String readAgain();

  @Message
  String readAgainLead();

  @Message
  String nothingToReadAgain();

  @Message
  String inQuestions(int count);

  @Message
  String yourQuestions();

  @Message
  String repeat(long count);

  @Message
  String another();

  @Message
  String answerOpen();

  // Where an answer does not count

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

  @Message
  String alreadyAnswered();

  @Message
  String testEnded();
}
