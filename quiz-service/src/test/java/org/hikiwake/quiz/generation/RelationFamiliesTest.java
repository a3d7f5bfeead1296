package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.ANOTHER;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anotherReading;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyEvidence;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyTerm;
import static org.hikiwake.core.pack.AnyPack.anyTopic;
import static org.hikiwake.core.pack.AnyPack.proved;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asking.about;
import static org.hikiwake.quiz.generation.Asking.all;
import static org.hikiwake.quiz.generation.Asking.answering;
import static org.hikiwake.quiz.generation.Asking.choice;
import static org.hikiwake.quiz.generation.Asking.claim;
import static org.hikiwake.quiz.generation.Asking.key;
import static org.hikiwake.quiz.generation.Asking.option;
import static org.hikiwake.quiz.generation.Asking.people;
import static org.hikiwake.quiz.generation.Asking.refusals;
import static org.hikiwake.quiz.generation.Asking.reported;
import static org.hikiwake.quiz.generation.Asking.rule;
import static org.hikiwake.quiz.generation.Asking.wrong;

import java.util.List;
import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationFamiliesTest {

  private static Position inAnother(String id, String holder) {
    Citation place = new Citation.InReading(new ParagraphRef(ANOTHER, 1), new Anchor("some words"));
    return proved(anyPosition(id, holder), new Evidence(List.of(place), List.of()));
  }

  private static Position cautioned(String id, String holder, Caution.Asking asking) {
    return AnyPack.proved(
        anyPosition(id, holder),
        anyEvidence(new Caution(Caution.Kind.TIME_BOUND, asking, "It was so then.", null)));
  }

  @Nested
  class Reasons {

    private AnyPack clouds() {
      return people()
          .with(anyPosition("clouds", "ann"))
          .with(relate("clouds", Kind.SUPPORTS, "rain"));
    }

    @Test
    void standAmongWhatOthersHold() {
      SingleChoice question = choice(clouds(), "reason", "rain");
      assertThat(question.stem().material()).isEqualTo(claim("rain"));
      assertThat(question.stem().ask()).contains("Ann");
      assertThat(key(question)).isEqualTo(claim("clouds"));
      assertThat(wrong(question))
          .hasSizeBetween(2, 3)
          .isSubsetOf(claim("sun"), claim("fog"), claim("hail"));
      assertThat(rule(question, claim("clouds"))).isEqualTo(Rule.STATED);
      assertThat(wrong(question))
          .allSatisfy(o -> assertThat(rule(question, o)).isEqualTo(Rule.COMPLETE_CELL))
          .allSatisfy(o -> assertThat(option(question, o).why().text()).contains("Ann"));
    }

    @Test
    void forEachOtherAreTwoQuestions() {
      AnyPack pack = clouds().with(relate("rain", Kind.SUPPORTS, "clouds"));
      assertThat(all(pack, "reason")).hasSize(2);
      assertThat(all(pack, "reason")).extracting(QuestionVersion::id).doesNotHaveDuplicates();
    }

    @Test
    void ofSomebodyElseForTheSameViewAreNotGivenByItsHolder() {
      AnyPack pack = people().with(relate("sun", Kind.SUPPORTS, "rain"));
      assertThat(all(pack, "reason")).isEmpty();
    }

    @Test
    void areAskedEachForItselfAndNeverAmongEachOther() {
      AnyPack pack =
          clouds().with(anyPosition("wind", "ann")).with(relate("wind", Kind.SUPPORTS, "rain"));
      assertThat(about(pack, "reason", "rain")).hasSize(2);
      assertThat(wrong(choice(pack, "reason", "wind"))).doesNotContain(claim("clouds"));
    }

    @Test
    void likeWhatSomebodyElseHoldsAreNotToldApartFromIt() {
      for (Kind kind : List.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS, Kind.QUALIFIES)) {
        assertThat(wrong(choice(clouds().with(relate("sun", kind, "clouds")), "reason", "clouds")))
            .containsExactlyInAnyOrder(claim("fog"), claim("hail"));
      }
    }

    @Test
    void reportedByTheHolderAreNoWrongOptions() {
      AnyPack pack = clouds().with(reported("storm", "bob", "ann"));
      assertThat(wrong(choice(pack, "reason", "clouds"))).doesNotContain(claim("storm"));
    }

    @Test
    void areRefusedWhereAbsenceIsAllThereIs() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"), anyPerson("cy"))
              .with(anyPosition("rain", "ann"), anyPosition("clouds", "ann"))
              .with(anyPosition("sun", "bob"), anyPosition("fog", "cy"))
              .with(relate("clouds", Kind.SUPPORTS, "rain"));
      assertThat(all(pack, "reason")).isEmpty();
      assertThat(refusals(pack, "reason")).singleElement().asString().contains("declare");
    }

    @Test
    void findWrongOptionsOnTopicsNearby() {
      AnyPack pack =
          anyPack()
              .with(new Topic(new TopicId("snowfall"), "Snowfall", "Will it snow?", WEATHER))
              .with(anyTopic("sports"))
              .with(anyPerson("bob"))
              .with(anyPosition("rain", "ann"), anyPosition("clouds", "ann"))
              .with(on("snowfall", "ice"), on("snowfall", "frost"), on("sports", "judo"))
              .with(relate("clouds", Kind.SUPPORTS, "rain"))
              .complete(WEATHER, "ann")
              .complete(new TopicId("snowfall"), "ann")
              .complete(new TopicId("sports"), "ann");
      assertThat(wrong(choice(pack, "reason", "rain")))
          .containsExactlyInAnyOrder(claim("ice"), claim("frost"));
    }

    private Position on(String topic, String id) {
      Attribution bob = Attribution.own(new AuthorId("bob"));
      return anyPosition(id, bob, new TopicId(topic));
    }

    @Test
    void thatAreNeverAskedAreNotGiven() {
      AnyPack pack =
          people()
              .with(cautioned("clouds", "ann", Caution.Asking.NEVER))
              .with(relate("clouds", Kind.SUPPORTS, "rain"));
      assertThat(all(pack, "reason")).isEmpty();
    }
  }

  @Nested
  class OddOnesOut {

    private AnyPack twoOfAnn() {
      return people().with(anyPosition("drizzle", "ann"));
    }

    @Test
    void standAmongTheViewsOfOneHolder() {
      SingleChoice question = choice(twoOfAnn(), "odd-one-out", "sun");
      assertThat(question.stem().ask())
          .startsWith("Which of these views, set among those of Ann, ");
      assertThat(question.stem().material()).isEqualTo("Topic weather");
      assertThat(key(question)).isEqualTo(claim("sun"));
      assertThat(wrong(question)).containsExactlyInAnyOrder(claim("rain"), claim("drizzle"));
      assertThat(question.shown()).isEqualTo(3);
      assertThat(rule(question, claim("sun"))).isEqualTo(Rule.COMPLETE_CELL);
      assertThat(rule(question, claim("rain"))).isEqualTo(Rule.STATED);
    }

    @Test
    void nameWhoseViewsTheOthersAre() {
      AnyPack pack = twoOfAnn().with(anyPosition("mist", "ann"), anyPosition("dew", "ann"));
      SingleChoice question = choice(pack, "odd-one-out", "sun");
      assertThat(question.stem().ask())
          .startsWith("Which of these views, set among those of Ann, ");
      assertThat(question.shown()).isEqualTo(4);
    }

    @Test
    void areNeverNearWhatTheOthersHold() {
      for (Kind kind : List.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS, Kind.QUALIFIES)) {
        AnyPack pack = twoOfAnn().with(relate("sun", kind, "rain"));
        assertThat(about(pack, "odd-one-out", "sun")).isEmpty();
        assertThat(about(pack, "odd-one-out", "fog")).hasSize(1);
      }
    }

    @Test
    void areRefusedWhereNobodyHoldsTwoViews() {
      assertThat(all(people(), "odd-one-out")).isEmpty();
      assertThat(refusals(people(), "odd-one-out"))
          .hasSize(4)
          .allSatisfy(r -> assertThat(r).contains("two views"));
    }

    @Test
    void areNotAskedWhereTheirHolderWouldHaveToBeNamed() {
      AnyPack pack = twoOfAnn().with(cautioned("then", "bob", Caution.Asking.NAMED));
      assertThat(about(pack, "odd-one-out", "then")).isEmpty();
    }

    @Test
    void sayWhomTheyAreForeignTo() {
      assertThat(all(twoOfAnn(), "odd-one-out"))
          .isNotEmpty()
          .allSatisfy(
              v ->
                  assertThat(v.query())
                      .isEqualTo(new Query.ForeignTo(ANN, WEATHER, AnyPack.READING)));
    }
  }

  @Nested
  class Reporters {

    /** Flo reports what Bob holds of storms; Cy and Dee report others. */
    private AnyPack reports() {
      return people()
          .with(anyPerson("eve"), anyPerson("flo"))
          .with(anyPosition("ice", "eve"))
          .writtenBy("ann", "bob", "cy", "dee", "flo")
          .with(reported("storm", "bob", "flo"))
          .with(reported("gale", "eve", "cy"), reported("squall", "eve", "dee"));
    }

    @Test
    void areAskedForAmongThoseWhoReportOthers() {
      SingleChoice question = choice(reports(), "reporter", "storm");
      assertThat(question.stem().ask()).contains("Bob");
      assertThat(key(question)).isEqualTo("Flo");
      assertThat(wrong(question)).containsExactlyInAnyOrder("Cy", "Dee");
      assertThat(rule(question, "Cy")).isEqualTo(Rule.NO_REPORT);
    }

    @Test
    void areRefusedWhereTheHoldersCellIsOpen() {
      assertThat(about(reports(), "reporter", "gale")).isEmpty();
      assertThat(refusals(reports(), "reporter"))
          .hasSize(2)
          .allSatisfy(r -> assertThat(r).contains("holder"));
    }

    @Test
    void whoReportSomethingNearOrAreTiedAreNoWrongOptions() {
      AnyPack near = reports().with(relate("gale", Kind.EXTENDS, "storm"));
      assertThat(about(near, "reporter", "storm")).isEmpty();
      Ties speaker = new Ties(Set.of(), Set.of(new AuthorId("flo")), Set.of());
      AnyPack tied =
          reports()
              .with(anyPerson("gus", speaker))
              .with(anyPosition("mist", "gus"), reported("dew", "eve", "gus"));
      assertThat(wrong(choice(tied, "reporter", "storm"))).doesNotContain("Gus");
    }

    @Test
    void areNotAskedForWhereThereIsAChainOfThem() {
      AnyPack pack = reports().with(reported("thaw", "bob", "ann", "cy"));
      assertThat(about(pack, "reporter", "thaw")).isEmpty();
      assertThat(refusals(pack, "reporter"))
          .anySatisfy(r -> assertThat(r).contains("through several"));
    }
  }

  @Nested
  class OwnVoices {

    private List<Boolean> truths(AnyPack pack) {
      return all(pack, "own-voice").stream().map(v -> ((TrueFalse) v.question()).truth()).toList();
    }

    @Test
    void areAskedAsOftenAsReportedOnes() {
      AnyPack pack =
          people()
              .with(reported("storm", "bob", "ann"))
              .with(anyPosition("drizzle", "ann"), anyPosition("mist", "ann"));
      assertThat(truths(pack)).containsExactlyInAnyOrder(true, false);
      TrueFalse reported = (TrueFalse) about(pack, "own-voice", "storm").get(0);
      assertThat(reported.truth()).isFalse();
      assertThat(reported.stem().ask()).contains("Ann");
      assertThat(reported.ifFalse().text()).contains("Bob", "as Ann reports");
    }

    @Test
    void areRefusedWhereTheyWouldGiveTheAnswerAway() {
      AnyPack pack = people().with(reported("storm", "bob", "ann"), reported("gale", "bob", "ann"));
      assertThat(truths(pack)).containsExactlyInAnyOrder(true, false);
      assertThat(refusals(pack, "own-voice")).hasSize(1);
    }

    @Test
    void areNotToldFromReportedOnesThatTheReporterMayShare() {
      for (Kind kind : List.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS, Kind.QUALIFIES)) {
        AnyPack pack =
            people().with(reported("storm", "bob", "ann")).with(relate("rain", kind, "storm"));
        assertThat(all(pack, "own-voice")).isEmpty();
      }
    }

    @Test
    void areNotAskedFromAbsenceAlone() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"))
              .with(anyPosition("rain", "ann"), reported("storm", "bob", "ann"));
      assertThat(all(pack, "own-voice")).isEmpty();
      AnyPack contrary = pack.with(relate("rain", Kind.CONTRADICTS, "storm"));
      assertThat(truths(contrary)).containsExactlyInAnyOrder(true, false);
    }
  }

  @Nested
  class Agreements {

    /** Bob's sun denies what Ann affirms with rain; Eve says what Ann says. */
    private AnyPack sides() {
      return anyPack()
          .with(anyPerson("bob"), anyPerson("cy"), anyPerson("dee"), anyPerson("eve"))
          .with(anyPosition("rain", "ann"), anyPosition("wet", "eve"))
          .with(answering(Polarity.DENIES, "sun", "bob"), answering(Polarity.DENIES, "dry", "cy"))
          .with(answering(Polarity.OPEN, "fog", "dee"))
          .with(relate("wet", Kind.EXTENDS, "rain"))
          .complete(WEATHER, "ann", "bob", "cy", "dee", "eve");
    }

    @Test
    void areAskedForAmongThoseWhoLeanElsewhere() {
      SingleChoice question = choice(sides(), "agrees", "rain");
      assertThat(question.stem().material()).isEqualTo(claim("rain"));
      assertThat(question.stem().ask()).contains("Ann");
      assertThat(key(question)).isEqualTo("Eve");
      assertThat(wrong(question)).containsExactlyInAnyOrder("Bob", "Cy");
      assertThat(rule(question, "Bob")).isEqualTo(Rule.COMPLETE_CELL);
    }

    @Test
    void areNotDeniedToWhoeverSupportsTheView() {
      AnyPack pack =
          sides()
              .with(anyPerson("flo"))
              .with(answering(Polarity.DENIES, "drought", "flo"))
              .with(relate("sun", Kind.SUPPORTS, "rain"))
              .complete(WEATHER, "flo");
      assertThat(wrong(choice(pack, "agrees", "rain"))).containsExactlyInAnyOrder("Cy", "Flo");
    }

    @Test
    void areNotDeniedToWhoeverReportsAReasonForTheView() {
      AnyPack pack =
          sides()
              .with(anyPerson("flo"), anyPerson("gus"))
              .with(answering(Polarity.DENIES, "drought", "flo"))
              .with(answering(Polarity.DENIES, "heat", "gus"))
              .with(reported("clouds", "ann", "flo"))
              .with(relate("clouds", Kind.SUPPORTS, "rain"))
              .complete(WEATHER, "flo", "gus");
      assertThat(wrong(choice(pack, "agrees", "rain"))).contains("Gus").doesNotContain("Flo");
    }

    @Test
    void areProvedAbsentByAContradiction() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"), anyPerson("cy"), anyPerson("eve"))
              .with(anyPosition("rain", "ann"), anyPosition("wet", "eve"))
              .with(anyPosition("sun", "bob"), anyPosition("dry", "cy"))
              .with(relate("wet", Kind.ENTAILS, "rain"))
              .with(relate("sun", Kind.CONTRADICTS, "rain"))
              .with(relate("dry", Kind.CONTRADICTS, "rain"));
      SingleChoice question = choice(pack, "agrees", "rain");
      assertThat(key(question)).isEqualTo("Eve");
      assertThat(rule(question, "Cy")).isEqualTo(Rule.CONTRADICTED);
    }

    @Test
    void ofThoseWhoAreTiedAreNoAgreements() {
      Ties speaker = new Ties(Set.of(), Set.of(ANN), Set.of());
      AnyPack pack =
          sides()
              .with(anyPerson("gus", speaker))
              .with(anyPosition("damp", "gus"))
              .with(relate("damp", Kind.EXTENDS, "rain"));
      assertThat(about(pack, "agrees", "damp")).isEmpty();
    }
  }

  @Nested
  class Objections {

    private AnyPack sides() {
      return anyPack()
          .with(anyPerson("bob"), anyPerson("cy"), anyPerson("dee"), anyPerson("eve"))
          .with(anyPosition("rain", "ann"), anyPosition("wet", "eve"), anyPosition("hail", "cy"))
          .with(answering(Polarity.DENIES, "sun", "bob"))
          .with(answering(Polarity.OPEN, "fog", "dee"))
          .with(relate("wet", Kind.ENTAILS, "rain"), relate("sun", Kind.CONTRADICTS, "rain"))
          .writtenBy("ann", "bob", "cy", "dee", "eve")
          .complete(WEATHER, "ann", "bob", "cy", "dee", "eve");
    }

    @Test
    void areAskedForAmongThoseWhoAgreeOrPointTheSameWay() {

      SingleChoice question = choice(sides(), "objects", "rain");
      assertThat(question.stem().material()).isEqualTo(claim("rain"));
      assertThat(key(question)).isEqualTo("Bob");
      assertThat(wrong(question)).containsExactlyInAnyOrder("Eve", "Cy");
      assertThat(rule(question, "Eve")).isEqualTo(Rule.AGREES);
      assertThat(rule(question, "Cy")).isEqualTo(Rule.COMPLETE_CELL);
    }

    @Test
    void areWordedByTheirSharpness() {
      AnyPack limits = sides().with(relate("hail", Kind.QUALIFIES, "rain"));
      assertThat(about(limits, "objects", "rain")).isEmpty();
      AnyPack more =
          limits
              .with(anyPerson("flo"))
              .with(anyPosition("ice", "flo"))
              .writtenBy("ann", "bob", "cy", "dee", "eve", "flo");
      assertThat(choice(more.complete(WEATHER, "flo"), "objects", "hail").stem().ask())
          .containsAnyOf("limits", "qualifies");
      assertThat(choice(more, "objects", "sun").stem().ask()).containsAnyOf("contra", "opposite");
    }

    /**
     * Whoever writes elsewhere need not know the view, so that it is his own view that is asked
     * for.
     */
    @Test
    void areAskedOfTheViewWhereWhatItIsAgainstStandsInAnotherReading() {
      AnyPack apart =
          sides()
              .with(anyPerson("gil"), anyPerson("flo"))
              .another(anotherReading())
              .with(inAnother("mist", "gil"), anyPosition("ice", "flo"))
              .writtenBy("ann", "bob", "cy", "dee", "eve", "flo")
              .complete(WEATHER, "flo");
      AnyPack answered = apart.copy().with(relate("sun", Kind.ANSWERS, "mist"));
      SingleChoice question = choice(answered, "objects", "mist");
      assertThat(question.stem().ask())
          .isEqualTo("Gil holds this view in “Another”. Whose view speaks against it?");
      assertThat(option(question, "Bob").why().text()).startsWith("Bob speaks against it, with ");
      AnyPack limited = apart.copy().with(relate("sun", Kind.QUALIFIES, "mist"));
      assertThat(choice(limited, "objects", "mist").stem().ask())
          .endsWith(" Whose view sets limits to it?");
    }

    @Test
    void areNotDeniedToWhoeverRepliesToWhatSaysTheSame() {
      AnyPack pack =
          sides()
              .with(anyPerson("flo"))
              .with(anyPosition("ice", "flo"), anyPosition("pour", "ann"))
              .with(relate("pour", Kind.EQUIVALENT, "rain"))
              .with(relate("ice", Kind.ANSWERS, "pour"))
              .complete(WEATHER, "flo");
      assertThat(wrong(choice(pack, "objects", "sun"))).doesNotContain("Flo");
    }
  }

  @Nested
  class Replies {

    private AnyPack reply() {
      return people()
          .with(anyPerson("eve"))
          .with(anyPosition("ice", "eve"))
          .writtenBy("ann", "bob", "cy", "dee", "eve")
          .complete(WEATHER, "eve")
          .with(relate("sun", Kind.ANSWERS, "fog"));
    }

    @Test
    void areAskedForTheirAddressee() {
      SingleChoice question = choice(reply(), "answers", "sun");
      assertThat(question.stem().material()).isEqualTo(claim("sun"));
      assertThat(question.stem().ask()).contains("Bob");
      assertThat(key(question)).isEqualTo("Cy");
      assertThat(wrong(question)).hasSizeBetween(2, 3).isSubsetOf("Ann", "Dee", "Eve");
    }

    @Test
    void areNotDeniedToWhoeverTheyRelateTo() {
      AnyPack pack = reply().with(relate("sun", Kind.EXTENDS, "hail"));
      assertThat(wrong(choice(pack, "answers", "sun"))).doesNotContain("Dee");
    }

    @Test
    void toSeveralAreRefused() {
      AnyPack pack = reply().with(relate("sun", Kind.ANSWERS, "hail"));
      assertThat(all(pack, "answers")).isEmpty();
      assertThat(refusals(pack, "answers")).singleElement().asString().contains("one holder");
    }

    @Test
    void toAFactAreRefused() {
      AnyPack pack =
          people()
              .with(anyTerm("drizzle"))
              .with(anyDefinition("d-drizzle", "drizzle", "ann", "fine rain"))
              .with(relate("sun", Kind.ANSWERS, "d-drizzle"), relate("sun", Kind.ANSWERS, "rain"));
      assertThat(all(pack, "answers")).isEmpty();
    }
  }

  @Nested
  class CommonGrounds {

    private AnyPack twins() {
      return people().with(anyPosition("wet", "bob")).with(relate("wet", Kind.ENTAILS, "rain"));
    }

    @Test
    void areAmongWhatOnlyOneOfTheTwoHolds() {
      SingleChoice question = choice(twins(), "common-ground", "rain");
      assertThat(question.stem().ask()).contains("Ann and Bob");
      assertThat(key(question)).isEqualTo(claim("rain"));
      assertThat(wrong(question)).contains(claim("sun")).doesNotContain(claim("wet"));
    }

    @Test
    void includeWhatSeveralHoldTogether() {
      Attribution both =
          new Attribution(List.of(ANN, new AuthorId("bob")), Attribution.Manner.EACH, List.of());
      AnyPack pack = people().with(anyPosition("damp", both, WEATHER));
      assertThat(key(choice(pack, "common-ground", "damp"))).isEqualTo(claim("damp"));
    }

    @Test
    void areOneQuestionForEachOfTwoEquivalents() {
      AnyPack pack =
          people().with(anyPosition("wet", "bob")).with(relate("wet", Kind.EQUIVALENT, "rain"));
      assertThat(all(pack, "common-ground"))
          .extracting(v -> key((SingleChoice) v.question()))
          .containsExactlyInAnyOrder(claim("wet"), claim("rain"));
    }
  }

  @Nested
  class Comparisons {

    @Test
    void areMarkedByHowTheViewsStandToEachOther() {
      AnyPack pack =
          people()
              .with(anyPosition("drizzle", "ann"), anyPosition("drought", "bob"))
              .with(
                  relate("sun", Kind.CONTRADICTS, "rain"),
                  relate("drizzle", Kind.SUPPORTS, "rain"));
      Essay essay = (Essay) about(pack, "comparison", "rain").get(0);
      assertThat(essay.stem().scope()).isEqualTo("In “A reading”");
      assertThat(essay.stem().ask()).contains("Ann and Bob").doesNotContain("agree");
      assertThat(essay.criteria())
          .extracting(Essay.Criterion::name)
          .containsExactly(
              "Says what Ann holds",
              "Says what Bob holds",
              "Gives a reason of Ann",
              "Says where the two part");
      assertThat(essay.criteria())
          .allSatisfy(c -> assertThat(c.looksFor().citations()).isNotEmpty());
    }

    @Test
    void nameTheReadingsWhereTheyAreTwo() {
      AnyPack pack =
          people()
              .another(anotherReading())
              .with(anyPerson("gil"))
              .with(
                  anyPosition("drizzle", "ann"), inAnother("mist", "gil"), inAnother("dew", "gil"))
              .with(relate("mist", Kind.QUALIFIES, "rain"));
      Essay essay = (Essay) about(pack, "comparison", "mist").get(0);
      assertThat(essay.stem().scope()).isNull();
      assertThat(essay.stem().ask()).contains("Ann (in “A reading”) and Gil (in “Another”)");
    }

    @Test
    void areRefusedWhereThereIsLittleToCompare() {
      AnyPack pack = people().with(relate("sun", Kind.CONTRADICTS, "rain"));
      assertThat(all(pack, "comparison")).isEmpty();
      assertThat(refusals(pack, "comparison")).hasSize(1);
    }
  }
}
