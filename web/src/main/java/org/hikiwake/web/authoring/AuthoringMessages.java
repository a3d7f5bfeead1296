package org.hikiwake.web.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Wording;

/** What the pages on writing say; the words are in {@code messages/authoring.properties}. */
@MessageBundle("authoring")
public interface AuthoringMessages {

  // Other words

  @Message
  String reword();

  @Message
  String rewordLead();

  @Message
  String role(Wording.Role role, boolean keyed);

  @Message
  String reason();

  @Message
  String rewordReasonHint();

  @Message
  String reasonTooLong(int longest);

  @Message
  String nothingChanged();

  @Message
  String changedMeanwhile();

  @Message
  String exchanged();

  @Message
  String save();

  @Message
  String saveAndAccept();

  @Message
  String back();

  @Message
  String history();

  @Message
  String edited(String editor);

  @Message
  String takenBack(String editor);

  @Message
  String written(String editor);

  @Message
  String uses();

  @Message
  String usesElsewhere(int count);

  @Message
  String otherVersion();

  @Message
  String before();

  @Message
  String after();

  @Message
  String takeThese();

  @Message
  String takeGenerated();

  // Own questions

  @Message
  String own();

  @Message
  String ownLead();

  @Message
  String write();

  @Message
  String edit();

  @Message
  String copy();

  @Message
  String pack();

  @Message
  String kind();

  @Message
  String who();

  @Message
  String whoHint();

  @Message
  String everyInstructor();

  @Message
  String begin();

  @Message
  String ask();

  @Message
  String askHint();

  @Message
  String material();

  @Message
  String materialHint();

  @Message
  String scope();

  @Message
  String scopeHint();

  @Message
  String options();

  @Message
  String optionsHint();

  @Message
  String option(int number);

  @Message
  String isRight();

  @Message
  String rightHint(boolean several);

  @Message
  String shown();

  @Message
  String shownHint();

  @Message
  String whichIsRight();

  @Message
  String ifTrue();

  @Message
  String ifFalse();

  @Message
  String pairs();

  @Message
  String pairsHint();

  @Message
  String source(int number);

  @Message
  String target();

  @Message
  String spare();

  @Message
  String spareHint();

  @Message
  String items();

  @Message
  String itemsHint();

  @Message
  String item(int number);

  @Message
  String words();

  @Message
  String wordsHint();

  @Message
  String gap(int number);

  @Message
  String answers();

  @Message
  String answersHint();

  @Message
  String typos();

  @Message
  String typosNone();

  @Message
  String typosSmall();

  @Message
  String typosLarger();

  @Message
  String value();

  @Message
  String tolerance();

  @Message
  String toleranceHint();

  @Message
  String unit();

  @Message
  String passage();

  @Message
  String passageHint();

  @Message
  String others();

  @Message
  String othersHint();

  @Message
  String ifRight();

  @Message
  String ifOther();

  @Message
  String criteria();

  @Message
  String criteriaHint();

  @Message
  String criterion(int number);

  @Message
  String points();

  @Message
  String maximum();

  @Message
  String why();

  @Message
  String whyHint();

  @Message
  String whyOwn();

  @Message
  String whyThis();

  @Message
  String whyThisHint();

  @Message
  String looksFor();

  @Message
  String reading();

  @Message
  String noReading();

  @Message
  String places();

  @Message
  String placesHint();

  @Message
  String placesThis();

  @Message
  String more();

  @Message
  String ownReasonHint();

  @Message
  String reasonMissing();

  @Message
  String unknownKind();

  @Message
  String unknownCourse();

  @Message
  String problem(Draft.Problem problem);
}
