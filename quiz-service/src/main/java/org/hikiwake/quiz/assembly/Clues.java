package org.hikiwake.quiz.assembly;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.Id;

/**
 * What a question asks and what it tells, by which {@link Enemies} are found.
 *
 * @param keyed the statements that its key rests on
 * @param told every statement that its stem, options or feedback tell, the keyed ones included
 * @param terms the terms that its keyed statements define or name
 * @param keys the wordings of its key that tell something by themselves: no name of an author, and
 *     nothing shorter than {@value #LEAST_KEY} letters or digits; as {@link Wording} writes them
 * @param stem what stands in the stem, as {@link Wording} writes it
 */
public record Clues(
    Set<StatementId> keyed,
    Set<StatementId> told,
    Set<TermId> terms,
    Set<String> keys,
    String stem) {

  static final int LEAST_KEY = 4;

  public Clues {
    keyed = ordered(keyed);
    TreeSet<StatementId> all = new TreeSet<>(Id.ORDER);
    all.addAll(keyed);
    all.addAll(told);
    told = Collections.unmodifiableSet(all);
    terms = ordered(terms);
    keys = Set.copyOf(keys);
  }

  private static <I extends Id> Set<I> ordered(Set<I> ids) {
    TreeSet<I> sorted = new TreeSet<>(Id.ORDER);
    sorted.addAll(ids);
    return Collections.unmodifiableSet(sorted);
  }

  /** Of a question that keys and tells these statements, whatever its words. */
  public static Clues of(Set<StatementId> keyed, Set<StatementId> told) {
    return new Clues(keyed, told, Set.of(), Set.of(), "");
  }
}
