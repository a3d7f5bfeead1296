package org.hikiwake.quiz.selftest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.quiz.withholding.Withheld;
import org.jspecify.annotations.Nullable;

/** What one can do with self-tests: start one, answer in it, end it. */
public final class SelfTesting {

  private final Banks banks;
  private final SelfTests tests;
  private final Clock clock;
  private final Supplier<Seed> seeds;

  /**
   * @param clock tells when something was given
   * @param seeds gives a new seed for each test
   */
  public SelfTesting(Banks banks, SelfTests tests, Clock clock, Supplier<Seed> seeds) {
    this.banks = banks;
    this.tests = tests;
    this.clock = clock;
    this.seeds = seeds;
  }

  /**
   * Starts a test of as many questions as the wish asks for, or as there are; empty where the pack
   * is unknown or not one question fits.
   *
   * @param withheld what may not be asked now
   */
  public Optional<SelfTest> start(VisitorId visitor, Wish wish, Withheld withheld) {
    Seed seed = seeds.get();
    return banks
        .find(wish.pack())
        .map(bank -> bank.without(withheld))
        .map(bank -> Choosing.choose(bank, wish, seed.derive("choosing").chance()))
        .filter(chosen -> !chosen.isEmpty())
        .map(chosen -> begin(visitor, wish, seed, chosen));
  }

  /**
   * Starts a test of those questions that were not answered in full, drawn anew; without those that
   * are withheld.
   */
  public Optional<SelfTest> repeatMissed(SelfTest test) {
    List<QuestionVersion> missed = test.missed().stream().map(Item::version).toList();
    return missed.isEmpty()
        ? Optional.empty()
        : Optional.of(begin(test.visitor(), test.wish(), seeds.get(), missed));
  }

  private SelfTest begin(VisitorId visitor, Wish wish, Seed seed, List<QuestionVersion> chosen) {
    List<Item> items =
        IntStream.rangeClosed(1, chosen.size())
            .mapToObj(n -> new Item(n, chosen.get(n - 1), seed.derive("item", String.valueOf(n))))
            .toList();
    SelfTest test = SelfTest.begin(SelfTestId.random(), visitor, wish, clock.instant(), items);
    tests.add(test);
    return test;
  }

  public Optional<SelfTest> find(SelfTestId id) {
    return tests.find(id);
  }

  /** The visitor's tests that have not ended, the latest first. */
  public List<SelfTest> running(VisitorId visitor, int most) {
    return tests.running(visitor, most);
  }

  /** How many tests the visitor has started. */
  public long count(VisitorId visitor) {
    return tests.count(visitor);
  }

  /** Hands what a visitor took before he could be known over to the person that he is. */
  public void handOver(VisitorId visitor, VisitorId person) {
    tests.handOver(visitor, person, clock.instant());
  }

  /** Answers an item; what counts is durable when this returns. */
  public Answering<SelfTest> answer(
      SelfTest test, Item item, Response response, @Nullable Certainty certainty) {
    Answering<SelfTest> answering = test.respond(item, response, certainty, clock.instant());
    return answering.fold(
        new Answering.Cases<SelfTest, Answering<SelfTest>>(
            taken -> append(taken, item), r -> r, n -> n, r -> r));
  }

  /**
   * Where another try, or the end, came first, in another tab or request, the response is given to
   * what is there now.
   */
  private Answering<SelfTest> append(Answering.Taken<SelfTest> taken, Item item) {
    SelfTestId id = taken.next().id();
    Try given = taken.given();
    int number = taken.next().progress(item).tries().size();
    boolean appended = tests.append(id, item.position(), number, given);
    SelfTest stored = tests.find(id).orElseThrow().withholding(taken.next().withheld());
    return appended
        ? new Answering.Taken<>(endedWhereComplete(stored), given)
        : answer(stored, item, given.response(), given.certainty());
  }

  /** What is stored tells whether this was the last response: another may have come meanwhile. */
  private SelfTest endedWhereComplete(SelfTest stored) {
    return stored.isComplete() ? end(stored) : stored;
  }

  /** Ends the test; a test that has ended stays as it is. */
  public SelfTest end(SelfTest test) {
    SelfTest ended = test.end(clock.instant());
    if (!test.hasEnded() && ended.ended() != null) {
      tests.end(test.id(), ended.ended());
    }
    return ended;
  }
}
