package org.hikiwake.web.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame of every page says; the words are in {@code messages/site.properties}. */
@MessageBundle("site")
public interface SiteMessages {

  @Message
  String mottoFirst();

  @Message
  String mottoSecond();

  @Message
  String lead();

  @Message
  String example(String pack);

  @Message
  String skip();

  @Message
  String navigation();

  @Message
  String about();

  @Message
  String api();

  @Message
  String footer();

  @Message
  String footerPractice();

  @Message
  String home();

  @Message
  String lookFor();

  @Message
  String outside();

  @Message
  String before();

  @Message
  String after();

  @Message
  String whole();

  @Message
  String opens(String host);

  @Message
  String goOn();

  @Message
  String progress(int answered, int total);

  @Message
  String start();

  @Message
  String choose();

  @Message
  String questions(int count);

  @Message
  String allQuestions();

  @Message
  String packs();

  @Message
  String writers();

  @Message
  String noPacks();

  @Message
  String courses();

  @Message
  String people();

  @Message
  String review();

  @Message
  String signIn();

  @Message
  String signOut();

  @Message
  String paging();

  @Message
  String page(int page, int pages);

  @Message
  String first();

  @Message
  String previous();

  @Message
  String next();

  @Message
  String last();

  @Message
  String adoptable(long count);

  @Message
  String adopt();

  @Message
  String notMine();

  @Message
  String zoneUnknown();

  // Questions that wait for a quiz to close

  @Message
  String withheld(String until);

  @Message
  String until(String moment);

  @Message
  String untilClosed();

  @Message
  String waiting(int count, String until);

  @Message
  String waitingForStudents(int count, String until);

  @Message
  String mend();

  @Message
  String mendPassword();
}
