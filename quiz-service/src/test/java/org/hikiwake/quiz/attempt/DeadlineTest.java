package org.hikiwake.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Ending.How;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attempt that starts at 9:00 and takes an hour, with a minute of grace. */
class DeadlineTest {

  private static final Given ANSWER = Given.of(new SingleChoiceResponse(PartId.of("Ann")));

  private static Instant at(String time) {
    return LocalTime.parse(time)
        .atDate(AnyAttempt.START.atZone(ZoneOffset.UTC).toLocalDate())
        .toInstant(ZoneOffset.UTC);
  }

  private static Stamp stamp(String received, String claimed, int sequence) {
    return claimed.isEmpty()
        ? Stamp.at(at(received))
        : new Stamp(at(received), at(claimed), new Stamp.Origin("device", sequence));
  }

  private static String saved(Attempt attempt, Stamp stamp) {
    Item first = attempt.items().get(0);
    return attempt
        .take(Act.SAVE, first, ANSWER, stamp)
        .fold(
            new Taking.Cases<>(
                taken -> standing(taken, first),
                known -> "known",
                notMarked -> "not marked",
                refused -> refused.reason().name()));
  }

  private static String standing(Taking.Taken taken, Item item) {
    String counts = taken.next().work(item).isAnswered() ? "counts" : "is kept";
    return taken.next().isLate(taken.entry()) ? "late, " + counts : counts;
  }

  /** The server's clock decides; what a device claims, it must have been able to do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          09:00:00.000 | ''           | counts
          09:59:59.999 | ''           | counts
          09:59:59.999 | 09:10:00.000 | counts
          09:59:59.999 | 11:00:00.000 | counts
          10:00:00.000 | ''           | late, is kept
          10:00:00.000 | 09:59:59.999 | late, counts
          10:00:00.000 | 10:00:00.000 | late, is kept
          10:00:59.999 | 09:59:59.999 | late, counts
          10:00:59.999 | 09:00:00.000 | late, counts
          10:00:59.999 | 08:59:59.999 | late, is kept
          10:00:59.999 | 10:00:00.001 | late, is kept
          10:01:00.000 | 09:59:59.999 | TIME_UP
          10:01:00.000 | ''           | TIME_UP
          23:00:00.000 | 09:10:00.000 | TIME_UP
          """)
  void whatComesWhen(String received, String claimed, String becomes) {
    Attempt attempt = AnyAttempt.anHour(Duration.ofMinutes(1), Late.COUNTS);
    assertThat(saved(attempt, stamp(received, claimed, 1))).isEqualTo(becomes);
  }

  @ParameterizedTest
  @CsvSource({
    "09:59:59.999, 09:59:59.999, counts",
    "10:00:00.000, 09:59:59.999, 'late, is kept'",
    "10:00:59.999, 09:10:00.000, 'late, is kept'",
    "10:01:00.000, 09:59:59.999, TIME_UP"
  })
  void whereLateAnswersAreOnlyKeptNoneCounts(String received, String claimed, String becomes) {
    Attempt attempt = AnyAttempt.anHour(Duration.ofMinutes(1), Late.IS_KEPT);
    assertThat(saved(attempt, stamp(received, claimed, 1))).isEqualTo(becomes);
  }

  @Test
  void withoutGraceTheEndIsTheEnd() {
    Attempt attempt = AnyAttempt.anHour(Duration.ZERO, Late.COUNTS);
    assertThat(saved(attempt, stamp("09:59:59.999", "", 1))).isEqualTo("counts");
    assertThat(saved(attempt, stamp("10:00:00.000", "09:10:00", 1))).isEqualTo("TIME_UP");
  }

  /** What a device did at 9:50 it cannot have done before it was heard of at 9:55. */
  @ParameterizedTest
  @CsvSource({
    "2, 09:55:00.000, 'late, counts'",
    "2, 09:54:59.999, 'late, is kept'",
    "2, 09:59:00.000, 'late, counts'"
  })
  void deviceCannotHaveDoneAThingBeforeWhatWasHeardOfItEarlier(
      int sequence, String claimed, String becomes) {
    Attempt attempt = AnyAttempt.anHour(Duration.ofMinutes(1), Late.COUNTS);
    Attempt heardOf =
        attempt
            .take(Act.FLAG, attempt.items().get(1), null, stamp("09:55:00", "09:55:00", 1))
            .fold(
                new Taking.Cases<>(
                    Taking.Taken::next,
                    Taking.Known::as,
                    notMarked -> attempt,
                    refused -> attempt));
    assertThat(saved(heardOf, stamp("10:00:30", claimed, sequence))).isEqualTo(becomes);
  }

  @Test
  void attemptIsFinishedFromWhatThereIs() {
    Attempt attempt = AnyAttempt.anHour(Duration.ofMinutes(1), Late.COUNTS);
    assertThat(attempt.isOver(at("09:59:59.999"))).isFalse();
    assertThat(attempt.isOver(at("10:00:00.000"))).isTrue();
    assertThat(attempt.isClosed(at("10:00:59.999"))).isFalse();
    assertThat(attempt.isClosed(at("10:01:00.000"))).isTrue();
    assertThat(attempt.end(at("10:05:00")).ending())
        .isEqualTo(new Ending(How.TIME_UP, at("10:00:00"), at("10:05:00")));
    assertThat(attempt.end(at("09:30:00")).ending())
        .isEqualTo(new Ending(How.SUBMITTED, at("09:30:00"), at("09:30:00")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          ''       | ''       | never
          PT1H     | ''       | 10:00
          ''       | 09:30:00 | 09:30
          PT1H     | 09:30:00 | 09:30
          PT1H     | 11:30:00 | 10:00
          """)
  void whicheverComesFirstIsTheEnd(String limit, String closes, String due) {
    Window window = new Window(null, closes.isEmpty() ? null : at(closes));
    Timing timing =
        new Timing(limit.isEmpty() ? null : Duration.parse(limit), Duration.ZERO, Late.COUNTS);
    assertThat(timing.due(AnyAttempt.START, window).map(DeadlineTest::time).orElse("never"))
        .isEqualTo(due);
  }

  private static String time(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalTime().toString();
  }

  /** The hour and a quarter that somebody has who is given 25 per cent more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          10:00:00.000 | ''           | counts
          10:14:59.999 | ''           | counts
          10:14:59.999 | 10:10:00.000 | counts
          10:15:00.000 | ''           | late, is kept
          10:15:00.000 | 10:14:59.999 | late, counts
          10:15:59.999 | 10:14:59.999 | late, counts
          10:15:59.999 | 10:15:00.000 | late, is kept
          10:16:00.000 | 10:14:59.999 | TIME_UP
          """)
  void whoIsGivenMoreTimeHasItToTheMillisecond(String received, String claimed, String becomes) {
    Attempt hour = AnyAttempt.anHour(Duration.ofMinutes(1), Late.COUNTS);
    Attempt attempt = AnyAttempt.begin(Accommodation.ofTime(25).on(hour.quiz()));
    assertThat(saved(attempt, stamp(received, claimed, 1))).isEqualTo(becomes);
    assertThat(attempt.isClosed(at("10:15:59.999"))).isFalse();
    assertThat(attempt.end(at("10:20:00")).ending())
        .isEqualTo(new Ending(How.TIME_UP, at("10:15:00"), at("10:20:00")));
  }

  /** What becomes of the closing afterwards makes nothing late that came in time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          TIME_UP   | 10:15:00 | ''       | 10:15
          TIME_UP   | 10:15:00 | 10:00:00 | 10:15
          TIME_UP   | 10:15:00 | 12:00:00 | 10:15
          SUBMITTED | 10:05:00 | ''       | never
          SUBMITTED | 10:05:00 | 10:00:00 | never
          SUBMITTED | 10:05:00 | 10:05:00 | never
          SUBMITTED | 10:05:00 | 10:15:00 | 10:15
          """)
  void attemptThatHasEndedWasOverWhenItWas(How how, String ended, String due, String was) {
    Ending ending = new Ending(how, at(ended), at(ended));
    Instant now = due.isEmpty() ? null : at(due);
    Instant over = Attempt.due(ending, now);
    assertThat(over == null ? "never" : time(over)).isEqualTo(was);
  }
}
