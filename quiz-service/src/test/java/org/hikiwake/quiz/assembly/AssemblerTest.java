package org.hikiwake.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;

/** What a blueprint gives, by example. */
class AssemblerTest {

  private static final Selection HOLDER = Selection.ALL.of(new FamilyId("holder"));
  private static final Selection VIEW = Selection.ALL.of(new FamilyId("view"));

  /** So many questions of each family, each about an author and a statement of its own. */
  private static List<Candidate> bank(int holders, int views) {
    List<Candidate> bank = new ArrayList<>();
    for (int i = 0; i < holders + views; i++) {
      bank.add(AnyCandidate.any("q-" + i).family(i < holders ? "holder" : "view").candidate());
    }
    return bank;
  }

  private static List<Form> forms(List<Candidate> bank, Blueprint blueprint) {
    return forms(bank, blueprint, 1);
  }

  private static List<Form> forms(List<Candidate> bank, Blueprint blueprint, long seed) {
    return Assembler.assemble(bank, blueprint, new Seed(seed))
        .fold(found -> found.forms(), none -> List.of());
  }

  private static List<String> bindings(List<Candidate> bank, Blueprint blueprint) {
    return Assembler.assemble(bank, blueprint, new Seed(1))
        .fold(found -> List.of(), none -> none.bindings().stream().map(Binding::toString).toList());
  }

  @Test
  void plainBlueprintGivesSoManyQuestionsOfOnePointEach() {
    assertThat(forms(bank(20, 20), Blueprint.of(10)))
        .singleElement()
        .satisfies(form -> assertThat(form.questions()).hasSize(10).doesNotHaveDuplicates())
        .satisfies(form -> assertThat(form.points()).isEqualTo(10))
        .satisfies(form -> assertThat(form.minutes()).isEqualTo(10));
  }

  @Test
  void familiesAreMixedWhereNothingIsSaidOfThem() {
    List<Candidate> form = forms(bank(200, 5), Blueprint.of(8)).get(0).questions();
    assertThat(form).filteredOn(VIEW::takes).hasSize(4);
  }

  @Test
  void anotherSeedGivesAnotherFormWithOtherDraws() {
    List<Candidate> bank = bank(50, 50);
    Form one = forms(bank, Blueprint.of(10), 1).get(0);
    Form other = forms(bank, Blueprint.of(10), 2).get(0);
    assertThat(other.questions()).isNotEqualTo(one.questions());
    assertThat(one.places()).extracting(Form.Place::seed).doesNotHaveDuplicates();
  }

  @Test
  void shortageIsToldInNumbers() {
    Blueprint blueprint = Blueprint.of(20).with(Row.atLeast(12, HOLDER.on(new TopicId("topic"))));
    assertThat(bindings(bank(7, 30), blueprint))
        .containsExactly("12 questions on topic topic of family holder are wanted: the bank has 7");
  }

  @Test
  void shortageOfStatementsIsToldToo() {
    List<Candidate> bank =
        List.of(
            AnyCandidate.any("q-1").keyed("one").candidate(),
            AnyCandidate.any("q-2").keyed("one").candidate());
    assertThat(bindings(bank, Blueprint.of(2)))
        .containsExactly(
            "2 questions are wanted: the bank has 2, of which only 1 rest on different statements");
  }

  @Test
  void conflictNamesOnlyWhatConflicts() {
    Blueprint blueprint =
        Blueprint.of(10)
            .with(Row.atLeast(2, Selection.ALL.on(new ReadingId("reading"))))
            .with(Row.atLeast(6, HOLDER))
            .with(Row.atLeast(6, VIEW))
            .with(Row.atMost(9, Selection.ALL.of(Kind.SINGLE_CHOICE).within(new Band(.9, 1))));
    assertThat(bindings(bank(20, 20), blueprint))
        .containsExactly(
            "10 questions are wanted; and at least 6 questions of family holder are wanted (the"
                + " bank has 20); and at least 6 questions of family view are wanted (the bank has"
                + " 20): no choice from the bank's 40 questions fulfils all of this together");
  }

  @Test
  void authorWhoIsNeededTooOftenIsWhatBinds() {
    List<Candidate> bank = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      bank.add(AnyCandidate.any("q-" + i).author("ann").candidate());
    }
    assertThat(bindings(bank, Blueprint.of(4)))
        .singleElement()
        .asString()
        .contains("no author may be the subject of more than 25 %")
        .doesNotContain("give away");
    assertThat(forms(bank, Blueprint.of(4).with(AuthorLimit.NONE))).hasSize(1);
  }

  @Test
  void enemiesAreWhatBindsWhereEveryQuestionTellsTheOthersKey() {
    List<Candidate> bank =
        List.of(
            AnyCandidate.any("q-1").keyed("one").telling("two", "three").candidate(),
            AnyCandidate.any("q-2").keyed("two").telling("three").candidate(),
            AnyCandidate.any("q-3").keyed("three").candidate());
    assertThat(bindings(bank, Blueprint.of(2)))
        .singleElement()
        .asString()
        .contains("no question may give away another's key");
  }

  @Test
  void parallelFormsShareNothing() {
    List<Form> forms = forms(bank(30, 30), Blueprint.of(10).with(Row.atLeast(3, VIEW)).inForms(3));
    assertThat(forms).hasSize(3);
    assertThat(forms.stream().flatMap(form -> form.questions().stream()))
        .hasSize(30)
        .doesNotHaveDuplicates();
    assertThat(forms.stream().map(f -> f.questions().stream().filter(VIEW::takes).count()))
        .hasSize(3)
        .containsOnly(forms.get(0).questions().stream().filter(VIEW::takes).count());
  }

  @Test
  void minutesAreFilledAndNotExceeded() {
    List<Candidate> bank = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Kind kind = i % 2 == 0 ? Kind.TRUE_FALSE : Kind.MATCHING;
      bank.add(AnyCandidate.any("q-" + i).kind(kind).candidate());
    }
    assertThat(forms(bank, Blueprint.of(new Length.Minutes(20))))
        .singleElement()
        .satisfies(form -> assertThat(form.minutes()).isBetween(19.0, 20.0));
  }

  @Test
  void pointsFollowTheTimeThatAKindTakes() {
    List<Candidate> bank =
        List.of(
            AnyCandidate.any("q-1").kind(Kind.TRUE_FALSE).candidate(),
            AnyCandidate.any("q-2").kind(Kind.MATCHING).candidate());
    Form form = forms(bank, Blueprint.of(2).worth(new Points(12, Points.Spread.BY_KIND))).get(0);
    assertThat(form.places())
        .filteredOn(place -> place.question().kind() == Kind.MATCHING)
        .extracting(Form.Place::points)
        .containsExactly(9);
    assertThat(form.points()).isEqualTo(12);
  }

  @Test
  void pointsAreEqualWhereNothingIsDifficult() {
    List<Candidate> bank =
        List.of(
            AnyCandidate.any("q-1").difficulty(0).candidate(),
            AnyCandidate.any("q-2").difficulty(0).candidate());
    assertThat(new Points(12, Points.Spread.BY_DIFFICULTY).over(bank)).containsExactly(6, 6);
  }

  @Test
  void oneQuestionTwiceInABankIsRefused() {
    Candidate twice = AnyCandidate.any("q-1").candidate();
    assertThatThrownBy(
            () -> Assembler.assemble(List.of(twice, twice), Blueprint.of(1), new Seed(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("q-1 twice");
  }

  @Test
  void blueprintsThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> Blueprint.of(0)).hasMessageContaining("1 to 200 questions, not 0");
    assertThatThrownBy(() -> Blueprint.of(5).inForms(0)).hasMessageContaining("1 to 10 forms");
    assertThatThrownBy(() -> new Row(HOLDER, 3, 2)).hasMessageContaining("above its maximum");
    assertThatThrownBy(() -> Row.atLeast(1, Selection.ALL)).hasMessageContaining("names a reading");
    assertThatThrownBy(() -> new Band(.5, .5)).hasMessageContaining("to a greater one");
    assertThatThrownBy(() -> new Target(.5, 0)).hasMessageContaining("tolerance");
    assertThatThrownBy(() -> Blueprint.of(5).worth(new Points(4, Points.Spread.EQUAL)))
        .isInstanceOf(InvalidBlueprint.class)
        .hasMessageContaining("4 points are fewer than 5 questions");
  }

  @Test
  void conflictIsMinimal() {
    Wish one = Wish.least(1);
    Wish two = Wish.least(2);
    List<Wish> wishes = List.of(Wish.AUTHORS, one, Wish.TARGET, two);
    assertThat(Deletion.minimal(wishes, waived -> !waived.contains(one) && !waived.contains(two)))
        .containsExactly(one, two);
    assertThat(Deletion.minimal(wishes, (Set<Wish> waived) -> true)).isEmpty();
  }
}
