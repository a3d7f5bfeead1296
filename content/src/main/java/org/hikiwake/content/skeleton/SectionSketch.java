package org.hikiwake.content.skeleton;

import java.util.List;

/**
 * A stretch of a reading as it is guessed.
 *
 * @param byline the paragraph that names the authors; 0 where none does
 * @param affiliation what the byline adds to the names
 */
record SectionSketch(
    String id,
    String title,
    int first,
    int last,
    int byline,
    List<AuthorSketch> authors,
    String affiliation) {

  SectionSketch {
    authors = List.copyOf(authors);
  }
}
