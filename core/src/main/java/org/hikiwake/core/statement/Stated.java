package org.hikiwake.core.statement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;

/** What every key fact has: its id, who states it, its sentence, its topics and its evidence. */
public record Stated(
    StatementId id,
    Attribution attribution,
    String sentence,
    Set<TopicId> topics,
    Evidence evidence) {

  public Stated {
    sentence = Sentence.require(sentence, "a fact's sentence");
    TreeSet<TopicId> sorted = new TreeSet<>(Id.ORDER);
    sorted.addAll(topics);
    topics = Collections.unmodifiableSet(sorted);
  }
}
