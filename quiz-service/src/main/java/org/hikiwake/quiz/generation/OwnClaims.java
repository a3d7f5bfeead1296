package org.hikiwake.quiz.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/**
 * What is said of a position as somebody's own: why it is right to give it to its holder. Worded
 * once, since a position stands in many questions.
 */
final class OwnClaims {

  private final Ground ground;
  private final Map<StatementId, Explanation> held = new HashMap<>();
  private final Map<StatementId, Option> options = new HashMap<>();
  private final Map<Cell, List<Option>> cells = new HashMap<>();

  OwnClaims(Ground ground) {
    this.ground = ground;
  }

  /** That its holders do hold it. */
  Explanation held(Position position) {
    return held.computeIfAbsent(position.id(), unused -> new Explanations(ground).worded(position));
  }

  /** The claim as a right option where its holder's views are asked for. */
  Option option(Position position) {
    return options.computeIfAbsent(
        position.id(),
        id -> new Option(position.claim(), held(position), new Proof(Rule.STATED, List.of(id))));
  }

  /** The author's own claims on the topic in the reading, in the order of their ids. */
  Stream<Option> of(AuthorId holder, TopicId topic, Reading reading) {
    return cells
        .computeIfAbsent(
            new Cell(holder, topic, reading.id()), unused -> find(holder, topic, reading))
        .stream();
  }

  private List<Option> find(AuthorId holder, TopicId topic, Reading reading) {
    return ground
        .on(topic)
        .filter(p -> Views.isOwn(p, holder))
        .filter(p -> ground.readingOf(p).filter(reading::equals).isPresent())
        .map(this::option)
        .toList();
  }

  private record Cell(AuthorId holder, TopicId topic, ReadingId reading) {}
}
