package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyEvent;
import static org.hikiwake.core.pack.AnyPack.anyEvidence;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.anyTopic;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asking.about;
import static org.hikiwake.quiz.generation.Asking.answering;
import static org.hikiwake.quiz.generation.Asking.choice;
import static org.hikiwake.quiz.generation.Asking.claim;
import static org.hikiwake.quiz.generation.Asking.key;
import static org.hikiwake.quiz.generation.Asking.option;
import static org.hikiwake.quiz.generation.Asking.people;
import static org.hikiwake.quiz.generation.Asking.reported;

import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.author.UnnamedVoice;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Scope;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.SingleChoice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

  private static final String TOPIC = "the topic “Topic weather”";
  private static final String QUESTION = "the question “Is it about weather?”";

  private static Explanation held(AnyPack pack, String position) {
    Ground ground = new Ground(pack.pack());
    return new Explanations(ground)
        .held(ground.position(new StatementId(position)).findFirst().orElseThrow());
  }

  @Nested
  class OfWhatIsHeld {

    @Test
    void giveItsReason() {
      AnyPack pack = people().with(anyPosition("clouds", "ann"));
      assertThat(held(pack.with(relate("clouds", Kind.SUPPORTS, "rain")), "rain").text())
          .isEqualTo("Ann holds this view. A reason for it: " + claim("clouds"));
    }

    @Test
    void sayWithoutAReasonWhatItIsDirectedAt() {
      assertThat(held(people().with(relate("rain", Kind.QUALIFIES, "sun")), "rain").text())
          .isEqualTo("Ann holds this view. It sets limits to what Bob holds: " + claim("sun"));
      assertThat(held(people().with(relate("rain", Kind.ANSWERS, "sun")), "rain").text())
          .endsWith("It replies to what Bob holds: " + claim("sun"));
    }

    @Test
    void sayWithoutAnyRelationHowItAnswersItsQuestion() {
      assertThat(held(people(), "rain").text())
          .isEqualTo("Ann holds this view. It supports the answer yes to " + QUESTION + ".");
      AnyPack dry = people().with(answering(Polarity.DENIES, "drought", "ann"));
      assertThat(held(dry, "drought").text())
          .endsWith(" It supports the answer no to " + QUESTION + ".");
      AnyPack open = people().with(answering(Polarity.OPEN, "doubt", "ann"));
      assertThat(held(open, "doubt").text()).isEqualTo("Ann holds this view.");
    }

    @Test
    void tellAReplyByTheModeInWhichItIsMade() {
      assertThat(held(people().with(relate("sun", Kind.ANSWERS, "rain")), "rain").text())
          .endsWith(" In reply, Bob holds: " + claim("sun"));
    }

    @Test
    void nameTheTextWhereWhoeverWroteItHasNoName() {
      AnyPack pack =
          people()
              .with(
                  new UnnamedVoice(
                      new AuthorId("pen"), Names.of("the writer"), "an unnamed writer", Ties.NONE))
              .writtenBy("pen")
              .with(reported("storm", "bob", "pen"), reported("haze", "bob", "cy"));
      assertThat(held(pack, "storm").text())
          .startsWith("Bob holds this view, according to the text.");
      assertThat(held(pack, "haze").text()).startsWith("Bob holds this view, as Cy reports.");
    }

    @Test
    void nameSeveralReportersOnce() {
      assertThat(held(people().with(reported("storm", "bob", "ann", "cy")), "storm").text())
          .startsWith("Bob holds this view, as Ann and Cy report.");
    }
  }

  @Nested
  class OfWhatIsNotHeld {

    private Explanation notHeldByBob(AnyPack pack, String... own) {
      Ground ground = new Ground(pack.pack());
      List<StatementId> statements = List.of(own).stream().map(StatementId::new).toList();
      return new Explanations(ground)
          .notHeld(
              new AuthorId("bob"),
              ground.position(new StatementId("rain")).findFirst().orElseThrow(),
              new Proof(Rule.COMPLETE_CELL, statements),
              ground.pack().reading(READING).orElseThrow())
          .orElseThrow()
          .get();
    }

    @Test
    void sayHowTheQuestionIsAnsweredInstead() {
      assertThat(notHeldByBob(people(), "sun").text())
          .isEqualTo(
              "Bob answers " + QUESTION + " the same way, but with this view: " + claim("sun"));
      AnyPack dry = people().with(answering(Polarity.DENIES, "drought", "bob"));
      assertThat(notHeldByBob(dry, "sun", "drought").text())
          .isEqualTo(
              "Bob answers " + QUESTION + " the other way, with this view: " + claim("drought"));
      AnyPack open = people().with(answering(Polarity.OPEN, "doubt", "bob"));
      assertThat(notHeldByBob(open, "doubt").text())
          .isEqualTo("Bob speaks on " + TOPIC + " too, but with this view: " + claim("doubt"));
    }

    @Test
    void sendNobodyToReadAgainWhatIsSaidOnSomethingElse() {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"))
              .with(anyTopic("money"))
              .with(anyPosition("rain", "ann"))
              .with(
                  anyPosition("coins", Attribution.own(new AuthorId("bob")), new TopicId("money")));
      Explanation why = notHeldByBob(pack);
      assertThat(why.text())
          .isEqualTo(
              "Bob speaks in the same text, but not on "
                  + TOPIC
                  + ". The nearest is this view: "
                  + claim("coins"));
      assertThat(why.citations()).isNotEmpty();
      assertThat(why.proving()).isEmpty();
    }

    @Test
    void doNotTellWhatHasNothingToDoWithIt() {
      Position taxes =
          new Position(
              new StatementId("taxes"),
              Attribution.own(new AuthorId("bob")),
              new Stance(
                  new TopicId("money"), Polarity.AFFIRMS, Mode.HOLDS, Stance.Confidence.FIRM),
              "Taxes should fall.",
              Scope.UNLIMITED,
              anyEvidence());
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"))
              .with(anyTopic("money"))
              .with(anyPosition("rain", "ann"))
              .with(taxes);
      Explanation why = notHeldByBob(pack);
      assertThat(why.text()).isEqualTo("Bob speaks in the same text, but not on " + TOPIC + ".");
      assertThat(why.proving()).isEqualTo(anyEvidence().citations());
    }

    @Test
    void nameWhoSharesIt() {
      AnyPack pack =
          people()
              .with(
                  anyPosition(
                      "both",
                      new Attribution(
                          List.of(new AuthorId("bob"), new AuthorId("cy")),
                          Attribution.Manner.EACH,
                          List.of()),
                      WEATHER));
      assertThat(notHeldByBob(pack, "both").text())
          .endsWith("with this view, shared with Cy: " + claim("both"));
    }
  }

  @Test
  void proposersAreToldFromWhatOthersDidPropose() {
    AnyPack pack =
        people()
            .with(anyPerson("putin"), anyPerson("abe"))
            .with(anyProposal("draw", "putin", "hikiwake", true))
            .with(anyProposal("win", "abe", "ippon", true), anyPosition("snow", "abe"));
    SingleChoice question = choice(pack, "proposer", "draw");
    assertThat(Asking.wrong(question)).contains("Abe");
    assertThat(option(question, "Abe").why().text())
        .isEqualTo("Abe made another proposal: The fact win is stated here.");
    assertThat(Asking.wrong(question))
        .filteredOn(name -> !name.equals("Abe"))
        .allSatisfy(
            name ->
                assertThat(option(question, name).why().text())
                    .startsWith(name + " speaks on the same matter, but with this view: "));
  }

  @Test
  void proposersAreToldFromWhoSaysNothingOnTheMatter() {
    AnyPack pack =
        people()
            .with(anyPerson("putin"), anyPerson("abe"))
            .with(AnyPack.anyTopic("sports"))
            .with(anyPosition("judo", Attribution.own(new AuthorId("abe")), new TopicId("sports")))
            .with(anyProposal("draw", "putin", "hikiwake", true));
    Ground ground = new Ground(pack.pack());
    Statement draw = pack.pack().statement(new StatementId("draw")).orElseThrow();
    Explanation why =
        new Explanations(ground).didNotPropose(new AuthorId("abe"), draw).orElseThrow().get();
    assertThat(why.text()).isEqualTo("Abe is not named as its author.");
    assertThat(why.citations()).isEqualTo(draw.evidence().citations());
  }

  @Test
  void reportersAreToldFromWhatOthersDoReport() {
    AnyPack pack =
        people()
            .with(anyPerson("eve"))
            .with(reported("storm", "bob", "ann"))
            .with(reported("gale", "eve", "cy"), reported("squall", "eve", "dee"));
    SingleChoice question = choice(pack, "reporter", "storm");
    assertThat(key(question)).isEqualTo("Ann");
    assertThat(option(question, "Cy").why().text())
        .isEqualTo(
            "Cy does not report this, but does report others in the same text, for example this"
                + " view of Eve: "
                + claim("gale"));
  }

  @Test
  void factsTellTheirYearWhereTheirSentenceDoesNot() {
    AnyPack pack =
        anyPack()
            .with(
                anyEvent("gale", "2008"), anyEvent("flood", "2010-03"), anyEvent("frost", "2012"));
    assertThat(about(pack, "chronology", "flood"))
        .singleElement()
        .satisfies(
            question ->
                assertThat(((Ordering) question).items())
                    .extracting(item -> item.why().text())
                    .containsExactly(
                        "The fact gale is stated here. This happened in 2008.",
                        "The fact flood is stated here. This happened in 2010.",
                        "The fact frost is stated here. This happened in 2012."));
    SingleChoice year = choice(pack, "year", "flood");
    assertThat(year.options())
        .filteredOn(option -> option.text().equals("2012"))
        .allSatisfy(
            option ->
                assertThat(option.why().text())
                    .isEqualTo(
                        "Two years too late: The fact flood is stated here. This happened in 2010."
                            + " 2012 is the year of something else: The fact frost is stated"
                            + " here."));
  }

  @Test
  void anAuthorsSayingsAreToldUnderOneName() {
    AnyPack pack = people().with(anyPosition("clouds", "ann"));
    Ground ground = new Ground(pack.pack());
    assertThat(
            new Phrases(ground)
                .sayings(
                    List.of(
                        ground.position(new StatementId("rain")).findFirst().orElseThrow(),
                        ground.position(new StatementId("clouds")).findFirst().orElseThrow(),
                        ground.position(new StatementId("sun")).findFirst().orElseThrow())))
        .isEqualTo(
            "Ann holds: " + claim("rain") + " " + claim("clouds") + " Bob holds: " + claim("sun"));
  }
}
