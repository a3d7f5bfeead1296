package org.hikiwake.core.statement;

import java.util.Set;
import java.util.function.Function;
import org.hikiwake.core.topic.TopicId;

/** Something that a reading states as so, and who states it. */
public sealed interface KeyFact extends Statement
    permits Event, Quantity, Definition, Proposal, Membership {

  /** What every key fact has. */
  Stated stated();

  <T> T fold(Cases<T> cases);

  @Override
  default StatementId id() {
    return stated().id();
  }

  @Override
  default Attribution attribution() {
    return stated().attribution();
  }

  @Override
  default String sentence() {
    return stated().sentence();
  }

  @Override
  default Set<TopicId> topics() {
    return stated().topics();
  }

  @Override
  default Evidence evidence() {
    return stated().evidence();
  }

  @Override
  default <T> T fold(Function<Position, T> position, Function<KeyFact, T> keyFact) {
    return keyFact.apply(this);
  }

  /** One function per kind of key fact. */
  record Cases<T>(
      Function<Event, T> event,
      Function<Quantity, T> quantity,
      Function<Definition, T> definition,
      Function<Proposal, T> proposal,
      Function<Membership, T> membership) {}
}
