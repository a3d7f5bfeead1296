package org.hikiwake.web.accommodation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Minutes;
import org.hikiwake.web.site.Moments;
import org.jspecify.annotations.Nullable;

/**
 * What one student is given in a quiz, to be changed.
 *
 * @param everywhere what he is given in all quizzes of the course
 * @param given what that and this quiz come to together
 */
public record InQuizView(
    Entered entered,
    Person student,
    Accommodation everywhere,
    Accommodation given,
    List<SaidView> history,
    Input input,
    boolean saved,
    Instant now,
    ZoneId zone) {

  public Quiz quiz() {
    return entered.quiz();
  }

  /** The rules as they are for him. */
  public Rules rules() {
    return given.on(quiz().rules());
  }

  public @Nullable String minutes() {
    Duration limit = rules().timing().limit();
    return limit == null ? null : Minutes.of(limit);
  }

  /** Whether the answers may have been told before he was given longer. */
  public boolean hasClosedForOthers() {
    return quiz().rules().window().hasClosed(now);
  }

  /** Whether the time in which he can take it is shorter than what he has for it. */
  public boolean isTooShort() {
    Duration limit = rules().timing().limit();
    Window window = rules().window();
    return limit != null
        && window.opens() != null
        && window.closes() != null
        && Duration.between(window.opens(), window.closes()).compareTo(limit) < 0;
  }

  public String opensHint() {
    return AccommodationForm.say().opensHint(at(quiz().rules().window().opens()));
  }

  public String closesHint() {
    return AccommodationForm.say().closesHint(at(quiz().rules().window().closes()));
  }

  private String at(@Nullable Instant moment) {
    return moment == null ? "" : Moments.at(moment, zone);
  }

  public long limitMinutes() {
    Duration limit = rules().timing().limit();
    return limit == null ? 0 : limit.toMinutes();
  }
}
