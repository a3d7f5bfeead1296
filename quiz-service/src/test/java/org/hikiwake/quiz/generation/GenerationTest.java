package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyEvidence;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.anyTerm;
import static org.hikiwake.core.pack.AnyPack.relate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Language;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.MultipleChoice;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GenerationTest {

  /** Four people of whom everything is modelled; rain is Ann's view, sun Bob's, fog Cy's. */
  private static AnyPack people() {
    return anyPack()
        .with(anyPerson("bob"), anyPerson("cy"), anyPerson("dee"))
        .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"), anyPosition("fog", "cy"))
        .with(anyPosition("hail", "dee"))
        .writtenBy("ann", "bob", "cy", "dee")
        .complete(WEATHER, "ann", "bob", "cy", "dee");
  }

  private static Stream<QuestionVersion> all(AnyPack pack, String family) {
    return Generator.generate(pack.pack(), new Seed(1)).versions().stream()
        .filter(v -> v.provenance().family().value().equals(family));
  }

  /** What the family asks about the statement. */
  private static List<Question> about(AnyPack pack, String family, String statement) {
    return all(pack, family)
        .filter(v -> v.provenance().keyed().stream().anyMatch(s -> s.value().equals(statement)))
        .map(QuestionVersion::question)
        .toList();
  }

  private static SingleChoice choice(AnyPack pack, String family, String statement) {
    return (SingleChoice) about(pack, family, statement).get(0);
  }

  private static List<String> texts(SingleChoice question) {
    return question.options().stream().map(Option::text).toList();
  }

  private static Proof proof(SingleChoice question, String option) {
    return question.options().stream()
        .filter(o -> o.text().equals(option))
        .map(Option::proof)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> refusals(AnyPack pack, String family) {
    return Generator.generate(pack.pack(), new Seed(1)).refusals().stream()
        .filter(r -> r.family().value().equals(family))
        .map(Refusal::reason)
        .toList();
  }

  private static Position cautioned(String id, String holder, Caution.Asking asking) {
    return AnyPack.proved(
        anyPosition(id, holder),
        anyEvidence(new Caution(Caution.Kind.MISPRINT, asking, "A misprint.", null)));
  }

  private static Position reported(String id, String holder, String reporter) {
    return anyPosition(
        id,
        new Attribution(
            List.of(new AuthorId(holder)), Manner.EACH, List.of(new AuthorId(reporter))),
        WEATHER);
  }

  @Nested
  class Holders {

    @Test
    void areAskedForWithOthersWhoProvablyDoNotHoldIt() {
      SingleChoice question = choice(people(), "holder", "rain");
      assertThat(texts(question)).hasSizeBetween(3, 4).contains("Ann");
      assertThat(question.key()).isEqualTo(option(question, "Ann"));
      assertThat(question.options())
          .allSatisfy(
              o ->
                  assertThat(o.proof().rule())
                      .isEqualTo(o.text().equals("Ann") ? Rule.STATED : Rule.COMPLETE_CELL));
      assertThat(question.stem().material()).isEqualTo("The claim of rain is made here.");
    }

    private Object option(SingleChoice question, String text) {
      return question.options().stream()
          .filter(o -> o.text().equals(text))
          .findFirst()
          .orElseThrow()
          .id();
    }

    @Test
    void whoContradictAreProvedWithoutACell() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"), anyPerson("cy"))
              .writtenBy("ann", "bob", "cy")
              .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"), anyPosition("dry", "cy"))
              .with(
                  relate("rain", Kind.CONTRADICTS, "sun"), relate("dry", Kind.CONTRADICTS, "rain"));
      SingleChoice question = choice(pack, "holder", "rain");
      assertThat(proof(question, "Bob").rule()).isEqualTo(Rule.CONTRADICTED);
      assertThat(proof(question, "Cy").rule()).isEqualTo(Rule.CONTRADICTED);
    }

    @Test
    void absenceAloneProvesNothing() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"), anyPerson("cy"))
              .with(
                  anyPosition("rain", "ann"), anyPosition("sun", "bob"), anyPosition("fog", "cy"));
      assertThat(about(pack, "holder", "rain")).isEmpty();
      assertThat(refusals(pack, "holder"))
          .hasSize(3)
          .allSatisfy(r -> assertThat(r).contains("declare"));
    }

    @Test
    void ofWhatEntailsExtendsOrQualifiesItAreNoWrongOptions() {
      for (Kind kind : List.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS, Kind.QUALIFIES)) {
        assertThat(texts(choice(people().with(relate("sun", kind, "rain")), "holder", "rain")))
            .containsExactlyInAnyOrder("Ann", "Cy", "Dee");
        assertThat(texts(choice(people().with(relate("rain", kind, "sun")), "holder", "rain")))
            .containsExactlyInAnyOrder("Ann", "Cy", "Dee");
      }
    }

    @Test
    void ofWhatIsNearAnEquivalentAreNoWrongOptions() {
      AnyPack pack =
          people()
              .with(anyPosition("wet", "ann"))
              .with(relate("wet", Kind.EQUIVALENT, "rain"), relate("sun", Kind.EXTENDS, "wet"));
      assertThat(texts(choice(pack, "holder", "rain"))).doesNotContain("Bob");
    }

    @Test
    void whoReportItOrItsLikeAreNoWrongOptions() {
      assertThat(texts(choice(people().with(reported("storm", "ann", "bob")), "holder", "storm")))
          .doesNotContain("Bob");
      AnyPack twin =
          people()
              .with(reported("storm", "ann", "bob"))
              .with(relate("storm", Kind.EQUIVALENT, "rain"));
      assertThat(texts(choice(twin, "holder", "rain"))).doesNotContain("Bob");
    }

    @Test
    void whoAreTiedAreNoWrongOptions() {
      Set<AuthorId> ann = Set.of(ANN);
      Set<AuthorId> none = Set.of();
      for (Ties ties :
          List.of(
              new Ties(ann, none, none), new Ties(none, ann, none), new Ties(none, none, ann))) {
        AnyPack pack =
            people()
                .with(anyPerson("eve", ties))
                .with(anyPosition("snow", "eve"))
                .writtenBy("ann", "bob", "cy", "dee", "eve")
                .complete(WEATHER, "eve");
        assertThat(texts(choice(pack, "holder", "rain"))).doesNotContain("Eve");
        assertThat(texts(choice(pack, "holder", "snow"))).doesNotContain("Ann");
      }
    }

    @Test
    void whoSpeakForOneAndTheSameAreNoWrongOptions() {
      Ties speaker = new Ties(Set.of(), Set.of(new AuthorId("bob")), Set.of());
      AnyPack pack =
          people()
              .with(anyPerson("eve", speaker), anyPerson("flo", speaker))
              .with(anyPosition("snow", "eve"), anyPosition("ice", "flo"))
              .writtenBy("ann", "bob", "cy", "dee", "eve", "flo")
              .complete(WEATHER, "eve", "flo");
      assertThat(texts(choice(pack, "holder", "snow"))).doesNotContain("Flo", "Bob");
    }

    /** Ann alone writes: among those whom she writes about she would give herself away. */
    @Test
    void areNotAskedForWhereNobodyElseWrites() {
      AnyPack pack = people().writtenBy("ann");
      assertThat(about(pack, "holder", "rain")).isEmpty();
      assertThat(texts(choice(pack, "holder", "sun")))
          .containsExactlyInAnyOrder("Bob", "Cy", "Dee");
    }

    @Test
    void areNotAskedForWhereThereAreSeveral() {
      Attribution both =
          new Attribution(List.of(ANN, new AuthorId("bob")), Manner.JOINTLY, List.of());
      AnyPack pack = people().with(anyPosition("both", both, WEATHER));
      assertThat(about(pack, "holder", "both")).isEmpty();
      assertThat(refusals(pack, "holder")).anySatisfy(r -> assertThat(r).contains("several"));
    }
  }

  @Nested
  class Cautions {

    @Test
    void thatForbidAskingAreKeptByEveryFamily() {
      AnyPack pack = people().with(cautioned("misprint", "ann", Caution.Asking.NEVER));
      assertThat(Generator.generate(pack.pack(), new Seed(1)).versions())
          .noneSatisfy(
              v ->
                  assertThat(v.provenance().used())
                      .extracting(s -> s.value())
                      .contains("misprint"));
    }

    @Test
    void thatAskForTheNameLeaveTheFamiliesThatNameIt() {
      AnyPack pack = people().with(cautioned("named", "ann", Caution.Asking.NAMED));
      assertThat(about(pack, "holder", "named")).isEmpty();
      assertThat(about(pack, "view", "named")).hasSize(1);
      assertThat(about(pack, "attribution", "named")).hasSize(2);
    }
  }

  @Nested
  class Views {

    @Test
    void ofOthersAreTheWrongOptions() {
      SingleChoice question = choice(people(), "view", "rain");
      assertThat(texts(question))
          .contains("The claim of rain is made here.", "The claim of sun is made here.");
      assertThat(question.stem().material()).isEqualTo("Topic weather");
      assertThat(question.stem().ask()).contains("Ann");
      assertThat(question.stem().scope()).isEqualTo("In “A reading”");
    }

    @Test
    void ofTheHolderHimselfAreNoWrongOptions() {
      AnyPack pack = people().with(anyPosition("drizzle", "ann"));
      assertThat(texts(choice(pack, "view", "rain")))
          .doesNotContain("The claim of drizzle is made here.");
    }
  }

  @Nested
  class Attributions {

    @Test
    void areAskedBothWays() {
      List<Question> questions = about(people(), "attribution", "rain");
      assertThat(questions)
          .extracting(q -> ((TrueFalse) q).truth())
          .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void nameSomebodyElseWhereTheyAreFalse() {
      assertThat(about(people(), "attribution", "rain"))
          .map(q -> (TrueFalse) q)
          .allSatisfy(q -> assertThat(q.stem().ask().contains("? Ann holds")).isEqualTo(q.truth()));
    }

    @Test
    void areNotAskedWhereOnlyTheTrueFormCouldBe() {
      AnyPack pack = anyPack().with(anyPosition("rain", "ann"));
      assertThat(all(pack, "attribution")).isEmpty();
      assertThat(refusals(pack, "attribution")).hasSize(1);
    }

    /** Otherwise a name that comes again in the view would tell that it is true. */
    @Test
    void nameSomebodyElseWhomTheViewNamesWhereItNamesItsHolder() {
      AnyPack pack =
          people()
              .with(anyPerson("india"), anyPerson("japan"))
              .with(claiming("monsoon", "india", "The rain that India has passes by Japan."))
              .with(claiming("drought", "india", "It is dry all over India here."))
              .with(anyPosition("typhoon", "japan"))
              .writtenBy("ann", "bob", "cy", "dee", "india", "japan")
              .complete(WEATHER, "india", "japan");
      assertThat(about(pack, "attribution", "monsoon"))
          .extracting(q -> q.stem().ask())
          .containsExactlyInAnyOrder(
              "True or false? India holds this view.", "True or false? Japan holds this view.");
      assertThat(about(pack, "attribution", "drought")).isEmpty();
      assertThat(about(pack, "attribution", "typhoon")).hasSize(2);
    }

    private Position claiming(String id, String holder, String claim) {
      Position any = anyPosition(id, holder);
      return new Position(
          any.id(), any.attribution(), any.stance(), claim, any.scope(), any.evidence());
    }

    @Test
    void areWordedByTheirMode() {
      AnyPack pack = people().with(inMode(Mode.PREDICTS, "forecast", "ann"));
      assertThat(about(pack, "attribution", "forecast"))
          .allSatisfy(q -> assertThat(q.stem().ask()).endsWith("predicts this."));
      assertThat(choice(pack, "holder", "forecast").stem().ask()).isEqualTo("Who predicts this?");
    }
  }

  private static Position inMode(Mode mode, String id, String holder) {
    Position any = anyPosition(id, holder);
    return new Position(
        any.id(),
        any.attribution(),
        new Stance(WEATHER, Polarity.OPEN, mode, Stance.Confidence.FIRM),
        any.claim(),
        any.scope(),
        any.evidence());
  }

  /** Nobody holds a question, and among claims it would give itself away. */
  @Test
  void whatSomebodyAsksStandsAmongNoViews() {
    AnyPack pack =
        people()
            .with(inMode(Mode.ASKS, "why-hail", "dee"), anyPosition("drizzle", "ann"))
            .with(inMode(Mode.ASKS, "why-rain", "ann"));
    for (String family : List.of("view", "selection", "matching")) {
      assertThat(all(pack, family)).isNotEmpty();
      assertThat(about(pack, family, "why-rain")).isEmpty();
      assertThat(all(pack, family))
          .allSatisfy(v -> assertThat(v.question().present().toString()).doesNotContain("why-"));
    }
    assertThat(choice(pack, "holder", "why-rain").stem().ask()).isEqualTo("Who asks this?");
  }

  @Nested
  class Proposals {

    private AnyPack hikiwake(boolean sole) {
      return people()
          .with(anyPerson("putin"))
          .with(anyProposal("proposal", "putin", "hikiwake", sole));
    }

    @Test
    void areAskedForTheirProposer() {
      SingleChoice question = choice(hikiwake(true), "proposer", "proposal");
      assertThat(question.stem().ask()).isIn("Who proposed hikiwake?", "Whose idea was hikiwake?");
      assertThat(texts(question)).hasSizeBetween(3, 4).contains("Putin").doesNotContain("Ann");
      assertThat(question.options())
          .filteredOn(option -> !option.text().equals("Putin"))
          .allSatisfy(o -> assertThat(o.proof().rule()).isEqualTo(Rule.SOLE_PROPOSER));
    }

    /** In the order of names Aaron would come first; but he holds nothing where it is told. */
    @Test
    void findTheirWrongOptionsFirstAmongThoseWhoAreHeardBesideThem() {
      AnyPack pack =
          hikiwake(true).with(anyPerson("eve"), anyPerson("aaron")).with(anyPosition("ice", "eve"));
      assertThat(texts(choice(pack, "proposer", "proposal")))
          .hasSize(4)
          .contains("Putin")
          .doesNotContain("Aaron");
    }

    @Test
    void thatOthersMayHaveMadeTooAreNotAsked() {
      assertThat(about(hikiwake(false), "proposer", "proposal")).isEmpty();
      assertThat(refusals(hikiwake(false), "proposer"))
          .allSatisfy(r -> assertThat(r).contains("sole: true"));
    }
  }

  @Nested
  class Terms {

    private AnyPack weatherWords() {
      return people()
          .with(anyTerm("drizzle"), anyTerm("sleet"), anyTerm("hail-stone"))
          .with(
              anyDefinition("d-drizzle", "drizzle", "ann", "fine rain"),
              anyDefinition("d-sleet", "sleet", "ann", "rain with snow"),
              anyDefinition("d-hail", "hail-stone", "bob", "balls of ice"));
    }

    @Test
    void areAskedForTheirMeaningAndMeaningsForTheirTerm() {
      SingleChoice meaning = choice(weatherWords(), "meaning", "d-drizzle");
      assertThat(meaning.stem().ask()).isEqualTo("As Ann uses it, what does “drizzle” mean?");
      assertThat(texts(meaning))
          .containsExactlyInAnyOrder("fine rain", "rain with snow", "balls of ice");
      SingleChoice term = choice(weatherWords(), "term", "d-drizzle");
      assertThat(term.stem().material()).isEqualTo("Fine rain");
      assertThat(texts(term)).containsExactlyInAnyOrder("drizzle", "sleet", "hail-stone");
    }

    @Test
    void whoseMeaningsAreNotAllModelledAreNotToldApart() {
      Term open =
          new Term(new TermId("fog-bank"), "fog bank", new Language("en"), List.of(), false);
      AnyPack pack =
          weatherWords().with(open).with(anyDefinition("d-fog", "fog-bank", "ann", "thick fog"));
      assertThat(about(pack, "meaning", "d-fog")).isEmpty();
      assertThat(texts(choice(pack, "term", "d-drizzle"))).doesNotContain("fog bank");
    }

    @Test
    void thatMeanTheSameAreNotToldApart() {
      AnyPack pack = weatherWords().with(relate("d-drizzle", Kind.EQUIVALENT, "d-sleet"));
      assertThat(about(pack, "meaning", "d-drizzle")).isEmpty();
      assertThat(about(pack, "term", "d-drizzle")).isEmpty();
    }

    @Test
    void thatHaveTheSameMeaningAreNotToldApart() {
      AnyPack pack =
          weatherWords()
              .with(anyTerm("spray"))
              .with(anyDefinition("d-spray", "spray", "bob", "Fine rain"));
      assertThat(texts(choice(pack, "term", "d-drizzle"))).doesNotContain("spray");
    }

    @Test
    void thatTheirMeaningHasInItAreNotAskedFor() {
      AnyPack pack =
          weatherWords()
              .with(anyTerm("hail"))
              .with(anyDefinition("d-own", "hail", "ann", "any hail at all"));
      assertThat(about(pack, "term", "d-own")).isEmpty();
      assertThat(refusals(pack, "term"))
          .contains("its meaning has the term in it: word it without the term");
    }

    /** Another may use the term otherwise. */
    @Test
    void areAskedForOfTheirDefiner() {
      Set<String> asks = new HashSet<>();
      for (long seed = 0; seed < 20; seed++) {
        for (String family : List.of("term", "term-written")) {
          asks.add(Asked.about(weatherWords(), family, "d-drizzle", seed).get(0).stem().ask());
        }
      }
      assertThat(asks)
          .containsExactlyInAnyOrder(
              "As Ann uses it, which term means this?", "Which term does Ann use for this?");
    }

    @Test
    void thatTheirDefinerIsNamedAfterAreNotAskedFor() {
      AnyPack pack =
          weatherWords()
              .with(anyPerson("squalls"))
              .with(anyTerm("squall"))
              .with(anyDefinition("d-squall", "squall", "squalls", "a gust"));
      for (String family : List.of("term", "term-written")) {
        assertThat(about(pack, family, "d-squall")).isEmpty();
        assertThat(refusals(pack, family)).anyMatch(r -> r.contains("name him otherwise"));
      }
    }

    @Test
    void mayBeAskedWithWhatTheirDefinerDenies() {
      Definition any = anyDefinition("d-not", "drizzle", "ann", "a storm");
      Definition denied = new Definition(any.stated(), any.term(), any.meaning(), Polarity.DENIES);
      SingleChoice question = choice(weatherWords().with(denied), "meaning", "d-drizzle");
      assertThat(proof(question, "a storm").rule()).isEqualTo(Rule.DENIED);
      assertThat(about(weatherWords().with(denied), "meaning", "d-not")).isEmpty();
    }
  }

  private static Position claiming(String id, String holder, String claim) {
    Position any = anyPosition(id, holder);
    return new Position(
        any.id(), any.attribution(), any.stance(), claim, any.scope(), any.evidence());
  }

  @Test
  void claimsThatNameTheirHolderDoNotAskForHim() {
    AnyPack pack = people().with(claiming("own", "ann", "Rain is what Ann fears."));
    assertThat(about(pack, "holder", "own")).isEmpty();
    assertThat(refusals(pack, "holder"))
        .contains("its claim names its holder: word it without the name");
    assertThat(about(pack, "view", "own")).isEmpty();
    assertThat(about(pack, "selection", "own")).isEmpty();
    pack.with(claiming("of-ann", "bob", "It is Ann who is wet."));
    assertThat(about(pack, "view", "own")).isNotEmpty();
  }

  @Test
  void claimsThatReadAlikeAreOne() {
    AnyPack pack =
        people()
            .with(claiming("twin", "bob", "The claim of rain is made here."))
            .with(claiming("again", "ann", "The claim of rain is made here."));
    assertThat(texts(choice(pack, "holder", "rain"))).doesNotContain("Bob");
    assertThat(about(pack, "selection", "rain"))
        .allSatisfy(q -> assertThat(((MultipleChoice) q).keys()).hasSize(1));
  }

  @Test
  void spokesmenOfThoseWhoSayTheSameUnderAnotherIdAreNoWrongHolders() {
    AnyPack pack =
        people()
            .with(anyPerson("eve"), anyPerson("flo"), anyPerson("gus", speaksFor("eve")))
            .with(anyPosition("wet", "eve"), anyPosition("ice", "gus"), anyPosition("mud", "flo"))
            .with(relate("wet", Kind.EQUIVALENT, "rain"))
            .complete(WEATHER, "eve", "flo", "gus");
    assertThat(about(pack, "attribution", "rain"))
        .allSatisfy(q -> assertThat(q.stem().ask()).doesNotContain("Gus"));
    assertThat(texts(choice(pack, "holder", "rain"))).doesNotContain("Gus", "Eve");
  }

  private static Ties speaksFor(String principal) {
    return new Ties(Set.of(), Set.of(new AuthorId(principal)), Set.of());
  }

  @Test
  void severalViewsOfOneHolderAreSelectedFromOthers() {
    AnyPack pack = people().with(anyPosition("drizzle", "ann"));
    MultipleChoice question = (MultipleChoice) about(pack, "selection", "drizzle").get(0);
    assertThat(question.keys()).hasSize(2);
    assertThat(question.options()).hasSizeBetween(4, 5);
    assertThat(question.shown()).isEqualTo(4);
  }

  @Test
  void claimsAreMatchedToTheirHolders() {
    Matching question = (Matching) all(people(), "matching").findFirst().orElseThrow().question();
    assertThat(question.pairs()).hasSize(4);
    assertThat(question.targets()).containsExactlyInAnyOrder("Ann", "Bob", "Cy", "Dee");
  }

  @Test
  void atMostTwoClaimsOfOneAreMatched() {
    AnyPack pack =
        anyPack()
            .with(anyPerson("bob"))
            .with(anyPosition("rain", "ann"), anyPosition("hail", "ann"))
            .with(anyPosition("fog", "ann"), anyPosition("sun", "bob"))
            .complete(WEATHER, "ann", "bob");
    Matching question = (Matching) all(pack, "matching").findFirst().orElseThrow().question();
    assertThat(question.pairs())
        .extracting(Matching.Pair::target)
        .containsExactlyInAnyOrder("Ann", "Ann", "Bob");
  }

  @Test
  void statementAddedElsewhereChangesNoOtherQuestion() {
    AnyPack more =
        people()
            .with(AnyPack.anyTopic("sports"))
            .with(anyPosition("judo", Attribution.own(ANN), new TopicId("sports")));
    assertThat(about(more, "holder", "rain")).isEqualTo(about(people(), "holder", "rain"));
    assertThat(about(more, "attribution", "rain"))
        .isEqualTo(about(people(), "attribution", "rain"));
  }
}
