package org.hikiwake.core.reading;

/** What a paragraph is there for. */
public enum ParagraphRole {
  TITLE,
  HEADING,
  STANDFIRST,
  BYLINE,
  BODY,
  BIO,
  FOOTNOTE,
  /** Navigation, share buttons, republication notes: nothing that an author says. */
  FURNITURE
}
