package org.hikiwake.core.reading;

import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * An author's name as a section prints it.
 *
 * @param at the paragraph that prints the name
 * @param affiliation what the text says the author is; null where it says nothing
 */
public record Byline(AuthorId author, ParagraphRef at, @Nullable String affiliation) {

  public Byline {
    if (affiliation != null) {
      affiliation = Text.require(affiliation, "an affiliation", 300);
    }
  }
}
