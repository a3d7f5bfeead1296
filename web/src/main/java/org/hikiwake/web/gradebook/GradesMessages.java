package org.hikiwake.web.gradebook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.attempt.Grade.State;

/** What the pages on grades say; the words are in {@code messages/grades.properties}. */
@MessageBundle("grades")
public interface GradesMessages {

  @Message
  String results();

  @Message
  String gradebook();

  @Message
  String myGrades();

  @Message
  String toMarking(long waiting);

  @Message
  String toGradebook();

  @Message
  String asOf(String at);

  @Message
  String pause();

  @Message
  String resume();

  @Message
  String lost();

  @Message
  String students(int students);

  @Message
  String started();

  @Message
  String handedIn();

  @Message
  String mean();

  @Message
  String median();

  @Message
  String ofAll(long number, int all);

  @Message
  String ofPoints(String earned, String possible);

  @Message
  String percent(String percent);

  @Message
  String nobody();

  @Message
  String student();

  @Message
  String standing();

  @Message
  String counts();

  @Message
  String counting(Counting counting);

  @Message
  String attempts();

  @Message
  String attempt(int number);

  @Message
  String attemptOf(int number, String name);

  @Message
  String running();

  @Message
  String state(State state);

  @Message
  String left(long minutes);

  @Message
  String late(long late);

  @Message
  String excused();

  @Message
  String waits(int waiting);

  @Message
  String provisional();

  @Message
  String nothingYet();

  @Message
  String hard();

  @Message
  String hardLead();

  @Message
  String full(int full, int marked);

  @Message
  String notMarked();

  @Message
  String gradesLead();

  @Message
  String download();

  @Message
  String noQuizzes();

  @Message
  String total();

  @Message
  String table();

  @Message
  String details(String name, String title);

  @Message
  String excuse();

  @Message
  String excuseLead();

  @Message
  String measureAgain();

  @Message
  String measureLead();

  @Message
  String reason();

  @Message
  String reasonHint();

  @Message
  String reasonMissing(int longest);

  @Message
  String history();

  @Message
  String said(boolean excused, String by);

  @Message
  String mineLead(boolean partly);

  @Message
  String notTold();

  @Message
  String noGrades();

  @Message
  String giveMore();

  @Message
  String setByHand();

  @Message
  String done(String what);

  @Message
  String setReason(String reason);

  @Message
  String setMark();

  @Message
  String setMarkLead(String possible);

  @Message
  String mark();

  @Message
  String setReasonHint();

  @Message
  String markOutside(String possible);

  @Message
  String countAgain();

  @Message
  String marksSet();

  @Message
  String wasSet(String earned, String possible, String by);

  @Message
  String wasTakenBack(String by);

  @Message
  String withFile(int number);

  @Message
  String wasBefore(String earned, String possible);

  @Message
  String importTitle();

  @Message
  String importLead();

  @Message
  String marksFile();

  @Message
  String orText();

  @Message
  String show();

  @Message
  String imported(int marks);

  @Message
  String takenBack(int marks);

  @Message
  String imports();

  @Message
  String importLine(int number, String file, long marks, String by);

  @Message
  String backLine(int number, int takesBack, long marks, String by);

  @Message
  String takeBack(int number);

  @Message
  String previewTitle();

  @Message
  String previewLead(int changes, int same);

  @Message
  String previewBefore();

  @Message
  String previewAfter();

  @Message
  String quiz();

  @Message
  String line(long line);

  @Message
  String lineTitle();

  @Message
  String refusals(int refusals);

  @Message
  String refusal(MarksPlan.Refusal refusal);

  @Message
  String unknownColumns(String titles);

  @Message
  String problem(MarksFile.Problem problem);

  @Message
  String aboutNothing();

  @Message
  String overtaken();

  @Message
  String importThem(int marks);

  @Message
  String back();

  @Message
  String last(String at);
}
