package org.hikiwake.quiz.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.soundness.Posed.about;
import static org.hikiwake.quiz.soundness.Posed.author;
import static org.hikiwake.quiz.soundness.Posed.choice;
import static org.hikiwake.quiz.soundness.Posed.claim;
import static org.hikiwake.quiz.soundness.Posed.claiming;
import static org.hikiwake.quiz.soundness.Posed.heldBy;
import static org.hikiwake.quiz.soundness.Posed.id;
import static org.hikiwake.quiz.soundness.Posed.onWeather;
import static org.hikiwake.quiz.soundness.Posed.partOf;
import static org.hikiwake.quiz.soundness.Posed.prove;
import static org.hikiwake.quiz.soundness.Posed.reported;
import static org.hikiwake.quiz.soundness.Posed.several;
import static org.hikiwake.quiz.soundness.Posed.speaksFor;
import static org.hikiwake.quiz.soundness.Posed.trueFalse;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Matching;
import org.hikiwake.quiz.question.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions about claims, each with the traps that must be refused. */
class ClaimSoundnessTest {

  /** Rain and mist are Ann's, sun Bob's, fog Cy's; all that Ann and Bob say is modelled. */
  private static AnyPack people() {
    return anyPack()
        .with(anyPerson("bob"), anyPerson("cy"))
        .with(anyPosition("rain", "ann"), anyPosition("mist", "ann"))
        .with(anyPosition("sun", "bob"), anyPosition("fog", "cy"))
        .complete(WEATHER, "ann", "bob");
  }

  private static List<Rule> rules(Verdict verdict) {
    return verdict.options().stream().map(o -> o.judgement().rule()).toList();
  }

  private static Verdict refused(Verdict verdict) {
    assertThat(verdict.sound()).isFalse();
    return verdict;
  }

  private static Verdict sound(Verdict verdict) {
    assertThat(verdict.faults()).isEmpty();
    return verdict;
  }

  @Nested
  class Views {

    private final Query query = new Query.ViewOf(ANN, WEATHER, READING);
    private final Stem stem = onWeather("Which view does Ann hold?");

    private Verdict among(AnyPack pack, String... claims) {
      return prove(
          pack, query, choice(stem, Stream.of(claims).map(Posed::claim).toArray(String[]::new)));
    }

    @Test
    void areProvedByTheClaimsHolder() {
      assertThat(rules(sound(among(people(), "rain", "sun", "fog"))))
          .containsExactly(Rule.HOLDS, Rule.COMPLETE_CELL, Rule.COMPLETE_CELL);
    }

    @Test
    void ofTheSameHolderAreAllRight() {
      assertThat(among(people(), "rain", "mist").faults())
          .containsExactly("“" + claim("mist") + "” may be right too: he holds it.");
      sound(prove(people(), query, several(stem, 2, claim("rain"), claim("mist"), claim("sun"))));
      refused(prove(people(), query, several(stem, 1, claim("rain"), claim("mist"))));
      refused(prove(people(), query, several(stem, 2, claim("rain"), claim("sun"))));
    }

    @Test
    void ofOthersThatSayTheSameAreNotWrong() {
      AnyPack pack = people().with(relate("sun", Kind.ENTAILS, "mist"));
      assertThat(rules(refused(among(pack, "rain", "sun")))).contains(Rule.NEAR);
    }

    @Test
    void thatReadTheSameAreRightForEitherHolder() {
      AnyPack pack = people().with(claiming(anyPosition("twin", "bob"), claim("rain")));
      sound(among(pack, "rain", "fog"));
      sound(
          prove(
              pack,
              new Query.ViewOf(author("bob"), WEATHER, READING),
              choice(onWeather("Which view does Bob hold?"), claim("rain"), claim("fog"))));
    }

    @Test
    void areReadInTheReadingAndOnTheTopicThatAreAskedAbout() {
      TopicId sports = new TopicId("sports");
      AnyPack pack = people().with(AnyPack.anyTopic("sports"));
      pack.with(anyPosition("judo", Attribution.own(ANN), sports));
      assertThat(rules(refused(among(pack, "judo", "sun")))).contains(Rule.NOT_HELD_THERE);
    }

    @Test
    void mayNotBeMarkedByTheirHoldersName() {
      AnyPack pack = people().with(claiming(anyPosition("own", "ann"), "Here Ann is wet."));
      Verdict verdict = prove(pack, query, choice(stem, "Here Ann is wet.", claim("sun")));
      assertThat(verdict.faults()).containsExactly("Only what is keyed names Ann.");
    }
  }

  @Nested
  class Corrections {

    private static final String YES = "Yes, this view.";

    private static String no(String position) {
      return "No, but this view: " + claim(position);
    }

    private static Stem showing(String claim) {
      return new Stem(
          Posed.SCOPE, "Is it about weather? Does Ann hold this view, or another?", claim);
    }

    /** The first answer is keyed. */
    private Verdict shown(AnyPack pack, String position, String... answers) {
      Query query = new Query.Correction(ANN, id(position), WEATHER, READING);
      return prove(pack, query, choice(showing(claim(position)), answers));
    }

    @Test
    void affirmWhatIsTheAuthors() {
      assertThat(rules(sound(shown(people(), "rain", YES, no("sun"), no("fog")))))
          .containsExactly(Rule.HOLDS, Rule.COMPLETE_CELL, Rule.COMPLETE_CELL);
      refused(shown(people(), "sun", YES, no("fog")));
      refused(shown(people(), "rain", no("sun"), YES));
    }

    @Test
    void sayWhatIsTheAuthorsInsteadOfWhatIsNot() {
      assertThat(rules(sound(shown(people(), "sun", no("rain"), YES, no("fog")))))
          .containsExactly(Rule.HOLDS, Rule.COMPLETE_CELL, Rule.COMPLETE_CELL);
      refused(shown(people(), "sun", no("fog"), YES, no("rain")));
    }

    @Test
    void haveNoSecondRightAnswer() {
      assertThat(shown(people(), "sun", no("rain"), YES, no("mist")).faults())
          .containsExactly("“" + no("mist") + "” may be right too: he holds it.");
      assertThat(rules(refused(shown(people(), "rain", YES, no("mist"), no("fog")))))
          .containsExactly(Rule.HOLDS, Rule.NOT_INSTEAD, Rule.COMPLETE_CELL);
      refused(shown(people(), "rain", no("mist"), no("fog")));
    }

    @Test
    void neitherAffirmNorDenyWhatIsOpen() {
      AnyPack near = people().with(relate("sun", Kind.ENTAILS, "mist"));
      assertThat(rules(refused(shown(near, "sun", no("rain"), YES, no("fog")))))
          .containsExactly(Rule.NOT_INSTEAD, Rule.NEAR, Rule.COMPLETE_CELL);
      AnyPack open = anyPack().with(anyPerson("bob"));
      open.with(anyPosition("rain", "ann"), anyPosition("sun", "bob"));
      assertThat(rules(refused(shown(open, "sun", no("rain"), YES))))
          .containsExactly(Rule.NOT_INSTEAD, Rule.OPEN_CELL);
    }

    @Test
    void areYesOrNoWithAClaim() {
      for (String unread :
          List.of("No.", "Perhaps.", claim("fog"), no("fig"), "Yes: " + no("fog"))) {
        assertThat(rules(refused(shown(people(), "rain", YES, unread))))
            .containsExactly(Rule.HOLDS, Rule.UNREADABLE);
      }
    }

    @Test
    void areAskedOfOneAuthorOnOneQuestion() {
      Query query = new Query.Correction(ANN, id("sun"), WEATHER, READING);
      Stem bare = new Stem(Posed.SCOPE, "Is this view held, or another?", claim("sun"));
      assertThat(prove(people(), query, choice(bare, no("rain"), YES)).faults())
          .containsExactly(
              "The stem does not show “Is it about weather?”, which it asks about.",
              "The stem does not name Ann.");
      assertThat(prove(people(), query, choice(showing(claim("fog")), no("rain"), YES)).faults())
          .hasSize(2)
          .allMatch(fault -> fault.startsWith("The stem "));
      TopicId sports = new TopicId("sports");
      AnyPack pack = people().with(AnyPack.anyTopic("sports"));
      pack.with(anyPosition("judo", Attribution.own(ANN), sports));
      assertThat(rules(refused(shown(pack, "sun", no("judo"), YES)))).contains(Rule.NOT_HELD_THERE);
    }

    @Test
    void mayNotBeMarkedByTheAuthorsName() {
      AnyPack pack = people().with(claiming(anyPosition("own", "ann"), "Here Ann is wet."));
      String own = "No, but this view: Here Ann is wet.";
      assertThat(shown(pack, "sun", own, YES, no("fog")).faults())
          .containsExactly("Only what is keyed names Ann.");
      Query query = new Query.Correction(ANN, id("own"), WEATHER, READING);
      Stem stem = showing("Here Ann is wet.");
      assertThat(prove(pack, query, choice(stem, YES, no("sun"))).faults())
          .containsExactly("Only what is keyed names Ann.");
    }

    @Test
    void doNotStandInTheStem() {
      Stem stem =
          new Stem(
              Posed.SCOPE,
              "Is it about weather? " + claim("rain") + " Does Ann hold this, or another?",
              claim("sun"));
      Query query = new Query.Correction(ANN, id("sun"), WEATHER, READING);
      assertThat(prove(people(), query, choice(stem, no("rain"), YES)).faults())
          .singleElement()
          .satisfies(fault -> assertThat(fault).startsWith("The stem gives the answer away"));
    }
  }

  @Nested
  class ForeignClaims {

    private final Query query = new Query.ForeignTo(ANN, WEATHER, READING);
    private final Stem stem = onWeather("Ann holds two of these. Which one is somebody else's?");

    @Test
    void areProvedNotToBeTheAuthors() {
      Verdict verdict =
          sound(prove(people(), query, choice(stem, claim("sun"), claim("rain"), claim("mist"))));
      assertThat(rules(verdict)).containsExactly(Rule.COMPLETE_CELL, Rule.HOLDS, Rule.HOLDS);
    }

    @Test
    void areTheOnlyOnes() {
      refused(prove(people(), query, choice(stem, claim("sun"), claim("rain"), claim("fog"))));
      refused(prove(people(), query, choice(stem, claim("rain"), claim("mist"))));
    }

    @Test
    void areNotWhatHeReports() {
      AnyPack pack = people().with(reported("snow", "cy", "ann"));
      assertThat(rules(refused(prove(pack, query, choice(stem, claim("snow"), claim("rain"))))))
          .contains(Rule.REPORTS_OF_OTHERS);
    }
  }

  @Nested
  class CommonGround {

    private final Query query = new Query.CommonGround(ANN, author("bob"), WEATHER, READING);
    private final Stem stem = onWeather("Which view do Ann and Bob share?");

    @Test
    void isHeldByBoth() {
      AnyPack pack = people().with(heldBy("wind", "ann", "bob"));
      Verdict verdict =
          sound(prove(pack, query, choice(stem, claim("wind"), claim("rain"), claim("fog"))));
      assertThat(rules(verdict))
          .containsExactly(Rule.HOLDS_ALL, Rule.COMPLETE_CELL, Rule.COMPLETE_CELL);
    }

    @Test
    void isAlsoWhatOneSaysInOtherWords() {
      AnyPack pack = people().with(relate("sun", Kind.ENTAILS, "rain"));
      sound(prove(pack, query, choice(stem, claim("rain"), claim("mist"))));
      // Who is bound by the rain need not hold the sun.
      refused(prove(pack, query, choice(stem, claim("sun"), claim("mist"))));
    }

    @Test
    void isNotWhatOneMayHold() {
      AnyPack open = anyPack().with(anyPerson("bob"), anyPerson("cy"));
      open.with(heldBy("wind", "ann", "bob"), anyPosition("rain", "ann"));
      assertThat(rules(refused(prove(open, query, choice(stem, claim("wind"), claim("rain"))))))
          .contains(Rule.OPEN_CELL);
    }
  }

  @Nested
  class Reasons {

    private final Query query = new Query.ReasonFor(id("rain"), READING);

    private AnyPack pack() {
      return people().with(relate("mist", Kind.SUPPORTS, "rain"));
    }

    private Verdict among(AnyPack pack, String... claims) {
      return prove(
          pack,
          query,
          choice(about("rain"), Stream.of(claims).map(Posed::claim).toArray(String[]::new)));
    }

    @Test
    void areTheHoldersOwn() {
      assertThat(rules(sound(among(pack(), "mist", "sun", "fog"))))
          .containsExactly(Rule.REASON, Rule.COMPLETE_CELL, Rule.COMPLETE_CELL);
    }

    @Test
    void mayBeAnythingElseThatHeHolds() {
      AnyPack pack = pack().with(anyPosition("cloud", "ann"));
      assertThat(rules(refused(among(pack, "mist", "cloud")))).contains(Rule.NO_REASON);
    }

    @Test
    void areNotTheReasonsOfOthers() {
      AnyPack pack = pack().with(relate("sun", Kind.SUPPORTS, "rain"));
      refused(among(pack, "sun", "fog"));
      sound(among(pack, "mist", "sun"));
    }
  }

  @Nested
  class TrueOrFalse {

    private Verdict held(AnyPack pack, boolean truth, String... authors) {
      Stem stem =
          new Stem(Posed.SCOPE, "True or false? Ann, Bob and Cy hold this view.", claim("rain"));
      List<AuthorId> ids = Stream.of(authors).map(Posed::author).toList();
      return prove(pack, new Query.IsHeld(ids, id("rain"), READING), trueFalse(stem, truth));
    }

    @Test
    void dependsOnWhoHoldsIt() {
      sound(held(people(), true, "ann"));
      sound(held(people(), false, "bob"));
      refused(held(people(), false, "ann"));
      refused(held(people(), true, "bob"));
      refused(held(people(), false, "cy"));
      refused(held(people(), true, "ann", "bob"));
      refused(held(people(), false, "ann", "bob"));
    }

    @Test
    void needsTheAuthorInTheStem() {
      Query query = new Query.IsHeld(List.of(ANN), id("rain"), READING);
      assertThat(prove(people(), query, trueFalse(about("rain"), true)).faults())
          .containsExactly("The stem does not name Ann.");
    }

    private Verdict own(AnyPack pack, boolean truth, String author) {
      Stem stem = new Stem(Posed.SCOPE, "True or false? Ann, Bob or Cy says so.", claim("snow"));
      Query query = new Query.OwnVoice(author(author), id("snow"), READING);
      return prove(pack, query, trueFalse(stem, truth));
    }

    @Test
    void dependsOnWhetherHeOnlyReportsIt() {
      AnyPack pack = people().with(reported("snow", "cy", "ann"));
      assertThat(rules(sound(own(pack, false, "ann")))).contains(Rule.ONLY_REPORTED);
      refused(own(pack, true, "ann"));
      refused(own(pack, true, "cy"));
      refused(own(pack, false, "bob"));
      sound(own(people().with(anyPosition("snow", "cy")), true, "cy"));
    }

    @Test
    void doesNotFollowForOneWhoMayThinkTheSame() {
      AnyPack pack = people().with(reported("snow", "cy", "ann"), reported("ice", "ann", "cy"));
      sound(own(pack, false, "ann"));
      refused(own(pack.copy().with(relate("rain", Kind.QUALIFIES, "snow")), false, "ann"));
      AnyPack open = anyPack().with(anyPerson("cy"), anyPerson("bob"));
      refused(own(open.with(reported("snow", "cy", "ann")), false, "ann"));
      AnyPack tied = anyPack().with(anyPerson("bob"), anyPerson("cy", partOf("ann")));
      tied.with(reported("snow", "cy", "ann")).complete(WEATHER, "ann");
      refused(own(tied, false, "ann"));
    }
  }

  @Nested
  class Matched {

    private final Stem stem = onWeather("Who holds which view?");

    private Matching matching(List<String> targets, String... pairs) {
      return new Matching(
          stem,
          Stream.of(pairs)
              .map(pair -> pair.split("=", 2))
              .map(p -> new Matching.Pair(source(p[0]), p[1]))
              .toList(),
          targets);
    }

    private Option source(String position) {
      return Posed.options(claim(position)).get(0);
    }

    private Query of(String... statements) {
      List<StatementId> ids = Stream.of(statements).map(Posed::id).toList();
      return new Query.HoldersOf(ids, READING);
    }

    @Test
    void claimsHaveOneHolderAmongTheTargets() {
      Query query = of("rain", "sun");
      Verdict verdict =
          sound(prove(people(), query, matching(List.of("Ann", "Bob"), "rain=Ann", "sun=Bob")));
      assertThat(verdict.options()).hasSize(4);
      refused(prove(people(), query, matching(List.of("Ann", "Bob"), "rain=Bob", "sun=Bob")));
      refused(prove(people(), query, matching(List.of("Ann", "Bob", "Cy"), "rain=Ann", "sun=Bob")));
      refused(prove(people(), query, matching(List.of("Ann", "Bob"), "rain=Ann", "fog=Bob")));
      refused(prove(people(), query, matching(List.of("Ann", "Bob"), "rain=Ann")));
    }

    @Test
    void claimsMayNotBeTakenForThoseOfATarget() {
      AnyPack pack = people().with(anyPerson("dee", speaksFor("ann"))).complete(WEATHER, "dee");
      pack.with(anyPosition("hail", "dee"));
      Query query = of("rain", "hail");
      refused(prove(pack, query, matching(List.of("Ann", "Dee"), "rain=Ann", "hail=Dee")));
    }
  }
}
