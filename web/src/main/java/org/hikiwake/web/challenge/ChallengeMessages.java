package org.hikiwake.web.challenge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Raising.Refusal;

/** What the pages on challenges say; the words are in {@code messages/challenge.properties}. */
@MessageBundle("challenge")
public interface ChallengeMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String waiting(long number);

  @Message
  String done(String what);

  @Message
  String history(long waiting);

  @Message
  String raise();

  @Message
  String raiseOf(int position);

  @Message
  String raiseLead();

  @Message
  String until(String at);

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String send();

  @Message
  String cancel();

  @Message
  String refusal(Refusal refusal, int longest);

  @Message
  String standing(Standing standing);

  @Message
  String standingOf(Standing standing);

  @Message
  String answered();

  @Message
  String saidTo();

  @Message
  String withdraw();

  @Message
  String withdrawOf(int position);

  @Message
  String made(long waiting, long answered);

  @Message
  String toAll();

  @Message
  String same(int number);

  @Message
  String attempt();

  @Message
  String byHand();

  @Message
  String correct();

  @Message
  String correctHint();

  @Message
  String decline(long number);

  @Message
  String declineReason();

  @Message
  String declineHint();

  @Message
  String reopen();

  @Message
  String toResults();

  @Message
  String rules();

  @Message
  String rulesLead();

  @Message
  String days();

  @Message
  String daysHint();

  @Message
  String most();

  @Message
  String mostHint();

  @Message
  String offered(int days);
}
