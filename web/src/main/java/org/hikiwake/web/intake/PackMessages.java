package org.hikiwake.web.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.content.change.EntryChange;
import org.hikiwake.quiz.version.Touch;

/** What the pages on packs say; the words are in {@code messages/packs.properties}. */
@MessageBundle("packs")
public interface PackMessages {

  @Message
  String title();

  @Message
  String lead();

  @Message
  String bringIn();

  @Message
  String shipped();

  @Message
  String retired();

  @Message
  String coming();

  @Message
  String ofOwner(String name);

  @Message
  String version(String version);

  @Message
  String questions(int count);

  @Message
  String importTitle();

  @Message
  String importLead();

  @Message
  String importHow();

  @Message
  String file();

  @Message
  String fileHint();

  @Message
  String fileMissing();

  @Message
  String fileEmpty(String name);

  @Message
  String fileStrange(String name);

  @Message
  String look();

  @Message
  String back();

  @Message
  String backToPack();

  @Message
  String format();

  @Message
  String problems(int count);

  @Message
  String nothingKept();

  @Message
  String line(int line);

  @Message
  String whole();

  @Message
  String objection(Objection objection);

  @Message
  String overtaken(String version, String name);

  @Message
  String waitingTitle(String title);

  @Message
  String waitingLead(int statements);

  @Message
  String lookAgain();

  @Message
  String failed();

  @Message
  String failedForNow();

  @Message
  String previewTitle(String title);

  @Message
  String previewFirst();

  @Message
  String previewNext(String before, String after);

  @Message
  String contains();

  @Message
  String readings();

  @Message
  String authors();

  @Message
  String terms();

  @Message
  String topics();

  @Message
  String statements();

  @Message
  String relations();

  @Message
  String asked();

  @Message
  String flawed();

  @Message
  String changesTitle();

  @Message
  String changesLead(long added, long changed, long removed);

  @Message
  String between(String from, String to);

  @Message
  String noChanges();

  @Message
  String kind(EntryChange.Kind kind);

  @Message
  String entry(String list);

  @Message
  String field();

  @Message
  String before();

  @Message
  String after();

  @Message
  String none();

  @Message
  String succession();

  @Message
  String kept(int count);

  @Message
  String succeeded(int count);

  @Message
  String added(int count);

  @Message
  String gone(int count);

  @Message
  String touchedQuizzes();

  @Message
  String noQuizTouched();

  @Message
  String elsewhere(int count);

  @Message
  String quizKeeps();

  @Message
  String stage(String stage);

  @Message
  String question(int number);

  @Message
  String rests(Touch touch);

  @Message
  String fate(Touch touch);

  @Message
  String touchedReviews(int count);

  @Message
  String reviewsLead();

  @Message
  String moreReviews(int count);

  @Message
  String confirm();

  @Message
  String drop();

  @Message
  String imported(String version);

  @Message
  String dropped();

  @Message
  String nowRetired();

  @Message
  String nowBack();

  @Message
  String noRoom();

  @Message
  String lookAtQuestions();

  @Message
  String reviewQuestions();

  @Message
  String versions();

  @Message
  String broughtBy(String name, String when);

  @Message
  String current();

  @Message
  String compare();

  @Message
  String from();

  @Message
  String to();

  @Message
  String showChanges();

  @Message
  String download();

  @Message
  String downloadLead();

  @Message
  String formatFor(String format);

  @Message
  String formatName(String format);

  @Message
  String retire();

  @Message
  String retireLead();

  @Message
  String bringBack();

  @Message
  String retiredBy(String name, String when);

  @Message
  String notYours(String name);

  @Message
  String nextVersion();

  @Message
  String onlyFor(String course);

  @Message
  String unreadable();

  @Message
  String failedHere();

  @Message
  String unreadableTitle();

  @Message
  String unreadableLead();

  @Message
  String unreadableRemedy();

  @Message
  String failedTitle();

  @Message
  String failedLead();

  @Message
  String again();

  @Message
  String tryingAgain();

  @Message
  String makingLead();

  @Message
  String reach();

  @Message
  String openToAll();

  @Message
  String privateTo(String course);

  @Message
  String changeReach();

  @Message
  String reachChanged();

  @Message
  String reachTitle(String title);

  @Message
  String reachLead();

  @Message
  String reachField();

  @Message
  String everybody();

  @Message
  String reachHint();

  @Message
  String keepReach();

  @Message
  String usedIn();

  @Message
  String usedNowhere();

  @Message
  String usedElsewhere(int count);

  @Message
  String ownQuestions(int count);

  @Message
  String usedGoesOn();

  @Message
  String notCompared(String version);
}
