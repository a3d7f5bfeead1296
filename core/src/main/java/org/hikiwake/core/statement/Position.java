package org.hikiwake.core.statement;

import java.util.Set;
import java.util.function.Function;
import org.hikiwake.core.topic.TopicId;

/** A claim that one or more authors hold on a topic, in one sentence of our own words. */
public record Position(
    StatementId id,
    Attribution attribution,
    Stance stance,
    String claim,
    Scope scope,
    Evidence evidence)
    implements Statement {

  public Position {
    claim = Sentence.require(claim, "a claim");
  }

  @Override
  public String sentence() {
    return claim;
  }

  @Override
  public Set<TopicId> topics() {
    return Set.of(stance.topic());
  }

  @Override
  public <T> T fold(Function<Position, T> position, Function<KeyFact, T> keyFact) {
    return position.apply(this);
  }
}
