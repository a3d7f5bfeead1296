package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.citedFrom;
import static org.hikiwake.quiz.generation.Asking.about;
import static org.hikiwake.quiz.generation.Asking.all;
import static org.hikiwake.quiz.generation.Asking.answering;
import static org.hikiwake.quiz.generation.Asking.claim;
import static org.hikiwake.quiz.generation.Asking.reported;

import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;

class ArgumentFamilyTest {

  private static final String ARGUMENT = "argument";

  private static Position saidIn(int paragraph, String id) {
    return citedFrom(anyPosition(id, "ann"), paragraph);
  }

  private static Essay essay(AnyPack pack, String statement) {
    return (Essay) about(pack, ARGUMENT, statement).get(0);
  }

  @Test
  void askForAllThatAnAuthorSaysOnATopicParagraphByParagraph() {
    AnyPack pack = anyPack().with(saidIn(2, "rain"), saidIn(1, "sun"), saidIn(2, "fog"));
    Essay essay = essay(pack, "rain");
    assertThat(essay.stem().ask()).matches("(Set out|Sum up) what Ann says on this question\\.");
    assertThat(essay.stem().material()).isEqualTo("Is it about weather?");
    assertThat(essay.criteria())
        .extracting(Essay.Criterion::name)
        .containsExactly("Says what stands in paragraph 1", "Says what stands in paragraph 2");
    assertThat(essay.criteria()).extracting(Essay.Criterion::points).containsExactly(1, 2);
    assertThat(essay.criteria().get(0).looksFor().text()).contains(claim("sun"));
  }

  @Test
  void nameTheTopicWhereNothingAnswersItsQuestion() {
    AnyPack pack =
        anyPack()
            .with(answering(Polarity.OPEN, "rain", "ann"), answering(Polarity.OPEN, "sun", "ann"));
    Essay essay = essay(pack, "rain");
    assertThat(essay.stem().ask()).matches("(Set out|Sum up) what Ann says on this topic\\.");
    assertThat(essay.stem().material()).isEqualTo("Topic weather");
  }

  @Test
  void sayWhoReportsTheViewsOfAnother() {
    AnyPack pack =
        anyPack()
            .with(anyPerson("bob"))
            .with(reported("rain", "bob", "ann"), reported("sun", "bob", "ann"));
    assertThat(essay(pack, "rain").stem().ask())
        .endsWith("what Bob says on this question, as Ann reports.");
  }

  @Test
  void areNotMadeOfASingleClaim() {
    assertThat(all(anyPack().with(anyPosition("rain", "ann")), ARGUMENT)).isEmpty();
  }

  @Test
  void gatherWhatStandsAloneOnItsTopic() {
    TopicId snow = new TopicId("snow");
    AnyPack pack =
        anyPack()
            .with(new Topic(snow, "Snow", "Is it about snow?", WEATHER))
            .with(
                anyPosition("rain", "ann"),
                anyPosition("drift", Attribution.own(new AuthorId("ann")), snow));
    assertThat(essay(pack, "rain").stem().ask()).contains("on each of these questions");
    assertThat(essay(pack, "rain").stem().material())
        .contains("Is it about weather?", "Is it about snow?");
  }

  @Test
  void askEachOfThoseWhoHoldSomethingTogether() {
    Attribution both =
        new Attribution(
            List.of(new AuthorId("ann"), new AuthorId("bob")), Attribution.Manner.EACH, List.of());
    AnyPack pack =
        anyPack()
            .with(anyPerson("bob"))
            .with(anyPosition("rain", "ann"), anyPosition("damp", both, WEATHER));
    assertThat(all(pack, ARGUMENT)).hasSize(1);
    assertThat(essay(pack, "damp").stem().ask()).contains("Ann says");
    AnyPack twice = pack.with(anyPosition("wet", both, WEATHER));
    assertThat(all(twice, ARGUMENT))
        .extracting(QuestionVersion::id)
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  /** Nobody writes an essay about thirty claims. */
  @Test
  void fallIntoPartsWhereMuchIsSaid() {
    Position[] said =
        IntStream.range(0, 11).mapToObj(n -> saidIn(1 + n / 3, "c" + n)).toArray(Position[]::new);
    List<QuestionVersion> parts = all(anyPack().with(said), ARGUMENT);
    assertThat(parts).extracting(v -> v.provenance().keyed().size()).containsOnly(5, 6);
    assertThat(parts)
        .extracting(v -> v.question().stem().ask())
        .allMatch(ask -> ask.matches(".* in paragraphs [1-4] (to|and) [1-4]\\."));
  }
}
