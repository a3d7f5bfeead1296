package org.hikiwake.content.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.Reading;

/**
 * Somebody's copy of a reading. It may be cut into other paragraphs than the text that was
 * modelled, or lack what stands around it; a cited paragraph is looked for in it and never guessed.
 * To make one takes time and memory linear in the text.
 */
public final class Copy {

  private final Text text;
  private final Map<Fingerprint, Integer> places = new HashMap<>();

  /** The words of each paragraph between spaces, since signs differ between editions. */
  private final List<String> words;

  public Copy(Text text) {
    this.text = text;
    List<String> paragraphs = text.paragraphs();
    IntStream.range(0, paragraphs.size())
        .forEach(i -> places.putIfAbsent(Fingerprint.of(paragraphs.get(i)), i + 1));
    words = paragraphs.stream().map(Copy::words).toList();
  }

  private static String words(String paragraph) {
    return Words.in(paragraph).collect(Collectors.joining(" ", " ", " "));
  }

  /**
   * The copy that a text file holds: a paragraph is a line, as in a pack; or, where more of the
   * citations are found so, what stands between blank lines.
   */
  public static Copy of(String contents, Reading reading, List<Citation.InReading> citations) {
    Copy lines = new Copy(Text.of(contents));
    Copy blocks = new Copy(Text.ofBlocks(contents));
    return blocks.found(reading, citations) > lines.found(reading, citations) ? blocks : lines;
  }

  private long found(Reading reading, List<Citation.InReading> citations) {
    return citations.stream().filter(citation -> find(reading, citation).isPresent()).count();
  }

  public Text text() {
    return text;
  }

  /** Where the paragraph with that fingerprint stands in this copy, first of all. */
  public Optional<Integer> place(Fingerprint print) {
    return Optional.ofNullable(places.get(print));
  }

  /** Whether it is word for word the text that was modelled. */
  public boolean isExact(Reading reading) {
    return text.differenceFrom(reading).isEmpty();
  }

  /**
   * The number that the cited paragraph has in this copy, counted from 1: the one that was
   * modelled, wherever it stands; else the only one in which the words of the anchor stand, or
   * among several the one at the cited place. Nothing where that does not tell.
   */
  public Optional<Integer> find(Reading reading, Citation.InReading citation) {
    int cited = citation.at().paragraph();
    return reading
        .paragraph(cited)
        .map(Paragraph::fingerprint)
        .flatMap(this::place)
        .or(() -> byWords(cited, citation.anchor()));
  }

  private Optional<Integer> byWords(int cited, Anchor anchor) {
    String sought = words(anchor.words());
    List<Integer> having =
        IntStream.rangeClosed(1, words.size())
            .filter(n -> words.get(n - 1).contains(sought))
            .boxed()
            .toList();
    return having.size() == 1
        ? Optional.of(having.get(0))
        : having.stream().filter(n -> n == cited).findFirst();
  }
}
