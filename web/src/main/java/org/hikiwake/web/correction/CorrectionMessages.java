package org.hikiwake.web.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.correction.Corrected.Refusal;
import org.hikiwake.quiz.correction.Move.Direction;

/**
 * What the pages on corrected keys say; the words are in {@code messages/correction.properties}.
 */
@MessageBundle("correction")
public interface CorrectionMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String done(int marked, boolean back);

  @Message
  String toResults();

  @Message
  String number(int number);

  @Message
  String remedy(String remedy);

  @Message
  String takesBack(int number);

  @Message
  String right();

  @Message
  String by(String name);

  @Message
  String takenBack();

  @Message
  String takeBack(int number);

  @Message
  String takeBackShort();

  @Message
  String correct();

  @Message
  String correctLead();

  @Message
  String rightNow();

  @Message
  String onlyPersons();

  @Message
  String what();

  @Message
  String option(String remedy);

  @Message
  String optionHint(String remedy);

  @Message
  String whatIsRight();

  @Message
  String whatIsRightHint();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String preview();

  @Message
  String overtaken();

  @Message
  String nothingChosen();

  @Message
  String refusal(Refusal refusal, int longest);

  @Message
  String elsewhere();

  @Message
  String backLead();

  @Message
  String whoMoves();

  @Message
  String up(long number);

  @Message
  String down(long number);

  @Message
  String unmoved(long number);

  @Message
  String kept(long number);

  @Message
  String running(long number);

  @Message
  String student();

  @Message
  String attempt(int number);

  @Message
  String before();

  @Message
  String after();

  @Message
  String way();

  @Message
  String direction(Direction direction);

  @Message
  String points(String earned, String possible, int awaiting);

  @Message
  String apply();

  @Message
  String applyBack();

  @Message
  String change();

  @Message
  String nobody();

  @Message
  String cancel();

  @Message
  String corrected(String reason);

  @Message
  String leftOut();

  @Message
  String byCorrection(int number);

  @Message
  String link();

  @Message
  String linkOf(int place);

  @Message
  String history(int number);
}
