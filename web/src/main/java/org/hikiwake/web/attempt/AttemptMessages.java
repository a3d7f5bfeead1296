package org.hikiwake.web.attempt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Quiz.Stage;
import org.hikiwake.quiz.attempt.Starting.Reason;

/** What the pages on taking a quiz say; the words are in {@code messages/attempt.properties}. */
@MessageBundle("attempt")
public interface AttemptMessages {

  @Message
  String stage(Stage stage);

  @Message
  String notTaken(Stage stage);

  @Message
  String running();

  @Message
  String taken();

  @Message
  String opens(String at);

  @Message
  String closes(String at);

  @Message
  String obstacle(Reason reason);

  @Message
  String questions(int number, String points);

  @Message
  String noLimit();

  @Message
  String limit(String minutes);

  @Message
  String moreTime(int percent);

  @Message
  String wrongAddress(String address);

  @Message
  String wrongBrowser();

  @Message
  String elsewhere();

  @Message
  String where(boolean network, boolean browser);

  @Message
  String cut(String at);

  @Message
  String untilClose(String at);

  @Message
  String opening(String from);

  @Message
  String once();

  @Message
  String times(int most);

  @Message
  String anyTimes();

  @Message
  String counting(Counting counting);

  @Message
  String left(int left);

  @Message
  String labels(String of);

  @Message
  String behaviour(String word);

  @Message
  String freeWay();

  @Message
  String forwardWay();

  @Message
  String savingFact();

  @Message
  String graceFact(long seconds);

  @Message
  String toldNow();

  @Message
  String toldMarks();

  @Message
  String toldLater();

  @Message
  String toldNever();

  @Message
  String password();

  @Message
  String passwordHint();

  @Message
  String start();

  @Message
  String startAgain();

  @Message
  String resume();

  @Message
  String resumeLead(String started);

  @Message
  String made();

  @Message
  String attemptNumber(int number);

  @Message
  String handedInAt(String at);

  @Message
  String timeUpAt(String at);

  @Message
  String ofPoints(String earned, String possible);

  @Message
  String notYetTold();

  @Message
  String teachingLead();

  @Message
  String toBuilder();

  @Message
  String toResults();

  @Message
  String questionOf(int position, int total);

  @Message
  String allQuestions(int total);

  @Message
  String worth(String points);

  @Message
  String timeLeft();

  @Message
  String minutesLeft(long minutes);

  @Message
  String endsAt(String at);

  @Message
  String places();

  @Message
  String flagged();

  @Message
  String flag();

  @Message
  String unflag();

  @Message
  String next();

  @Message
  String previous();

  @Message
  String toOverview();

  @Message
  String check();

  @Message
  String overviewTitle();

  @Message
  String overviewLead(long unanswered);

  @Message
  String overviewUnreadable(long unreadable);

  @Message
  String unreadable();

  @Message
  String overviewFlagged(long flagged);

  @Message
  String submit();

  @Message
  String submitAnyway();

  @Message
  String submitLead();

  @Message
  String backToQuestions();

  @Message
  String result();

  @Message
  String resultOf(String student);

  @Message
  String handedIn();

  @Message
  String goesOn(String started);

  @Message
  String gatheringOf(String until);

  @Message
  String handedInOf(String at);

  @Message
  String timeUpOf(String at);

  @Message
  String timeUp();

  @Message
  String gathering(String until);

  @Message
  String look();

  @Message
  String tooLate();

  @Message
  String late(long number);

  @Message
  String awaiting(int number);

  @Message
  String moreLater(String at);

  @Message
  String nothingShown();

  @Message
  String points(String points, String possible);

  @Message
  String unmarked();

  @Message
  String noAnswer();

  @Message
  String noAnswerByStudent();

  @Message
  String fromMarker();

  @Message
  String report();

  @Message
  String toQuiz();

  @Message
  String saved();

  @Message
  String saving();

  @Message
  String kept();

  @Message
  String signInAgain();

  @Message
  String over();

  @Message
  String closedQuestion();

  @Message
  String refused();

  @Message
  String withoutScripts();

  @Message
  String minuteLeft();

  @Message
  String minutesWarning();
}
