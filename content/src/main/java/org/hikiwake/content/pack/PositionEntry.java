package org.hikiwake.content.pack;

import static org.hikiwake.content.pack.Entries.constant;
import static org.hikiwake.content.pack.Entries.date;
import static org.hikiwake.content.pack.Entries.iso;
import static org.hikiwake.content.pack.Entries.texts;
import static org.hikiwake.content.pack.Entries.word;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.hikiwake.core.statement.Mode;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Scope;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.Stance.Confidence;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.jspecify.annotations.Nullable;

/** An entry of {@code positions}. */
record PositionEntry(
    String id,
    List<String> holders,
    @Nullable Boolean together,
    @Nullable List<String> reportedBy,
    String topic,
    String stance,
    @Nullable String mode,
    @Nullable String confidence,
    String claim,
    @Nullable String condition,
    @Nullable String horizon,
    @Nullable String held,
    @JsonUnwrapped EvidenceEntry evidence) {

  static PositionEntry of(Position position) {
    Stance stance = position.stance();
    Scope scope = position.scope();
    return new PositionEntry(
        position.id().value(),
        texts(position.attribution().holders()),
        AttributionEntry.together(position.attribution()),
        texts(position.attribution().reporters()),
        stance.topic().value(),
        word(stance.polarity()),
        stance.mode() == Mode.HOLDS ? null : word(stance.mode()),
        stance.confidence() == Confidence.FIRM ? null : word(stance.confidence()),
        position.claim(),
        scope.condition(),
        scope.horizon(),
        iso(scope.held()),
        EvidenceEntry.of(position.evidence()));
  }

  Position toModel() {
    return new Position(
        new StatementId(id),
        AttributionEntry.toModel(holders, together, reportedBy),
        new Stance(
            new TopicId(topic),
            constant(Polarity.class, stance),
            mode == null ? Mode.HOLDS : constant(Mode.class, mode),
            confidence == null ? Confidence.FIRM : constant(Confidence.class, confidence)),
        claim,
        new Scope(condition, horizon, date(held)),
        evidence.toModel());
  }
}
