package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.ANOTHER;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anotherReading;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.cite;

import java.util.List;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Publication;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Scope;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.value.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one reading is of 2014, the other of 2022. */
class HindsightTest {

  private static Position claim(String id, String claim, Citation place) {
    return new Position(
        new StatementId(id),
        Attribution.own(ANN),
        new Stance(WEATHER, Polarity.AFFIRMS, Mode.HOLDS, Stance.Confidence.FIRM),
        claim,
        Scope.UNLIMITED,
        new Evidence(List.of(place), List.of()));
  }

  private static Reading later() {
    Reading any = anotherReading();
    return new Reading(
        any.id(),
        any.title(),
        new Publication("A publisher", new PartialDate("2022-02"), null),
        any.text(),
        any.paragraphs(),
        any.sections());
  }

  @ParameterizedTest
  @CsvSource({
    "It was Moon who chose silence., true",
    "It was Putin who chose silence., false",
    "Since 2021 much has changed., true",
    "Since 2014 much has changed., false",
    "Much has changed., false"
  })
  void isNeededForNamesAndYearsThatComeLater(String said, boolean needed) {
    Citation elsewhere =
        new Citation.InReading(new ParagraphRef(ANOTHER, 1), new Anchor("some words"));
    Position claim = claim("later", said, elsewhere);
    ContentPack pack =
        anyPack()
            .another(later())
            .with(claim("earlier", "In the end Putin spoke.", cite(1)), claim)
            .pack();
    Hindsight hindsight = new Hindsight(pack);
    assertThat(hindsight.isNeededFor(claim, reading(pack, READING))).isEqualTo(needed);
    assertThat(hindsight.isNeededFor(claim, reading(pack, ANOTHER))).isFalse();
  }

  private static Reading reading(ContentPack pack, ReadingId id) {
    return pack.reading(id).orElseThrow();
  }
}
