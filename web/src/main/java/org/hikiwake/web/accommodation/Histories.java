package org.hikiwake.web.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.jspecify.annotations.Nullable;

/** Says who said what, and signs what is said now. */
@ApplicationScoped
class Histories {

  private final People people;
  private final Visiting visiting;
  private final Clock clock;

  Histories(People people, Visiting visiting, Clock clock) {
    this.people = people;
    this.visiting = visiting;
    this.clock = clock;
  }

  List<SaidView> of(List<Said> said, List<Quiz> quizzes) {
    Map<PersonId, Person> by = people.find(said.stream().map(Said::actor).distinct().toList());
    return said.stream()
        .map(
            one ->
                new SaidView(
                    title(one.quiz(), quizzes),
                    one.given(),
                    one.reason(),
                    by.get(one.actor()).name(),
                    one.at()))
        .toList();
  }

  private static @Nullable String title(@Nullable QuizId id, List<Quiz> quizzes) {
    return quizzes.stream()
        .filter(quiz -> quiz.id().equals(id))
        .findFirst()
        .map(Quiz::title)
        .orElse(null);
  }

  Said said(Person student, @Nullable QuizId quiz, Accommodation given, String reason) {
    return new Said(student.id(), quiz, given, reason, visiting.signedIn().id(), clock.instant());
  }

  /** Why nothing was said: an attempt would be over by it. */
  static String told(Attempt cut) {
    return AccommodationForm.say().wouldEnd(cut.quiz().title());
  }
}
