package org.hikiwake.quiz.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hikiwake.quiz.gate.Measure.Row;
import org.junit.jupiter.api.Test;

/** The gate's own measure, over items that were written down before any check was. */
class CorpusTest {

  private static final Corpus CORPUS = Corpus.read();
  private static final Measure ALL = Measure.of(CORPUS, entry -> true);

  @Test
  void corpusIsLargeEnoughToTell() {
    assertThat(ALL.rows())
        .hasSize(Flaw.values().length)
        .extracting(Row::planted)
        .allMatch(n -> n >= 20);
    assertThat(ALL.clean()).isGreaterThanOrEqualTo(150);
  }

  @Test
  void noItemIsThereTwice() {
    assertThat(CORPUS.clean()).extracting(e -> e.item().stem()).doesNotHaveDuplicates();
    CORPUS
        .planted()
        .values()
        .forEach(entries -> assertThat(entries).extracting(e -> e.item()).doesNotHaveDuplicates());
  }

  @Test
  void ninePlantedFlawsOfTenAreFoundOfEveryKind() {
    assertThat(ALL.rows()).as(ALL.report()).allMatch(row -> row.recall() >= 0.9);
  }

  @Test
  void cleanItemsArePassedButForOneOfTwenty() {
    assertThat(ALL.falseAlarmRate()).as(ALL.report()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void documentedTableIsTheMeasuredOne() throws IOException {
    assertThat(Files.readString(Path.of("../docs/gate.md")))
        .as(ALL.report())
        .contains(ALL.table())
        .contains(ALL.falseAlarms().size() + " of " + ALL.clean() + " clean items");
  }
}
