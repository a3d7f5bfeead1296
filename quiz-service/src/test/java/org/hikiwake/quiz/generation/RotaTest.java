package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;

class RotaTest {

  private static Rota rota(long seed) {
    return new Rota(new Seed(seed).chance());
  }

  @Property
  void inAnyRowAsManyHaveTheirTurnAsIsLikely(
      @ForAll long seed,
      @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 1) Double> probabilities) {
    Rota rota = rota(seed);
    List<Boolean> turns = probabilities.stream().map(rota::turn).toList();
    for (int from = 0; from < turns.size(); from++) {
      long had = turns.subList(from, turns.size()).stream().filter(turn -> turn).count();
      double likely = probabilities.subList(from, turns.size()).stream().mapToDouble(p -> p).sum();
      assertThat((double) had).isCloseTo(likely, within(1.0001));
    }
  }

  @Test
  void theFirstHasItsTurnNoOftenerThanTheOthers() {
    long first = IntStream.range(0, 10_000).filter(seed -> rota(seed).turn(0.25)).count();
    assertThat(first / 10_000.0).isCloseTo(0.25, within(0.02));
  }
}
