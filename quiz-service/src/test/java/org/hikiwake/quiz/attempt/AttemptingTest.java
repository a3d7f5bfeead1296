package org.hikiwake.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout.Navigation;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.Ending.How;
import org.hikiwake.quiz.attempt.Starting.Reason;
import org.hikiwake.quiz.attempt.Taking.Refusal;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.DeferredCbm;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AttemptingTest {

  private static final ActorId ME = new ActorId("me");
  private static final Response RIGHT = new SingleChoiceResponse(PartId.of("Ann"));
  private static final Response WRONG = new SingleChoiceResponse(PartId.of("Bob"));
  private static final Response BLANK = new SingleChoiceResponse(null);

  private final InMemory attempts = new InMemory();
  private Instant now = AnyAttempt.START;
  private final Attempting attempting =
      new Attempting(attempts, new Ticking(() -> now), () -> new Seed(3));

  private Attempt start(Quiz quiz) {
    return attempting
        .start(quiz, ME, "")
        .fold(
            Starting.Running::attempt,
            refused -> {
              throw new AssertionError(refused);
            });
  }

  private String refusal(Quiz quiz, String password) {
    return attempting
        .start(quiz, ME, password)
        .fold(running -> "runs", refused -> refused.reason().name());
  }

  private Taking take(Attempt attempt, Act act, int position, @Nullable Response response) {
    Given given = response == null ? null : Given.of(response);
    return attempting.take(now(attempt), act, attempt.item(position).orElseThrow(), given);
  }

  private Attempt now(Attempt attempt) {
    return attempting.find(attempt.id()).orElseThrow();
  }

  private String came(Taking taking) {
    return taking.fold(
        new Taking.Cases<>(
            taken -> "taken",
            known -> "known",
            notMarked -> "not marked",
            refused -> refused.reason().name()));
  }

  private Work work(Attempt attempt, int position) {
    return now(attempt).works().get(position - 1);
  }

  private static Quiz quiz(Behaviour behaviour) {
    return AnyAttempt.quiz(behaviour, AnyAttempt.choices(3));
  }

  private static Rules rules(Window window, Allowance allowance, String password) {
    Rules usual = Rules.usual();
    return new Rules(
        window,
        usual.timing(),
        allowance,
        usual.behaviour(),
        usual.layout(),
        usual.release(),
        password);
  }

  private static Rules once() {
    return rules(Window.always(), Allowance.once(), "");
  }

  @Nested
  class StartingAnAttempt {

    @Test
    void onlyWhatIsPublishedAndOpenCanBeTaken() {
      Window window = new Window(now, now.plusSeconds(60));
      Quiz quiz = AnyAttempt.quiz(rules(window, Allowance.once(), ""), AnyAttempt.choices(1));
      assertThat(refusal(quiz.published(false), "")).isEqualTo(Reason.NOT_PUBLISHED.name());
      now = now.minusMillis(1);
      assertThat(refusal(quiz, "")).isEqualTo(Reason.NOT_OPEN_YET.name());
      now = window.closes();
      assertThat(refusal(quiz, "")).isEqualTo(Reason.CLOSED.name());
      now = now.minusMillis(1);
      assertThat(refusal(quiz, "")).isEqualTo("runs");
    }

    @Test
    void whoStartsTwiceGoesOnWithTheSame() {
      Quiz quiz = quiz(new DeferredFeedback());
      assertThat(start(quiz).id()).isEqualTo(start(quiz).id());
    }

    @Test
    void noMoreAttemptsThanAreAllowed() {
      Quiz quiz =
          AnyAttempt.quiz(
              rules(Window.always(), new Allowance(2, Allowance.Counting.LAST), ""),
              AnyAttempt.choices(1));
      attempting.handIn(start(quiz));
      attempting.handIn(start(quiz));
      assertThat(refusal(quiz, "")).isEqualTo(Reason.NO_ATTEMPT_LEFT.name());
      assertThat(attempting.of(quiz.id(), ME)).extracting(Attempt::number).containsExactly(1, 2);
    }

    @Test
    void passwordIsAskedOfWhoStartsAndNotOfWhoGoesOn() {
      Quiz quiz =
          AnyAttempt.quiz(
              rules(Window.always(), Allowance.once(), "open sesame"), AnyAttempt.choices(1));
      assertThat(refusal(quiz, "sesame")).isEqualTo(Reason.WRONG_PASSWORD.name());
      assertThat(refusal(quiz, " open sesame ")).isEqualTo("runs");
      assertThat(refusal(quiz, "")).isEqualTo("runs");
    }

    @Test
    void whoWasFirstDecidesWhichAttemptRuns() {
      Quiz quiz = AnyAttempt.quiz(once(), AnyAttempt.choices(1));
      Attempt other = Attempt.begin(AttemptId.random(), quiz, ME, 1, new Seed(9), now);
      Attempts racing = new Racing(attempts, other);
      Attempting late = new Attempting(racing, new Ticking(() -> now), () -> new Seed(3));
      Starting started = late.start(quiz, ME, "");
      assertThat(started).isEqualTo(new Starting.Running(other));
    }

    @Test
    void questionsAreShuffledWithinTheirSectionsAlikeForTheSameSeed() {
      List<Slot> slots =
          Stream.concat(
                  AnyAttempt.choices(10).stream(),
                  AnyAttempt.choices(20).stream().skip(10).map(slot -> slot.under("")))
              .toList();
      List<Slot> sections =
          Stream.iterate(0, n -> n < 20, n -> n + 1)
              .map(n -> n == 10 ? slots.get(n).under("Second") : slots.get(n))
              .toList();
      Quiz quiz = AnyAttempt.quiz(Rules.usual(), sections);
      Attempt one = Attempt.begin(AttemptId.random(), quiz, ME, 1, new Seed(1), now);
      Attempt same = Attempt.begin(AttemptId.random(), quiz, ME, 1, new Seed(1), now);
      Attempt other = Attempt.begin(AttemptId.random(), quiz, ME, 1, new Seed(2), now);
      assertThat(one.items()).isEqualTo(same.items()).isNotEqualTo(other.items());
      assertThat(one.items().subList(0, 10))
          .allSatisfy(item -> assertThat(item.place()).isBetween(1, 10));
      assertThat(one.items().subList(10, 20))
          .allSatisfy(item -> assertThat(item.place()).isBetween(11, 20));
      assertThat(one.items()).extracting(Item::position).isSorted().doesNotHaveDuplicates();
    }
  }

  /** Another tab adds its attempt just before this one does. */
  private record Racing(Attempts attempts, Attempt other) implements Attempts {
    @Override
    public boolean add(Attempt attempt) {
      attempts.add(other);
      return attempts.add(attempt);
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
      return attempts.find(id);
    }

    @Override
    public List<Attempt> of(QuizId quiz, ActorId student) {
      return attempts.of(quiz, student);
    }

    @Override
    public boolean append(AttemptId id, Entry entry) {
      return attempts.append(id, entry);
    }

    @Override
    public boolean end(Attempt ended) {
      return attempts.end(ended);
    }

    @Override
    public List<Attempt> of(QuizId quiz) {
      return attempts.of(quiz);
    }

    @Override
    public boolean mark(AttemptId id, Mark mark) {
      return attempts.mark(id, mark);
    }

    @Override
    public List<AttemptId> unfinished(Instant then, int most) {
      return attempts.unfinished(then, most);
    }
  }

  @Nested
  class Deferring {

    @Test
    void lastAnswerCountsAndABlankOneTakesItBack() {
      Attempt attempt = start(quiz(new DeferredFeedback()));
      take(attempt, Act.SAVE, 1, WRONG);
      take(attempt, Act.SAVE, 1, RIGHT);
      take(attempt, Act.SAVE, 2, RIGHT);
      take(attempt, Act.SAVE, 2, BLANK);
      assertThat(work(attempt, 1).given()).contains(Given.of(RIGHT));
      assertThat(work(attempt, 2).isAnswered()).isFalse();
      assertThat(Result.of(attempting.handIn(now(attempt))))
          .isEqualTo(new Result(Score.FULL, Score.points(3), 0));
    }

    @Test
    void whatSaysNothingNewIsNoEntry() {
      Attempt attempt = start(quiz(new DeferredFeedback()));
      assertThat(came(take(attempt, Act.SAVE, 1, BLANK))).isEqualTo("known");
      assertThat(came(take(attempt, Act.SAVE, 1, RIGHT))).isEqualTo("taken");
      assertThat(came(take(attempt, Act.SAVE, 1, RIGHT))).isEqualTo("known");
      assertThat(came(take(attempt, Act.CHECK, 1, RIGHT))).isEqualTo("known");
      assertThat(now(attempt).entries()).hasSize(1);
    }

    @Test
    void certaintyDecidesWhatAnAnswerEarns() {
      Attempt attempt = start(quiz(new DeferredCbm()));
      Item first = attempt.item(1).orElseThrow();
      attempting.take(attempt, Act.SAVE, first, new Given(RIGHT, Certainty.HIGH));
      Item second = attempt.item(2).orElseThrow();
      attempting.take(attempt, Act.SAVE, second, new Given(WRONG, Certainty.MIDDLE));
      assertThat(Result.of(attempting.handIn(now(attempt))))
          .isEqualTo(new Result(Score.FULL, Score.points(9), 0));
    }

    @Test
    void everyKindIsMarkedAndAnEssayWaitsForAPerson() {
      Attempt attempt = start(AnyAttempt.quiz(new DeferredFeedback(), AnyAttempt.oneOfEachKind()));
      attempt
          .items()
          .forEach(
              item ->
                  take(
                      attempt,
                      Act.SAVE,
                      item.position(),
                      item.question().keyedResponse().orElse(new EssayResponse("A text."))));
      Attempt ended = attempting.handIn(now(attempt));
      int kinds = Kind.values().length;
      assertThat(Result.of(ended))
          .isEqualTo(new Result(Score.points(kinds - 1), Score.points(kinds), 1));
      assertThat(ended.marks()).hasSize(kinds).allMatch(Mark::isByServer);
    }

    /** An essay, too: there is nothing that anybody could read. */
    @Test
    void whatIsNotAnsweredEarnsNothing() {
      Attempt attempt = start(AnyAttempt.quiz(new DeferredFeedback(), AnyAttempt.oneOfEachKind()));
      Result result = Result.of(attempting.handIn(attempt));
      assertThat(result.earned()).isEqualTo(Score.ZERO);
      assertThat(result.awaiting()).isZero();
    }
  }

  @Nested
  class MarkedAtOnce {

    @Test
    void onlyWhatIsCheckedIsMarkedBeforeTheEnd() {
      Attempt attempt = start(quiz(new ImmediateFeedback()));
      take(attempt, Act.SAVE, 1, WRONG);
      assertThat(work(attempt, 1).isOpen()).isTrue();
      take(attempt, Act.SAVE, 1, RIGHT);
      assertThat(came(take(attempt, Act.CHECK, 1, RIGHT))).isEqualTo("taken");
      assertThat(work(attempt, 1).progress().mark()).contains(Score.FULL);
      assertThat(came(take(attempt, Act.SAVE, 1, WRONG)))
          .isEqualTo(Refusal.ALREADY_ANSWERED.name());
      assertThat(came(take(attempt, Act.CHECK, 1, RIGHT))).isEqualTo("known");
    }

    @Test
    void whatCannotBeMarkedChangesNothing() {
      Attempt attempt = start(quiz(new ImmediateFeedback()));
      assertThat(came(take(attempt, Act.CHECK, 1, BLANK))).isEqualTo("not marked");
      assertThat(now(attempt).entries()).isEmpty();
    }

    @Test
    void draftIsHandedInAtTheEndAsOneMoreTry() {
      Attempt attempt = start(quiz(Interactive.usual()));
      take(attempt, Act.CHECK, 1, WRONG);
      take(attempt, Act.SAVE, 1, RIGHT);
      take(attempt, Act.SAVE, 2, RIGHT);
      assertThat(Result.of(attempting.handIn(now(attempt))).earned()).isEqualTo(Score.parse("5/3"));
    }

    @Test
    void nothingIsMarkedAtOnceAfterTheEnd() {
      Timing timing = new Timing(Duration.ofHours(1), Duration.ofMinutes(1), Timing.Late.COUNTS);
      Quiz quiz =
          AnyAttempt.quiz(
              AnyAttempt.rules(new ImmediateFeedback(), timing, Navigation.FREE),
              AnyAttempt.choices(1));
      Attempt attempt = start(quiz);
      now = now.plus(Duration.ofHours(1));
      take(attempt, Act.CHECK, 1, RIGHT);
      assertThat(work(attempt, 1).isOpen()).isTrue();
      assertThat(now(attempt).isLate(now(attempt).entries().get(0))).isTrue();
    }
  }

  @Nested
  class ForwardOnly {

    private final Attempt attempt =
        start(
            AnyAttempt.quiz(
                AnyAttempt.rules(
                    new DeferredFeedback(), Timing.unlimited(), Navigation.FORWARD_ONLY),
                AnyAttempt.choices(3)));

    @Test
    void onlyTheQuestionThatOneHasComeToCanBeAnswered() {
      assertThat(came(take(attempt, Act.SAVE, 2, RIGHT))).isEqualTo(Refusal.NOT_REACHED.name());
      assertThat(came(take(attempt, Act.SAVE, 1, RIGHT))).isEqualTo("taken");
      assertThat(came(take(attempt, Act.REACH, 2, null))).isEqualTo("taken");
      assertThat(came(take(attempt, Act.SAVE, 1, WRONG))).isEqualTo(Refusal.LEFT_BEHIND.name());
      assertThat(came(take(attempt, Act.SAVE, 2, RIGHT))).isEqualTo("taken");
      assertThat(now(attempt).reached()).isEqualTo(2);
    }

    @Test
    void noQuestionIsSkippedAndNoneReachedTwice() {
      assertThat(came(take(attempt, Act.REACH, 3, null))).isEqualTo(Refusal.NOT_REACHED.name());
      assertThat(came(take(attempt, Act.REACH, 1, null))).isEqualTo("known");
    }
  }

  @Nested
  class TheEnd {

    @Test
    void whatIsHandedInTakesNothingMore() {
      Attempt attempt = start(quiz(new DeferredFeedback()));
      take(attempt, Act.SAVE, 1, RIGHT);
      attempting.handIn(now(attempt));
      assertThat(came(take(attempt, Act.SAVE, 1, WRONG))).isEqualTo(Refusal.ENDED.name());
      assertThat(attempting.handIn(now(attempt))).isEqualTo(now(attempt));
    }

    @Test
    void serverFinishesWhatNobodyLooksAt() {
      Timing timing = new Timing(Duration.ofHours(1), Duration.ofMinutes(1), Timing.Late.COUNTS);
      Attempt attempt =
          start(
              AnyAttempt.quiz(
                  AnyAttempt.rules(new DeferredFeedback(), timing, Navigation.FREE),
                  AnyAttempt.choices(1)));
      take(attempt, Act.SAVE, 1, RIGHT);
      now = now.plus(Duration.ofMinutes(61)).minusMillis(1);
      assertThat(attempting.settle()).isZero();
      now = now.plusMillis(1);
      assertThat(attempting.settle()).isOne();
      assertThat(attempting.settle()).isZero();
      Attempt ended = attempts.find(attempt.id()).orElseThrow();
      assertThat(ended.ending().how()).isEqualTo(How.TIME_UP);
      assertThat(Result.of(ended).earned()).isEqualTo(Score.FULL);
    }

    @Test
    void flagsAreForTheStudentAloneAndCanBeTakenBack() {
      Attempt attempt = start(quiz(new DeferredFeedback()));
      assertThat(came(take(attempt, Act.FLAG, 2, null))).isEqualTo("taken");
      assertThat(came(take(attempt, Act.FLAG, 2, null))).isEqualTo("known");
      assertThat(work(attempt, 2).flagged()).isTrue();
      take(attempt, Act.UNFLAG, 2, null);
      assertThat(work(attempt, 2).flagged()).isFalse();
    }
  }

  @Nested
  class TheGrace {

    private final Attempt attempt = start(anHour());

    private Quiz anHour() {
      Timing timing = new Timing(Duration.ofHours(1), Duration.ofMinutes(1), Timing.Late.COUNTS);
      return AnyAttempt.quiz(
          AnyAttempt.rules(new DeferredFeedback(), timing, Navigation.FREE), AnyAttempt.choices(2));
    }

    private void send(String device, int position, Instant claimed) {
      attempting.save(
          now(attempt),
          attempt.item(position).orElseThrow(),
          Given.of(RIGHT),
          claimed,
          new Stamp.Origin(device, position));
    }

    /** Another device may have been without a network, and have kept something. */
    @Test
    void oneDeviceDoesNotEndItForTheOthers() {
      now = now.plus(Duration.ofMinutes(60));
      assertThat(attempting.handIn(now(attempt)).hasEnded()).isFalse();
      send("phone", 1, now.minusSeconds(30));
      now = now.plus(Duration.ofMinutes(1));
      assertThat(Result.of(now(attempt)).earned()).isEqualTo(Score.FULL);
    }

    /** The second of two answers that waited on a device comes a moment after the end. */
    @Test
    void whatWaitedOnADeviceCountsWhereverTheEndCutsIt() {
      Instant end = now.plus(Duration.ofMinutes(60));
      now = end.minusMillis(50);
      send("laptop", 1, end.minusSeconds(120));
      now = end.plusMillis(50);
      send("laptop", 2, end.minusSeconds(60));
      now = end.plus(Duration.ofMinutes(1));
      assertThat(Result.of(now(attempt)).earned()).isEqualTo(Score.points(2));
    }
  }

  @Test
  void pageCanBeComparedWithWhatItShowed() {
    Attempt attempt = start(quiz(new DeferredFeedback()));
    take(attempt, Act.SAVE, 1, WRONG);
    take(attempt, Act.SAVE, 1, RIGHT);
    Attempt now = now(attempt);
    assertThat(now.asOf(0).works().get(0).given()).isEmpty();
    assertThat(now.asOf(1).works().get(0).given()).contains(Given.of(WRONG));
    assertThat(now.asOf(99)).isEqualTo(now);
  }

  /** Otherwise a claim would make the right answer the first try. */
  @Test
  void triesAreCountedAsTheyCame() {
    Attempt attempt = start(quiz(Interactive.usual()));
    take(attempt, Act.CHECK, 1, WRONG);
    Entry forged =
        new Entry(
            2,
            Act.CHECK,
            1,
            Given.of(RIGHT),
            new Stamp(now.plusSeconds(9), now.minusSeconds(9), new Stamp.Origin("laptop", 1)));
    attempts.append(attempt.id(), forged);
    assertThat(work(attempt, 1).progress().mark()).contains(Score.parse("2/3"));
  }

  @Nested
  class SentAgain {

    private final Attempt attempt = start(quiz(new DeferredFeedback()));

    private String sent(Response response, String device, int sequence, Instant claimed) {
      return came(
          attempting.save(
              now(attempt),
              attempt.item(1).orElseThrow(),
              Given.of(response),
              claimed,
              new Stamp.Origin(device, sequence)));
    }

    @Test
    void sameActOfADeviceIsTakenOnce() {
      Instant then = now;
      now = now.plusSeconds(10);
      assertThat(sent(RIGHT, "laptop", 1, then)).isEqualTo("taken");
      assertThat(sent(WRONG, "laptop", 2, then.plusSeconds(1))).isEqualTo("taken");
      assertThat(sent(RIGHT, "laptop", 1, then)).isEqualTo("known");
      assertThat(work(attempt, 1).given()).contains(Given.of(WRONG));
    }

    /** What a dead network held back on one device does not undo what was done on another since. */
    @Test
    void whatWasDoneLastCountsWheneverItArrives() {
      Instant then = now;
      now = now.plusSeconds(60);
      assertThat(sent(RIGHT, "phone", 1, now)).isEqualTo("taken");
      assertThat(sent(WRONG, "laptop", 1, then)).isEqualTo("taken");
      assertThat(work(attempt, 1).given()).contains(Given.of(RIGHT));
    }
  }
}
