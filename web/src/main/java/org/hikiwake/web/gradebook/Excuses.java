package org.hikiwake.web.gradebook;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.store.OneWriter;

/** Who is measured without which quiz. Nothing is ever changed: the last row counts. */
@ApplicationScoped
class Excuses {

  private static final String LATEST =
      " and not exists (select 1 from ExcuseEntity l where l.key.quiz = e.key.quiz"
          + " and l.key.person = e.key.person and l.key.position > e.key.position)";

  private final OneWriter writer;
  private final ExcuseRows rows;
  private final Clock clock;

  Excuses(OneWriter writer, ExcuseRows rows, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * Excuses a student, or takes that back. What is so already is not written again.
   *
   * @return whether anything changed
   */
  boolean say(QuizId quiz, PersonId person, boolean excused, String reason, PersonId actor) {
    return writer.write(
        () -> {
          List<Excuse> before = history(quiz, person);
          boolean changes = isExcused(before) != excused;
          if (changes) {
            ExcuseEntity row = new ExcuseEntity();
            row.key = new ExcuseKey(quiz.value(), person.value(), before.size() + 1);
            row.excused = excused;
            row.reason = reason;
            row.actor = actor.value();
            row.excusedAt = clock.instant();
            rows.persist(row);
          }
          return changes;
        });
  }

  static boolean isExcused(List<Excuse> history) {
    return !history.isEmpty() && history.get(0).excused();
  }

  /** What was said of a student in a quiz, the latest first. */
  List<Excuse> history(QuizId quiz, PersonId person) {
    return rows
        .list(
            "key.quiz = ?1 and key.person = ?2",
            Sort.descending("key.position"),
            quiz.value(),
            person.value())
        .stream()
        .map(Excuses::model)
        .toList();
  }

  private static Excuse model(ExcuseEntity row) {
    return new Excuse(row.excused, row.reason, new PersonId(row.actor), row.excusedAt);
  }

  /** Who is excused from a quiz, and how that was said. */
  Map<PersonId, Excuse> of(QuizId quiz) {
    return rows
        .list(
            "from ExcuseEntity e where e.key.quiz = ?1 and e.excused = true" + LATEST, quiz.value())
        .stream()
        .collect(Collectors.toMap(row -> new PersonId(row.key.person()), Excuses::model));
  }
}
