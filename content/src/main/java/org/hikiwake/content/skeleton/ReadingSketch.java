package org.hikiwake.content.skeleton;

import java.util.List;
import org.hikiwake.core.reading.ParagraphRole;

/** A reading as far as it can be told from its text. */
record ReadingSketch(
    String id,
    String title,
    SourceText source,
    List<ParagraphRole> roles,
    List<SectionSketch> sections) {

  ReadingSketch {
    roles = List.copyOf(roles);
    sections = List.copyOf(sections);
  }

  List<String> paragraphs() {
    return source.text().paragraphs();
  }

  List<AuthorSketch> authors() {
    return sections.stream().flatMap(section -> section.authors().stream()).distinct().toList();
  }

  boolean isSigned() {
    return sections.stream().anyMatch(section -> section.byline() > 0);
  }
}
