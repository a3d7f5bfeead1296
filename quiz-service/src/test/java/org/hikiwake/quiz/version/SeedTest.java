package org.hikiwake.quiz.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.response.PartId;
import org.junit.jupiter.api.Test;

class SeedTest {

  @Test
  void derivedSeedsDependOnEveryName() {
    Seed seed = new Seed(1);
    Set<Seed> seeds =
        new HashSet<>(
            List.of(
                seed.derive("a"),
                seed.derive("b"),
                seed.derive("a", "b"),
                seed.derive("ab"),
                new Seed(2).derive("a")));
    assertThat(seeds).hasSize(5);
    assertThat(seed.derive("a")).isEqualTo(new Seed(1).derive("a"));
  }

  /** What a student was given must be given again for ever: these lines may never change. */
  @Test
  void chanceIsTheSameForEver() {
    List<Integer> ten = IntStream.rangeClosed(1, 10).boxed().toList();
    assertThat(new Seed(42).chance().shuffled(ten)).containsExactly(1, 10, 6, 9, 7, 5, 8, 3, 2, 4);
    assertThat(new Seed(42).derive("item", "1").value()).isEqualTo(-8367905713412501109L);
    assertThat(new Seed(42).chance().sample(ten, 3)).containsExactly(1, 10, 6);
  }

  @Test
  void drawIsTheSameForEver() {
    SingleChoice drawn =
        (SingleChoice) AnyQuestion.any(Kind.SINGLE_CHOICE).draw(new Seed(42).chance());
    assertThat(drawn.options())
        .extracting(o -> o.text())
        .containsExactly("Bob", "Dee", "Ann", "Cy");
    Ordering ordering = (Ordering) AnyQuestion.any(Kind.ORDERING).draw(new Seed(42).chance());
    assertThat(ordering.shown())
        .containsExactly(PartId.of("Bob"), PartId.of("Cy"), PartId.of("Dee"), PartId.of("Ann"));
  }

  @Test
  void everyOrderIsAboutAsLikely() {
    int[] first = new int[4];
    for (long seed = 0; seed < 4000; seed++) {
      Chance chance = new Seed(seed).chance();
      first[chance.shuffled(List.of(0, 1, 2, 3)).get(0)]++;
    }
    // Expected 1000 each; the standard deviation is 27, so this is beyond five of them.
    assertThat(Arrays.stream(first).boxed()).allSatisfy(n -> assertThat(n).isBetween(860, 1140));
  }
}
