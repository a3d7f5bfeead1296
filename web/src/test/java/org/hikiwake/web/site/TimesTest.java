package org.hikiwake.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @Test
  void whatADatabaseCanKeepStaysAsItIs() {
    Instant now = Instant.parse("2026-11-26T22:00:00.123Z");
    assertThat(Times.storable(now)).isEqualTo(now);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"})
  void whatIsTooFarAwayIsRefused(String moment) {
    assertThatThrownBy(() -> Times.storable(Instant.parse(moment))).isInstanceOf(Fault.class);
  }
}
