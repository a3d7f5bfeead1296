package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyEvidence;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyTopic;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asking.about;
import static org.hikiwake.quiz.generation.Asking.all;
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
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RelationFamiliesTest {

  private static Position cautioned(String id, String holder, Caution.Asking asking) {
    Position any = anyPosition(id, holder);
    return new Position(
        any.id(),
        any.attribution(),
        any.stance(),
        any.claim(),
        any.scope(),
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
          .containsExactlyInAnyOrder(claim("sun"), claim("fog"), claim("hail"));
      assertThat(rule(question, claim("clouds"))).isEqualTo(Rule.STATED);
      assertThat(rule(question, claim("sun"))).isEqualTo(Rule.COMPLETE_CELL);
      assertThat(option(question, claim("sun")).why().text()).contains("Bob", "Ann");
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
      assertThat(question.stem().ask()).startsWith("Ann holds two of these views");
      assertThat(question.stem().material()).isEqualTo("Is it about weather?");
      assertThat(key(question)).isEqualTo(claim("sun"));
      assertThat(wrong(question)).containsExactlyInAnyOrder(claim("rain"), claim("drizzle"));
      assertThat(question.shown()).isEqualTo(3);
      assertThat(rule(question, claim("sun"))).isEqualTo(Rule.COMPLETE_CELL);
      assertThat(rule(question, claim("rain"))).isEqualTo(Rule.STATED);
    }

    @Test
    void areCountedByWhatIsShown() {
      AnyPack pack = twoOfAnn().with(anyPosition("mist", "ann"), anyPosition("dew", "ann"));
      SingleChoice question = choice(pack, "odd-one-out", "sun");
      assertThat(question.stem().ask()).startsWith("Ann holds three of these views");
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
}
