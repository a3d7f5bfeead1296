package org.hikiwake.quiz.withholding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.hikiwake.core.statement.StatementId;
import org.junit.jupiter.api.Test;

class AskedTest {

  private static final Instant SOON = Instant.parse("2026-12-01T10:00:00Z");
  private static final Instant LATER = Instant.parse("2026-12-08T10:00:00Z");
  private static final StatementId RAIN = new StatementId("rain");
  private static final StatementId SNOW = new StatementId("snow");

  @Test
  void twoQuizzesAskWhatEitherAsksUntilTheLaterCloses() {
    Asked both = new Asked(Set.of(RAIN), LATER).and(new Asked(Set.of(SNOW), SOON));
    assertThat(both).isEqualTo(new Asked(Set.of(RAIN, SNOW), LATER));
  }

  @Test
  void untilNobodyKnowsWhenWhereOneHasNoClosingTime() {
    assertThat(new Asked(Set.of(RAIN), null).and(new Asked(Set.of(SNOW), SOON)).until()).isNull();
    assertThat(new Asked(Set.of(RAIN), SOON).and(new Asked(Set.of(SNOW), null)).until()).isNull();
  }

  @Test
  void nothingAddsNothing() {
    Asked rain = new Asked(Set.of(RAIN), SOON);
    assertThat(Asked.NOTHING.and(rain)).isEqualTo(rain);
    assertThat(rain.and(Asked.NOTHING)).isEqualTo(rain);
    assertThat(Asked.NOTHING.isNothing()).isTrue();
  }
}
