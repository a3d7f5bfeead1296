package org.hikiwake.web.attachment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hikiwake.content.verify.Citations;
import org.hikiwake.content.verify.Copy;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Reading;

/**
 * How a text fits the reading whose text it is to be.
 *
 * @param exact whether it is word for word what was modelled
 * @param paragraphs how many it has
 * @param found how many citations find their paragraph in it
 * @param missing those that do not, in the order of the text
 */
record Fit(boolean exact, int paragraphs, int found, List<Citation.InReading> missing) {

  /** Of so many citations, an abridged text still has one. */
  private static final int LEAST_FOUND = 5;

  static Fit of(Copy copy, ContentPack pack, Reading reading) {
    List<Citation.InReading> citations = Citations.of(pack, reading.id());
    List<Citation.InReading> missing =
        citations.stream().filter(citation -> copy.find(reading, citation).isEmpty()).toList();
    return new Fit(
        copy.isExact(reading),
        copy.text().paragraphs().size(),
        citations.size() - missing.size(),
        missing);
  }

  public int citations() {
    return found + missing.size();
  }

  /** Whether it looks like another text: in any long one stand some words of four. */
  public boolean isStrange() {
    return !exact && citations() > 0 && found * LEAST_FOUND <= citations();
  }

  public boolean isWhole() {
    return missing.isEmpty();
  }

  /** By which numbers the pack calls the paragraphs of the copy, as far as that can be told. */
  static Map<Integer, Integer> numbers(Copy copy, ContentPack pack, Reading reading) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int n = 1; n <= reading.paragraphs().size(); n++) {
      int number = n;
      Optional<Integer> place = copy.place(reading.paragraphs().get(n - 1).fingerprint());
      place.ifPresent(there -> numbers.putIfAbsent(there, number));
    }
    for (Citation.InReading citation : Citations.of(pack, reading.id())) {
      copy.find(reading, citation)
          .ifPresent(there -> numbers.putIfAbsent(there, citation.at().paragraph()));
    }
    return numbers;
  }
}
