package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.ids;
import static org.hikiwake.content.pack.Entries.texts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.jspecify.annotations.Nullable;

/** The keys that every key fact has. */
record StatedEntry(
    String id,
    List<String> statedBy,
    @Nullable Boolean together,
    @Nullable List<String> reportedBy,
    String sentence,
    @Nullable List<String> topics,
    @JsonUnwrapped EvidenceEntry evidence) {

  static StatedEntry of(Stated stated) {
    return new StatedEntry(
        stated.id().value(),
        texts(stated.attribution().holders()),
        AttributionEntry.together(stated.attribution()),
        texts(stated.attribution().reporters()),
        stated.sentence(),
        texts(stated.topics()),
        EvidenceEntry.of(stated.evidence()));
  }

  Stated toModel() {
    return new Stated(
        new StatementId(id),
        AttributionEntry.toModel(statedBy, together, reportedBy),
        sentence,
        ids(topics, TopicId::new),
        evidence.toModel());
  }
}
