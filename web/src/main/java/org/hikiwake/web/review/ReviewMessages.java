package org.hikiwake.web.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages on review say; the words are in {@code messages/review.properties}. */
@MessageBundle("review")
public interface ReviewMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String which();

  @Message
  String show();

  @Message
  String pile(Pile pile, int reported);

  @Message
  String progress(int decided, int all);

  @Message
  String left(int count);

  @Message
  String nothingLeft();

  @Message
  String accept();

  @Message
  String reject();

  @Message
  String skip();

  @Message
  String edit();

  @Message
  String undo();

  // Several at once

  @Message
  String several();

  @Message
  String severalLead();

  @Message
  String oneByOne();

  @Message
  String tickAll();

  @Message
  String acceptTicked();

  @Message
  String rejectTicked();

  @Message
  String nothingTicked();

  @Message
  String doneSeveral(Decision decision, int count);

  @Message
  String notDone(int count);

  @Message
  String theseQuestions();

  @Message
  String details();

  @Message
  String state(ReviewState state);

  @Message
  String note();

  @Message
  String noteHint();

  @Message
  String reasons();

  @Message
  String keys();

  @Message
  String asStudent();

  @Message
  String done(Decision decision);

  @Message
  String history();

  @Message
  String decided(Decision decision, String reviewer);

  @Message
  String earlierVersion();

  @Message
  String changed();

  @Message
  String review();

  @Message
  String noteTooLong(int longest);

  @Message
  String reports();

  @Message
  String visitor();

  @Message
  String reportTitle();

  @Message
  String reportNote();

  @Message
  String reportHint();

  @Message
  String reportSend();

  @Message
  String reportSent();

  @Message
  String reportEmpty();

  @Message
  String goBack();

  @Message
  String refusal(Verdict.Refusal refusal);
}
