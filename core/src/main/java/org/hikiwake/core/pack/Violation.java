package org.hikiwake.core.pack;

/**
 * One thing in which the parts of a pack do not fit together.
 *
 * @param subject the element in which the fault is
 * @param culprit the text in it that is at fault, by which a loader finds the line; equal to the
 *     subject's id where the whole element is meant
 * @param message what is wrong
 * @param remedy what to do about it
 */
public record Violation(Code code, Subject subject, String culprit, String message, String remedy) {

  /** What kind of fault it is; the names are part of the published problem report. */
  public enum Code {
    DUPLICATE_ID,
    DANGLING_REFERENCE,
    CYCLIC_TOPIC,
    CYCLIC_PART,
    AMBIGUOUS_NAME,
    SECTION_RANGE,
    UNSECTIONED_PARAGRAPH,
    NOT_A_VOICE,
    PARAGRAPH_RANGE,
    FURNITURE_CITED,
    COMPLETE_UNCITED,
    OWN_REPORTER,
    OWN_WHOLE,
    FUTURE_EVENT,
    SELF_RELATION,
    DUPLICATE_RELATION,
    IMPOSSIBLE_STATEMENT,
    HOLDS_BOTH
  }

  /** What kind of element a subject is. */
  public enum Kind {
    READING,
    SECTION,
    SOURCE,
    AUTHOR,
    TOPIC,
    TERM,
    STATEMENT,
    RELATION,
    CELL
  }

  /**
   * An element of the pack.
   *
   * @param id its id; for relations and cells, which have none, their parts joined by spaces
   * @param occurrence which element with that id it is, counted from 0 in the order of the parts
   */
  public record Subject(Kind kind, String id, int occurrence) {

    public static Subject of(Kind kind, Object id) {
      return new Subject(kind, id.toString(), 0);
    }
  }
}
