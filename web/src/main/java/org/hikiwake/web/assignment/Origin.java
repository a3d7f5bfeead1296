package org.hikiwake.web.assignment;

/** What has become of the question of which a quiz has a version. */
public enum Origin {
  /** It reads as it does in the quiz. */
  CURRENT,
  /** It reads otherwise now: its pack or the generator has changed. */
  CHANGED,
  /** There is no such question any more. */
  GONE
}
