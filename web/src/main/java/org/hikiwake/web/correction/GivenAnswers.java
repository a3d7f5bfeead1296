package org.hikiwake.web.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.QuestionVersion;

/** Fills a correction with what a student gave, since that is what is to be right. */
@ApplicationScoped
class GivenAnswers {

  private final Attempting attempting;

  GivenAnswers(Attempting attempting) {
    this.attempting = attempting;
  }

  /** The form with the answer that it names; as it is where there is none in this quiz. */
  CorrectionForm in(Quiz quiz, QuestionVersion version, CorrectionForm form) {
    return answer(quiz, version, form.answer()).map(form::alsoRight).orElse(form);
  }

  private Optional<Response> answer(Quiz quiz, QuestionVersion version, String name) {
    int hyphen = name.lastIndexOf('-');
    if (hyphen < 0 || !AttemptId.isOne(name.substring(0, hyphen))) {
      return Optional.empty();
    }
    return attempting
        .find(new AttemptId(name.substring(0, hyphen)))
        .filter(attempt -> attempt.quiz().id().equals(quiz.id()) && attempt.hasEnded())
        .flatMap(attempt -> answer(attempt, version, name.substring(hyphen + 1)));
  }

  private static Optional<Response> answer(
      Attempt attempt, QuestionVersion version, String position) {
    return attempt.items().stream()
        .filter(item -> String.valueOf(item.position()).equals(position))
        .filter(item -> item.slot().version().equals(version))
        .findFirst()
        .flatMap(item -> given(attempt, item));
  }

  private static Optional<Response> given(Attempt attempt, Item item) {
    return attempt.work(item).given().filter(given -> !given.isBlank()).map(Given::response);
  }
}
