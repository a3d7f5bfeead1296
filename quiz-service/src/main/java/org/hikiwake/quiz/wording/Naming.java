package org.hikiwake.quiz.wording;

/** What a wording names, and so which liberties may be taken with it. */
public enum Naming {
  /** A term, a state, an institution: its words stand as they are. */
  WORDS,
  /**
   * A person: the order of family and given name is free, given names may be initials, titles and
   * particles may be left out.
   */
  PERSON
}
