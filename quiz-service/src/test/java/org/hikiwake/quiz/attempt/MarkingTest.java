package org.hikiwake.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.quiz.assignment.Keying;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.DeferredCbm;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ManualGraded;
import org.hikiwake.quiz.grading.Compared;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.ShortAnswerResponse;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.wording.Match;
import org.hikiwake.quiz.wording.Match.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkingTest {

  private static final ActorId IDA = new ActorId("ida");
  private static final ActorId MEI = new ActorId("mei");
  private static final Instant LATER = AnyAttempt.START.plusSeconds(600);

  private final InMemory attempts = new InMemory();
  private final Marking marking = new Marking(attempts, Clock.fixed(LATER, ZoneOffset.UTC));

  private AttemptId id = AttemptId.random();

  /** Three criteria: 2, 3 and 5 points. */
  private static Slot essay(int points) {
    List<Essay.Criterion> criteria =
        List.of(2, 3, 5).stream()
            .map(most -> new Essay.Criterion("For " + most, AnyQuestion.why("Why."), most))
            .toList();
    Essay essay = new Essay(new Stem("", "Compare them.", ""), 300, criteria);
    return Slot.of(AnyVersion.of(essay)).worth(Score.points(points));
  }

  private static Slot choice() {
    return Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SINGLE_CHOICE)));
  }

  /** An attempt with an essay and a choice that is wrong, handed in. */
  private void handIn(Behaviour behaviour) {
    Attempt begun = AnyAttempt.begin(AnyAttempt.quiz(behaviour, List.of(essay(4), choice())));
    Attempt written = given(begun, 1, new EssayResponse("Ten words"));
    keep(given(written, 2, new SingleChoiceResponse(PartId.of("Bob"))).end(AnyAttempt.START));
  }

  private void keep(Attempt attempt) {
    attempts.add(attempt);
    id = attempt.id();
  }

  private static Attempt given(Attempt attempt, int position, Response response) {
    Item item = attempt.item(position).orElseThrow();
    return attempt
        .take(Act.SAVE, item, Given.of(response), Stamp.at(AnyAttempt.START))
        .fold(
            new Taking.Cases<>(
                Taking.Taken::next, known -> attempt, notMarked -> attempt, refused -> attempt));
  }

  /** An attempt with what was written, marked. */
  private static Attempt written(String text) {
    Slot slot = Slot.of(AnyVersion.of(AnyQuestion.any(Kind.SHORT_ANSWER)));
    Attempt begun = AnyAttempt.begin(AnyAttempt.quiz(new DeferredFeedback(), List.of(slot)));
    return given(begun, 1, new ShortAnswerResponse(text)).end(AnyAttempt.START);
  }

  /** As if the server of then had compared what was written in a way of its own. */
  private static Attempt comparedThen(Attempt attempt, Compared then) {
    Mark mark = attempt.marks().get(0);
    Mark other = Mark.byServer(1, 1, mark.share(), mark.correction(), List.of(then), mark.at());
    return new Attempt(
        attempt.id(),
        attempt.quiz(),
        attempt.student(),
        attempt.number(),
        attempt.seed(),
        attempt.started(),
        null,
        attempt.entries(),
        attempt.whenEnded().orElseThrow(),
        List.of(other));
  }

  private static List<Compared> compared(Attempt attempt) {
    return attempt.compared(attempt.works().get(0));
  }

  @Nested
  class TheRuleThatMatched {

    private static final Compared THEN =
        new Compared("Vladmir Putin", new Match(Rule.ALIAS, "putin", "Putin", 0));

    @Test
    void isThatOfTheMark() {
      Attempt attempt = written("Vladmir Putin");
      assertThat(attempt.marks().get(0).compared())
          .containsExactly(
              new Compared(
                  "Vladmir Putin", new Match(Rule.TYPO, "vladmir putin", "Vladimir Putin", 1)));
      assertThat(compared(comparedThen(attempt, THEN))).containsExactly(THEN);
    }

    @Test
    void isThatOfTheKeyThatCountsNow() {
      Attempt attempt = comparedThen(written("Vladmir Putin"), THEN);
      Remedy also = new Remedy.AlsoRight(new ShortAnswerResponse("Vladmir Putin"));
      Keying keying = Keying.AS_ASKED.and(also, "So he is called, too.").as(1, "A reason.");
      assertThat(compared(attempt.keyed(version -> keying)))
          .extracting(Compared::match)
          .extracting(Match::rule)
          .doesNotContain(Rule.ALIAS);
    }

    @Test
    void isNoneWhereNothingWasWritten() {
      assertThat(written("").marks().get(0).compared()).isEmpty();
      handIn(new DeferredFeedback());
      assertThat(now().marks()).flatExtracting(Mark::compared).isEmpty();
    }
  }

  private Attempt now() {
    return attempts.find(id).orElseThrow();
  }

  private Item item(int position) {
    return now().item(position).orElseThrow();
  }

  private Optional<Score> points(int position) {
    return now().points(item(position));
  }

  private static List<Score> scores(String... texts) {
    return Arrays.stream(texts).map(Score::parse).toList();
  }

  private static Judgement judgement(String note, String... points) {
    return new Judgement(scores(points), note, false);
  }

  private static Judgement draft(String... points) {
    return new Judgement(scores(points), "", true);
  }

  private String mark(int position, Judgement judgement, ActorId marker, int seen) {
    return marking
        .mark(now(), item(position), judgement, marker, seen)
        .fold(
            new Judging.Cases<>(
                marked -> "marked",
                overtaken -> "overtaken",
                refused -> refused.reason() + " " + refused.line()));
  }

  private String mark(int position, Judgement judgement) {
    return mark(position, judgement, IDA, now().marks(item(position)).size());
  }

  @Nested
  class ByCriteria {

    @Test
    void shareFollowsExactlyFromThePoints() {
      handIn(new DeferredFeedback());
      assertThat(points(1)).isEmpty();
      assertThat(mark(1, judgement("Good.", "3/2", "1", "2"))).isEqualTo("marked");
      assertThat(points(1)).contains(Score.parse("9/5"));
      Mark mark = now().mark(item(1)).orElseThrow();
      assertThat(mark.criteria()).isEqualTo(scores("3/2", "1", "2"));
      assertThat(mark).extracting(Mark::note, Mark::marker, Mark::at).contains("Good.", IDA, LATER);
    }

    @Test
    void allPointsEarnAllThatCanBeEarned() {
      for (Behaviour behaviour : List.of(new DeferredFeedback(), new DeferredCbm())) {
        handIn(behaviour);
        mark(1, judgement("", "2", "3", "5"));
        assertThat(points(1)).contains(now().possible(item(1)));
      }
    }

    @Test
    void eachCriterionHasItsOwnLimits() {
      handIn(new DeferredFeedback());
      assertThat(mark(1, judgement("", "2", "7/2", "0"))).isEqualTo("ABOVE_MOST 1");
      assertThat(mark(1, judgement("", "2", "0", "-1/2"))).isEqualTo("BELOW_ZERO 2");
      assertThat(mark(1, judgement("", "2", "0"))).isEqualTo("OTHER_LINES 0");
      assertThat(mark(1, judgement("n".repeat(5_001), "2", "0", "0"))).isEqualTo("NOTE_TOO_LONG 0");
      assertThat(now().marks(item(1))).hasSize(1);
    }

    @Test
    void pointsThatComeToALongFractionAreRefused() {
      keep(
          given(
                  AnyAttempt.begin(
                      AnyAttempt.quiz(new DeferredFeedback(), List.of(withCriteria(20)))),
                  1,
                  new EssayResponse("Ten words"))
              .end(AnyAttempt.START));
      String[] fine =
          IntStream.range(0, 20).mapToObj(n -> "1/" + (999_983 - n)).toArray(String[]::new);
      assertThat(mark(1, judgement("", fine))).isEqualTo("TOO_FINE 0");
      String[] round = IntStream.range(0, 20).mapToObj(n -> "1/" + (n + 1)).toArray(String[]::new);
      assertThat(mark(1, judgement("", round))).isEqualTo("marked");
    }

    private Slot withCriteria(int number) {
      Essay.Criterion criterion = new Essay.Criterion("It is clear", AnyQuestion.why("Why."), 1);
      return Slot.of(
          AnyVersion.of(
              new Essay(
                  new Stem("", "Compare them.", ""), 300, Collections.nCopies(number, criterion))));
    }

    @Test
    void draftDoesNotCount() {
      handIn(new DeferredFeedback());
      assertThat(mark(1, draft("2", "3", "5"))).isEqualTo("marked");
      assertThat(points(1)).isEmpty();
      assertThat(Result.of(now()).awaiting()).isEqualTo(1);
      mark(1, judgement("", "1", "0", "0"));
      assertThat(points(1)).contains(Score.parse("2/5"));
      assertThat(mark(1, draft("0", "0", "0"))).isEqualTo("marked");
      assertThat(points(1)).as("a later draft takes nothing away").contains(Score.parse("2/5"));
    }
  }

  @Nested
  class ChangedMark {

    @Test
    void saysWhy() {
      handIn(new DeferredFeedback());
      mark(1, judgement("Good.", "2", "3", "4"));
      assertThat(mark(1, judgement("Good.", "2", "3", "3"))).isEqualTo("NO_REASON 0");
      assertThat(mark(1, judgement(" ", "2", "3", "3"))).isEqualTo("NO_REASON 0");
      assertThat(mark(1, judgement("I misread it.", "2", "3", "3"))).isEqualTo("marked");
      assertThat(now().marks(item(1))).hasSize(3);
      assertThat(points(1)).contains(Score.parse("16/5"));
    }

    @Test
    void confirmedMarkNeedsNoReason() {
      handIn(new DeferredFeedback());
      mark(1, judgement("", "2", "3", "4"));
      assertThat(mark(1, judgement("", "2", "3", "4"), MEI, 2)).isEqualTo("marked");
    }

    @Test
    void whatAMachineMarkedIsOverruledWithAReason() {
      handIn(new DeferredFeedback());
      assertThat(points(2)).contains(Score.ZERO);
      assertThat(mark(2, judgement("", "1"))).isEqualTo("NO_REASON 0");
      assertThat(mark(2, judgement("Bob is right, too.", "1/2"))).isEqualTo("marked");
      assertThat(points(2)).contains(Score.parse("1/2"));
      assertThat(mark(2, judgement("More.", "3/2"))).isEqualTo("ABOVE_MOST 0");
    }

    @Test
    void byCertaintyItCanEarnAllThatCertaintyCan() {
      handIn(new DeferredCbm());
      assertThat(mark(2, judgement("Bob is right, too.", "3"))).isEqualTo("marked");
      assertThat(points(2)).contains(Score.points(3));
    }
  }

  @Nested
  class SeveralMarkers {

    @Test
    void whoWasSlowerIsToldAndOverwritesNothing() {
      handIn(new DeferredFeedback());
      assertThat(mark(1, judgement("Mei's", "2", "0", "0"), MEI, 1)).isEqualTo("marked");
      assertThat(mark(1, judgement("Ida's", "0", "0", "0"), IDA, 1)).isEqualTo("overtaken");
      assertThat(mark(1, judgement("", "0", "0", "0"), IDA, 1)).isEqualTo("overtaken");
      assertThat(now().mark(item(1)).orElseThrow().marker()).isEqualTo(MEI);
    }

    @Test
    void whoReadAnOldAttemptIsToldByTheStore() {
      handIn(new DeferredFeedback());
      Attempt old = now();
      mark(1, judgement("Mei's", "2", "0", "0"), MEI, 1);
      assertThat(
              marking.mark(
                  old, old.item(1).orElseThrow(), judgement("Ida's", "0", "0", "0"), IDA, 1))
          .isInstanceOf(Judging.Overtaken.class);
    }

    @Test
    void lastThatIsNoDraftCounts() {
      handIn(new DeferredFeedback());
      mark(1, draft("2", "0", "0"), MEI, 1);
      mark(1, judgement("", "0", "0", "5"), IDA, 2);
      assertThat(points(1)).contains(Score.parse("2"));
    }
  }

  @Test
  void nobodyMarksWhatIsStillWritten() {
    keep(AnyAttempt.begin(AnyAttempt.quiz(new ManualGraded(), List.of(essay(1)))));
    assertThat(mark(1, judgement("", "2", "3", "5"))).isEqualTo("NOT_ENDED 0");
  }

  @Test
  void wordsAreCountedAsSpacesPartThem() {
    assertThat(new EssayResponse("  Russia and\n\nChina – allies? ").words()).isEqualTo(5);
    assertThat(new EssayResponse(" \n").words()).isZero();
  }

  @Nested
  class Piles {

    private List<Attempt> threeOfEach() {
      return List.of("a", "b", "c").stream()
          .map(
              text -> {
                Attempt begun =
                    AnyAttempt.begin(
                        AnyAttempt.quiz(new DeferredFeedback(), List.of(choice(), essay(1))));
                return given(begun, 2, new EssayResponse(text)).end(AnyAttempt.START);
              })
          .toList();
    }

    private Pile pile() {
      return Pile.of(attempts.all()).get(0);
    }

    private void markAt(int place) {
      Pile.Answer answer = pile().answers().get(place - 1);
      marking.mark(answer.attempt(), answer.item(), judgement("", "2", "3", "5"), IDA, 1);
    }

    @Test
    void holdsWhatAMachineCouldNotMark() {
      threeOfEach().forEach(attempts::add);
      attempts.add(AnyAttempt.begin(AnyAttempt.quiz(new DeferredFeedback(), List.of(essay(1)))));
      Attempt blank = AnyAttempt.begin(AnyAttempt.quiz(new DeferredFeedback(), List.of(essay(1))));
      attempts.add(blank.end(AnyAttempt.START));
      assertThat(Pile.of(attempts.all())).hasSize(1);
      assertThat(pile().answers()).hasSize(3);
      assertThat(pile().waiting()).isEqualTo(3);
    }

    @Test
    void leadsToTheNextThatWaitsAndOnceAround() {
      threeOfEach().forEach(attempts::add);
      markAt(2);
      assertThat(pile().waiting()).isEqualTo(2);
      assertThat(pile().next(0)).contains(pile().answers().get(0));
      assertThat(pile().next(1)).contains(pile().answers().get(2));
      assertThat(pile().next(3)).contains(pile().answers().get(0));
      markAt(1);
      assertThat(pile().next(3)).as("nothing but itself waits").isEmpty();
      markAt(3);
      assertThat(pile().next(0)).isEmpty();
      assertThat(pile().answers()).as("what is marked stays where it was").hasSize(3);
    }

    @Test
    void orderIsThatOfNamesWhichTellNothing() {
      threeOfEach().forEach(attempts::add);
      assertThat(pile().answers()).extracting(answer -> answer.attempt().id().value()).isSorted();
      Pile.Answer second = pile().answers().get(1);
      assertThat(pile().place(second.attempt().id(), 2)).contains(2);
      assertThat(pile().place(second.attempt().id(), 1)).isEmpty();
    }

    @Test
    void everythingWaitsWhereAPersonMarksAll() {
      Attempt begun = AnyAttempt.begin(AnyAttempt.quiz(new ManualGraded(), List.of(choice())));
      keep(given(begun, 1, new SingleChoiceResponse(PartId.of("Ann"))).end(AnyAttempt.START));
      assertThat(pile().waiting()).isEqualTo(1);
      assertThat(mark(1, judgement("", "1"))).isEqualTo("marked");
    }
  }
}
