package org.hikiwake.web.account;

import org.hikiwake.web.site.Words;

/**
 * What somebody may do on the whole installation. To be a student is no such role: it is a standing
 * in one course, and an instructor may have it in another's.
 */
public enum Role {
  /** May see and change people, and enter every course. */
  ADMINISTRATOR,
  /** May open courses. */
  INSTRUCTOR;

  /** The role in forms, annotations and documents: {@code administrator}. */
  public String word() {
    return Words.of(this);
  }
}
