package org.hikiwake.core.reading;

import java.util.List;
import java.util.Optional;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Text;

/**
 * One source text, described but never contained: its title and publication, the role and
 * fingerprint of each paragraph, and its sections.
 *
 * @param text the name of the text file against which the pack is verified
 * @param paragraphs all of them in order; the first has number 1
 */
public record Reading(
    ReadingId id,
    String title,
    Publication publication,
    String text,
    List<Paragraph> paragraphs,
    List<Section> sections) {

  public Reading {
    title = Text.require(title, "a title", 300);
    text = Text.require(text, "a text file's name", 200);
    paragraphs = List.copyOf(paragraphs);
    sections = List.copyOf(sections);
    if (paragraphs.isEmpty() || sections.isEmpty()) {
      throw new InvalidValue("", "a reading has at least one paragraph and one section");
    }
  }

  /** The section that the paragraph belongs to; furniture belongs to none. */
  public Optional<Section> sectionAt(int paragraph) {
    return sections.stream().filter(s -> s.paragraphs().contains(paragraph)).findFirst();
  }

  public Optional<Paragraph> paragraph(int number) {
    return number >= 1 && number <= paragraphs.size()
        ? Optional.of(paragraphs.get(number - 1))
        : Optional.empty();
  }
}
