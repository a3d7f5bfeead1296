package org.hikiwake.content.verify;

import java.util.Optional;
import org.hikiwake.core.reading.Reading;

/** The texts of readings, as far as they are at hand. They never become part of a pack. */
public interface Texts {

  /** No text at all. */
  Texts NONE = reading -> Optional.empty();

  /**
   * The text of the reading; nothing where it is not at hand.
   *
   * @throws UnreadableText where it is there and cannot be read
   */
  Optional<Text> of(Reading reading) throws UnreadableText;
}
