package org.hikiwake.web.enrolment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages on other systems say; the words are in {@code messages/enrolment.properties}. */
@MessageBundle("enrolment")
public interface EnrolmentMessages {

  @Message
  String connections();

  @Message
  String connectionsLead();

  @Message
  String none();

  @Message
  String choosePasswordFirst();

  @Message
  String standing(ConnectionView connection);

  @Message
  String asks(String courses);

  @Message
  String password();

  @Message
  String allow();

  @Message
  String refuse();

  @Message
  String refuseOf(String issuer);

  @Message
  String allowOf(String issuer);

  @Message
  String passwordWrong();

  @Message
  String launchTitle(String name);

  @Message
  String launchLead();

  @Message
  String launchOther(String name);

  @Message
  String launchGo(String name);
}
