package org.hikiwake.web.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.web.course.Roster.Effect;

/** What the pages on courses say; the words are in {@code messages/course.properties}. */
@MessageBundle("course")
public interface CourseMessages {

  @Message
  String courses();

  @Message
  String lead(boolean instructor);

  @Message
  String none();

  @Message
  String standing(Standing standing);

  @Message
  String others();

  @Message
  String open();

  @Message
  String openLead();

  @Message
  String title();

  @Message
  String zoneHint();

  @Message
  String join();

  @Message
  String joinLead();

  @Message
  String code();

  @Message
  String codeHint();

  @Message
  String codeUnknown();

  @Message
  String goOn();

  @Message
  String joinTitle(String course);

  @Message
  String joinAs(String name);

  @Message
  String joinNew();

  @Message
  String haveAccount();

  @Message
  String createAndJoin();

  @Message
  String taughtBy();

  @Message
  String nothingYet();

  @Message
  String quizzes();

  @Message
  String selfTest();

  @Message
  String dates(String zone);

  @Message
  String done(String what);

  @Message
  String lastInstructor();

  @Message
  String joinCode();

  @Message
  String joinCodeLead();

  @Message
  String joinCodeClosed();

  @Message
  String renew();

  @Message
  String reopen();

  @Message
  String close();

  @Message
  String members();

  @Message
  String count(long students);

  @Message
  String invited();

  @Message
  String makeStudent();

  @Message
  String makeInstructor();

  @Message
  String remove();

  @Message
  String change(String name);

  @Message
  String invitations(long count);

  @Message
  String makeLinks();

  @Message
  String enter();

  @Message
  String enterLead();

  @Message
  String roster();

  @Message
  String rosterLead();

  @Message
  String file();

  @Message
  String orText();

  @Message
  String example();

  @Message
  String preview();

  @Message
  String settings();

  @Message
  String back();

  @Message
  String rosterTitle();

  @Message
  String changes(long count);

  @Message
  String faults(int count);

  @Message
  String line(long number);

  @Message
  String fault(RosterFile.Fault fault);

  @Message
  String effect(Effect effect);

  @Message
  String enterAll();

  @Message
  String mendFirst();

  @Message
  String linksTitle();

  @Message
  String linksLead();

  @Message
  String linksSent();

  @Message
  String allHavePasswords();

  @Message
  String titleMissing();

  @Message
  String titleTooLong(int longest);
}
