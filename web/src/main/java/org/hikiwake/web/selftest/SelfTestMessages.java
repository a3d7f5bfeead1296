package org.hikiwake.web.selftest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.selftest.Marking;

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
  String byPerson(int count);

  @Message
  String length();

  @Message
  String marked();

  @Message
  String marking(Marking marking);

  @Message
  String markingHint(Marking marking);

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
  String save();

  @Message
  String kept();

  @Message
  String skip();

  @Message
  String finish();

  @Message
  String next();

  @Message
  String toSummary();

  @Message
  String toEnd();

  @Message
  String keys();

  // Feedback

  @Message
  String tryAgain();

  @Message
  String notAnswered();

  // Where a quiz asks it

  @Message
  String withheld();

  @Message
  String waits(String until);

  @Message
  String waiting(int count);

  // Summary

  @Message
  String summary();

  @Message
  String soFar();

  @Message
  String earned(String earned, String possible);

  @Message
  String unmarked(int count);

  @Message
  String allKept();

  @Message
  String finishAndSee();

  @Message
  String certainties();

  @Message
  String certaintiesLead();

  @Message
  String calibration(int responses, String right, String mark);

  @Message
  String over(String from);

  @Message
  String fitting();

  @Message
  String under(String to);

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
  String alreadyAnswered();

  @Message
  String testEnded();

  @Message
  String report();
}
