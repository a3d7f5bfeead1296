package org.hikiwake.web.intake;

/**
 * Why a pack that is right in itself is not taken here.
 *
 * @param about what the sentence names: an id, a version, a person or a number
 */
public record Objection(Kind kind, String about) {

  /** Each is a sentence of its own. */
  public enum Kind {
    /** The pack of that id comes with Hikiwake. */
    SHIPPED,
    /** The id is a word of the addresses here. */
    RESERVED,
    /** The pack of that id belongs to somebody else. */
    OWNED,
    /** The pack of that id is private to a course of others. */
    TAKEN,
    /** The current version says the same. */
    UNCHANGED,
    /** So it does, and the pack is retired: it is brought back, not imported. */
    RETIRED,
    /** Its version is not later than the current one. */
    NOT_LATER,
    /** It has more statements than can be examined here. */
    TOO_LARGE,
    /** As many packs are kept as may be. */
    TOO_MANY
  }
}
