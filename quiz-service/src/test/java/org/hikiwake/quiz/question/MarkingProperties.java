package org.hikiwake.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.quiz.question.AnyQuestion.option;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.response.ClozeResponse;
import org.hikiwake.quiz.response.MatchingResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.OrderingResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.Seed;

/** What holds for every kind that gives credit for a part, whatever is asked and given. */
class MarkingProperties {

  private static final Stem STEM = Stem.of("What?");
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f");

  /** Whom a number names: one bit for each. */
  private static List<String> named(int bits) {
    return NAMES.stream().filter(name -> (bits >> NAMES.indexOf(name) & 1) == 1).toList();
  }

  private static Set<PartId> parts(List<String> names) {
    return names.stream().map(PartId::of).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static <T> List<T> shuffled(List<T> items, long seed) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private static Score score(Question question, Response response) {
    return question.check(response).earned().orElseThrow();
  }

  private static void assertWithinBounds(Score score) {
    assertThat(score).isBetween(Score.ZERO, Score.FULL);
  }

  @Property
  void orderOfOptionsKeysAndTicksMakesNoDifference(
      @ForAll @IntRange(min = 1, max = 63) int keys,
      @ForAll @IntRange(min = 1, max = 63) int ticked,
      @ForAll long seed) {
    List<Option> options = NAMES.stream().map(AnyQuestion::option).toList();
    Question question = new MultipleChoice(STEM, options, parts(named(keys)), 6);
    Question otherwise =
        new MultipleChoice(STEM, shuffled(options, seed), parts(shuffled(named(keys), seed)), 6);
    Score score = score(question, new MultipleChoiceResponse(parts(named(ticked))));
    assertThat(score(otherwise, new MultipleChoiceResponse(parts(shuffled(named(ticked), seed)))))
        .isEqualTo(score);
    assertWithinBounds(score);
    assertThat(score.isFull()).isEqualTo(keys == ticked);
  }

  @Property
  void orderOfPairsAndTargetsMakesNoDifference(
      @ForAll("targets") List<Integer> right,
      @ForAll("targets") List<Integer> given,
      @ForAll long seed) {
    List<String> targets = List.of("x", "y", "z");
    List<Matching.Pair> pairs = new ArrayList<>();
    Map<PartId, PartId> matches = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      pairs.add(new Matching.Pair(option(NAMES.get(i)), targets.get(right.get(i))));
      matches.put(PartId.of(NAMES.get(i)), PartId.of(targets.get(given.get(i))));
    }
    Score score = score(new Matching(STEM, pairs, targets), new MatchingResponse(matches));
    assertThat(
            score(
                new Matching(STEM, shuffled(pairs, seed), shuffled(targets, seed)),
                new MatchingResponse(reordered(matches, seed))))
        .isEqualTo(score);
    assertWithinBounds(score);
    assertThat(score.isFull()).isEqualTo(right.equals(given));
  }

  @Provide
  Arbitrary<List<Integer>> targets() {
    return Arbitraries.integers().between(0, 2).list().ofSize(4);
  }

  private static <V> Map<PartId, V> reordered(Map<PartId, V> map, long seed) {
    Map<PartId, V> reordered = new LinkedHashMap<>();
    shuffled(List.copyOf(map.keySet()), seed).forEach(key -> reordered.put(key, map.get(key)));
    return reordered;
  }

  @Property
  void orderInWhichItemsAreShownMakesNoDifference(
      @ForAll("places") List<Integer> places, @ForAll long seed) {
    List<Option> items = NAMES.subList(0, 4).stream().map(AnyQuestion::option).toList();
    Map<PartId, Integer> ranks = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      ranks.put(items.get(i).id(), places.get(i));
    }
    Question question = Ordering.of(STEM, items);
    Score score = score(question, new OrderingResponse(ranks));
    assertThat(
            score(
                question.draw(new Seed(seed).chance()),
                new OrderingResponse(reordered(ranks, seed))))
        .isEqualTo(score);
    assertWithinBounds(score);
    assertThat(score.isFull()).isEqualTo(isAscending(places));
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(1, 4).list().ofSize(4);
  }

  private static boolean isAscending(List<Integer> places) {
    return places.get(0) < places.get(1)
        && places.get(1) < places.get(2)
        && places.get(2) < places.get(3);
  }

  @Property
  void eachGapThatIsRightEarnsTheSame(@ForAll @IntRange(min = 1, max = 63) int right) {
    List<Cloze.Segment> gaps = new ArrayList<>();
    Map<PartId, String> given = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      gaps.add(
          new Cloze.Gap(
              PartId.gap(i + 1),
              new AcceptedAnswers(List.of("right"), List.of(), AcceptedAnswers.Typos.NONE),
              AnyQuestion.why("So.")));
      given.put(PartId.gap(i + 1), (right >> i & 1) == 1 ? "right" : "wrong");
    }
    assertThat(score(new Cloze(STEM, gaps), new ClozeResponse(given)))
        .isEqualTo(Score.of(Integer.bitCount(right), 6));
  }
}
