package org.hikiwake.quiz.selftest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

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
   */
  public Optional<SelfTest> start(VisitorId visitor, Wish wish) {
    Seed seed = seeds.get();
    return banks
        .find(wish.pack())
        .map(bank -> Choosing.choose(bank, wish, seed.derive("choosing").chance()))
        .filter(chosen -> !chosen.isEmpty())
        .map(chosen -> begin(visitor, wish, seed, chosen));
  }

  /** Starts a test of those questions that were not answered in full, drawn anew. */
  public Optional<SelfTest> repeatMissed(SelfTest test) {
    List<QuestionVersion> missed =
        test.items().stream().filter(item -> !test.isMastered(item)).map(Item::version).toList();
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
  public Answering answer(SelfTest test, Item item, Response response) {
    Answering answering = test.respond(item, response, clock.instant());
    return answering.fold(
        new Answering.Cases<Answering>(
            taken -> append(taken, item, response), r -> r, n -> n, r -> r));
  }

  /** Where another answer, or the end, came first, in another tab or request, that one decides. */
  private Answering append(Answering.Taken taken, Item item, Response response) {
    SelfTest test = taken.test();
    boolean appended = tests.append(test.id(), item.position(), taken.answer());
    SelfTest stored = tests.find(test.id()).orElseThrow();
    if (!appended) {
      return stored.respond(item, response, clock.instant());
    }
    return new Answering.Taken(endedWhereComplete(stored), taken.answer());
  }

  /** What is stored tells whether this was the last answer: another may have come meanwhile. */
  private SelfTest endedWhereComplete(SelfTest stored) {
    boolean complete = stored.answers().size() == stored.items().size();
    return complete ? end(stored) : stored;
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
