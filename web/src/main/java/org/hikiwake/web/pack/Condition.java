package org.hikiwake.web.pack;

/** How the current version of an imported pack stands on this node. */
public enum Condition {
  /** Its questions are there. */
  READY,
  /** They are being made and examined. */
  BEING_MADE,
  /** They could not be made, which is a mistake of Hikiwake; it can be tried again. */
  FAILED,
  /** This Hikiwake refuses what an earlier one took. */
  UNREADABLE;

  /** Whether it stays so until somebody does something. */
  boolean isStuck() {
    return this == FAILED || this == UNREADABLE;
  }
}
