package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.account.Person;

/** Takes quizzes for tests. */
@ApplicationScoped
public class TestAttempts {

  private final Attempting attempting;

  TestAttempts(Attempting attempting) {
    this.attempting = attempting;
  }

  public Attempt start(Person student, Quiz quiz) {
    return attempting
        .start(quiz, new ActorId(student.id().value()), "")
        .fold(
            Starting.Running::attempt,
            refused -> {
              throw new AssertionError(refused);
            });
  }

  /**
   * A whole attempt.
   *
   * @param responses what is answered, by the place of the question in the quiz
   */
  public Attempt handIn(Person student, Quiz quiz, Map<Integer, Response> responses) {
    AttemptId id = start(student, quiz).id();
    for (Item item : find(id).items()) {
      Response response = responses.get(item.place());
      if (response != null) {
        attempting.take(find(id), Act.SAVE, item, Given.of(response));
      }
    }
    return attempting.handIn(find(id));
  }

  public Attempt find(AttemptId id) {
    return attempting.find(id).orElseThrow();
  }
}
