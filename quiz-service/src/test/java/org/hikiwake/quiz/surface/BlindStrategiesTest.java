package org.hikiwake.quiz.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.assertj.core.data.Offset;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever knows nothing earns what chance earns, over all questions with options of the bank. */
class BlindStrategiesTest {

  /** Of a hundred questions. */
  private static final Offset<Double> POINTS = Offset.offset(2.0);

  private static final double SIGNIFICANT = .01;
  private static final List<Seed> SEEDS =
      LongStream.rangeClosed(1, 10).mapToObj(Seed::new).toList();
  private static final List<QuestionVersion> BANK =
      Examination.of(ShippedBank.PACK, new Seed(1)).passed();

  @Test
  void enoughQuestionsAreMeasured() {
    assertThat(BANK)
        .filteredOn(
            version ->
                version.question().kind() == Kind.TRUE_FALSE
                    || Shown.of(version.question().present()).isPresent())
        .hasSizeGreaterThanOrEqualTo(2000);
  }

  @Test
  void toCallAllTrueEarnsNothing() {
    List<Response> keyed =
        BANK.stream()
            .map(QuestionVersion::question)
            .filter(question -> question.kind() == Kind.TRUE_FALSE)
            .flatMap(question -> question.keyedResponse().stream())
            .toList();
    long right = keyed.stream().filter(new TrueFalseResponse(true)::equals).count();
    assertThat(100.0 * right / keyed.size()).isCloseTo(50, POINTS);
  }

  @ParameterizedTest
  @EnumSource
  void noStrategyDepartsFromChance(Strategy strategy) {
    assertThat(Guessing.over(BANK, SEEDS, strategy::choose).pointsAboveChance())
        .isCloseTo(0.0, POINTS);
  }

  /** Pearson's chi-square over all numbers of options together: independent ones add up. */
  @Test
  void keyStandsEverywhereEquallyOften() {
    SortedMap<Integer, long[]> places = KeyPlaces.over(BANK, SEEDS);
    assertThat(places.keySet()).isNotEmpty();
    double statistic =
        places.values().stream().mapToDouble(ChiSquareTest.withDefaults()::statistic).sum();
    int freedom = places.values().stream().mapToInt(counts -> counts.length - 1).sum();
    assertThat(ChiSquaredDistribution.of(freedom).survivalProbability(statistic))
        .isGreaterThan(SIGNIFICANT);
  }
}
