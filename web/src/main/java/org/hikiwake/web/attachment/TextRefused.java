package org.hikiwake.web.attachment;

/** What was sent cannot be attached as the text of a reading. */
final class TextRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final Why why;
  private final int line;

  /** Why not. */
  enum Why {
    NOTHING,
    TOO_LONG,
    PDF,
    OFFICE,
    NO_TEXT,
    ENCODING
  }

  TextRefused(Why why) {
    this(why, 0);
  }

  /**
   * @param line in which it was noticed; 0 where that does not help
   */
  TextRefused(Why why, int line) {
    super(why.name());
    this.why = why;
    this.line = line;
  }

  Why why() {
    return why;
  }

  int line() {
    return line;
  }
}
