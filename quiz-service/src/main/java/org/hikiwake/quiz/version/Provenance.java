package org.hikiwake.quiz.version;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.pack.PackVersion;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;

/**
 * Where a question comes from.
 *
 * @param generator the version of the generator that made it
 * @param keyed the statements that its key rests on; they make its identity
 * @param used every statement in it, so that a changed one finds the question
 * @param readings the readings that it asks about
 * @param topics the topics that it asks about
 */
public record Provenance(
    PackId pack,
    PackVersion packVersion,
    FamilyId family,
    int generator,
    List<StatementId> keyed,
    Set<StatementId> used,
    Set<ReadingId> readings,
    Set<TopicId> topics) {

  public Provenance {
    keyed = List.copyOf(keyed);
    used = ordered(used);
    readings = ordered(readings);
    topics = ordered(topics);
  }

  /**
   * The statements that are asked with it: those that its key rests on. Of the key of an own
   * question nothing is known but what it uses.
   */
  public Set<StatementId> asked() {
    return family.equals(FamilyId.AUTHORED) ? used : Set.copyOf(keyed);
  }

  private static <I extends Id> Set<I> ordered(Set<I> ids) {
    if (ids.size() == 1) {
      return Set.copyOf(ids);
    }
    TreeSet<I> sorted = new TreeSet<>(Id.ORDER);
    sorted.addAll(ids);
    return Collections.unmodifiableSet(sorted);
  }
}
