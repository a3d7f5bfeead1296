package org.hikiwake.web.institution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages on signing in with an institution say; the words are in {@code
 * messages/institution.properties}.
 */
@MessageBundle("institution")
public interface InstitutionMessages {

  @Message
  String signIn(String name);

  @Message
  String orPassword();

  @Message
  String arrivalTitle(String name);

  @Message
  String named(String institution, String name, String email);

  @Message
  String connectTitle(String name);

  @Message
  String connectLead(String institution, String email);

  @Message
  String fresh();

  @Message
  String freshLead(String institution);

  @Message
  String emailTold();

  @Message
  String create();

  @Message
  String known();

  @Message
  String knownLead(String institution);

  @Message
  String takenLead(String institution, String email);

  @Message
  String noPasswordYet();

  @Message
  String closed(String institution);

  @Message
  String withoutAddress(String institution);

  @Message
  String connect();

  @Message
  String forgotten();

  @Message
  String emailMalformed();

  @Message
  String wrong();

  @Message
  String tooManyTries();

  @Message
  String failedTitle();

  @Message
  String failed(NotIdentified.Why why, String name);

  @Message
  String again(String name);

  @Message
  String toSignIn();

  @Message
  String toAccount();

  @Message
  String account(String name);

  @Message
  String accountLead(boolean connected, String name);

  @Message
  String disconnect();

  @Message
  String done(String what, String name);
}
