package org.hikiwake.web.gradebook;

import java.time.Instant;
import org.hikiwake.web.account.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody imported marks, or took such an import back.
 *
 * @param file its name; empty for what was pasted
 * @param takesBack the number of the import that it takes back; null for an import
 */
record MarkImport(
    int number,
    String file,
    String reason,
    @Nullable Integer takesBack,
    PersonId actor,
    Instant at) {

  /** Characters of the name of a file that are kept. */
  private static final int LONGEST_FILE = 200;

  /** The name of a file as it is kept: some browsers send the whole path. */
  static String name(@Nullable String sent) {
    String name = sent == null ? "" : sent.replaceAll(".*[/\\\\]|\\p{Cntrl}", "").strip();
    return name.length() > LONGEST_FILE ? name.substring(0, LONGEST_FILE) : name;
  }
}
