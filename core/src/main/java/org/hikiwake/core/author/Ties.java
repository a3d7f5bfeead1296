package org.hikiwake.core.author;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hikiwake.core.value.Id;

/**
 * How an author is bound to others. A question never offers two tied authors side by side, since
 * what one holds may truly be said of the other.
 *
 * @param partOf wholes that contain this author: the Kremlin is part of Russia
 * @param speaksFor whom this author speaks for: a president for a state
 * @param notToConfuse other authors with a similar name or role
 */
public record Ties(Set<AuthorId> partOf, Set<AuthorId> speaksFor, Set<AuthorId> notToConfuse) {

  public static final Ties NONE = new Ties(Set.of(), Set.of(), Set.of());

  public Ties {
    partOf = ordered(partOf);
    speaksFor = ordered(speaksFor);
    notToConfuse = ordered(notToConfuse);
  }

  private static Set<AuthorId> ordered(Set<AuthorId> ids) {
    TreeSet<AuthorId> sorted = new TreeSet<>(Id.ORDER);
    sorted.addAll(ids);
    return Collections.unmodifiableSet(sorted);
  }
}
