package org.hikiwake.web.examination;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.difficulty.Difficulty.Band;
import org.hikiwake.quiz.examination.Examined.Result;
import org.hikiwake.quiz.question.Proof;

/** What the pages of an examination say; the words are in {@code messages/examined.properties}. */
@MessageBundle("examined")
public interface ExaminationMessages {

  // Above every list

  @Message
  String title(String pack);

  @Message
  String lead();

  @Message
  String packs();

  @Message
  String lists();

  @Message
  String asked(int count);

  @Message
  String notAsked(int count);

  // Filters

  @Message
  String filters();

  @Message
  String facet(Facet facet);

  @Message
  String anything();

  @Message
  String search();

  @Message
  String searchHint();

  @Message
  String show();

  @Message
  String clearAll();

  @Message
  String found(int count);

  @Message
  String remove(String what);

  @Message
  String nothing();

  // Pages of a list

  // A question

  @Message
  String result(Result result);

  @Message
  String band(Band band);

  @Message
  String difficulty(String band, long percent);

  @Message
  String expected();

  @Message
  String keyed();

  @Message
  String notKeyed();

  @Message
  String criterion();

  @Message
  String also();

  @Message
  String inOrder();

  @Message
  String flaws();

  @Message
  String faults();

  @Message
  String rests();

  @Message
  String trace();

  @Message
  String generator();

  @Message
  String checker();

  @Message
  String own();

  @Message
  String answeredFor();

  @Message
  String truth(String truth);

  @Message
  String rule(Proof.Rule rule);

  @Message
  String why();

  @Message
  String harder(String logits);

  @Message
  String easier(String logits);

  @Message
  String neither();

  @Message
  String about();

  @Message
  String questionTitle(String id);

  @Message
  String alone();

  @Message
  String backToAll();

  // What is not asked

  @Message
  String notAskedTitle(String pack);

  @Message
  String notAskedLead();

  @Message
  String times(int count);

  @Message
  String statements(int count);

  @Message
  String allStatements(int count);

  @Message
  String family();

  @Message
  String allFamilies();

  @Message
  String allReasons();

  @Message
  String alike();

  @Message
  String withheld();
}
