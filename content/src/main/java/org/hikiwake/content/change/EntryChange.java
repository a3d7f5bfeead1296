package org.hikiwake.content.change;

import java.util.List;
import org.hikiwake.content.pack.EntryName;

/**
 * An entry that there was not, that there is no more, or that says something else.
 *
 * @param fields what is different in it; all of its fields where it is new or gone
 */
public record EntryChange(EntryName entry, Kind kind, List<FieldChange> fields) {

  /** What became of the entry. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  public EntryChange {
    fields = List.copyOf(fields);
  }
}
