package org.hikiwake.quiz.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hikiwake.quiz.correction.Desk.INSTRUCTOR;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Recourse;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Release.Aspect;
import org.hikiwake.quiz.assignment.Release.Phase;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.AnyAttempt;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Judgement;
import org.hikiwake.quiz.attempt.Marking;
import org.hikiwake.quiz.attempt.Ticking;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateFeedback;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Raising.Refusal;
import org.hikiwake.quiz.correction.Desk;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The key of the questions says Ann. */
class ChallengingTest {

  private static final Response ANN = new SingleChoiceResponse(PartId.of("Ann"));
  private static final Response BOB = new SingleChoiceResponse(PartId.of("Bob"));
  private static final Response CY = new SingleChoiceResponse(PartId.of("Cy"));
  private static final Duration DAY = Duration.ofDays(1);

  private final Desk desk = new Desk();
  private final Log log = new Log();
  private final Challenging challenging = new Challenging(log, new Ticking(() -> desk.now));
  private final Quiz quiz = AnyAttempt.quiz(new ImmediateFeedback(), AnyAttempt.choices(3));

  /** What was said, for as long as a test takes. */
  private final class Log implements ChallengeLog {

    private final Map<AttemptId, Map<Integer, List<Said>>> said = new LinkedHashMap<>();
    private Runnable between = () -> {};

    @Override
    public List<Challenge> of(QuizId quiz) {
      return said.keySet().stream().flatMap(attempt -> of(attempt).stream()).toList();
    }

    @Override
    public List<Challenge> of(AttemptId attempt) {
      return said.getOrDefault(attempt, Map.of()).entrySet().stream()
          .map(e -> new Challenge(attempt, e.getKey(), e.getValue()))
          .toList();
    }

    @Override
    public boolean append(
        QuizId quiz, AttemptId attempt, int position, Said next, Predicate<List<Challenge>> fits) {
      between.run();
      if (!fits.test(of(attempt))) {
        return false;
      }
      List<Said> before =
          said.computeIfAbsent(attempt, any -> new LinkedHashMap<>())
              .computeIfAbsent(position, any -> new ArrayList<>());
      return before.size() == next.number() - 1 && before.add(next);
    }
  }

  private Attempt bob() {
    return desk.answered(quiz, "bob", BOB);
  }

  private static Item item(Attempt attempt, int position) {
    return attempt.item(position).orElseThrow();
  }

  private Optional<Refusal> raise(Quiz now, Attempt attempt, int position) {
    return challenging
        .raise(now, desk.stands(attempt), item(attempt, position), "The text says so.")
        .fold(
            new Raising.Cases<>(
                raised -> Optional.empty(), refused -> Optional.of(refused.reason())));
  }

  private Optional<Refusal> raise(Attempt attempt) {
    return raise(quiz, attempt, 1);
  }

  private Standing standing(Attempt attempt) {
    Attempt stands = desk.stands(attempt);
    return challenging.find(stands, item(stands, 1)).orElseThrow().standing(stands);
  }

  private boolean decline(Attempt attempt) {
    return challenging.decline(
        desk.stands(attempt), item(attempt, 1), "It says the opposite.", INSTRUCTOR);
  }

  private void correct(Remedy remedy) {
    desk.correcting.correct(
        quiz.id(),
        quiz.slots().get(0).version(),
        remedy,
        "We were wrong.",
        INSTRUCTOR,
        desk.log.of(quiz.id()).count());
  }

  private void mark(Attempt attempt, Score points, String note) {
    Attempt stands = desk.stands(attempt);
    new Marking(desk.attempts, new Ticking(() -> desk.now))
        .mark(
            stands,
            item(stands, 1),
            new Judgement(List.of(points), note, false),
            INSTRUCTOR,
            stands.marks(item(stands, 1)).size());
  }

  @Nested
  class MayBeRaised {

    @Test
    void onceTheStudentSeesThatHeWasWrong() {
      Attempt attempt = bob();
      assertThat(challenging.obstacle(quiz, attempt, item(attempt, 1))).isEmpty();
      assertThat(raise(attempt)).isEmpty();
      assertThat(standing(attempt)).isEqualTo(Standing.OPEN);
    }

    @Test
    void onlyWhereTheQuizOffersIt() {
      Quiz strict = quiz.by(quiz.rules().with(Recourse.none()));
      assertThat(raise(strict, bob(), 1)).contains(Refusal.NOT_OFFERED);
    }

    @Test
    void notWhileTheAttemptGoesOn() {
      Attempt attempt = desk.start(quiz, "bob");
      assertThat(raise(attempt)).contains(Refusal.NOT_TOLD);
    }

    @Test
    void notBeforeItIsTold() {
      Instant closes = AnyAttempt.START.plus(DAY);
      Quiz told = closing(closes);
      Attempt attempt = desk.answered(told, "bob", BOB);
      assertThat(raise(told, attempt, 1)).contains(Refusal.NOT_TOLD);
      desk.now = closes.minusMillis(1);
      assertThat(raise(told, attempt, 1)).contains(Refusal.NOT_TOLD);
      desk.now = closes;
      assertThat(raise(told, attempt, 1)).isEmpty();
    }

    @Test
    void notWhatHasFullMarks() {
      assertThat(raise(desk.answered(quiz, "ann", ANN))).contains(Refusal.FULL_MARKS);
    }

    @Test
    void notWhatNobodyHasMarked() {
      Quiz essay =
          AnyAttempt.quiz(
              new ImmediateFeedback(),
              List.of(Slot.of(AnyVersion.of(AnyQuestion.any(Kind.ESSAY)))));
      Attempt attempt = desk.answered(essay, "bob", new EssayResponse("I think so."));
      assertThat(raise(essay, attempt, 1)).contains(Refusal.NOT_MARKED);
    }

    @Test
    void notTwice() {
      Attempt attempt = bob();
      raise(attempt);
      assertThat(raise(attempt)).contains(Refusal.OPEN_ALREADY);
      decline(attempt);
      assertThat(raise(attempt)).contains(Refusal.ANSWERED_ALREADY);
    }

    @Test
    void againAfterItWasTakenBack() {
      Attempt attempt = bob();
      raise(attempt);
      assertThat(challenging.withdraw(attempt, item(attempt, 1))).isTrue();
      assertThat(standing(attempt)).isEqualTo(Standing.WITHDRAWN);
      assertThat(challenging.withdraw(attempt, item(attempt, 1))).isFalse();
      assertThat(raise(attempt)).isEmpty();
      assertThat(standing(attempt)).isEqualTo(Standing.OPEN);
    }

    @Test
    void onlyForAReasonOfSomeLength() {
      Attempt attempt = bob();
      for (String reason : List.of("", " \n", "x".repeat(Said.LONGEST_REASON + 1))) {
        assertThat(challenging.raise(quiz, attempt, item(attempt, 1), reason))
            .isInstanceOf(Raising.Refused.class);
      }
      assertThat(log.of(attempt.id())).isEmpty();
    }

    @Test
    void againWhereTheMarkWasLoweredAfterwards() {
      Attempt attempt = bob();
      mark(attempt, Score.of(1, 2), "Half of it.");
      raise(attempt);
      decline(attempt);
      assertThat(raise(attempt)).contains(Refusal.ANSWERED_ALREADY);
      mark(attempt, Score.of(1, 5), "Less, I think.");
      assertThat(standing(attempt)).isEqualTo(Standing.DECLINED);
      assertThat(raise(attempt)).isEmpty();
      assertThat(standing(attempt)).isEqualTo(Standing.OPEN);
    }

    @Test
    void notForEver() {
      Attempt attempt = bob();
      int raised = 0;
      while (raise(attempt).isEmpty()) {
        raised++;
        challenging.withdraw(attempt, item(attempt, 1));
      }
      assertThat(raised).isEqualTo(10);
      assertThat(raise(attempt)).contains(Refusal.TOO_MANY);
    }

    @Test
    void notBeyondTheNumberByBeingQuick() {
      Quiz one = quiz.by(quiz.rules().with(new Recourse(14, 1)));
      Attempt attempt = bob();
      log.between =
          () -> {
            log.between = () -> {};
            raise(one, attempt, 2);
          };
      assertThat(raise(one, attempt, 1)).contains(Refusal.TOO_MANY);
      assertThat(log.of(attempt.id())).hasSize(1);
    }

    @Test
    void soManyAtATime() {
      Quiz one = quiz.by(quiz.rules().with(new Recourse(14, 1)));
      Attempt attempt = bob();
      assertThat(raise(one, attempt, 1)).isEmpty();
      assertThat(raise(one, attempt, 2)).contains(Refusal.TOO_MANY);
      decline(attempt);
      assertThat(raise(one, attempt, 2)).contains(Refusal.TOO_MANY);
      correct(new Remedy.FullMarks());
      assertThat(raise(one, attempt, 2)).isEmpty();
    }
  }

  private static Quiz closing(Instant closes) {
    DeferredFeedback behaviour = new DeferredFeedback();
    Rules rules =
        new Rules(
            new Window(null, closes),
            new Timing(null, Duration.ZERO, Timing.Late.COUNTS),
            Allowance.once(),
            behaviour,
            new Layout(Layout.Pages.ONE_EACH, Layout.Navigation.FREE, false),
            Release.usual(behaviour),
            "");
    return AnyAttempt.quiz(rules, AnyAttempt.choices(3));
  }

  @Nested
  class InTime {

    @Test
    void endsToTheMillisecondSoLongAfterItCouldBeSeen() {
      Attempt attempt = bob();
      Instant end = attempt.whenEnded().orElseThrow().at().plus(Duration.ofDays(14));
      assertThat(challenging.until(quiz, attempt, item(attempt, 1))).contains(end);
      desk.now = end;
      assertThat(raise(attempt)).contains(Refusal.TOO_LATE);
      desk.now = end.minusMillis(1);
      assertThat(raise(attempt)).isEmpty();
    }

    @Test
    void beginsAtTheClosingWhereItIsToldThen() {
      Instant closes = AnyAttempt.START.plus(DAY.multipliedBy(3));
      Quiz told = closing(closes);
      Attempt attempt = desk.answered(told, "bob", BOB);
      assertThat(challenging.until(told, attempt, item(attempt, 1)))
          .contains(closes.plus(Duration.ofDays(14)));
    }

    @Test
    void beginsWithTheMarkWhereItCameLater() {
      Attempt attempt = bob();
      desk.now = desk.now.plus(Duration.ofDays(20));
      assertThat(raise(attempt)).contains(Refusal.TOO_LATE);
      Instant marked = desk.now;
      mark(attempt, Score.of(1, 2), "Half of it.");
      assertThat(challenging.until(quiz, desk.stands(attempt), item(attempt, 1)))
          .contains(marked.plus(Duration.ofDays(14)));
      assertThat(raise(attempt)).isEmpty();
    }

    @Test
    void neverBeginsWhereNothingIsTold() {
      Quiz silent =
          AnyAttempt.quiz(new DeferredFeedback(), AnyAttempt.choices(1)); // which never closes
      Attempt attempt = desk.answered(silent, "bob", BOB);
      assertThat(challenging.until(silent, attempt, item(attempt, 1))).isEmpty();
      assertThat(raise(silent, attempt, 1)).contains(Refusal.NOT_TOLD);
    }

    @Test
    void beginsAMomentAfterTheEndWhereItIsToldThen() {
      Release later = new Release(Map.of(Phase.WHILE_OPEN, Set.of(Aspect.CORRECTNESS)));
      Rules rules =
          new Rules(
              Window.always(),
              Timing.unlimited(),
              Allowance.once(),
              new DeferredFeedback(),
              Layout.usual(),
              later,
              "");
      Quiz told = AnyAttempt.quiz(rules, AnyAttempt.choices(1));
      assertThat(told.told(Aspect.CORRECTNESS, AnyAttempt.START))
          .contains(AnyAttempt.START.plus(Quiz.RIGHT_AFTER));
      assertThat(told.told(Aspect.MARKS, AnyAttempt.START)).isEmpty();
    }
  }

  @Nested
  class IsDecided {

    private final Attempt attempt = bob();

    @Test
    void byACorrectionOfTheKey() {
      raise(attempt);
      correct(new Remedy.AlsoRight(BOB));
      assertThat(standing(attempt)).isEqualTo(Standing.GRANTED);
    }

    @Test
    void andOpenAgainWhereThatIsTakenBack() {
      raise(attempt);
      correct(new Remedy.AlsoRight(BOB));
      correct(new Remedy.TakenBack(1));
      assertThat(standing(attempt)).isEqualTo(Standing.OPEN);
    }

    @Test
    void notByACorrectionThatDoesNotHelp() {
      raise(attempt);
      correct(new Remedy.AlsoRight(CY));
      assertThat(standing(attempt)).isEqualTo(Standing.OPEN);
    }

    @Test
    void byLeavingTheQuestionOut() {
      raise(attempt);
      correct(new Remedy.LeftOut());
      assertThat(standing(attempt)).isEqualTo(Standing.GRANTED);
    }

    @Test
    void byAPersonsMark() {
      raise(attempt);
      mark(attempt, Score.of(1, 2), "Half of it is right.");
      assertThat(standing(attempt)).isEqualTo(Standing.GRANTED);
      assertThat(raise(attempt)).isEmpty();
    }

    @Test
    void byAPersonsMarkThatStaysAsItWas() {
      raise(attempt);
      mark(attempt, Score.ZERO, "No.");
      assertThat(standing(attempt)).isEqualTo(Standing.DECLINED);
      assertThat(challenging.reopen(desk.stands(attempt), item(attempt, 1), INSTRUCTOR)).isTrue();
      assertThat(standing(attempt)).isEqualTo(Standing.OPEN);
    }

    @Test
    void bySayingWhyTheMarkStands() {
      raise(attempt);
      assertThat(decline(attempt)).isTrue();
      assertThat(decline(attempt)).isFalse();
      assertThat(standing(attempt)).isEqualTo(Standing.DECLINED);
      assertThat(challenging.find(attempt, item(attempt, 1)).orElseThrow().declined())
          .map(Said::reason)
          .contains("It says the opposite.");
      assertThat(challenging.withdraw(attempt, item(attempt, 1))).isFalse();
    }

    @Test
    void andADeclinedOneIsGrantedByALaterCorrection() {
      raise(attempt);
      decline(attempt);
      correct(new Remedy.OnlyRight(BOB));
      assertThat(standing(attempt)).isEqualTo(Standing.GRANTED);
    }

    @Test
    void onlyWithAReason() {
      raise(attempt);
      assertThatThrownBy(() -> challenging.decline(attempt, item(attempt, 1), " ", INSTRUCTOR))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notWhereNobodyAsked() {
      assertThat(decline(attempt)).isFalse();
      assertThat(log.of(attempt.id())).isEmpty();
    }

    @Test
    void whatWasSaidStays() {
      raise(attempt);
      decline(attempt);
      challenging.reopen(desk.stands(attempt), item(attempt, 1), INSTRUCTOR);
      assertThat(challenging.find(attempt, item(attempt, 1)).orElseThrow().said())
          .extracting(Said::number, Said::kind, Said::mark)
          .containsExactly(
              tuple(1, Said.Kind.RAISED, 1),
              tuple(2, Said.Kind.DECLINED, 1),
              tuple(3, Said.Kind.REOPENED, 1));
    }
  }

  @Nested
  class InGroups {

    private List<Group> groups(Quiz of) {
      return Group.of(log.of(of.id()), desk.attempting.of(of.id()));
    }

    @Test
    void whoGaveTheSameAnswerWaitsTogether() {
      for (String student : List.of("a", "b", "c")) {
        desk.now = desk.now.plusSeconds(1);
        raise(desk.answered(quiz, student, student.equals("b") ? CY : BOB));
      }
      assertThat(groups(quiz))
          .extracting(
              group -> group.cases().stream().map(c -> c.attempt().student().value()).toList())
          .containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void whatWaitsComesFirst() {
      Attempt first = desk.answered(quiz, "a", BOB);
      raise(first);
      decline(first);
      raise(desk.answered(quiz, "b", CY));
      assertThat(groups(quiz)).extracting(Group::waiting).containsExactly(1L, 0L);
    }

    @Test
    void whatWasTakenBackIsInNone() {
      Attempt attempt = bob();
      raise(attempt);
      challenging.withdraw(attempt, item(attempt, 1));
      assertThat(groups(quiz)).isEmpty();
    }

    @Test
    void whatIsAboutOtherAttemptsIsLeftOut() {
      raise(desk.answered(quiz, "a", BOB));
      Attempt other = desk.answered(quiz, "b", CY);
      assertThat(Group.of(log.of(quiz.id()), List.of(other))).isEmpty();
    }

    @Test
    void writtenAnswersAreTheSameWhateverTheirCapitals() {
      Quiz written =
          AnyAttempt.quiz(
              new ImmediateFeedback(),
              List.of(Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SHORT_ANSWER)))));
      for (String text : List.of("No  such thing", "no such THING ", "nothing")) {
        raise(written, desk.answered(written, text, new ShortAnswerResponse(text)), 1);
      }
      assertThat(groups(written)).extracting(Group::waiting).containsExactly(2L, 1L);
    }
  }
}
