package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Set;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;

/** A statement with who holds and who reports it. There is one for each statement of a pack. */
final class Said {

  private final int number;
  private final Statement statement;
  private final List<Voice> holders;
  private final List<Voice> reporters;
  private final List<ReadingId> readings;
  private final boolean askable;
  private final boolean onlyWithHolderNamed;

  /**
   * Puts a statement beside its voices.
   *
   * @param number its place in the pack, counted from 0
   */
  Said(int number, Statement statement, List<Voice> holders, List<Voice> reporters) {
    this.number = number;
    this.statement = statement;
    this.holders = holders;
    this.reporters = reporters;
    readings = statement.evidence().readings();
    askable = statement.evidence().mayBeAsked();
    onlyWithHolderNamed = statement.evidence().onlyWithHolderNamed();
  }

  int number() {
    return number;
  }

  StatementId id() {
    return statement.id();
  }

  Statement statement() {
    return statement;
  }

  List<Voice> holders() {
    return holders;
  }

  List<Voice> reporters() {
    return reporters;
  }

  boolean mayBeAsked() {
    return askable;
  }

  boolean onlyWithHolderNamed() {
    return onlyWithHolderNamed;
  }

  boolean isHeldBy(Voice author) {
    return holders.contains(author);
  }

  boolean isReportedBy(Voice author) {
    return reporters.contains(author);
  }

  /** Whether he holds or reports it. */
  boolean isBy(Voice author) {
    return isHeldBy(author) || isReportedBy(author);
  }

  /** Whether anybody who says the one is bound to anybody who says the other. */
  boolean isBoundTo(Said other) {
    return other.isByAnyBoundTo(holders) || other.isByAnyBoundTo(reporters);
  }

  private boolean isByAnyBoundTo(List<Voice> voices) {
    for (Voice voice : voices) {
      if (isByOneBoundTo(voice)) {
        return true;
      }
    }
    return false;
  }

  boolean isByOneBoundTo(Voice author) {
    return author.isBoundToAny(holders) || author.isBoundToAny(reporters);
  }

  String sentence() {
    return statement.sentence();
  }

  Set<TopicId> topics() {
    return statement.topics();
  }

  /** The readings in which it stands. */
  List<ReadingId> readings() {
    return readings;
  }

  boolean isIn(ReadingId reading) {
    return readings.contains(reading);
  }

  @Override
  public String toString() {
    return id().value();
  }
}
