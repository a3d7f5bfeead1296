package org.hikiwake.web.marking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.attempt.Judging.Refusal;

/** What the pages on marking by hand say; the words are in {@code messages/marking.properties}. */
@MessageBundle("marking")
public interface MarkingMessages {

  @Message
  String title();

  @Message
  String lead(long waiting);

  @Message
  String nothing();

  @Message
  String blind();

  @Message
  String marked(long marked, int of);

  @Message
  String start();

  @Message
  String lookAgain();

  @Message
  String answers();

  @Message
  String answer(int number, boolean waits);

  @Message
  String done(String done);

  @Message
  String place(int place, int of);

  @Message
  String waiting(long waiting);

  @Message
  String previous();

  @Message
  String next();

  @Message
  String nextWaiting();

  @Message
  String showNames();

  @Message
  String hideNames();

  @Message
  String student(String name);

  @Message
  String anonymous();

  @Message
  String written();

  @Message
  String given();

  @Message
  String words(int words, int most);

  @Message
  String nothingGiven();

  @Message
  String rubric();

  @Message
  String of(String most);

  @Message
  String points(String most);

  @Message
  String together();

  @Message
  String note();

  @Message
  String noteHint();

  @Message
  String markAndGoOn();

  @Message
  String mark();

  @Message
  String draft();

  @Message
  String keys();

  @Message
  String overtaken();

  @Message
  String history();

  @Message
  String server();

  @Message
  String said(String by, boolean own);

  @Message
  String earns(String points, String of);

  @Message
  String waitsForPerson();

  @Message
  String isDraft();

  @Message
  String hidden();

  @Message
  String secondMarker();

  @Message
  String toResults();

  @Message
  String toAttempt();

  @Message
  String byHand();

  @Message
  String noNumber();

  @Message
  String refusal(Refusal reason);
}
