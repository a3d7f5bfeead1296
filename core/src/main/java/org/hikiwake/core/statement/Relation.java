package org.hikiwake.core.statement;

import java.util.Comparator;
import java.util.List;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.value.Id;

/**
 * How one statement stands to another, read from left to right: {@code from} supports {@code to}.
 *
 * @param citations where a text itself draws the relation; empty where it follows from the claims
 */
public record Relation(StatementId from, Kind kind, StatementId to, List<Citation> citations) {

  /** The order in which a pack keeps its relations. */
  public static final Comparator<Relation> ORDER =
      Comparator.<Relation, Id>comparing(Relation::from, Id.ORDER)
          .thenComparing(Relation::kind)
          .thenComparing(Relation::to, Id.ORDER);

  /** How two statements stand to each other. */
  public enum Kind {
    /** Both say the same. */
    EQUIVALENT(true),
    /** Whoever holds the first is bound to hold the second. */
    ENTAILS(false),
    /** Nobody can hold both. */
    CONTRADICTS(true),
    /** The first is a reason for the second. */
    SUPPORTS(false),
    /** The first agrees with the second and goes further. */
    EXTENDS(false),
    /** The first limits the second. */
    QUALIFIES(false),
    /** The first replies to the second. */
    ANSWERS(false),
    /** The first refers to the second. */
    CITES(false),
    /** The same author put the first in place of the second. */
    REVISES(false);

    private final boolean symmetric;

    Kind(boolean symmetric) {
      this.symmetric = symmetric;
    }

    /** Whether the relation holds from right to left as well. */
    public boolean symmetric() {
      return symmetric;
    }
  }

  public Relation {
    citations = List.copyOf(citations);
  }
}
