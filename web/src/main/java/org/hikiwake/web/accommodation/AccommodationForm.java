package org.hikiwake.web.accommodation;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.web.assignment.LocalTime;
import org.hikiwake.web.assignment.Numbers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Reads from a form what a student is given. */
final class AccommodationForm {

  private final Input input;

  private AccommodationForm(Input input) {
    this.input = input;
  }

  /** The form as it stands for what holds now. */
  static Input of(Accommodation given, ZoneId zone) {
    return Input.empty()
        .with("time", given.moreTime() == null ? "" : given.moreTime().toString())
        .with("opens", LocalTime.write(given.opens(), zone))
        .with("closes", LocalTime.write(given.closes(), zone))
        .with("attempts", given.moreAttempts() == 0 ? "" : String.valueOf(given.moreAttempts()));
  }

  /** What is given in all quizzes of a course; where something is to be mended, nothing. */
  static Optional<Accommodation> everywhere(Input input) {
    AccommodationForm form = new AccommodationForm(input);
    @Nullable Integer time = form.number("time", Accommodation.MOST_TIME);
    form.reason();
    return input.isGood() ? Optional.of(new Accommodation(time, null, null, 0)) : Optional.empty();
  }

  /**
   * What is given in one quiz; where something is to be mended, nothing.
   *
   * @param present what is given now: its moments are kept where they were not changed
   */
  static Optional<Accommodation> inOne(Input input, Quiz quiz, Accommodation present, ZoneId zone) {
    AccommodationForm form = new AccommodationForm(input);
    LocalTime clock = new LocalTime(zone, input);
    @Nullable Integer time = form.number("time", Accommodation.MOST_TIME);
    @Nullable Instant opens = clock.read("opens", present.opens(), false);
    @Nullable Instant closes = clock.read("closes", present.closes(), true);
    @Nullable Integer attempts = form.number("attempts", Accommodation.MOST_ATTEMPTS);
    form.reason();
    check(input, quiz.rules().window(), opens, closes, present);
    return input.isGood()
        ? Optional.of(new Accommodation(time, opens, closes, attempts == null ? 0 : attempts))
        : Optional.empty();
  }

  /**
   * It gives more than everybody has; and who could never begin would have nothing of it. A closing
   * that is as it was may stay, whatever the rules have become.
   */
  static void check(
      Input input,
      Window everybody,
      @Nullable Instant opens,
      @Nullable Instant closes,
      Accommodation present) {
    Instant until = everybody.closes();
    boolean stays = closes != null && closes.equals(present.closes());
    if (closes != null && until == null && !stays) {
      input.reject("closes", say().neverCloses());
    } else if (closes != null && until != null && closes.isBefore(until) && !stays) {
      input.reject("closes", say().closesSooner());
    } else if (opens != null && closes != null && !opens.isBefore(closes)) {
      input.reject("closes", say().closesTooEarly());
    } else if (opens != null && closes == null && until != null && !opens.isBefore(until)) {
      input.reject("opens", say().opensTooLate());
    }
  }

  private @Nullable Integer number(String field, int most) {
    if (input.value(field).isEmpty()) {
      return null;
    }
    Optional<Integer> read = Numbers.read(input.value(field), 0, most);
    if (read.isEmpty()) {
      input.reject(field, say().numberOutside(most));
    }
    return read.orElse(null);
  }

  private void reason() {
    checkReason(input, input.value("reason"));
  }

  static void checkReason(Input input, String reason) {
    if (reason.isEmpty() || reason.length() > Said.LONGEST_REASON) {
      input.reject("reason", say().reasonMissing(Said.LONGEST_REASON));
    }
  }

  static AccommodationMessages say() {
    return MessageBundles.get(AccommodationMessages.class);
  }
}
