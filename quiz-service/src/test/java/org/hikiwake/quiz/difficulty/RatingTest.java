package org.hikiwake.quiz.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hikiwake.quiz.difficulty.Difficulty.Band;
import org.hikiwake.quiz.difficulty.Difficulty.Reason;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;

class RatingTest {

  private static final Rating RATING = Rating.of(ShippedBank.PACK);

  @Test
  void whatIsRecalledIsHarderThanWhatIsRecognised() {
    assertThat(share(Kind.SHORT_ANSWER)).isGreaterThan(share(Kind.SINGLE_CHOICE));
    assertThat(share(Kind.NUMERIC)).isGreaterThan(share(Kind.TRUE_FALSE));
  }

  private static double share(Kind kind) {
    return RATING.rate(AnyVersion.of(AnyQuestion.any(kind))).share();
  }

  @Test
  void everyPredictionSaysWhatItIsMadeOf() {
    for (QuestionVersion version : ShippedBank.versions()) {
      Difficulty difficulty = RATING.rate(version);
      assertThat(difficulty.reasons()).isNotEmpty();
      assertThat(difficulty.reasons()).extracting(Reason::text).doesNotHaveDuplicates();
      assertThat(difficulty.answers()).isZero();
    }
  }

  @Test
  void shippedBankHasQuestionsOfEveryBand() {
    Map<Band, Long> bands =
        ShippedBank.versions().stream()
            .collect(Collectors.groupingBy(v -> RATING.rate(v).band(), Collectors.counting()));
    assertThat(bands).containsOnlyKeys(Band.values());
    assertThat(bands.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100));
  }

  @Test
  void firstLettersMakeANameEasierToRecall() {
    Map<Boolean, DoubleSummaryStatistics> written =
        ShippedBank.versions().stream()
            .filter(v -> v.question().kind() == Kind.SHORT_ANSWER)
            .collect(
                Collectors.partitioningBy(
                    v -> v.question().stem().ask().contains(" begins with “"),
                    Collectors.summarizingDouble(v -> RATING.rate(v).share())));
    assertThat(written.get(true).getAverage()).isLessThan(written.get(false).getAverage() - 0.1);
  }

  /** A wrong option that shares the right one's words is harder to tell from it. */
  @Test
  void likenessOfOptionsRaisesIt() {
    DoubleSummaryStatistics logits =
        ShippedBank.versions().stream()
            .flatMap(v -> RATING.rate(v).reasons().stream())
            .filter(reason -> reason.text().startsWith("options share"))
            .collect(Collectors.summarizingDouble(Reason::logits));
    assertThat(logits.getMin()).isNegative();
    assertThat(logits.getMax()).isPositive();
  }

  /** The views are compared, whether they are shown or offered, and not the words around them. */
  @Test
  void toCorrectIsHarderThanToRecognise() {
    assertThat(meanOf("correction")).isGreaterThan(meanOf("view"));
    assertThat(meanOf("correction")).isCloseTo(meanOf("view"), within(0.1));
  }

  private static double meanOf(String family) {
    return ShippedBank.versions().stream()
        .filter(v -> v.provenance().family().value().equals(family))
        .mapToDouble(v -> RATING.rate(v).share())
        .average()
        .orElseThrow();
  }

  @Test
  void answersCorrectIt() {
    Difficulty predicted = new Difficulty(0.5, List.of(), 0);
    assertThat(predicted.corrected(0, 0).share()).isEqualTo(0.5);
    assertThat(predicted.corrected(20, 0).share()).isEqualTo(0.25);
    assertThat(predicted.corrected(2_000_000, 2_000_000).share()).isCloseTo(1, within(0.001));
    assertThat(predicted.corrected(20, 0).answers()).isEqualTo(20);
    assertThatThrownBy(() -> predicted.corrected(1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
