package org.hikiwake.web.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What stands on paper besides the questions; the words are in {@code messages/paper.properties}.
 */
@MessageBundle("paper")
public interface PaperMessages {

  @Message
  String title();

  @Message
  String titleKey();

  @Message
  String lead();

  @Message
  String leadKey();

  @Message
  String forms();

  @Message
  String form(String form);

  @Message
  String questions();

  @Message
  String key();

  @Message
  String print();

  @Message
  String name();

  @Message
  String date();

  @Message
  String points(String points);

  @Message
  String possible(String points);

  @Message
  String task(String task);

  @Message
  String looksFor();

  @Message
  String back();

  @Message
  String empty();
}
