package org.hikiwake.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages on people say; the words are in {@code messages/account.properties}. */
@MessageBundle("account")
public interface AccountMessages {

  @Message
  String signIn();

  @Message
  String nobodyYet();

  @Message
  String signInLead();

  @Message
  String email();

  @Message
  String name();

  @Message
  String nameHint();

  @Message
  String zone();

  @Message
  String zoneHint();

  @Message
  String password();

  @Message
  String passwordHint(int shortest);

  @Message
  String newPassword();

  @Message
  String currentPassword();

  @Message
  String kept();

  @Message
  String forgotten();

  @Message
  String forgottenLead();

  @Message
  String noLetters();

  @Message
  String sendLink();

  @Message
  String linkSent();

  @Message
  String resetSubject();

  @Message
  String resetLetter(String name, String address);

  @Message
  String invitationSubject(String where);

  @Message
  String invitationLetter(String name, String where, String address);

  @Message
  String firstTitle();

  @Message
  String firstLead();

  @Message
  String anotherTitle();

  @Message
  String anotherLead();

  @Message
  String create();

  @Message
  String welcome(String name);

  @Message
  String invitedLead(String email);

  @Message
  String resetLead(String email);

  @Message
  String choose();

  @Message
  String account();

  @Message
  String profile();

  @Message
  String save();

  @Message
  String saved();

  @Message
  String passwordChanged();

  @Message
  String signedIn();

  @Message
  String here();

  @Message
  String since(String start);

  @Message
  String until(String end);

  @Message
  String unknownDevice();

  @Message
  String signOutEverywhere();

  @Message
  String signOutEverywhereHint();

  @Message
  String people();

  @Message
  String peopleLead();

  @Message
  String search();

  @Message
  String find();

  @Message
  String found(long count);

  @Message
  String add();

  @Message
  String addLead();

  @Message
  String administrator();

  @Message
  String administratorHint();

  @Message
  String instructor();

  @Message
  String instructorHint();

  @Message
  String roles();

  @Message
  String rolesOf(Person person);

  @Message
  String invited();

  @Message
  String makeLink();

  @Message
  String makeLinkHint();

  @Message
  String linkTitle(String name);

  @Message
  String linkLead(boolean invited);

  @Message
  String back();

  @Message
  String history();

  @Message
  String event(PersonEvent event);

  @Message
  String forget();

  @Message
  String forgetLead();

  @Message
  String forgottenName();

  @Message
  String eventBy(String name);

  @Message
  String emailMalformed();

  @Message
  String emailTaken();

  @Message
  String nameMissing();

  @Message
  String nameTooLong(int longest);

  @Message
  String passwordTooShort(int shortest);

  @Message
  String passwordTooLong(int longest);

  @Message
  String passwordGuessed();

  @Message
  String currentWrong();

  @Message
  String signInRejected();

  @Message
  String tooManyTries(long minutes);

  @Message
  String lastAdministrator();

  @Message
  String programs();

  @Message
  String programsLead();

  @Message
  String tokens();

  @Message
  String tokensLead();

  @Message
  String tokenExpired();

  @Message
  String tokenUsed(String at);

  @Message
  String tokenUnused();

  @Message
  String revoke();

  @Message
  String revokeToken(String name);

  @Message
  String makeToken();

  @Message
  String tokenName();

  @Message
  String tokenNameHint();

  @Message
  String tokenLife();

  @Message
  String days(long days);

  @Message
  String tokenScopes();

  @Message
  String scope(Scope scope);

  @Message
  String tokenTitle(String name);

  @Message
  String tokenLead();

  @Message
  String tokenNameMissing();

  @Message
  String tokenLifeUnknown();

  @Message
  String tokenScopesMissing();

  @Message
  String tooManyTokens(int most);

  @Message
  String connections();
}
