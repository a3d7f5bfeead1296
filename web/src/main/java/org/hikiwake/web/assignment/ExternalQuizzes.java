package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.store.OneWriter;

/**
 * Quizzes by the names under which they were assigned. A name belongs to the course, so that
 * whichever instructor's program tries again finds what was assigned before.
 */
@ApplicationScoped
public class ExternalQuizzes {

  private final OneWriter writer;
  private final ExternalQuizRows rows;
  private final Quizzes quizzes;

  ExternalQuizzes(OneWriter writer, ExternalQuizRows rows, Quizzes quizzes) {
    this.writer = writer;
    this.rows = rows;
    this.quizzes = quizzes;
  }

  Optional<QuizId> find(CourseId course, ExternalId external) {
    return rows.findByIdOptional(key(course, external)).map(row -> new QuizId(row.quiz));
  }

  private static ExternalQuizKey key(CourseId course, ExternalId external) {
    return new ExternalQuizKey(course.value(), external.value());
  }

  /**
   * Adds a quiz under a name.
   *
   * @return false where the course has one of that name already; nothing is changed then
   */
  boolean add(Assignment assignment, ExternalId external, PersonId actor) {
    return writer.write(
        () -> {
          boolean isNew = find(assignment.course(), external).isEmpty();
          if (isNew) {
            quizzes.add(assignment, actor);
            ExternalQuizEntity row = new ExternalQuizEntity();
            row.key = key(assignment.course(), external);
            row.quiz = assignment.quiz().id().value();
            rows.persist(row);
          }
          return isNew;
        });
  }

  /** The names of a course's quizzes, where they have any. */
  public Map<QuizId, ExternalId> of(CourseId course) {
    return rows.list("key.course", course.value()).stream()
        .collect(
            Collectors.toMap(
                row -> new QuizId(row.quiz), row -> new ExternalId(row.key.external())));
  }
}
