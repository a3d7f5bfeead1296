package org.hikiwake.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.SECTION;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyParagraph;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyTerm;
import static org.hikiwake.core.pack.AnyPack.anyTopic;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.core.pack.AnyPack.relate;

import java.util.List;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.Publication;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPackTest {

  @Test
  void findsItsElementsById() {
    ContentPack pack =
        anyPack()
            .with(anyPosition("rain", "ann"))
            .with(anyTerm("drizzle"))
            .complete(WEATHER, "ann")
            .pack();
    assertThat(pack.author(ANN)).isPresent();
    assertThat(pack.reading(READING)).isPresent();
    assertThat(pack.section(SECTION)).isPresent();
    assertThat(pack.topic(WEATHER)).isPresent();
    assertThat(pack.term(new TermId("drizzle"))).isPresent();
    assertThat(pack.statement(new StatementId("rain"))).isPresent();
    assertThat(pack.statement(new StatementId("snow"))).isEmpty();
    assertThat(pack.completeHolders(SECTION, WEATHER)).containsExactly(ANN);
    assertThat(pack.completeHolders(SECTION, new TopicId("other"))).isEmpty();
  }

  @Test
  void listsItsReadingsByDate() {
    ContentPack pack =
        anyPack().another(of("a-late", "2020")).another(of("z-early", "1999")).pack();
    assertThat(pack.readingsByDate())
        .extracting(reading -> reading.id().value())
        .containsExactly("z-early", "reading", "a-late");
    assertThat(pack.parts().readings())
        .extracting(reading -> reading.id().value())
        .containsExactly("a-late", "reading", "z-early");
  }

  private static Reading of(String id, String date) {
    Section all =
        new Section(
            new SectionId("all-of-" + id),
            "All",
            new Authorship.Inferred(List.of(ANN), "Ann is meant.", List.of(cite(1))),
            new ParagraphRange(1, 1));
    return new Reading(
        new ReadingId(id),
        id,
        new Publication("A publisher", new PartialDate(date), null),
        id + ".txt",
        List.of(anyParagraph(1)),
        List.of(all));
  }

  @Test
  void isTheSameWhateverOrderItsPartsCameIn() {
    ContentPack one =
        anyPack()
            .with(anyPerson("bob"), anyPerson("cy"))
            .with(anyTopic("a"), anyTopic("b"))
            .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"))
            .with(relate("rain", Kind.CONTRADICTS, "sun"), relate("rain", Kind.CITES, "sun"))
            .pack();
    ContentPack other =
        anyPack()
            .with(anyPerson("cy"), anyPerson("bob"))
            .with(anyTopic("b"), anyTopic("a"))
            .with(anyPosition("sun", "bob"), anyPosition("rain", "ann"))
            .with(relate("rain", Kind.CITES, "sun"), relate("rain", Kind.CONTRADICTS, "sun"))
            .pack();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("any 1.0.0");
  }

  @Test
  void isNotMadeOfPartsThatDoNotFit() {
    PackParts parts = anyPack().with(anyPosition("rain", "nobody")).parts();
    assertThatThrownBy(() -> ContentPack.of(parts))
        .isInstanceOfSatisfying(
            PackInconsistent.class, refusal -> assertThat(refusal.violations()).hasSize(1))
        .hasMessageContaining("nobody");
  }

  @Test
  void versionsAreOrderedByTheirNumbers() {
    assertThat(new PackVersion("1.10.0")).isGreaterThan(new PackVersion("1.9.9"));
    assertThat(new PackVersion("2.0.0")).hasToString("2.0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1.0.0-beta", "a.b.c", "1.0.9999999"})
  void otherVersionsAreRefused(String text) {
    assertThatThrownBy(() -> new PackVersion(text)).isInstanceOf(InvalidValue.class);
  }
}
