package org.hikiwake.web.accommodation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Times;
import org.jspecify.annotations.Nullable;

/** What a student is to be given, as JSON. */
@Schema(name = "AccommodationWish", description = "What is left out is as for everybody.")
public record AccommodationRequest(
    @Schema(
            minimum = "0",
            maximum = "300",
            description =
                "Per cent that are added to the time limit. Left out in a quiz, what is given in"
                    + " all quizzes of the course holds; 0 gives none there.")
        @Nullable Integer moreTime,
    @Schema(description = "Only in a quiz") @Nullable Instant opens,
    @Schema(description = "Only in a quiz; no earlier than it closes for everybody")
        @Nullable Instant closes,
    @Schema(minimum = "0", maximum = "100", description = "Only in a quiz")
        @Nullable Integer moreAttempts,
    @Schema(
            required = true,
            maxLength = Said.LONGEST_REASON,
            description = "For those who teach the course; the student does not see it")
        @Nullable String reason) {

  String why() {
    return reason == null ? "" : reason.strip().replace("\0", "");
  }

  /**
   * What is given in all quizzes of a course.
   *
   * @throws Fault where something has to be mended
   */
  Accommodation everywhere() {
    Input input = begun();
    if (opens != null || closes != null || moreAttempts != null) {
      input.reject("opens, closes, moreAttempts", "They are given in one quiz, not in all.");
    }
    return given(input);
  }

  /**
   * What is given in a quiz, likewise.
   *
   * @param present what is given now
   */
  Accommodation in(Quiz quiz, Accommodation present) {
    Input input = begun();
    AccommodationForm.check(
        input, quiz.rules().window(), storable(opens), storable(closes), present);
    return given(input);
  }

  private Input begun() {
    Input input = Input.empty();
    AccommodationForm.checkReason(input, why());
    checkNumber(input, "moreTime", moreTime, Accommodation.MOST_TIME);
    checkNumber(input, "moreAttempts", moreAttempts, Accommodation.MOST_ATTEMPTS);
    return input;
  }

  private static void checkNumber(Input input, String field, @Nullable Integer number, int most) {
    if (number != null && (number < 0 || number > most)) {
      input.reject(field, AccommodationForm.say().numberOutside(most));
    }
  }

  private Accommodation given(Input input) {
    if (!input.isGood()) {
      throw Fault.of(input);
    }
    return new Accommodation(
        moreTime, storable(opens), storable(closes), moreAttempts == null ? 0 : moreAttempts);
  }

  /** As a database keeps it, or two moments could become one there. */
  private static @Nullable Instant storable(@Nullable Instant moment) {
    return moment == null ? null : Times.storable(moment).truncatedTo(ChronoUnit.MILLIS);
  }
}
