package org.hikiwake.quiz.selftest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.behaviour.Try;

/** Where self-tests are kept. Each method is durable when it returns. */
public interface SelfTests {

  void add(SelfTest test);

  Optional<SelfTest> find(SelfTestId id);

  /** The visitor's tests that have not ended, and those handed over to him, the latest first. */
  List<SelfTest> running(VisitorId visitor, int most);

  /** How many tests the visitor has started. */
  long count(VisitorId visitor);

  /** Hands a visitor's tests over to a person, unless they were handed over before. */
  void handOver(VisitorId visitor, VisitorId person, Instant at);

  /**
   * Appends a try to an item that has one less than its number, of a test that has not ended.
   *
   * @param number which of the item's tries it is, counted from 1
   * @return whether it was appended; false where another try, or the end, was there first
   */
  boolean append(SelfTestId id, int position, int number, Try given);

  /** Records that the test has ended, if that is not recorded yet. */
  void end(SelfTestId id, Instant at);
}
