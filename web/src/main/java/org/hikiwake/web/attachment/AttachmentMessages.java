package org.hikiwake.web.attachment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages on readings say; the words are in {@code messages/readings.properties}. */
@MessageBundle("readings")
public interface AttachmentMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String attachLong();

  @Message
  String studentLead();

  @Message
  String nothing();

  @Message
  String nothingYet();

  @Message
  String kind(String kind);

  @Message
  String fits(int found, int citations);

  @Message
  String exact(int paragraphs);

  @Message
  String strange();

  @Message
  String missing(int count);

  @Message
  String missingLead();

  @Message
  String place(int paragraph);

  @Message
  String toLink(String host);

  @Message
  String closed();

  @Message
  String closedShort();

  @Message
  String others();

  @Message
  String show();

  @Message
  String done(String what);

  @Message
  String linkLead();

  @Message
  String attachText();

  @Message
  String replaceText();

  @Message
  String rights();

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String orText();

  @Message
  String tryOut();

  @Message
  String attachLink();

  @Message
  String replaceLink();

  @Message
  String link();

  @Message
  String linkHint();

  @Message
  String noLink();

  @Message
  String whileTaking();

  @Message
  String whileTakingHint();

  @Message
  String access();

  @Message
  String remove();

  @Message
  String removeLead();

  @Message
  String history();

  @Message
  String change(String kind, String by, String at);

  @Message
  String fitTitle(String reading);

  @Message
  String paragraphs(int count);

  @Message
  String replaces();

  @Message
  String read();

  @Message
  String tryAgain();

  @Message
  String attach();

  @Message
  String attachStrange();

  @Message
  String back();

  @Message
  String refused(TextRefused.Why why, int line);

  @Message
  String paragraph(int number);
}
