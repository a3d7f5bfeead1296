package org.hikiwake.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentsTest {

  private static final Instant MOMENT = Instant.parse("2026-11-26T13:11:09Z");

  @Test
  void aMomentNamesThePlaceWhoseClockItIs() {
    assertThat(Moments.at(MOMENT, ZoneId.of("Europe/Berlin")))
        .isEqualTo("26 Nov 2026, 14:11 (Europe/Berlin)");
  }

  @Test
  void whereNoPlaceIsKnownItIsUniversalTime() {
    assertThat(Moments.at(MOMENT, ZoneOffset.UTC)).isEqualTo("26 Nov 2026, 13:11 (UTC)");
  }
}
