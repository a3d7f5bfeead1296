package org.hikiwake.web.examination;

import org.hikiwake.web.site.Words;

/** What examined questions are told apart by, in the order in which pages show it. */
public enum Facet {
  READING,
  AUTHOR,
  TOPIC,
  FAMILY,
  KIND,
  DIFFICULTY,
  RESULT;

  /** The word in addresses and JSON: {@code reading}. */
  public String word() {
    return Words.of(this);
  }
}
