package org.hikiwake.quiz.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.soundness.Posed.about;
import static org.hikiwake.quiz.soundness.Posed.called;
import static org.hikiwake.quiz.soundness.Posed.choice;
import static org.hikiwake.quiz.soundness.Posed.claiming;
import static org.hikiwake.quiz.soundness.Posed.heldBy;
import static org.hikiwake.quiz.soundness.Posed.holderOf;
import static org.hikiwake.quiz.soundness.Posed.id;
import static org.hikiwake.quiz.soundness.Posed.notToConfuse;
import static org.hikiwake.quiz.soundness.Posed.partOf;
import static org.hikiwake.quiz.soundness.Posed.prove;
import static org.hikiwake.quiz.soundness.Posed.reported;
import static org.hikiwake.quiz.soundness.Posed.several;
import static org.hikiwake.quiz.soundness.Posed.signed;
import static org.hikiwake.quiz.soundness.Posed.speaksFor;

import java.util.List;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.ShortAnswer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions whose answer is an author, each with the traps that must be refused. */
class AuthorSoundnessTest {

  /** Rain is Ann's view, sun Bob's; all that the two say on the weather is modelled. */
  private static AnyPack people() {
    return anyPack()
        .with(anyPerson("bob"))
        .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"))
        .complete(WEATHER, "ann", "bob");
  }

  /** The same with Cy, of whom the pack says that all is modelled. */
  private static AnyPack withCy() {
    return people().with(anyPerson("cy")).complete(WEATHER, "cy");
  }

  private static Rule rule(Verdict verdict, String option) {
    return verdict.options().stream()
        .filter(o -> o.text().equals(option))
        .map(o -> o.judgement().rule())
        .findFirst()
        .orElseThrow();
  }

  private static Rule ruleFor(AnyPack pack, String wrong) {
    Verdict verdict = prove(pack, holderOf("rain"), choice(about("rain"), "Ann", wrong));
    assertThat(verdict.sound()).isEqualTo(truth(verdict, wrong) == Truth.WRONG);
    return rule(verdict, wrong);
  }

  private static Truth truth(Verdict verdict, String option) {
    return verdict.options().stream()
        .filter(o -> o.text().equals(option))
        .map(o -> o.judgement().truth())
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class Holders {

    @Test
    void areProvedByTheStatementAndOthersByTheirCells() {
      Verdict verdict = prove(people(), holderOf("rain"), choice(about("rain"), "Ann", "Bob"));
      assertThat(verdict.faults()).isEmpty();
      assertThat(rule(verdict, "Ann")).isEqualTo(Rule.HOLDS);
      assertThat(rule(verdict, "Bob")).isEqualTo(Rule.COMPLETE_CELL);
      assertThat(verdict.options().get(1).judgement().statements()).containsExactly(id("sun"));
    }

    @Test
    void areNoneWhoHoldWhatContradicts() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"))
              .with(anyPosition("rain", "ann"), anyPosition("wet", "ann"))
              .with(anyPosition("dry", "bob"), anyPosition("drought", "bob"))
              .with(relate("rain", Kind.ENTAILS, "wet"), relate("drought", Kind.ENTAILS, "dry"));
      assertThat(ruleFor(pack, "Bob")).isEqualTo(Rule.OPEN_CELL);
      assertThat(ruleFor(pack.with(relate("dry", Kind.CONTRADICTS, "wet")), "Bob"))
          .isEqualTo(Rule.CONTRADICTED);
    }

    @Test
    void mayBeAnybodyOfWhomNotAllIsModelled() {
      Verdict verdict =
          prove(
              people().with(anyPerson("cy")).with(anyPosition("fog", "cy")),
              holderOf("rain"),
              choice(about("rain"), "Ann", "Cy"));
      assertThat(verdict.faults())
          .containsExactly("“Cy” may be right too: " + Rule.OPEN_CELL.because() + ".");
    }

    @Test
    void areThoseOfTheSameUnderAnotherIdAtAnyRemove() {
      AnyPack pack =
          withCy()
              .with(anyPosition("wet", "ann"), anyPosition("damp", "cy"))
              .with(relate("wet", Kind.EQUIVALENT, "rain"))
              .with(relate("damp", Kind.EQUIVALENT, "wet"));
      assertThat(ruleFor(pack, "Cy")).isEqualTo(Rule.NEAR);
    }

    @Test
    void areThoseWhoHoldWhatEntailsItOrFollowsFromIt() {
      AnyPack pack = withCy().with(anyPosition("storm", "cy"), anyPosition("cloud", "ann"));
      assertThat(ruleFor(pack, "Cy")).isEqualTo(Rule.COMPLETE_CELL);
      for (List<String> way : List.of(List.of("storm", "rain"), List.of("rain", "storm"))) {
        AnyPack chain =
            pack.copy()
                .with(relate(way.get(0), Kind.ENTAILS, "cloud"))
                .with(relate("cloud", Kind.ENTAILS, way.get(1)));
        assertThat(ruleFor(chain, "Cy")).isEqualTo(Rule.NEAR);
      }
    }

    /** Longer than what is kept for a class of statements, so that it is walked. */
    @Test
    void areThoseAtTheOtherEndOfALongChain() {
      AnyPack pack = withCy().with(anyPosition("link-0", "cy"));
      int last = 60;
      for (int i = 1; i <= last; i++) {
        Kind kind = i % 3 == 0 ? Kind.EQUIVALENT : Kind.ENTAILS;
        pack.with(anyPosition("link-" + i, "ann"));
        pack.with(relate("link-" + (i - 1), kind, "link-" + i));
      }
      assertThat(ruleFor(pack, "Cy")).isEqualTo(Rule.COMPLETE_CELL);
      pack.with(relate("link-" + last, Kind.ENTAILS, "rain"));
      assertThat(ruleFor(pack, "Cy")).isEqualTo(Rule.NEAR);
      AnyPack contrary = pack.copy().with(anyPosition("dry", "dee"), anyPosition("hail", "eve"));
      contrary.with(anyPerson("dee"), anyPerson("eve"));
      contrary.with(relate("dry", Kind.CONTRADICTS, "link-" + last));
      Verdict verdict =
          prove(contrary, holderOf("link-0"), choice(about("link-0"), "Cy", "Dee", "Eve"));
      assertThat(rule(verdict, "Dee")).isEqualTo(Rule.CONTRADICTED);
      assertThat(rule(verdict, "Eve")).isEqualTo(Rule.OPEN_CELL);
    }

    @Test
    void areThoseWhoExtendOrLimitIt() {
      for (Kind kind : List.of(Kind.EXTENDS, Kind.QUALIFIES)) {
        AnyPack pack = withCy().with(anyPosition("storm", "cy"));
        assertThat(ruleFor(pack.copy().with(relate("storm", kind, "rain")), "Cy"))
            .isEqualTo(Rule.NEAR);
        assertThat(ruleFor(pack.copy().with(relate("rain", kind, "storm")), "Cy"))
            .isEqualTo(Rule.NEAR);
      }
    }

    @Test
    void areThoseWhoseClaimReadsTheSame() {
      AnyPack pack = withCy().with(claiming(anyPosition("twin", "cy"), Posed.claim("rain")));
      assertThat(ruleFor(pack, "Cy")).isEqualTo(Rule.NEAR);
    }

    @Test
    void mayBeTheReporterToo() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"))
              .with(reported("rain", "ann", "bob"))
              .complete(WEATHER, "bob");
      Verdict verdict = prove(pack, holderOf("rain"), choice(about("rain"), "Ann", "Bob"));
      assertThat(verdict.faults())
          .containsExactly("“Bob” may be right too: " + Rule.REPORTS_OF_OTHERS.because() + ".");
    }

    @Test
    void mayBeAWholeAPartASpokesmanOrSomebodyEasilyConfused() {
      for (Ties ties : List.of(partOf("ann"), speaksFor("ann"), notToConfuse("ann"))) {
        AnyPack pack = people().with(anyPerson("cy", ties)).complete(WEATHER, "cy");
        assertThat(ruleFor(pack, "Cy")).isEqualTo(Rule.TIED);
      }
    }

    @Test
    void mayBeAWholeAtAnyRemoveAndAFellowPart() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("state"), anyPerson("ministry", partOf("state")))
              .with(anyPerson("cy", speaksFor("ministry")), anyPerson("dee", partOf("state")))
              .with(anyPosition("rain", "cy"))
              .complete(WEATHER, "state", "dee");
      for (String tied : List.of("State", "Dee")) {
        Verdict verdict = prove(pack, holderOf("rain"), choice(about("rain"), "Cy", tied));
        assertThat(rule(verdict, tied)).isEqualTo(Rule.TIED);
      }
    }

    /** How many statements say the same is a matter of modelling and must not matter. */
    @Test
    void mayBeTheSpokesmanOfOneWhoSaysTheSameUnderAnotherId() {
      AnyPack pack =
          people()
              .with(anyPerson("dee"), anyPerson("cy", speaksFor("dee")))
              .with(anyPosition("wet", "dee"))
              .with(relate("wet", Kind.EQUIVALENT, "rain"))
              .complete(WEATHER, "cy");
      assertThat(ruleFor(pack, "Cy")).isEqualTo(Rule.TIED);
    }

    @Test
    void areReadUnderAnyOfTheirNames() {
      AnyPack pack =
          anyPack()
              .with(called("kim", Ties.NONE, "the Northern Kim", "Kim", "old Kim"))
              .with(anyPosition("rain", "kim"), anyPosition("sun", "ann"))
              .complete(WEATHER, "ann");
      for (String name : List.of("The Northern Kim", "Kim", "Old Kim")) {
        assertThat(prove(pack, holderOf("rain"), choice(about("rain"), name, "Ann")).sound())
            .isTrue();
      }
      Verdict twice =
          prove(pack, holderOf("rain"), choice(about("rain"), "The Northern Kim", "Old Kim"));
      assertThat(twice.faults()).containsExactly("“Old Kim” may be right too: he holds it.");
    }

    @Test
    void mayBearTheNameOfSomebodyElse() {
      AnyPack pack =
          people()
              .with(called("kim", notToConfuse("kim-the-elder"), "Kim"))
              .with(called("kim-the-elder", Ties.NONE, "the elder Kim", "Kim"))
              .with(anyPosition("fog", "kim"))
              .complete(WEATHER, "kim", "kim-the-elder");
      assertThat(ruleFor(pack, "Kim")).isEqualTo(Rule.COMPLETE_CELL);
      AnyPack reports = pack.copy().with(reported("mist", "ann", "kim-the-elder"));
      reports.with(relate("mist", Kind.EQUIVALENT, "rain"));
      assertThat(ruleFor(reports, "Kim")).isEqualTo(Rule.REPORTS_OF_OTHERS);
    }

    @Test
    void areNothingThatThePackDoesNotKnow() {
      assertThat(ruleFor(people(), "Nobody")).isEqualTo(Rule.UNREADABLE);
    }

    @Test
    void areNotAskedForWhereThereAreSeveral() {
      AnyPack pack = people().with(anyPerson("cy")).with(heldBy("fog", "ann", "cy"));
      Verdict verdict = prove(pack, holderOf("fog"), choice(about("fog"), "Ann", "Bob"));
      assertThat(verdict.faults())
          .containsExactly(
              "“Ann” is keyed, but not proved right: " + Rule.NOT_ALONE.because() + ".");
    }

    @Test
    void areTheOnlyKey() {
      Query query = holderOf("rain");
      assertThat(prove(people(), query, choice(about("rain"), "Bob", "Ann")).faults())
          .containsExactly(
              "“Bob” is keyed, but it is wrong: " + Rule.COMPLETE_CELL.because() + ".",
              "“Ann” may be right too: he holds it.");
      assertThat(prove(people(), query, several(about("rain"), 2, "Ann", "Bob")).sound()).isFalse();
      assertThat(prove(people(), query, several(about("rain"), 1, "Ann", "Bob")).sound()).isTrue();
      assertThat(prove(withCy(), query, choice(about("rain"), "Bob", "Cy")).sound()).isFalse();
    }

    @Test
    void mustHaveTheirCellsCompleteInEverySection() {
      AnyPack pack = people().with(anyPosition("fog", "ann")).reading(this::inTwo);
      assertThat(ruleFor(pack, "Bob")).isEqualTo(Rule.OPEN_CELL);
    }

    private Reading inTwo(Reading reading) {
      Section first = reading.sections().get(0);
      return new Reading(
          reading.id(),
          reading.title(),
          reading.publication(),
          reading.text(),
          reading.paragraphs(),
          List.of(
              new Section(first.id(), "One", first.authorship(), new ParagraphRange(1, 3)),
              new Section(
                  new SectionId("two"), "Two", first.authorship(), new ParagraphRange(4, 5))));
    }

    @Test
    void mayBeWritten() {
      assertThat(prove(people(), holderOf("rain"), written("Ann")).sound()).isTrue();
      assertThat(prove(people(), holderOf("rain"), written("Ann", "Bob")).faults()).hasSize(1);
      AnyPack pack = anyPack().with(called("kim", Ties.NONE, "Kim", "Mr Kim"));
      pack.with(anyPosition("rain", "kim"));
      ShortAnswer refusing =
          new ShortAnswer(
              about("rain"),
              new AcceptedAnswers(List.of("Kim"), List.of("Ann", "Mr Kim"), Typos.SMALL),
              Posed.why(),
              Proof.AUTHORED);
      assertThat(prove(pack, holderOf("rain"), refusing).faults())
          .containsExactly("“Mr Kim” is refused, but it means the right answer.");
    }

    @Test
    void areWrittenOnlyWhereEverybodyElseIsProvedWrongOrRuledOut() {
      AnyPack pack = people().with(anyPerson("abe"), anyPerson("cy"));
      pack.with(anyPosition("fog", "abe"), anyPosition("hail", "cy"));
      assertThat(prove(pack, holderOf("rain"), written("Ann")).faults())
          .containsExactly(notRuledOut("Abe"), notRuledOut("Cy"));
      assertThat(prove(pack, holderOf("rain"), hinted("A")).faults())
          .containsExactly(notRuledOut("Abe"));
      assertThat(prove(pack, holderOf("rain"), hinted("An")).faults()).isEmpty();
      assertThat(prove(pack, holderOf("rain"), hinted("Be")).faults())
          .containsExactly("The answer “Ann” does not begin with “Be”.");
    }

    private String notRuledOut(String name) {
      return "“" + name + "” is not ruled out as an answer: " + Rule.OPEN_CELL.because() + ".";
    }

    private ShortAnswer hinted(String start) {
      return new ShortAnswer(
          hint(start),
          new AcceptedAnswers(List.of("Ann"), List.of(), Typos.SMALL),
          Posed.why(),
          Proof.AUTHORED);
    }

    @Test
    void areWrittenByASharedNameOnlyWhereThatIsRefused() {
      AnyPack pack =
          anyPack()
              .with(called("kim", Ties.NONE, "Kim Il", "Doctor"))
              .with(called("lee", Posed.notToConfuse("kim"), "Lee Bo", "Doctor"))
              .with(anyPosition("rain", "kim"), anyPosition("sun", "lee"))
              .complete(WEATHER, "lee");
      assertThat(prove(pack, holderOf("rain"), doctor()).faults())
          .containsExactly(
              "“Doctor” is keyed, but not proved right: " + Rule.AMBIGUOUS.because() + ".");
      assertThat(prove(pack, holderOf("rain"), doctor("Doctor")).faults()).isEmpty();
    }

    private Stem hint(String start) {
      String ask = "Who holds it? The full name begins with “" + start + "”.";
      return new Stem(about("rain").scope(), ask, about("rain").material());
    }

    private ShortAnswer doctor(String... refused) {
      return new ShortAnswer(
          hint("K"),
          new AcceptedAnswers(List.of("Kim Il", "Doctor"), List.of(refused), Typos.SMALL),
          Posed.why(),
          Proof.AUTHORED);
    }

    private ShortAnswer written(String... accepted) {
      return new ShortAnswer(
          about("rain"),
          new AcceptedAnswers(List.of(accepted), List.of(), Typos.SMALL),
          Posed.why(),
          Proof.AUTHORED);
    }
  }

  @Nested
  class Reporters {

    private final Query query = new Query.ReporterOf(id("rain"), READING);

    /** Cy reports that Ann holds it; Bob reports nothing. */
    private AnyPack pack() {
      return anyPack()
          .with(anyPerson("bob"), anyPerson("cy"))
          .with(reported("rain", "ann", "cy"), anyPosition("sun", "bob"));
    }

    private Rule ruleForBob(AnyPack pack) {
      Verdict verdict = prove(pack, query, choice(about("rain"), "Cy", "Bob"));
      assertThat(verdict.sound()).isEqualTo(truth(verdict, "Bob") == Truth.WRONG);
      return rule(verdict, "Bob");
    }

    @Test
    void areProvedWhereAllOfTheHoldersViewsAreModelled() {
      assertThat(ruleForBob(pack())).isEqualTo(Rule.OPEN_CELL);
      assertThat(ruleForBob(pack().complete(WEATHER, "ann"))).isEqualTo(Rule.NO_REPORT);
    }

    @Test
    void mayBeWhoeverHoldsOrReportsSomethingNear() {
      AnyPack pack = pack().complete(WEATHER, "ann").with(reported("wet", "ann", "bob"));
      assertThat(ruleForBob(pack)).isEqualTo(Rule.NO_REPORT);
      assertThat(ruleForBob(pack.with(relate("wet", Kind.EQUIVALENT, "rain"))))
          .isEqualTo(Rule.NEAR);
    }

    @Test
    void mayBeWhoeverIsTiedToHolderOrReporter() {
      for (String of : List.of("ann", "cy")) {
        AnyPack pack = pack().with(anyPerson("dee", speaksFor(of))).complete(WEATHER, "ann");
        Verdict verdict = prove(pack, query, choice(about("rain"), "Cy", "Dee"));
        assertThat(rule(verdict, "Dee")).isEqualTo(Rule.TIED);
      }
    }

    @Test
    void areNotTheHolder() {
      Verdict verdict =
          prove(pack().complete(WEATHER, "ann"), query, choice(about("rain"), "Ann", "Bob"));
      assertThat(verdict.sound()).isFalse();
    }

    @Test
    void areNotAskedForInAChain() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"), anyPerson("cy"), anyPerson("dee"))
              .with(reported("rain", "ann", "cy", "dee"))
              .complete(WEATHER, "ann");
      Verdict verdict = prove(pack, query, choice(about("rain"), "Cy", "Bob"));
      assertThat(rule(verdict, "Cy")).isEqualTo(Rule.NOT_ALONE);
      assertThat(verdict.sound()).isFalse();
    }
  }

  @Nested
  class Proposers {

    private final Query query = new Query.ProposerOf(id("proposal"));
    private final Stem stem = Stem.of("Who proposed hikiwake?");

    private AnyPack pack(boolean sole) {
      return people()
          .with(anyPerson("putin"))
          .with(anyProposal("proposal", "putin", "hikiwake", sole));
    }

    private Verdict with(AnyPack pack, String wrong) {
      return prove(pack, query, choice(stem, "Putin", wrong));
    }

    @Test
    void areProvedWhereThePackSaysThatNobodyElseDid() {
      assertThat(with(pack(true), "Bob").faults()).isEmpty();
      assertThat(rule(with(pack(true), "Bob"), "Bob")).isEqualTo(Rule.SOLE_PROPOSER);
      assertThat(rule(with(pack(false), "Bob"), "Bob")).isEqualTo(Rule.NOT_SOLE);
      assertThat(with(pack(false), "Bob").sound()).isFalse();
    }

    @Test
    void mayBeWhoeverTellsIt() {
      assertThat(with(pack(true), "Ann").faults())
          .containsExactly("“Ann” may be right too: " + Rule.REPORTS_OF_OTHERS.because() + ".");
    }

    @Test
    void mayBeWhoeverSpeaksForThem() {
      AnyPack pack = pack(true).with(anyPerson("peskov", speaksFor("putin")));
      assertThat(rule(with(pack, "Peskov"), "Peskov")).isEqualTo(Rule.TIED);
    }

    @Test
    void mayBeTheProposerOfTheSameInAnotherStatement() {
      AnyPack pack = pack(true).with(anyProposal("other", "bob", "hikiwake", true));
      assertThat(with(pack, "Bob").faults()).contains("“Bob” may be right too: he proposed it.");
    }

    @Test
    void areNotAskedForWhereTwoAreEachSaidToBeTheOnlyOne() {
      AnyPack pack = pack(true).with(anyPerson("cy"));
      pack.with(anyProposal("other", "cy", "hikiwake", true));
      assertThat(rule(with(pack, "Bob"), "Putin")).isEqualTo(Rule.NOT_ALONE);
    }

    @Test
    void areAskedForWhatTheStemNames() {
      Verdict verdict =
          prove(pack(true), query, choice(Stem.of("Who proposed judo?"), "Putin", "Bob"));
      assertThat(verdict.faults())
          .containsExactly("The stem does not show “hikiwake”, which it asks about.");
    }
  }

  @Nested
  class ThoseWhoAgree {

    private final Query query = new Query.AgreesWith(id("rain"), READING);

    /** Bob says the same as Ann; Cy says no. */
    private AnyPack pack() {
      return anyPack()
          .with(anyPerson("bob"), anyPerson("cy"))
          .with(anyPosition("rain", "ann"), anyPosition("wet", "bob"))
          .with(signed(anyPosition("dry", "cy"), Polarity.DENIES))
          .with(relate("wet", Kind.EQUIVALENT, "rain"));
    }

    private Verdict with(AnyPack pack, String wrong) {
      return prove(pack, query, choice(about("rain"), "Bob", wrong));
    }

    @Test
    void holdTheSameOrWhatEntailsOrExtendsIt() {
      for (Kind kind : List.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS)) {
        AnyPack pack =
            anyPack()
                .with(anyPerson("bob"), anyPerson("cy"))
                .with(anyPosition("rain", "ann"), anyPosition("storm", "bob"))
                .with(anyPosition("dry", "cy"))
                .with(relate("storm", kind, "rain"), relate("dry", Kind.CONTRADICTS, "rain"));
        assertThat(rule(with(pack, "Cy"), "Bob")).isEqualTo(Rule.AGREES);
        assertThat(with(pack, "Cy").faults()).isEmpty();
      }
    }

    @Test
    void areNotProvedByWhatMerelyFollowsFromIt() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"), anyPerson("cy"))
              .with(anyPosition("rain", "ann"), anyPosition("cloud", "bob"))
              .with(anyPosition("dry", "cy"))
              .with(relate("rain", Kind.ENTAILS, "cloud"))
              .with(relate("dry", Kind.CONTRADICTS, "rain"));
      assertThat(truth(with(pack, "Cy"), "Bob")).isEqualTo(Truth.UNPROVED);
    }

    @Test
    void areProvedWrongByCellAndSign() {
      assertThat(rule(with(pack(), "Cy"), "Cy")).isEqualTo(Rule.OPEN_CELL);
      assertThat(rule(with(pack().complete(WEATHER, "cy"), "Cy"), "Cy"))
          .isEqualTo(Rule.COMPLETE_CELL);
    }

    @Test
    void mayBeWhoeverHasTheSameSignOrNone() {
      for (Polarity polarity : List.of(Polarity.AFFIRMS, Polarity.OPEN)) {
        AnyPack pack =
            pack().with(signed(anyPosition("fog", "cy"), polarity)).complete(WEATHER, "cy");
        assertThat(rule(with(pack, "Cy"), "Cy")).isEqualTo(Rule.SAME_SIGN);
      }
    }

    @Test
    void mayBeWhoeverGivesAReasonForIt() {
      AnyPack pack = pack().complete(WEATHER, "cy").with(relate("dry", Kind.SUPPORTS, "rain"));
      assertThat(rule(with(pack, "Cy"), "Cy")).isEqualTo(Rule.NEAR);
    }

    @Test
    void areNotTheHolderHimself() {
      assertThat(with(pack(), "Ann").faults())
          .containsExactly("“Ann” may be right too: he holds it.");
    }

    @Test
    void mayBeWhoeverSpeaksForOneOfThem() {
      AnyPack pack = pack().with(anyPerson("dee", speaksFor("bob"))).complete(WEATHER, "dee");
      assertThat(rule(with(pack, "Dee"), "Dee")).isEqualTo(Rule.TIED);
    }

    @Test
    void areNotThoseWhoAlsoContradict() {
      AnyPack pack = pack().with(relate("dry", Kind.CONTRADICTS, "rain"));
      pack.with(anyPosition("sun", "bob")).with(relate("sun", Kind.EQUIVALENT, "dry"));
      // The integrity of packs forbids this only where the contradiction is declared directly.
      assertThat(rule(with(pack, "Cy"), "Bob")).isEqualTo(Rule.BOTH_WAYS);
    }
  }

  @Nested
  class ThoseWhoObject {

    private final Query query = new Query.ObjectsTo(id("rain"), READING);

    /** Bob replies to Ann; Cy agrees with her. */
    private AnyPack pack() {
      return anyPack()
          .with(anyPerson("bob"), anyPerson("cy"))
          .with(anyPosition("rain", "ann"), anyPosition("reply", "bob"))
          .with(anyPosition("storm", "cy"));
    }

    private Verdict with(AnyPack pack, String wrong) {
      return prove(pack, query, choice(about("rain"), "Bob", wrong));
    }

    @Test
    void contradictAnswerOrLimitIt() {
      for (Kind kind : List.of(Kind.CONTRADICTS, Kind.ANSWERS, Kind.QUALIFIES)) {
        AnyPack pack =
            pack().with(relate("reply", kind, "rain"), relate("storm", Kind.ENTAILS, "rain"));
        assertThat(with(pack, "Cy").faults()).isEmpty();
        assertThat(rule(with(pack, "Cy"), "Bob")).isEqualTo(Rule.OBJECTS);
        assertThat(rule(with(pack, "Cy"), "Cy")).isEqualTo(Rule.AGREES);
        assertThat(rule(with(pack, "Ann"), "Ann")).isEqualTo(Rule.AGREES);
      }
    }

    @Test
    void mayBeWhoeverAnswersTheSameUnderAnotherId() {
      AnyPack pack =
          pack()
              .with(anyPosition("wet", "ann"))
              .with(relate("wet", Kind.EQUIVALENT, "rain"))
              .with(relate("reply", Kind.ANSWERS, "rain"), relate("storm", Kind.ANSWERS, "wet"));
      assertThat(with(pack, "Cy").faults())
          .containsExactly("“Cy” may be right too: " + Rule.OBJECTS.because() + ".");
    }

    @Test
    void areProvedWrongByCellAndSign() {
      AnyPack pack = pack().with(relate("reply", Kind.ANSWERS, "rain"));
      assertThat(rule(with(pack, "Cy"), "Cy")).isEqualTo(Rule.OPEN_CELL);
      assertThat(rule(with(pack.complete(WEATHER, "cy"), "Cy"), "Cy"))
          .isEqualTo(Rule.COMPLETE_CELL);
      pack.with(signed(anyPosition("doubt", "cy"), Polarity.OPEN));
      assertThat(rule(with(pack, "Cy"), "Cy")).isEqualTo(Rule.OTHER_SIGN);
    }

    @Test
    void mayBeWhoeverReportsAnObjection() {
      AnyPack pack =
          pack()
              .with(relate("reply", Kind.ANSWERS, "rain"))
              .with(reported("dry", "bob", "cy"))
              .with(relate("dry", Kind.CONTRADICTS, "rain"))
              .complete(WEATHER, "cy");
      assertThat(rule(with(pack, "Cy"), "Cy")).isEqualTo(Rule.NEAR);
    }

    @Test
    void areNotThoseWhoLimitWhatTheyHoldThemselves() {
      AnyPack pack =
          pack()
              .with(anyPosition("but", "bob"), anyPosition("wet", "bob"))
              .with(relate("but", Kind.QUALIFIES, "rain"), relate("wet", Kind.EQUIVALENT, "rain"))
              .complete(WEATHER, "cy");
      assertThat(rule(with(pack, "Cy"), "Bob")).isEqualTo(Rule.BOTH_WAYS);
    }
  }

  @Nested
  class ThoseWhoAreAnswered {

    private final Query query = new Query.AnsweredBy(id("reply"), READING);

    /** Bob replies to Ann's view of the rain; Cy is modelled in full. */
    private AnyPack pack() {
      return withCy()
          .with(anyPosition("reply", "bob"), anyPosition("fog", "cy"))
          .with(relate("reply", Kind.ANSWERS, "rain"));
    }

    private Verdict with(AnyPack pack) {
      return prove(pack, query, choice(about("reply"), "Ann", "Cy"));
    }

    @Test
    void holdWhatIsAnswered() {
      assertThat(with(pack()).faults()).isEmpty();
      assertThat(rule(with(pack()), "Ann")).isEqualTo(Rule.ANSWERED);
      assertThat(rule(with(pack()), "Cy")).isEqualTo(Rule.COMPLETE_CELL);
    }

    @Test
    void mayBeAnybodyToWhomTheReplyIsRelated() {
      assertThat(rule(with(pack().with(relate("reply", Kind.CITES, "fog"))), "Cy"))
          .isEqualTo(Rule.RELATED);
    }

    @Test
    void areNotAskedForWhereTwoAreAnswered() {
      Verdict verdict = with(pack().with(relate("reply", Kind.ANSWERS, "fog")));
      assertThat(verdict.sound()).isFalse();
      assertThat(truth(verdict, "Ann")).isEqualTo(Truth.UNPROVED);
    }
  }

  @Test
  void membersAreWrittenWhereTheHintTellsThemFromOtherMembers() {
    AnyPack pack = people().with(anyPerson("club"), anyPerson("bill"));
    pack.with(membership("membership", "bob"), membership("other", "bill"));
    Query query = new Query.MemberOf(id("membership"));
    assertThat(prove(pack, query, member("Who belongs to Club?")).faults())
        .containsExactly("“Bill” is not ruled out as an answer: " + Rule.UNKNOWN.because() + ".");
    assertThat(prove(pack, query, member("Who? The name begins with “Bo”.")).faults()).isEmpty();
  }

  private static Membership membership(String id, String member) {
    return new Membership(
        AnyPack.anyStated(id, "ann"), Posed.author(member), Posed.author("club"), null);
  }

  private static ShortAnswer member(String ask) {
    return new ShortAnswer(
        Stem.of(ask),
        new AcceptedAnswers(List.of("Bob"), List.of(), Typos.SMALL),
        Posed.why(),
        Proof.AUTHORED);
  }

  @Test
  void membersAreOnlyWritten() {
    AnyPack pack = people().with(anyPerson("club"));
    pack.with(
        new Membership(
            AnyPack.anyStated("membership", "ann"),
            Posed.author("bob"),
            Posed.author("club"),
            null));
    Query query = new Query.MemberOf(id("membership"));
    Stem stem = Stem.of("Who belongs to Club?");
    ShortAnswer written =
        new ShortAnswer(
            stem,
            new AcceptedAnswers(List.of("Bob"), List.of("Ann"), Typos.SMALL),
            Posed.why(),
            Proof.AUTHORED);
    assertThat(prove(pack, query, written).faults()).isEmpty();
    assertThat(prove(pack, query, choice(stem, "Bob", "Ann")).sound()).isFalse();
  }
}
