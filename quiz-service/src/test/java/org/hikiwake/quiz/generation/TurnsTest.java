package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hikiwake.quiz.generation.Turns.Turn;
import org.hikiwake.quiz.generation.Turns.Waiting;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static Waiting waiting(String id, String right, String... wrong) {
    return new Waiting(id, right, List.of(List.of(wrong)));
  }

  private static List<Waiting> asked(int times, String right, String... wrong) {
    return IntStream.range(0, times).mapToObj(n -> waiting(right + n, right, wrong)).toList();
  }

  private static List<Waiting> all(List<List<Waiting>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }

  @Test
  void smallPackIsAskedWhole() {
    List<Waiting> waiting =
        List.of(
            waiting("q1", "ann", "bob", "cy"),
            waiting("q2", "bob", "ann", "cy"),
            waiting("q3", "ann", "bob", "cy"));
    assertThat(Turns.OF_OPTIONS.of(waiting)).containsOnlyKeys("q1", "q2", "q3");
  }

  @Test
  void tooFewWrongOptionsAreNotAskedAmong() {
    assertThat(Turns.OF_OPTIONS.of(List.of(waiting("q1", "ann", "bob")))).isEmpty();
  }

  @Test
  void settingWithTooFewIsPassedOver() {
    Waiting question =
        new Waiting("q1", "ann", List.of(List.of("bob"), List.of("bob", "cy", "dee")));
    assertThat(Turns.OF_OPTIONS.of(List.of(question)).get("q1").setting()).isEqualTo(1);
  }

  /** Whoever is never wrong would be right whenever he is shown. */
  @Test
  void whoeverCanNeverBeWrongIsSoonAskedForNoMore() {
    Map<String, Turn> turns =
        Turns.OF_OPTIONS.of(
            all(
                List.of(
                    asked(20, "gabuev", "ann", "bob", "cy"),
                    asked(20, "ann", "bob", "cy"),
                    asked(20, "bob", "ann", "cy"),
                    asked(20, "cy", "ann", "bob"))));
    assertThat(turns.keySet()).filteredOn(id -> id.startsWith("gabuev")).hasSizeLessThan(4);
    assertThat(turns.keySet()).filteredOn(id -> id.startsWith("ann")).hasSizeGreaterThan(15);
  }

  @Test
  void twoToBeTakenForEachOtherStandInAsManyFalseSentencesAsTrueOnes() {
    Map<String, Turn> turns =
        Turns.OF_ONE.of(all(List.of(asked(9, "ann", "bob"), asked(4, "bob", "ann"))));
    assertThat(turns.keySet()).filteredOn(id -> id.startsWith("ann")).hasSize(4);
    assertThat(turns.keySet()).filteredOn(id -> id.startsWith("bob")).hasSize(4);
  }

  @Property(tries = 200)
  void nothingIsRightByAWholeQuestionMoreThanByChance(
      @ForAll long chance, @ForAll @IntRange(min = 1, max = 60) int size) {
    List<Waiting> waiting = random(chance, size);
    Map<String, Turn> turns = Turns.OF_OPTIONS.of(waiting);
    Map<String, Double> surplus = new HashMap<>();
    Map<String, Integer> shown = new HashMap<>();
    for (Waiting question : waiting) {
      Turn turn = turns.get(question.id());
      if (turn != null) {
        List<String> options = new ArrayList<>(List.of(question.right()));
        turn.wrong().forEach(n -> options.add(question.settings().get(turn.setting()).get(n)));
        surplus.merge(question.right(), 1.0, Double::sum);
        options.forEach(option -> surplus.merge(option, -1.0 / options.size(), Double::sum));
        options.forEach(option -> shown.merge(option, 1, Integer::sum));
      }
    }
    assertThat(surplus)
        .allSatisfy(
            (option, by) ->
                assertThat(shown.get(option) <= 3 || by < 0.75 + 1e-9).as(option).isTrue());
  }

  @Property(tries = 100)
  void optionsAreThoseOfTheSettingAndNoneTwice(
      @ForAll long chance, @ForAll @IntRange(min = 1, max = 40) int size) {
    List<Waiting> waiting = random(chance, size);
    Map<String, Turn> turns = Turns.OF_OPTIONS.of(waiting);
    for (Waiting question : waiting) {
      Turn turn = turns.get(question.id());
      if (turn != null) {
        int offered = question.settings().get(turn.setting()).size();
        assertThat(turn.wrong()).hasSizeBetween(2, 3).doesNotHaveDuplicates();
        assertThat(turn.wrong()).allMatch(n -> n >= 0 && n < offered);
      }
    }
  }

  @Property(tries = 100)
  void orderOfTheQuestionsChangesNothing(
      @ForAll long chance, @ForAll @IntRange(min = 1, max = 40) int size) {
    List<Waiting> shuffled = new ArrayList<>(random(chance, size));
    Collections.shuffle(shuffled, new Random(chance));
    assertThat(Turns.OF_OPTIONS.of(shuffled)).isEqualTo(Turns.OF_OPTIONS.of(random(chance, size)));
  }

  /** Questions about eight, of whom the first are right far oftener than the last. */
  private static List<Waiting> random(long chance, int size) {
    Random random = new Random(chance);
    return IntStream.range(0, size)
        .mapToObj(
            n -> {
              int right = Math.min(random.nextInt(8), random.nextInt(8));
              return new Waiting(
                  "q" + n,
                  "a" + right,
                  Stream.generate(() -> others(random, right)).limit(1 + n % 3).toList());
            })
        .toList();
  }

  private static List<String> others(Random random, int right) {
    return IntStream.range(0, 8)
        .filter(n -> n != right && random.nextInt(3) > 0)
        .mapToObj(n -> "a" + n)
        .toList();
  }
}
