package org.hikiwake.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Grade.State;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ManualGraded;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

  private static final Instant START = AnyAttempt.START;
  private static final Instant CLOSES = START.plus(Duration.ofHours(2));
  private static final Instant AFTER = CLOSES.plus(Duration.ofHours(1));
  private static final ActorId ME = new ActorId("me");

  private static Quiz quiz(Counting counting, int questions) {
    DeferredFeedback behaviour = new DeferredFeedback();
    Rules rules =
        new Rules(
            new Window(null, CLOSES),
            new Timing(Duration.ofHours(1), Duration.ofMinutes(1), Timing.Late.COUNTS),
            new Allowance(null, counting),
            behaviour,
            Layout.usual(),
            Release.usual(behaviour),
            "");
    return AnyAttempt.quiz(rules, AnyAttempt.choices(questions));
  }

  private static Attempt begun(Quiz quiz, int number) {
    return Attempt.begin(AttemptId.random(), quiz, ME, number, new Seed(number), START);
  }

  /** An attempt whose questions earned these shares; "?" is one that waits. */
  private static Attempt ended(Quiz quiz, int number, String... shares) {
    Attempt a = begun(quiz, number).end(START.plusSeconds(number));
    List<Mark> marks =
        IntStream.range(0, shares.length)
            .mapToObj(n -> Mark.byServer(n + 1, 1, share(shares[n]), 0, List.of(), START))
            .toList();
    return new Attempt(
        a.id(), quiz, ME, number, a.seed(), START, a.due(), List.of(), a.ending(), marks);
  }

  private static Score share(String text) {
    return text.equals("?") ? null : Score.parse(text);
  }

  private static Grade grade(Quiz quiz, Attempt... attempts) {
    return new Grade(quiz, List.of(attempts), false);
  }

  @ParameterizedTest
  @CsvSource({"HIGHEST, 5/3, 0", "LAST, 1/2, 0", "FIRST, 1, 0", "MEAN, 19/18, 0"})
  void whatCountsIsExact(Counting counting, String earned, int awaiting) {
    Quiz quiz = quiz(counting, 2);
    Grade grade =
        grade(
            quiz, ended(quiz, 1, "1", "0"), ended(quiz, 2, "1", "2/3"), ended(quiz, 3, "0", "1/2"));
    assertThat(grade.result()).contains(new Result(Score.parse(earned), Score.points(2), awaiting));
  }

  @ParameterizedTest
  @CsvSource({"HIGHEST, false", "LAST, true", "FIRST, false", "MEAN, false"})
  void whatAwaitsAPersonIsProvisionalWhereItCouldCount(Counting counting, boolean isFinal) {
    Quiz quiz = quiz(counting, 1);
    Grade grade = grade(quiz, ended(quiz, 1, "?"), ended(quiz, 2, "1"));
    assertThat(grade.result().orElseThrow().isFinal()).isEqualTo(isFinal);
  }

  @Test
  void meanOfTwoRevisionsIsOutOfTheMeanOfBoth() {
    Quiz quiz = quiz(Counting.MEAN, 2);
    Quiz longer = quiz.asking(AnyAttempt.choices(4));
    Grade grade = grade(longer, ended(quiz, 1, "1", "1"), ended(longer, 2, "1", "1", "0", "0"));
    assertThat(grade.result()).contains(new Result(Score.points(2), Score.points(3), 0));
  }

  @Test
  void highestIsThatOfTheHighestShare() {
    Quiz quiz = quiz(Counting.HIGHEST, 1);
    Quiz longer = quiz.asking(AnyAttempt.choices(4));
    Grade grade = grade(longer, ended(quiz, 1, "1"), ended(longer, 2, "1", "1", "0", "0"));
    assertThat(grade.result()).contains(new Result(Score.FULL, Score.FULL, 0));
  }

  @Nested
  class InTime {

    private final Quiz quiz = quiz(Counting.HIGHEST, 1);

    @Test
    void stateIsThatOfTheLatestAttempt() {
      Attempt timeUp = begun(quiz, 2).end(START.plus(Duration.ofMinutes(61)));
      assertThat(grade(quiz).state(START)).isEqualTo(State.NOT_STARTED);
      assertThat(grade(quiz).state(AFTER)).isEqualTo(State.MISSED);
      assertThat(grade(quiz, begun(quiz, 1)).state(START)).isEqualTo(State.IN_PROGRESS);
      assertThat(grade(quiz, ended(quiz, 1, "1")).state(START)).isEqualTo(State.HANDED_IN);
      assertThat(grade(quiz, ended(quiz, 1, "1"), timeUp).state(START)).isEqualTo(State.TIME_UP);
    }

    @Test
    void quizThatWasLetPassCountsAsNothingOutOfAll() {
      assertThat(grade(quiz).counted(START)).isEmpty();
      assertThat(grade(quiz).counted(AFTER)).contains(new Result(Score.ZERO, Score.FULL, 0));
      assertThat(grade(quiz, begun(quiz, 1)).counted(START)).isEmpty();
      assertThat(grade(quiz, ended(quiz, 1, "1")).counted(START))
          .contains(new Result(Score.FULL, Score.FULL, 0));
    }

    @Test
    void excusedIsLeftOutWhateverHeDid() {
      assertThat(new Grade(quiz, List.of(), true).counted(AFTER)).isEmpty();
      assertThat(new Grade(quiz, List.of(ended(quiz, 1, "1")), true).counted(AFTER)).isEmpty();
    }

    @Test
    void whatWasSetCountsWhateverHeDid() {
      Result set = new Result(Score.of(1, 2), Score.FULL, 0);
      for (List<Attempt> did :
          List.of(
              List.<Attempt>of(),
              List.of(begun(quiz, 1)),
              List.of(ended(quiz, 1, "1")),
              List.of(ended(quiz, 1, "?")))) {
        assertThat(new Grade(quiz, did, false, set).counted(START)).contains(set);
        assertThat(new Grade(quiz, did, false, set).counted(AFTER)).contains(set);
        assertThat(new Grade(quiz, did, true, set).counted(AFTER)).as("excused").isEmpty();
      }
      assertThat(new Grade(quiz, List.of(), false, set).state(AFTER)).isEqualTo(State.MISSED);
    }

    @Test
    void markIsToldWhenEachAttemptIs() {
      Release atClose =
          new Release(Map.of(Release.Phase.AFTER_CLOSE, Set.of(Release.Aspect.MARKS)));
      Rules r = quiz.rules();
      Quiz secret =
          quiz.by(
              new Rules(
                  r.window(), r.timing(), r.allowance(), r.behaviour(), r.layout(), atClose, ""));
      assertThat(grade(quiz, ended(quiz, 1, "1")).isTold(START)).isTrue();
      assertThat(grade(secret, ended(quiz, 1, "1")).isTold(START)).isFalse();
      assertThat(grade(secret, ended(quiz, 1, "1")).isTold(AFTER)).isTrue();
    }

    @Test
    void answersThatCameLateAreCounted() {
      Stamp late =
          new Stamp(START.plus(Duration.ofMinutes(60)), START, new Stamp.Origin("laptop", 1));
      Attempt begun = begun(quiz, 1);
      Entry entry = new Entry(1, Act.SAVE, 1, null, late);
      Attempt with =
          new Attempt(
              begun.id(),
              quiz,
              ME,
              1,
              begun.seed(),
              START,
              begun.due(),
              List.of(entry),
              null,
              List.of());
      assertThat(grade(quiz, with).late()).isEqualTo(1);
      assertThat(grade(quiz, begun).late()).isZero();
    }
  }

  @Nested
  class OfAClass {

    @Test
    void fullMarksAreCountedOfWhatIsMarked() {
      Quiz quiz = quiz(Counting.HIGHEST, 2);
      List<Attempt> firsts =
          List.of(
              ended(quiz, 1, "1", "?"),
              ended(quiz, 1, "1/2", "1"),
              ended(quiz, 1, "1", "0"),
              begun(quiz, 1));
      // Shuffled: what stands at a position is not what stands at that place of the quiz.
      Quiz inOrder = AnyAttempt.quiz(new DeferredFeedback(), quiz.slots());
      List<Attempt> ordered = firsts.stream().map(a -> on(inOrder, a)).toList();
      assertThat(FullMarks.of(inOrder, ordered))
          .extracting(FullMarks::place, FullMarks::full, FullMarks::marked, FullMarks::share)
          .containsExactly(tuple(1, 2, 3, Score.parse("2/3")), tuple(2, 1, 2, Score.parse("1/2")));
    }

    private static Attempt on(Quiz quiz, Attempt a) {
      return new Attempt(
          a.id(), quiz, ME, 1, a.seed(), START, a.due(), List.of(), a.ending(), a.marks());
    }

    @Test
    void questionThatNobodyWasAskedHasNoShare() {
      Quiz quiz = AnyAttempt.quiz(new ManualGraded(), AnyAttempt.choices(1));
      assertThat(FullMarks.of(quiz, List.of()).get(0).share()).isEqualTo(Score.ZERO);
    }

    @Test
    void medianIsExact() {
      assertThat(median("1", "0", "1/3")).contains(Score.parse("1/3"));
      assertThat(median("1", "0", "1/3", "1/2")).contains(Score.parse("5/12"));
      assertThat(median()).isEmpty();
    }

    private static Optional<Score> median(String... scores) {
      return Score.median(Arrays.stream(scores).map(Score::parse).toList());
    }

    @Test
    void decimalsAreExactOrHaveTwelvePlaces() {
      assertThat(Score.parse("7/8").decimal()).isEqualTo("0.875");
      assertThat(Score.parse("2/3").decimal()).isEqualTo("0.666666666667");
      assertThat(Score.parse("-3/2").decimal()).isEqualTo("-1.5");
      assertThat(Score.points(100).decimal()).isEqualTo("100");
    }
  }
}
