package org.hikiwake.quiz.selftest;

import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.ParagraphRef;

/**
 * The texts of readings, so far as they are at hand for those who are asked. They are shown, and
 * never become part of a question or of what is stored.
 */
public interface Texts {

  /** No text at all. */
  Texts NONE = (pack, at) -> Optional.empty();

  /** The text of the paragraph; nothing where it is not at hand. */
  Optional<String> paragraph(PackId pack, ParagraphRef at);
}
