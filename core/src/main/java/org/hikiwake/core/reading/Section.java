package org.hikiwake.core.reading;

import org.hikiwake.core.value.Text;

/** A stretch of a reading that one author, or several together, or nobody by name, wrote. */
public record Section(
    SectionId id, String title, Authorship authorship, ParagraphRange paragraphs) {

  public Section {
    title = Text.require(title, "a section's title", 200);
  }
}
