package org.hikiwake.quiz.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hikiwake.quiz.grading.Score;

/** What holds for every behaviour, whatever is given in whatever order. */
class BehaviourProperties {

  private static final List<String> FRACTIONS =
      List.of("0", "1/6", "1/3", "1/2", "2/3", "5/6", "1");

  @Provide
  Arbitrary<Behaviour> behaviours() {
    return Arbitraries.oneOf(
        Arbitraries.of(AnyBehaviour.all().toList()), interactive(), adaptive());
  }

  @Provide
  Arbitrary<Behaviour> interactive() {
    return Combinators.combine(Arbitraries.integers().between(1, 5), penalties())
        .as(Interactive::new);
  }

  @Provide
  Arbitrary<Behaviour> adaptive() {
    return penalties().map(Adaptive::new);
  }

  private static Arbitrary<Score> penalties() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7), Arbitraries.integers().between(7, 9))
        .as(Score::of);
  }

  @Provide
  Arbitrary<String> given() {
    Arbitrary<String> response =
        Combinators.combine(
                Arbitraries.of(FRACTIONS),
                Arbitraries.of("", "a", "b"),
                Arbitraries.of("", "@1", "@2", "@3"))
            .as((fraction, variant, certainty) -> fraction + variant + certainty);
    Arbitrary<String> word =
        Arbitraries.frequencyOf(
            Tuple.of(12, response),
            Tuple.of(2, Arbitraries.of("blank", "alien")),
            Tuple.of(1, Arbitraries.just("end")));
    return word.list().ofMaxSize(8).map(words -> String.join(" ", words));
  }

  @Property
  void marksStayWithinTheirBounds(
      @ForAll("behaviours") Behaviour behaviour, @ForAll("given") String given) {
    Score least = behaviour.asksCertainty() ? Score.points(-6) : Score.ZERO;
    assertThat(Played.of(behaviour, given).progress().mark().stream())
        .allSatisfy(mark -> assertThat(mark).isBetween(least, behaviour.attainable(0)));
  }

  @Property
  void nextTryEarnsNoMoreThanWasSaid(
      @ForAll("behaviours") Behaviour behaviour, @ForAll("given") String given) {
    Played played = Played.of(behaviour, given);
    Score before = played.progress().mark().orElse(Score.ZERO);
    Score said = behaviour.attainable(played.progress().tries().size());
    Score after = played.and("1@3").progress().mark().orElse(Score.ZERO);
    assertThat(after).isLessThanOrEqualTo(before.orBetter(said));
  }

  /** Stepwise, from what was stored, and by giving once more just what was taken. */
  @Property
  void sameTriesMakeTheSameState(
      @ForAll("behaviours") Behaviour behaviour, @ForAll("given") String given) {
    Progress stepwise = Played.of(behaviour, given).progress();
    Progress stored = new Progress(behaviour, new ArrayList<>(stepwise.tries()), stepwise.ended());
    Progress replayed = Progress.begin(behaviour);
    for (Try each : stepwise.tries()) {
      replayed =
          next(replayed.respond(Played.SIX_GAPS, each.response(), each.certainty(), each.at()));
    }
    assertThat(stored).isEqualTo(stepwise);
    assertThat(stepwise.ended() ? replayed.end() : replayed).isEqualTo(stepwise);
    assertThat(stored.shown()).isEqualTo(stepwise.shown());
  }

  private static Progress next(Answering<Progress> answering) {
    return answering.fold(
        new Answering.Cases<Progress, Progress>(
            Answering.Taken::next,
            repeated -> {
              throw new AssertionError(repeated);
            },
            notMarked -> {
              throw new AssertionError(notMarked);
            },
            refused -> {
              throw new AssertionError(refused);
            }));
  }

  @Property
  void triesAreOnlyEverAppended(
      @ForAll("behaviours") Behaviour behaviour, @ForAll("given") String given) {
    List<Try> before = Played.of(behaviour, given).progress().tries();
    Played played = Played.of(behaviour, given).and("1/2b");
    List<Try> after = played.progress().tries();
    assertThat(after.subList(0, before.size())).isEqualTo(before);
    assertThat(after.size() - before.size()).isEqualTo(played.came().endsWith("T") ? 1 : 0);
  }

  @Property
  void keyIsToldWhereNothingMoreIsTakenAndNowhereElse(
      @ForAll("behaviours") Behaviour behaviour, @ForAll("given") String given) {
    Played played = Played.of(behaviour, given);
    boolean takesMore =
        Stream.of("1z@1", "0z@2").map(played::and).anyMatch(p -> p.came().endsWith("T"));
    boolean answered = !played.progress().tries().isEmpty();
    assertThat(played.shown().equals("revealed")).isEqualTo(answered && !takesMore);
  }

  @Property
  void anotherTryNeverLowersAnAdaptiveMark(
      @ForAll("adaptive") Behaviour behaviour,
      @ForAll("given") String given,
      @ForAll("given") String more) {
    Played before = Played.of(behaviour, given);
    Played after = before;
    for (String word : more.split(" ")) {
      after = word.isEmpty() ? after : after.and(word);
    }
    assertThat(after.progress().mark().orElse(Score.ZERO))
        .isGreaterThanOrEqualTo(before.progress().mark().orElse(Score.ZERO));
  }

  @Property
  void betterFirstTryNeverEarnsLess(@ForAll("behaviours") Behaviour behaviour) {
    List<Score> marks =
        FRACTIONS.stream()
            .flatMap(f -> Played.of(behaviour, f + "@2").progress().mark().stream())
            .toList();
    assertThat(marks).isSorted();
  }

  @Property
  void interactiveNeverEarnsMoreThanTheSameTriesWithoutPenalty(
      @ForAll("interactive") Behaviour behaviour, @ForAll("given") String given) {
    List<Try> tries = Played.of(behaviour, given).progress().tries();
    Progress free = new Progress(Adaptive.withoutPenalty(), tries, false);
    assertThat(new Progress(behaviour, tries, false).mark().orElse(Score.ZERO))
        .isLessThanOrEqualTo(free.mark().orElse(Score.ZERO));
  }

  /** Nobody gains by claiming another certainty than he has, counted in hundredths. */
  @Property
  void certaintyPaysBestWhereItIsTrue(@ForAll("hundredths") int hundredths) {
    Score right = Score.of(hundredths, 100);
    Score best =
        Arrays.stream(Certainty.values())
            .map(c -> expected(c, right))
            .reduce(Score::orBetter)
            .orElseThrow();
    for (Certainty certainty : Certainty.values()) {
      boolean within =
          right.compareTo(certainty.from()) >= 0 && right.compareTo(certainty.to()) <= 0;
      assertThat(expected(certainty, right).equals(best)).isEqualTo(within);
    }
  }

  @Provide
  Arbitrary<Integer> hundredths() {
    return Arbitraries.integers().between(0, 100);
  }

  private static Score expected(Certainty certainty, Score right) {
    Score wrong = Score.FULL.minus(right);
    return Score.sum(
        List.of(certainty.mark(Score.FULL).times(right), certainty.ifWrong().times(wrong)));
  }
}
