package org.hikiwake.core.reading;

import org.hikiwake.core.value.PartialDate;
import org.hikiwake.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a reading appeared.
 *
 * @param publisher the journal, site or institution, as far as it is known
 * @param date when it appeared
 * @param inferredFrom how the date is known where the text does not print it; null where it does
 */
public record Publication(String publisher, PartialDate date, @Nullable String inferredFrom) {

  public Publication {
    publisher = Text.require(publisher, "a publisher", 200);
    if (inferredFrom != null) {
      inferredFrom = Text.require(inferredFrom, "how a date is inferred", 400);
    }
  }

  public boolean dateIsInferred() {
    return inferredFrom != null;
  }
}
