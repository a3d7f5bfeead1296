package org.hikiwake.quiz.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.behaviour.Answering.Refusal;
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Calibration;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.behaviour.ImmediateCbm;
import org.hikiwake.quiz.behaviour.Interactive;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Telling;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.AnyQuestion;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.EssayResponse;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.response.TrueFalseResponse;
import org.hikiwake.quiz.version.AnyVersion;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.quiz.withholding.Withheld;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SelfTestTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final PackId PACK = new PackId("any");
  private static final VisitorId ME = VisitorId.random();

  private final InMemory tests = new InMemory();
  private final Bank bank = new Bank(pack(), oneOfEachKind());
  private final SelfTesting testing =
      new SelfTesting(
          id -> id.equals(PACK) ? Optional.of(bank) : Optional.empty(),
          tests,
          Clock.fixed(NOW, ZoneOffset.UTC),
          () -> new Seed(1));

  private static ContentPack pack() {
    return AnyPack.anyPack()
        .with(new Topic(new TopicId("climate"), "Climate", "Is it warm?", null))
        .with(new Topic(new TopicId("rainfall"), "Rain", "Is it wet?", new TopicId("climate")))
        .pack();
  }

  private static List<QuestionVersion> oneOfEachKind() {
    return Arrays.stream(Kind.values()).map(k -> AnyVersion.of(AnyQuestion.any(k))).toList();
  }

  private static Wish wish(Kind... kinds) {
    return new Wish(PACK, Set.of(), Set.of(), Set.of(kinds), 10);
  }

  private SelfTest start(Kind... kinds) {
    return testing.start(ME, wish(kinds), Withheld.NOTHING).orElseThrow();
  }

  private static Response choose(String option) {
    return new SingleChoiceResponse(PartId.of(option));
  }

  private Answering<SelfTest> answer(SelfTest test, int position, Response response) {
    return answer(test, test.item(position).orElseThrow(), response);
  }

  private Answering<SelfTest> answer(SelfTest test, Item item, Response response) {
    return testing.answer(test, item, response, null);
  }

  private static Try first(SelfTest test) {
    return test.tries().get(1).get(0);
  }

  private static Outcome outcome(Answering<SelfTest> answering) {
    return answering.fold(
        new Answering.Cases<SelfTest, Outcome>(
            taken -> taken.given().outcome(),
            repeated -> repeated.given().outcome(),
            Answering.NotMarked::outcome,
            refused -> {
              throw new AssertionError(refused);
            }));
  }

  @Nested
  class Starting {

    @Test
    void asksAsManyQuestionsAsThereAre() {
      assertThat(start(Kind.values()).items()).hasSize(Kind.values().length);
      assertThat(start(Kind.ESSAY, Kind.NUMERIC).items()).hasSize(2);
    }

    /** Nobody marks them in a self-test. */
    @Test
    void asksEssaysOnlyWhereTheyAreNamed() {
      assertThat(start().items())
          .hasSize(Kind.values().length - 1)
          .extracting(item -> item.question().kind())
          .doesNotContain(Kind.ESSAY);
      assertThat(bank.matching(wish())).hasSize(Kind.values().length - 1);
      assertThat(start(Kind.ESSAY).items()).hasSize(1);
    }

    @Test
    void asksNoMoreThanWereWished() {
      SelfTest test =
          testing
              .start(ME, new Wish(PACK, Set.of(), Set.of(), Set.of(), 3), Withheld.NOTHING)
              .orElseThrow();
      assertThat(test.items()).extracting(Item::position).containsExactly(1, 2, 3);
    }

    @Test
    void neverAsksAboutOneStatementTwice() {
      List<QuestionVersion> sameStatement =
          IntStream.range(0, 5)
              .mapToObj(i -> AnyVersion.of(AnyQuestion.any(Kind.values()[i]), "same"))
              .toList();
      assertThat(Choosing.choose(new Bank(pack(), sameStatement), wish(), new Seed(1).chance()))
          .hasSize(1);
    }

    @Test
    void isEmptyWhereNothingFits() {
      assertThat(testing.start(ME, Wish.anythingFrom(new PackId("unknown")), Withheld.NOTHING))
          .isEmpty();
      Set<ReadingId> other = Set.of(new ReadingId("other"));
      assertThat(testing.start(ME, new Wish(PACK, other, Set.of(), Set.of(), 10), Withheld.NOTHING))
          .isEmpty();
      Set<TopicId> climate = Set.of(new TopicId("climate"));
      assertThat(
              testing.start(ME, new Wish(PACK, Set.of(), climate, Set.of(), 10), Withheld.NOTHING))
          .isEmpty();
    }

    @Test
    void lengthIsWithinReason() {
      assertThatThrownBy(() -> new Wish(PACK, Set.of(), Set.of(), Set.of(), 0))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Wish(PACK, Set.of(), Set.of(), Set.of(), 51))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(Wish.anythingFrom(PACK).length()).isEqualTo(10);
    }

    @Test
    void idsCannotBeGuessed() {
      assertThat(SelfTestId.random()).isNotEqualTo(SelfTestId.random());
      assertThat(SelfTestId.isOne("short")).isFalse();
      assertThatThrownBy(() -> new SelfTestId("../../etc/passwd......"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class TheBank {

    @Test
    void countsItsKinds() {
      assertThat(bank.kinds()).hasSize(Kind.values().length).containsEntry(Kind.ESSAY, 1);
    }

    @Test
    void findsQuestionsById() {
      QuestionVersion first = bank.questions().get(0);
      assertThat(bank.find(first.id())).contains(first);
    }

    @Test
    void widerTopicStandsForItsNarrowerOnes() {
      QuestionVersion any = bank.questions().get(0);
      Set<TopicId> weather = Set.of(AnyPack.WEATHER);
      assertThat(bank.matching(new Wish(PACK, Set.of(), weather, Set.of(), 10))).contains(any);
      ContentPack nested =
          AnyPack.anyPack()
              .with(new Topic(new TopicId("outdoors"), "Outdoors", "Is it?", null))
              .pack();
      assertThat(
              new Bank(nested, bank.questions())
                  .matching(
                      new Wish(PACK, Set.of(), Set.of(new TopicId("outdoors")), Set.of(), 10)))
          .isEmpty();
    }
  }

  @Nested
  class Answers {

    @Test
    void areMarkedAndKept() {
      SelfTest test = start(Kind.SINGLE_CHOICE);
      assertThat(outcome(answer(test, 1, choose("Ann")))).isInstanceOf(Outcome.Graded.class);
      SelfTest stored = testing.find(test.id()).orElseThrow();
      assertThat(first(stored).at()).isEqualTo(NOW);
      assertThat(first(stored).response()).isEqualTo(choose("Ann"));
    }

    @Test
    void givenTwiceHaveTheSameOutcome() {
      SelfTest test = start(Kind.SINGLE_CHOICE);
      Outcome first = outcome(answer(test, 1, choose("Bob")));
      SelfTest stored = testing.find(test.id()).orElseThrow();
      assertThat(answer(stored, 1, choose("Bob"))).isInstanceOf(Answering.Repeated.class);
      assertThat(outcome(answer(stored, 1, choose("Bob")))).isEqualTo(first);
    }

    @Test
    void otherThanTheFirstAreRefused() {
      SelfTest test = start(Kind.SINGLE_CHOICE);
      answer(test, 1, choose("Bob"));
      SelfTest stored = testing.find(test.id()).orElseThrow();
      assertThat(answer(stored, 1, choose("Ann")))
          .isEqualTo(new Answering.Refused<>(Refusal.ALREADY_ANSWERED));
      assertThat(testing.find(test.id()).orElseThrow()).isEqualTo(stored);
    }

    @Test
    void fromAnotherTabAreDecidedByTheFirst() {
      SelfTest stale = start(Kind.SINGLE_CHOICE);
      answer(stale, 1, choose("Bob"));
      assertThat(answer(stale, 1, choose("Ann")))
          .isEqualTo(new Answering.Refused<>(Refusal.ALREADY_ANSWERED));
      assertThat(answer(stale, 1, choose("Bob"))).isInstanceOf(Answering.Repeated.class);
    }

    @Test
    void thatCannotBeMarkedChangeNothing() {
      SelfTest test = start(Kind.SINGLE_CHOICE);
      assertThat(answer(test, 1, new SingleChoiceResponse(null)))
          .isInstanceOf(Answering.NotMarked.class);
      assertThat(testing.find(test.id()).orElseThrow()).isEqualTo(test);
      assertThat(outcome(answer(test, 1, choose("Ann")))).isInstanceOf(Outcome.Graded.class);
    }

    @Test
    void afterTheEndAreRefused() {
      SelfTest test = start(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE);
      SelfTest ended = testing.end(test);
      assertThat(ended.hasEnded()).isTrue();
      assertThat(answer(ended, 1, choose("Ann"))).isEqualTo(new Answering.Refused<>(Refusal.ENDED));
      assertThat(testing.end(ended)).isEqualTo(ended);
    }

    @Test
    void toAllQuestionsEndTheTest() {
      SelfTest test = start(Kind.TRUE_FALSE);
      answer(test, 1, new TrueFalseResponse(true));
      SelfTest stored = testing.find(test.id()).orElseThrow();
      assertThat(stored.hasEnded()).isTrue();
      assertThat(stored.ended()).isEqualTo(NOW);
    }
  }

  /** The behaviours themselves have tests of their own; this is what a whole test makes of them. */
  @Nested
  class Behaviours {

    private SelfTest start(Behaviour behaviour, Kind... kinds) {
      return testing.start(ME, wish(kinds).by(behaviour), Withheld.NOTHING).orElseThrow();
    }

    private SelfTest give(SelfTest test, Kind kind, Response response, Certainty certainty) {
      SelfTest now = testing.find(test.id()).orElseThrow();
      Item item =
          now.items().stream().filter(i -> i.question().kind() == kind).findFirst().orElseThrow();
      testing.answer(now, item, response, certainty);
      return testing.find(test.id()).orElseThrow();
    }

    private SelfTest give(SelfTest test, Response response) {
      return give(test, Kind.SINGLE_CHOICE, response, null);
    }

    @Test
    void withSeveralTriesEndTheTestWithTheLastTry() {
      SelfTest test = start(Interactive.usual(), Kind.SINGLE_CHOICE);
      SelfTest tried = give(test, choose("Bob"));
      assertThat(tried.hasEnded()).isFalse();
      assertThat(tried.nextOpen(0)).contains(1);
      SelfTest done = give(tried, choose("Ann"));
      assertThat(done.hasEnded()).isTrue();
      assertThat(done.isMastered(done.items().get(0))).isFalse();
      Summary summary = Summary.of(done);
      assertThat(summary.earned()).hasToString("2/3");
      assertThat(summary.possible()).isEqualTo(Score.FULL);
      assertThat(summary.readAgain()).as("what the first try missed").hasSize(1);
    }

    @Test
    void atTheEndNeverEndTheTestByThemselvesAndTellNothingBefore() {
      SelfTest test = start(new DeferredFeedback(), Kind.SINGLE_CHOICE);
      SelfTest kept = give(give(test, choose("Bob")), choose("Ann"));
      assertThat(kept.hasEnded()).isFalse();
      assertThat(kept.nextOpen(0)).isEmpty();
      assertThat(Summary.of(kept))
          .isEqualTo(new Summary(Score.ZERO, Score.ZERO, 0, 0, 1, 0, 0, List.of(), List.of()));
      Summary summary = Summary.of(testing.end(kept));
      assertThat(summary.earned()).isEqualTo(Score.FULL);
      assertThat(summary.readAgain()).as("nothing of what was changed").isEmpty();
    }

    @Test
    void byCertaintyMayCostMoreThanWasEarned() {
      SelfTest test = start(new ImmediateCbm(), Kind.SINGLE_CHOICE, Kind.TRUE_FALSE, Kind.ESSAY);
      give(test, Kind.SINGLE_CHOICE, choose("Bob"), Certainty.HIGH);
      give(test, Kind.ESSAY, new EssayResponse("A text."), Certainty.HIGH);
      SelfTest done = give(test, Kind.TRUE_FALSE, new TrueFalseResponse(true), null);
      Summary summary = Summary.of(done);
      assertThat(summary.earned()).hasToString("-5");
      assertThat(summary.possible()).hasToString("6");
      assertThat(summary.awaiting()).isEqualTo(1);
      assertThat(summary.calibration())
          .extracting(Calibration::certainty, Calibration::fit)
          .containsExactly(
              tuple(Certainty.LOW, Calibration.Fit.UNDER),
              tuple(Certainty.HIGH, Calibration.Fit.OVER));
      assertThat(done.items()).filteredOn(done::isMastered).hasSize(2);
    }

    @Test
    void stayTheSameWhereWhatWasMissedIsAskedAgain() {
      SelfTest test = start(Interactive.usual(), Kind.SINGLE_CHOICE);
      SelfTest again = testing.repeatMissed(testing.end(test)).orElseThrow();
      assertThat(again.wish().behaviour()).isEqualTo(Interactive.usual());
    }

    /** The second tab does not know of the first one's try; what it gives is the next one. */
    @Test
    void takeTheTryOfAnotherTabAsTheNextOne() {
      SelfTest asOpened = start(Interactive.usual(), Kind.SINGLE_CHOICE);
      answer(asOpened, 1, choose("Bob"));
      assertThat(answer(asOpened, 1, choose("Bob"))).isInstanceOf(Answering.Repeated.class);
      assertThat(answer(asOpened, 1, choose("Cy"))).isInstanceOf(Answering.Taken.class);
      SelfTest stored = testing.find(asOpened.id()).orElseThrow();
      assertThat(stored.tries().get(1))
          .extracting(Try::response)
          .containsExactly(choose("Bob"), choose("Cy"));
    }
  }

  /** Each knows the test as it was when its page was opened. */
  @Nested
  class TwoTabs {

    @Test
    void endTheTestTogetherWhereEachGivesOneOfTheLastAnswers() {
      SelfTest asOpened = start(Kind.TRUE_FALSE, Kind.SINGLE_CHOICE);
      for (Item item : asOpened.items()) {
        boolean truth = item.question().kind() == Kind.TRUE_FALSE;
        answer(asOpened, item, truth ? new TrueFalseResponse(true) : choose("Ann"));
      }
      SelfTest stored = testing.find(asOpened.id()).orElseThrow();
      assertThat(stored.tries()).hasSize(2);
      assertThat(stored.ended()).isEqualTo(NOW);
    }

    @Test
    void takeNoAnswerAfterOneOfThemHasEndedTheTest() {
      SelfTest asOpened = start(Kind.TRUE_FALSE, Kind.SINGLE_CHOICE);
      testing.end(asOpened);
      Item item = asOpened.items().get(0);
      Response response =
          item.question().kind() == Kind.TRUE_FALSE ? new TrueFalseResponse(true) : choose("Ann");
      assertThat(answer(asOpened, item, response))
          .isEqualTo(new Answering.Refused<>(Refusal.ENDED));
      assertThat(testing.find(asOpened.id()).orElseThrow().tries()).isEmpty();
    }
  }

  @Test
  void nextOpenQuestionIsFoundInTheRound() {
    SelfTest test = start(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE, Kind.ESSAY);
    assertThat(test.nextOpen(1)).contains(2);
    assertThat(test.nextOpen(3)).contains(1);
    assertThat(test.item(0)).isEmpty();
    assertThat(test.item(4)).isEmpty();
  }

  @Nested
  class Summaries {

    @Test
    void addExactScoresAndSayWhereToReadAgain() {
      SelfTest test = start(Kind.SINGLE_CHOICE, Kind.TRUE_FALSE, Kind.ESSAY, Kind.NUMERIC);
      for (Item item : test.items()) {
        SelfTest now = testing.find(test.id()).orElseThrow();
        switch (item.question().kind()) {
          case SINGLE_CHOICE -> answer(now, item, choose("Bob"));
          case TRUE_FALSE -> answer(now, item, new TrueFalseResponse(true));
          case ESSAY -> answer(now, item, new EssayResponse("A text."));
          default -> assertThat(item.question().kind()).isEqualTo(Kind.NUMERIC);
        }
      }
      Summary summary = Summary.of(testing.find(test.id()).orElseThrow());
      assertThat(summary.earned()).hasToString("1");
      assertThat(summary.marked()).isEqualTo(2);
      assertThat(summary.awaiting()).isEqualTo(1);
      assertThat(summary.open()).isEqualTo(1);
      assertThat(summary.readAgain()).containsExactly(new Summary.ReadAgain(AnyPack.at(1), 1));
    }

    @Test
    void sendNobodyToWhatIsOnlySaidElsewhere() {
      List<Citation> places = List.of(AnyPack.cite(1), AnyPack.cite(2));
      Explanation why = new Explanation("So it is.", places, places.subList(1, 2));
      Question question =
          new Numeric(Stem.of("How many?"), BigDecimal.ONE, BigDecimal.ZERO, null, why);
      Bank own = new Bank(pack(), List.of(AnyVersion.of(question)));
      SelfTesting alone =
          new SelfTesting(id -> Optional.of(own), tests, Clock.systemUTC(), () -> new Seed(1));
      SelfTest test = alone.start(ME, wish(Kind.NUMERIC), Withheld.NOTHING).orElseThrow();
      alone.answer(test, test.item(1).orElseThrow(), new NumericResponse("7"), null);
      assertThat(Summary.of(alone.find(test.id()).orElseThrow()).readAgain())
          .containsExactly(new Summary.ReadAgain(AnyPack.at(1), 1));
    }

    @Test
    void ofAPerfectTestSendNobodyBack() {
      SelfTest test = start(Kind.TRUE_FALSE);
      answer(test, 1, new TrueFalseResponse(true));
      Summary summary = Summary.of(testing.find(test.id()).orElseThrow());
      assertThat(summary.readAgain()).isEmpty();
    }
  }

  @Nested
  class Repeating {

    @Test
    void asksAgainWhatWasNotKnown() {
      SelfTest test = start(Kind.TRUE_FALSE, Kind.ESSAY, Kind.NUMERIC);
      for (Item item : test.items()) {
        Response response =
            item.question().kind() == Kind.ESSAY
                ? new EssayResponse("A text.")
                : new TrueFalseResponse(item.question().kind() == Kind.TRUE_FALSE);
        answer(testing.find(test.id()).orElseThrow(), item, response);
      }
      SelfTest again = testing.repeatMissed(testing.find(test.id()).orElseThrow()).orElseThrow();
      assertThat(again.id()).isNotEqualTo(test.id());
      assertThat(again.visitor()).isEqualTo(ME);
      assertThat(again.items()).extracting(i -> i.question().kind()).containsExactly(Kind.NUMERIC);
    }

    @Test
    void isNotNeededWhereAllWasKnown() {
      SelfTest test = start(Kind.TRUE_FALSE);
      answer(test, 1, new TrueFalseResponse(true));
      assertThat(testing.repeatMissed(testing.find(test.id()).orElseThrow())).isEmpty();
    }
  }

  /** A quiz is published that asks the number, while or before a self-test runs. */
  @Nested
  class Withholding {

    private final Withheld theNumber =
        Telling.of(Examination.of(pack(), new Seed(1)), oneOfEachKind())
            .withheld(new Asked(Set.of(new StatementId("numeric")), null));

    private SelfTest stored(SelfTest test) {
      return testing.find(test.id()).orElseThrow();
    }

    private static Item number(SelfTest test) {
      return test.items().stream()
          .filter(item -> item.question().kind() == Kind.NUMERIC)
          .findFirst()
          .orElseThrow();
    }

    @Test
    void isNotChosen() {
      SelfTest test = testing.start(ME, wish(), theNumber).orElseThrow();
      assertThat(test.items()).hasSize(Kind.values().length - 2);
      assertThat(test.items()).noneMatch(item -> item.question().kind() == Kind.NUMERIC);
      assertThat(testing.start(ME, wish(Kind.NUMERIC), theNumber)).isEmpty();
    }

    @Test
    void staysInItsPlaceAndWaits() {
      SelfTest test = start(Kind.TRUE_FALSE, Kind.NUMERIC).withholding(theNumber);
      assertThat(test.items()).hasSize(2);
      assertThat(test.items()).filteredOn(test::isWithheld).containsExactly(number(test));
      Response response = number(test).question().keyedResponse().orElseThrow();
      assertThatThrownBy(() -> answer(test, number(test), response))
          .isInstanceOf(IllegalStateException.class);
      assertThat(stored(test).tries()).isEmpty();
    }

    @Test
    void isNotGoneOnWithAndKeepsTheTestRunning() {
      SelfTest test = start(Kind.TRUE_FALSE, Kind.NUMERIC).withholding(theNumber);
      Item other = test.shown().get(0);
      assertThat(test.nextOpen(0)).contains(other.position());
      SelfTest next = taken(answer(test, other, new TrueFalseResponse(true)));
      assertThat(next.isWithheld(number(next))).isTrue();
      assertThat(next.nextOpen(0)).isEmpty();
      assertThat(next.hasEnded()).isFalse();
    }

    private static SelfTest taken(Answering<SelfTest> answering) {
      return answering.fold(
          new Answering.Cases<SelfTest, SelfTest>(
              Answering.Taken::next,
              repeated -> {
                throw new AssertionError(repeated);
              },
              notMarked -> {
                throw new AssertionError(notMarked);
              },
              refused -> {
                throw new AssertionError(refused);
              }));
    }

    @Test
    void countsForNothingInTheSummaryWhetherItWasAnsweredOrNot() {
      SelfTest test = start(Kind.TRUE_FALSE, Kind.NUMERIC);
      assertThat(Summary.of(test.withholding(theNumber)))
          .isEqualTo(new Summary(Score.ZERO, Score.ZERO, 0, 0, 0, 1, 1, List.of(), List.of()));
      answer(test, number(test), new NumericResponse("7"));
      Summary whole = Summary.of(stored(test));
      assertThat(whole.marked()).isEqualTo(1);
      assertThat(whole.readAgain()).isNotEmpty();
      assertThat(Summary.of(stored(test).withholding(theNumber)))
          .isEqualTo(new Summary(Score.ZERO, Score.ZERO, 0, 0, 0, 1, 1, List.of(), List.of()));
    }

    @Test
    void isNotPractisedOnceMore() {
      SelfTest test = testing.end(start(Kind.TRUE_FALSE, Kind.NUMERIC)).withholding(theNumber);
      SelfTest again = testing.repeatMissed(test).orElseThrow();
      assertThat(again.items())
          .extracting(item -> item.question().kind())
          .containsExactly(Kind.TRUE_FALSE);
      SelfTest alone = testing.end(start(Kind.NUMERIC)).withholding(theNumber);
      assertThat(testing.repeatMissed(alone)).isEmpty();
    }

    @Test
    void comesBackAsItWas() {
      SelfTest test = start(Kind.TRUE_FALSE, Kind.NUMERIC);
      assertThat(test.withholding(theNumber).withholding(Withheld.NOTHING)).isEqualTo(test);
      Item number = number(test);
      SelfTest ended = testing.end(test.withholding(theNumber));
      assertThat(ended.isWithheld(number)).isTrue();
      assertThat(stored(test).isWithheld(number)).isFalse();
    }
  }

  @Test
  void visitorFindsHisRunningTests() {
    SelfTest test = start(Kind.TRUE_FALSE);
    assertThat(testing.running(ME, 5)).contains(test);
    assertThat(testing.running(VisitorId.random(), 5)).isEmpty();
    testing.end(test);
    assertThat(testing.running(ME, 5)).isEmpty();
  }

  /** Keeps self-tests as the database does. */
  private static final class InMemory implements SelfTests {

    private final Map<SelfTestId, SelfTest> tests = new HashMap<>();
    private final Map<VisitorId, VisitorId> adopters = new HashMap<>();

    @Override
    public void add(SelfTest test) {
      tests.put(test.id(), test);
    }

    @Override
    public Optional<SelfTest> find(SelfTestId id) {
      return Optional.ofNullable(tests.get(id));
    }

    @Override
    public List<SelfTest> running(VisitorId visitor, int most) {
      return tests.values().stream()
          .filter(t -> isOf(t, visitor) && !t.hasEnded())
          .limit(most)
          .toList();
    }

    private boolean isOf(SelfTest test, VisitorId visitor) {
      return test.visitor().equals(visitor) || visitor.equals(adopters.get(test.visitor()));
    }

    @Override
    public long count(VisitorId visitor) {
      return tests.values().stream().filter(t -> t.visitor().equals(visitor)).count();
    }

    @Override
    public void handOver(VisitorId visitor, VisitorId person, Instant at) {
      adopters.putIfAbsent(visitor, person);
    }

    @Override
    public boolean append(SelfTestId id, int position, int number, Try given) {
      SelfTest test = tests.get(id);
      List<Try> before = test.tries().getOrDefault(position, List.of());
      if (test.hasEnded() || before.size() != number - 1) {
        return false;
      }
      Map<Integer, List<Try>> tries = new HashMap<>(test.tries());
      tries.put(position, Stream.concat(before.stream(), Stream.of(given)).toList());
      tests.put(id, with(test, tries, test.ended()));
      return true;
    }

    @Override
    public void end(SelfTestId id, Instant at) {
      SelfTest test = tests.get(id);
      tests.put(id, with(test, test.tries(), at));
    }

    private static SelfTest with(SelfTest test, Map<Integer, List<Try>> tries, Instant ended) {
      return new SelfTest(
          test.id(), test.visitor(), test.wish(), test.started(), test.items(), tries, ended);
    }
  }
}
