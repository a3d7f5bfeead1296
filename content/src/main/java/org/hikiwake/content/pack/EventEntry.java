package org.hikiwake.content.pack;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.value.PartialDate;

/** An entry of {@code events}. */
record EventEntry(@JsonUnwrapped StatedEntry stated, String when) {

  static EventEntry of(Event fact) {
    return new EventEntry(StatedEntry.of(fact.stated()), fact.when().iso());
  }

  Event toModel() {
    return new Event(stated.toModel(), new PartialDate(when));
  }
}
