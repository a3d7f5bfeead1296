package org.hikiwake.web.accommodation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say; the words are in {@code messages/accommodation.properties}. */
@MessageBundle("accommodation")
public interface AccommodationMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String nobody();

  @Message
  String student();

  @Message
  String given();

  @Message
  String nothing();

  @Message
  String everywhere();

  @Message
  String everywhereLead();

  @Message
  String inQuizzes();

  @Message
  String inQuiz(String quiz);

  @Message
  String inQuizLead();

  @Message
  String time();

  @Message
  String timeHint();

  @Message
  String timeHere();

  @Message
  String timeHereHint(int everywhere);

  @Message
  String noLimit();

  @Message
  String opens();

  @Message
  String opensHint(String opens);

  @Message
  String closes();

  @Message
  String closesHint(String closes);

  @Message
  String attempts();

  @Message
  String attemptsHint(int most);

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String save();

  @Message
  String saved();

  @Message
  String history();

  @Message
  String said(String by);

  @Message
  String takenBack();

  @Message
  String keysTold();

  @Message
  String tooShort(long minutes);

  @Message
  String comesTo();

  @Message
  String minutes(String minutes);

  @Message
  String from(String at);

  @Message
  String until(String at);

  @Message
  String moreTime(int percent);

  @Message
  String opensAt(String at);

  @Message
  String closesAt(String at);

  @Message
  String moreAttempts(int attempts);

  @Message
  String neverCloses();

  @Message
  String closesSooner();

  @Message
  String closesTooEarly();

  @Message
  String opensTooLate();

  @Message
  String numberOutside(int most);

  @Message
  String reasonMissing(int longest);

  @Message
  String wouldEnd(String quiz);
}
