package org.hikiwake.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.attempt.Act;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Entry;
import org.hikiwake.quiz.attempt.Given;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.quiz.wording.Match;
import org.hikiwake.web.ServerTest;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.assignment.TestQuizzes;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.TestNodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServerTest
@ActivateRequestContext
class StoredAttemptsTest {

  private static final int MANY = 10_000;

  @Inject TestQuizzes classes;
  @Inject Quizzes quizzes;
  @Inject Attempts attempts;
  @Inject Clock clock;
  @Inject OneWriter writer;
  @Inject TestNodes nodes;
  @Inject EntityManager database;

  private TestQuizzes.Class school;
  private Attempt attempt;

  @BeforeEach
  void begin() {
    school = classes.with(Rules.usual(), TestQuizzes.oneOfEachKind());
    attempt = begun(1);
  }

  private Attempt begun(int number) {
    ActorId student = new ActorId(school.student().id().value());
    return Attempt.begin(
        AttemptId.random(), school.quiz(), student, number, new Seed(-5), clock.instant());
  }

  private Attempt stored() {
    return attempts.find(attempt.id()).orElseThrow();
  }

  private static Stamp stamp(Instant at, int sequence) {
    return new Stamp(at, at.minusMillis(1), new Stamp.Origin("device", sequence));
  }

  private Entry entry(int number) {
    Given given = new Given(new EssayResponse("An “essay” – ✓."), Certainty.MIDDLE);
    return new Entry(number, Act.SAVE, 10, given, stamp(clock.instant(), number));
  }

  @Test
  void attemptReadsAsItWasWritten() {
    assertThat(attempts.add(attempt)).isTrue();
    assertThat(stored()).isEqualTo(attempt);
    assertThat(attempts.of(attempt.quiz().id(), attempt.student())).containsExactly(attempt);
    assertThat(attempts.of(attempt.quiz().id())).containsExactly(attempt);
  }

  @Test
  void quizReadsAsItWasWrittenInEveryRevision() {
    assertThat(quizzes.find(school.quiz().id()).orElseThrow().quiz()).isEqualTo(school.quiz());
    assertThat(quizzes.find(school.quiz().id(), 1).slots()).isEmpty();
    assertThat(quizzes.revise(school.quiz(), school.instructor().id())).isFalse();
    assertThat(quizzes.history(school.quiz().id())).hasSize(2);
    assertThat(quizzes.of(school.course().id())).containsExactly(school.quiz());
    assertThat(quizzes.notClosed(clock.instant())).contains(school.quiz());
  }

  @Test
  void studentHasOneAttemptOfEachNumber() {
    assertThat(attempts.add(attempt)).isTrue();
    assertThat(attempts.add(begun(1))).isFalse();
    assertThat(attempts.add(begun(2))).isTrue();
  }

  @Test
  void entriesAreAppendedInTheirOrder() {
    attempts.add(attempt);
    Entry first = entry(1);
    assertThat(attempts.append(attempt.id(), entry(2))).isFalse();
    assertThat(attempts.append(attempt.id(), first)).isTrue();
    assertThat(attempts.append(attempt.id(), entry(1))).isFalse();
    assertThat(stored().entries()).containsExactly(first);
  }

  /** As another node appends, of which this one hears nothing. */
  private void appendElsewhere(Entry entry) {
    assertThat(nodes.otherCommits().insert(new NextEntry(attempt.id(), entry))).isTrue();
  }

  @Test
  void ofARecordOnlyWhatIsNewIsReadWhoeverAppendedIt() {
    attempts.add(attempt);
    List<Entry> given = List.of(entry(1), entry(2), entry(3), entry(4));
    attempts.append(attempt.id(), given.get(0));
    List<Entry> first = stored().entries();
    appendElsewhere(given.get(1));
    appendElsewhere(given.get(2));
    attempts.append(attempt.id(), given.get(3));
    List<Entry> all = stored().entries();
    assertThat(all).isEqualTo(given);
    assertThat(all.get(0)).as("read once").isSameAs(first.get(0));
    assertThat(stored().entries()).as("nothing is new").isSameAs(all);
  }

  @Test
  void endIsSeenAtOnceWhoeverWroteIt() {
    attempts.add(attempt);
    attempts.append(attempt.id(), entry(1));
    assertThat(stored().hasEnded()).isFalse();
    nodes.another().write(() -> endElsewhere(clock.instant()));
    assertThat(stored().hasEnded()).isTrue();
    assertThat(attempts.append(attempt.id(), entry(2))).isFalse();
    assertThat(stored().entries()).hasSize(1);
  }

  private void endElsewhere(Instant now) {
    EndingEntity row = new EndingEntity();
    row.attempt = attempt.id().value();
    row.how = "submitted";
    row.endedAt = now;
    row.settledAt = now;
    database.persist(row);
  }

  /** A part of other work reads what that work has written, as everything does. */
  @Test
  void whatWaitsToBeWrittenIsReadInTheSameWork() {
    attempts.add(attempt);
    assertThat(
            writer.write(
                () -> {
                  endElsewhere(clock.instant());
                  return stored().hasEnded();
                }))
        .isTrue();
  }

  @Test
  void whatHasEndedTakesNothingMore() {
    attempts.add(attempt);
    attempts.append(attempt.id(), entry(1));
    assertThat(attempts.end(attempt.end(clock.instant())))
        .as("it does not know of the entry")
        .isFalse();
    Attempt ended = stored().end(clock.instant());
    assertThat(attempts.end(ended)).isTrue();
    assertThat(attempts.end(ended)).isFalse();
    assertThat(attempts.append(attempt.id(), entry(2))).isFalse();
    assertThat(stored()).isEqualTo(ended);
  }

  private static Rules limited() {
    Rules usual = Rules.usual();
    return new Rules(
        usual.window(),
        new Timing(Duration.ofHours(1), Duration.ofMinutes(1), Timing.Late.COUNTS),
        usual.allowance(),
        usual.behaviour(),
        usual.layout(),
        usual.release(),
        usual.password());
  }

  @Test
  void whoseTimeIsUpIsFoundUntilItIsFinished() {
    school = classes.with(limited(), TestQuizzes.oneOfEachKind());
    attempt = begun(1);
    Instant over = attempt.started().plus(Duration.ofMinutes(61));
    attempts.add(attempt);
    assertThat(attempts.unfinished(over.minusMillis(1), MANY)).doesNotContain(attempt.id());
    assertThat(attempts.unfinished(over, MANY)).contains(attempt.id());
    assertThat(attempts.unfinished(over.plus(Duration.ofDays(1)), 0)).doesNotContain(attempt.id());
    attempts.end(attempt.end(clock.instant()));
    assertThat(attempts.unfinished(over, MANY)).doesNotContain(attempt.id());
  }

  /** As they were kept before the end had them. */
  @Test
  void marksOfTheEndMayHaveARowEach() {
    attempts.add(attempt);
    Attempt ended = attempt.end(clock.instant());
    nodes.another().write(() -> endElsewhere(ended.whenEnded().orElseThrow().at()));
    assertThat(stored().marks()).isEmpty();
    assertThat(ended.marks())
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(attempts.mark(attempt.id(), mark)).isTrue());
    assertThat(stored()).isEqualTo(ended);
    assertThat(attempts.mark(attempt.id(), ended.marks().get(0))).isFalse();
  }

  @Test
  void marksAreAppended() {
    attempts.add(attempt);
    attempts.end(attempt.end(clock.instant()));
    Item item = attempt.items().get(0);
    ActorId marker = new ActorId(school.instructor().id().value());
    Mark mark =
        new Mark(
            item.position(),
            2,
            Score.parse("2/3"),
            List.of(Score.FULL, Score.parse("1/3")),
            false,
            marker,
            "Well done.",
            0,
            List.of(),
            clock.instant());
    assertThat(attempts.mark(attempt.id(), mark)).isTrue();
    assertThat(attempts.mark(attempt.id(), mark)).isFalse();
    assertThat(stored().mark(item)).contains(mark);
  }

  @Test
  void ruleThatMatchedIsKeptWithTheMarkOfACorrection() {
    attempts.add(attempt);
    attempts.end(attempt.end(clock.instant()));
    Match match = new Match(Match.Rule.TYPO, "putni", "Putin", 1);
    Mark mark =
        Mark.byServer(
            1, 2, Score.FULL, 1, List.of(new Compared("Putni\u0000", match)), clock.instant());
    attempts.mark(attempt.id(), mark);
    assertThat(stored().marks()).contains(mark);
    assertThat(attempts.of(attempt.quiz().id()).get(0).marks()).contains(mark);
  }
}
