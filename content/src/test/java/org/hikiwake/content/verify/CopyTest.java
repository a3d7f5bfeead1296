package org.hikiwake.content.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.junit.jupiter.api.Test;

/** A cited paragraph is found in other copies of the text, and never guessed. */
class CopyTest {

  private static final List<String> MODELLED =
      List.of(
          "A quarrel about a tram",
          "The tram will fill the empty shops, says Brook.",
          "Nobody will leave a car at home for it.",
          "The council’s money is gone, and the tram is not there.",
          "Nobody knows what comes next.");

  private static final Reading READING = reading();

  private static Reading reading() {
    Reading any = AnyPack.anyReading();
    return new Reading(
        any.id(),
        any.title(),
        any.publication(),
        any.text(),
        MODELLED.stream()
            .map(text -> new Paragraph(ParagraphRole.BODY, Fingerprint.of(text)))
            .toList(),
        any.sections());
  }

  private static Citation.InReading cite(int paragraph, String anchor) {
    return new Citation.InReading(AnyPack.at(paragraph), new Anchor(anchor));
  }

  private static Copy copy(String... paragraphs) {
    return new Copy(new Text(Arrays.asList(paragraphs)));
  }

  private static Optional<Integer> find(Copy copy, int paragraph, String anchor) {
    return copy.find(READING, cite(paragraph, anchor));
  }

  @Test
  void paragraphThatWasModelledIsFoundWhereverItStands() {
    Copy exact = new Copy(new Text(MODELLED));
    assertThat(exact.isExact(READING)).isTrue();
    assertThat(find(exact, 3, "leave a car")).contains(3);
    Copy shifted = copy("Share this", "Print this", MODELLED.get(1), MODELLED.get(2));
    assertThat(shifted.isExact(READING)).isFalse();
    assertThat(find(shifted, 2, "empty shops")).contains(3);
    assertThat(find(shifted, 3, "leave a car")).contains(4);
  }

  @Test
  void otherEditionIsFoundByTheWordsHoweverItsSignsLook() {
    Copy other = copy("THE TRAM", "The council's money is gone – and the tram isn't there!", "End");
    assertThat(find(other, 4, "council’s money is gone")).contains(2);
    assertThat(find(other, 4, "and the tram")).contains(2);
  }

  @Test
  void wordsAreWholeWords() {
    assertThat(find(copy("Nobody will leave a carpet at home."), 3, "leave a car")).isEmpty();
  }

  @Test
  void wordsThatStandInSeveralParagraphsTellOnlyWhereOneIsCited() {
    Copy other = copy("A tram", "Nobody came.", "Nobody went.", "So what?", "Nobody knew.");
    assertThat(find(other, 3, "Nobody")).contains(3);
    assertThat(find(other, 4, "Nobody")).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(find(copy("Something else entirely."), 2, "empty shops")).isEmpty();
    assertThat(find(copy(), 2, "empty shops")).isEmpty();
  }

  @Test
  void linesThatAreBrokenWhereTheyWereFullArePutTogether() {
    String wrapped =
        """
        A quarrel about a tram
        \u00a0
        The tram will fill the
        empty shops, says Brook.


        Nobody will leave a car at
        home for it.
        """;
    List<Citation.InReading> citations =
        List.of(cite(2, "the empty shops"), cite(3, "car at home"));
    Copy copy = Copy.of(wrapped.replace("\n", "\r\n"), READING, citations);
    assertThat(copy.text().paragraphs()).containsExactlyElementsOf(MODELLED.subList(0, 3));
  }

  @Test
  void paragraphIsALineWhereThatIsAsGood() {
    String lines = "\uFEFF" + String.join("\n", MODELLED) + "\n\n";
    Copy copy = Copy.of(lines, READING, List.of(cite(2, "empty shops")));
    assertThat(copy.isExact(READING)).isTrue();
  }

  @Test
  void longEmptyTextIsReadAtOnce() {
    String empty = (" ".repeat(50) + "\n").repeat(10_000);
    assertThat(Copy.of(empty, READING, List.of()).text().paragraphs()).isEmpty();
  }

  @Test
  void citationsOfAReadingComeInOrderAndEachOnce() {
    ContentPack pack =
        AnyPack.anyPack()
            .with(AnyPack.anyPosition("one", "ann"), AnyPack.anyPosition("two", "ann"))
            .pack();
    assertThat(Citations.of(pack, AnyPack.READING)).containsExactly(cite(1, "some words"));
    assertThat(Citations.of(pack, new ReadingId("other"))).isEmpty();
  }
}
