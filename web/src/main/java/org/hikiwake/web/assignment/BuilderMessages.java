package org.hikiwake.web.assignment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Layout.Pages;
import org.hikiwake.quiz.assignment.Quiz.Stage;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.review.ReviewState;

/** What the pages say on which a quiz is built; the words are in {@code builder.properties}. */
@MessageBundle("builder")
public interface BuilderMessages {

  // Beginning

  @Message
  String begin();

  @Message
  String beginLead();

  @Message
  String title();

  @Message
  String titleMissing();

  @Message
  String titleTooLong(int longest);

  // The builder

  @Message
  String stage(Stage stage);

  @Message
  String opens(String at);

  @Message
  String openUntil(String at);

  @Message
  String closed(String at);

  @Message
  String alwaysOpen();

  @Message
  String neverCloses();

  @Message
  String done(Done done);

  @Message
  String undo();

  @Message
  String refusal(Building.Refusal refusal);

  @Message
  String questions();

  @Message
  String counted(int count);

  @Message
  String sums(String points, long minutes);

  @Message
  String none();

  @Message
  String state(ReviewState state);

  @Message
  String origin(Origin origin);

  @Message
  String unreadable();

  @Message
  String points();

  @Message
  String pointsUnreadable(int most);

  @Message
  String section();

  @Message
  String sectionOf(int number);

  @Message
  String sectionHint();

  @Message
  String headingTooLong(int longest);

  @Message
  String up();

  @Message
  String down();

  @Message
  String remove();

  @Message
  String question(int number);

  @Message
  String save();

  @Message
  String saveList();

  @Message
  String pick();

  @Message
  String choose();

  @Message
  String settings();

  @Message
  String preview();

  @Message
  String history();

  @Message
  String results();

  @Message
  String back();

  // Publishing

  @Message
  String publication();

  @Message
  String missing(Missing missing);

  @Message
  String mend(Missing missing);

  @Message
  String ready();

  @Message
  String publish();

  @Message
  String published();

  @Message
  String withdraw();

  @Message
  String withdrawLead(long attempts);

  @Message
  String attempts(long attempts);

  @Message
  String neverTold();

  @Message
  String copy();

  @Message
  String copyLead();

  @Message
  String copyInto();

  // History

  @Message
  String historyTitle(String title);

  @Message
  String historyLead();

  @Message
  String change(Change change);

  @Message
  String restore();

  @Message
  String isNow();

  // Picking

  @Message
  String pickTitle();

  @Message
  String pickLead();

  @Message
  String packs();

  @Message
  String number();

  @Message
  String numberOutside(int least, int most);

  @Message
  String full(int most);

  @Message
  String difficulty();

  @Message
  String hardness(Hardness hardness);

  @Message
  String among();

  @Message
  String amongPassed(int count);

  @Message
  String amongAccepted(int count);

  @Message
  String mode();

  @Message
  String modeAdd();

  @Message
  String modeReplace(int count);

  @Message
  String pickThem();

  @Message
  String fitting(long count);

  @Message
  String impossible(boolean proved);

  @Message
  String relax();

  @Message
  String found(String what);

  // Choosing

  @Message
  String chooseTitle();

  @Message
  String chooseLead();

  @Message
  String searchFor();

  @Message
  String add();

  @Message
  String addThis(String question);

  @Message
  String addTicked();

  @Message
  String inQuiz(int number);

  @Message
  String alike(int number);

  @Message
  String enemy(int number);

  @Message
  String details();

  @Message
  String nothingTicked();

  // Accepting

  @Message
  String acceptTitle();

  @Message
  String acceptLead();

  @Message
  String progress(long decided, int all);

  @Message
  String accepted();

  @Message
  String accept();

  @Message
  String replace();

  @Message
  String take();

  @Message
  String skip();

  @Message
  String note();

  @Message
  String noteHint();

  @Message
  String keys();

  @Message
  String allAccepted();

  @Message
  String nothingElse();

  @Message
  String gone();

  @Message
  String rejectInReview();

  // Settings

  @Message
  String settingsTitle();

  @Message
  String running(long attempts);

  @Message
  String instructions();

  @Message
  String instructionsHint();

  @Message
  String instructionsTooLong(int longest);

  @Message
  String when();

  @Message
  String zone(String zone);

  @Message
  String opensAt();

  @Message
  String opensHint();

  @Message
  String closesAt();

  @Message
  String closesHint();

  @Message
  String closesTooEarly();

  @Message
  String timeUnreadable();

  @Message
  String timeNeverComes(String zone);

  @Message
  String opensTwice();

  @Message
  String closesTwice();

  @Message
  String limit();

  @Message
  String limitHint();

  @Message
  String grace();

  @Message
  String graceHint();

  @Message
  String lateTitle();

  @Message
  String late(Late late);

  @Message
  String often();

  @Message
  String most();

  @Message
  String mostHint();

  @Message
  String countingTitle();

  @Message
  String counting(Counting counting);

  @Message
  String behaviour();

  @Message
  String way(Way way);

  @Message
  String wayHint(Way way);

  @Message
  String behaviourUnknown();

  @Message
  String tries();

  @Message
  String triesHint();

  @Message
  String penalty();

  @Message
  String penaltyHint();

  @Message
  String perCent(String number);

  @Message
  String layout();

  @Message
  String pagesTitle();

  @Message
  String pages(Pages pages);

  @Message
  String navigationTitle();

  @Message
  String navigation(Navigation navigation);

  @Message
  String shuffled();

  @Message
  String shuffledHint();

  @Message
  String password();

  @Message
  String passwordHint();

  @Message
  String passwordTooLong(int longest);

  @Message
  String release();

  @Message
  String releaseLead();

  @Message
  String aspect(Aspect aspect);

  @Message
  String phase(Phase phase);

  @Message
  String usual();

  @Message
  String usualHint();

  @Message
  String ticked();

  // Preview

  @Message
  String previewTitle(int number, int all);

  @Message
  String previewLead();

  @Message
  String overview();

  @Message
  String notAtHand();

  @Message
  String previous();

  @Message
  String next();

  @Message
  String whereFrom();

  @Message
  String whereFromLead();

  @Message
  String networks();

  @Message
  String networksHint();

  @Message
  String browserExamKeys();

  @Message
  String configKeys();

  @Message
  String keysHint();

  @Message
  String noNetwork(int line, String typed);

  @Message
  String noKey(int line, String typed);

  @Message
  String tooMany(int most);

  @Message
  String parallelTitle();

  @Message
  String parallelLead();

  @Message
  String parallelNumber();

  @Message
  String parallelHint(int questions);

  @Message
  String parallelMake();

  @Message
  String parallelMade(int count);

  @Message
  String parallelDifficulty(int percent);

  @Message
  String parallelPrint();

  @Message
  String parallelRelax();

  @Message
  String parallelAccept();

  @Message
  String unsuitable(Parallels.Unsuitable why);
}
