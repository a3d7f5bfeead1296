package org.hikiwake.content.problem;

import java.util.Locale;

/** What kind of problem it is; the labels are stable and documented. */
public enum ProblemCode {
  // What the files come in
  UNREADABLE,
  SYMBOLIC_LINK,
  FILE_NAME,
  DUPLICATE_FILE,
  ZIP_BOMB,
  TOO_MANY_PROBLEMS,
  // A file as a whole
  TOO_LARGE,
  NOT_UTF8,
  CONTROL_CHARACTER,
  NOT_YAML,
  // YAML that a pack does not use
  SEVERAL_DOCUMENTS,
  ALIAS,
  TAG,
  TOO_DEEP,
  DUPLICATE_KEY,
  // The shape of an entry
  MISSING_KEY,
  UNKNOWN_KEY,
  WRONG_TYPE,
  WRONG_FORM,
  NOT_A_CHOICE,
  TOO_SHORT,
  TOO_LONG,
  OUT_OF_RANGE,
  REPEATED_ITEM,
  AUTHORSHIP,
  NO_EVIDENCE,
  INVALID_VALUE,
  // The pack as a whole
  NO_HEADER,
  TWO_HEADERS,
  EMPTY_PACK,
  // Between the entries; the same names as the violations of core
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
  HOLDS_BOTH,
  // Against the texts
  TEXT_UNREADABLE,
  PARAGRAPH_COUNT,
  PARAGRAPH_CHANGED,
  PARAGRAPH_MOVED,
  ANCHOR_NOT_FOUND,
  BYLINE_NOT_FOUND,
  SENTENCE_NOT_CITED,
  COPIED_WORDING;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
