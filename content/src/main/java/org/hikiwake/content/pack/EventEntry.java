package org.hikiwake.content.pack;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** An entry of {@code events}. */
record EventEntry(@JsonUnwrapped StatedEntry stated, String when, @Nullable String happening) {

  static EventEntry of(Event fact) {
    return new EventEntry(StatedEntry.of(fact.stated()), fact.when().iso(), fact.happening());
  }

  Event toModel() {
    return new Event(stated.toModel(), new PartialDate(when), happening);
  }
}
