package org.hikiwake.quiz.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Quiz.Stage;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.AnyAttempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.attempt.InMemory;
import org.hikiwake.quiz.attempt.Starting;
import org.hikiwake.quiz.attempt.Starting.Reason;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccommodationTest {

  private static @Nullable Instant at(@Nullable String time) {
    return time == null || time.isEmpty()
        ? null
        : LocalTime.parse(time)
            .atDate(AnyAttempt.START.atZone(ZoneOffset.UTC).toLocalDate())
            .toInstant(ZoneOffset.UTC);
  }

  private static String time(@Nullable Instant instant) {
    return instant == null ? "-" : instant.atZone(ZoneOffset.UTC).toLocalTime().toString();
  }

  private static Rules rules(
      @Nullable String opens, @Nullable String closes, @Nullable Duration limit) {
    Rules usual = Rules.usual();
    return new Rules(
        new Window(at(opens), at(closes)),
        new Timing(limit, Duration.ofMinutes(1), Late.COUNTS),
        new Allowance(1, Counting.HIGHEST),
        usual.behaviour(),
        usual.layout(),
        usual.release(),
        "");
  }

  /**
   * By per cent of an hour, or of no limit; the quiz opens at 9:00 and closes at 10:00, or never.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          limit  | closes | time | own opening | own closing | becomes | from  | until
          PT1H   | 10:00  | 0    |             |             | PT1H    | 09:00 | 10:00
          PT1H   | 10:00  | 25   |             |             | PT1H15M | 09:00 | 10:15
          PT1H   | 10:00  | 50   |             |             | PT1H30M | 09:00 | 10:30
          PT1H   | 10:00  | 100  |             |             | PT2H    | 09:00 | 11:00
          PT1M   | 10:00  | 1    |             |             | PT1M0.6S | 09:00 | 10:00:00.600
          PT1H   | -      | 50   |             |             | PT1H30M | 09:00 | -
          -      | 10:00  | 50   |             |             | -       | 09:00 | 10:00
          PT1H   | 10:00  | 0    |             | 12:00       | PT1H    | 09:00 | 12:00
          PT1H   | 10:00  | 50   |             | 12:00       | PT1H30M | 09:00 | 12:00
          PT1H   | 10:00  | 50   |             | 10:10       | PT1H30M | 09:00 | 10:30
          PT1H   | 10:00  | 0    |             | 09:30       | PT1H    | 09:00 | 10:00
          PT1H   | 10:00  | 0    | 08:30       |             | PT1H    | 08:30 | 10:00
          PT1H   | 10:00  | 0    | 09:30       |             | PT1H    | 09:30 | 10:00
          PT1H   | 10:00  | 0    | 11:00       | 12:00       | PT1H    | 11:00 | 12:00
          PT1H   | 10:00  | 0    | 10:00       |             | PT1H    | 09:00 | 10:00
          PT1H   | 10:00  | 100  | 10:30       |             | PT2H    | 10:30 | 11:00
          PT1H   | -      | 0    |             | 12:00       | PT1H    | 09:00 | -
          """,
      useHeadersInDisplayName = true)
  void whatHoldsForHim(
      String limit,
      String closes,
      int time,
      @Nullable String opens,
      @Nullable String own,
      String becomes,
      String from,
      String until) {
    Rules everybody =
        rules(
            "09:00",
            closes.equals("-") ? null : closes,
            limit.equals("-") ? null : Duration.parse(limit));
    Rules his = new Accommodation(time, at(opens), at(own), 0).on(everybody);
    assertThat(String.valueOf(his.timing().limit()))
        .isEqualTo(becomes.equals("-") ? "null" : becomes);
    assertThat(time(his.window().opens())).isEqualTo(from);
    assertThat(time(his.window().closes())).isEqualTo(until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
             |    | 0
             | 25 | 25
          0  | 25 | 0
          50 | 25 | 50
          50 |    | 50
          """)
  void whatIsSaidOfOneQuizGoesBeforeWhatIsSaidOfAll(
      @Nullable Integer here, @Nullable Integer everywhere, int holds) {
    Accommodation inQuiz = new Accommodation(here, null, at("12:00"), 2);
    Accommodation both = inQuiz.besides(new Accommodation(everywhere, null, null, 0));
    assertThat(both.perCent()).isEqualTo(holds);
    assertThat(both.closes()).isEqualTo(at("12:00"));
    assertThat(both.moreAttempts()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "301, 0", "0, -1", "0, 101"})
  void whatIsOutOfBoundsIsNone(int time, int attempts) {
    assertThatThrownBy(() -> new Accommodation(time, null, null, attempts))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreAttemptsComeOnTopOfThoseOfEverybody() {
    Accommodation two = new Accommodation(null, null, null, 2);
    assertThat(two.on(rules(null, null, null)).allowance().most()).isEqualTo(3);
    Rules any = AnyAttempt.quiz(Rules.usual(), AnyAttempt.choices(1)).rules();
    Rules unlimited =
        new Rules(
            any.window(),
            any.timing(),
            new Allowance(null, Counting.LAST),
            any.behaviour(),
            any.layout(),
            any.release(),
            "");
    assertThat(two.on(unlimited).allowance().most()).isNull();
  }

  /** Everybody closes at 10:00 with a minute of grace; one at 12:00. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          09:59:59.999 | OPEN   | OPEN   | WHILE_OPEN
          10:00:00.000 | CLOSED | OPEN   | WHILE_OPEN
          10:01:00.000 | CLOSED | OPEN   | WHILE_OPEN
          11:59:59.999 | CLOSED | OPEN   | WHILE_OPEN
          12:00:00.000 | CLOSED | CLOSED | WHILE_OPEN
          12:00:59.999 | CLOSED | CLOSED | WHILE_OPEN
          12:01:00.000 | CLOSED | CLOSED | AFTER_CLOSE
          """)
  void nothingIsToldBeforeTheLastHasClosed(
      String now, Stage forEverybody, Stage forHim, Phase phase) {
    Quiz quiz = AnyAttempt.quiz(rules("09:00", "10:00", null), AnyAttempt.choices(1));
    ActorId late = new ActorId("late");
    Accommodations given = id -> Map.of(late, new Accommodation(null, null, at("12:00"), 0));
    Quiz known = given.untilTheLast(quiz);
    assertThat(known.stage(at(now))).isEqualTo(forEverybody);
    assertThat(given.on(known, late).stage(at(now))).isEqualTo(forHim);
    for (Quiz seen : new Quiz[] {known, given.on(known, late)}) {
      assertThat(seen.phaseAfter(at("09:10"), at(now))).isEqualTo(phase);
    }
  }

  @Test
  void nextRevisionKnowsNothingOfThem() {
    Quiz quiz = AnyAttempt.quiz(rules("09:00", "10:00", null), AnyAttempt.choices(1));
    Accommodations given =
        id -> Map.of(new ActorId("late"), new Accommodation(null, null, at("12:00"), 0));
    Quiz known = given.untilTheLast(quiz);
    assertThat(known.over()).contains(at("12:01"));
    assertThat(known.published(false).over()).contains(at("10:01"));
    assertThat(given.untilTheLast(AnyAttempt.quiz(rules(null, null, null), AnyAttempt.choices(1))))
        .extracting(Quiz::over)
        .isEqualTo(Optional.empty());
  }

  /** One attempt for everybody, between 9:00 and 10:00. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          08:59:59.999 |       |       | 0 | 0 | NOT_OPEN_YET
          08:59:59.999 | 08:30 |       | 0 | 0 | starts
          09:10:00.000 | 09:30 |       | 0 | 0 | NOT_OPEN_YET
          09:10:00.000 |       |       | 0 | 1 | NO_ATTEMPT_LEFT
          09:10:00.000 |       |       | 1 | 1 | starts
          09:10:00.000 |       |       | 1 | 2 | NO_ATTEMPT_LEFT
          10:00:00.000 |       |       | 1 | 0 | CLOSED
          10:00:00.000 |       | 10:30 | 0 | 0 | starts
          10:29:59.999 |       | 10:30 | 0 | 0 | starts
          10:30:00.000 |       | 10:30 | 0 | 0 | CLOSED
          """)
  void whenHeCanStart(
      String now,
      @Nullable String opens,
      @Nullable String closes,
      int more,
      int made,
      String becomes) {
    Quiz quiz = AnyAttempt.quiz(rules("09:00", "10:00", null), AnyAttempt.choices(1));
    Quiz his = new Accommodation(null, at(opens), at(closes), more).on(quiz);
    Attempting attempting =
        new Attempting(new InMemory(), Clock.fixed(at(now), ZoneOffset.UTC), () -> new Seed(1));
    assertThat(attempting.obstacle(his, made).map(Reason::name).orElse("starts"))
        .isEqualTo(becomes);
  }

  @Test
  void attemptHasTheTimeThatIsGiven() {
    Quiz quiz =
        AnyAttempt.quiz(rules("09:00", "10:00", Duration.ofHours(1)), AnyAttempt.choices(1));
    Attempting attempting =
        new Attempting(
            new InMemory(), Clock.fixed(AnyAttempt.START, ZoneOffset.UTC), () -> new Seed(1));
    Optional<Instant> due =
        attempting
            .start(Accommodation.ofTime(25).on(quiz), new ActorId("slow"), "")
            .fold(
                (Starting.Running running) -> Optional.ofNullable(running.attempt().due()),
                refused -> Optional.empty());
    assertThat(due).contains(at("10:15"));
  }
}
