package org.hikiwake.quiz.selftest;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.behaviour.Certainty;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Shown;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.withholding.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's run through questions that he chose for himself. It does not change: what happens
 * makes the next state of it.
 *
 * @param visitor whose run it is
 * @param tries what was taken, by position, in its order
 * @param ended when it ended; null while it runs
 * @param withheld the positions of the items that wait now, because a quiz asks what they tell. It
 *     is not stored: it is another for another who looks, and at another time
 */
public record SelfTest(
    SelfTestId id,
    VisitorId visitor,
    Wish wish,
    Instant started,
    List<Item> items,
    Map<Integer, List<Try>> tries,
    @Nullable Instant ended,
    Set<Integer> withheld) {

  public SelfTest {
    items = List.copyOf(items);
    tries = copied(tries);
    withheld = Set.copyOf(withheld);
  }

  /** A test of which nothing is withheld. */
  public SelfTest(
      SelfTestId id,
      VisitorId visitor,
      Wish wish,
      Instant started,
      List<Item> items,
      Map<Integer, List<Try>> tries,
      @Nullable Instant ended) {
    this(id, visitor, wish, started, items, tries, ended, Set.of());
  }

  private static Map<Integer, List<Try>> copied(Map<Integer, List<Try>> tries) {
    Map<Integer, List<Try>> copied = new TreeMap<>();
    tries.forEach((position, given) -> copied.put(position, List.copyOf(given)));
    return Collections.unmodifiableMap(copied);
  }

  /** A test of these items that nobody has answered yet. */
  public static SelfTest begin(
      SelfTestId id, VisitorId visitor, Wish wish, Instant now, List<Item> items) {
    return new SelfTest(id, visitor, wish, now, items, Map.of(), null);
  }

  /** The test as it is while that is withheld: its items stay in their places, and wait. */
  public SelfTest withholding(Withheld what) {
    return withholding(
        items.stream()
            .filter(item -> what.isWithheld(item.version()))
            .map(Item::position)
            .collect(Collectors.toSet()));
  }

  SelfTest withholding(Set<Integer> positions) {
    return new SelfTest(id, visitor, wish, started, items, tries, ended, positions);
  }

  /** Whether the item waits, so that nothing of it may be shown and nothing is taken for it. */
  public boolean isWithheld(Item item) {
    return withheld.contains(item.position());
  }

  /** The items of which something may be shown. */
  public List<Item> shown() {
    return items.stream().filter(item -> !isWithheld(item)).toList();
  }

  public Optional<Item> item(int position) {
    return position >= 1 && position <= items.size()
        ? Optional.of(items.get(position - 1))
        : Optional.empty();
  }

  /** How the item stands. */
  public Progress progress(Item item) {
    return new Progress(
        wish.behaviour(), tries.getOrDefault(item.position(), List.of()), hasEnded());
  }

  /** How all items stand, in their order. */
  public Stream<Progress> progress() {
    return items.stream().map(this::progress);
  }

  /** How many items something was given to. */
  public int answered() {
    return tries.size();
  }

  public boolean hasEnded() {
    return ended != null;
  }

  /** Whether nothing is left to do, so that it ends by itself. */
  public boolean isComplete() {
    return progress().allMatch(Progress::isFinished);
  }

  /** Whether the item was answered in full, and at the first try. */
  public boolean isMastered(Item item) {
    return progress(item).shown().revealed().filter(SelfTest::isMastered).isPresent();
  }

  /** The items that may be shown and were not answered in full at the first try. */
  public List<Item> missed() {
    return shown().stream().filter(item -> !isMastered(item)).toList();
  }

  private static boolean isMastered(Shown.Revealed revealed) {
    boolean whole = revealed.mark() == null || revealed.mark().compareTo(Score.FULL) >= 0;
    return whole && revealed.outcome().earned().map(Score::isFull).orElse(true);
  }

  /** The first position after the given one, in the round, that waits for a response. */
  public Optional<Integer> nextOpen(int after) {
    for (int step = 1; step <= items.size(); step++) {
      Item item = items.get((after + step - 1) % items.size());
      if (progress(item).isOpen() && !isWithheld(item)) {
        return Optional.of(item.position());
      }
    }
    return Optional.empty();
  }

  /**
   * Marks a response to the item and says what comes of it; this state stays as it is.
   *
   * @throws IllegalStateException where the item is withheld, so that nobody could be asked it
   */
  public Answering<SelfTest> respond(
      Item item, Response response, @Nullable Certainty certainty, Instant now) {
    if (isWithheld(item)) {
      throw new IllegalStateException("a withheld item takes no response");
    }
    return progress(item)
        .respond(item.question(), response, certainty, now)
        .within(next -> with(item, next.tries(), now));
  }

  private SelfTest with(Item item, List<Try> given, Instant now) {
    Map<Integer, List<Try>> more = new TreeMap<>(tries);
    more.put(item.position(), given);
    SelfTest next = new SelfTest(id, visitor, wish, started, items, more, ended, withheld);
    return next.isComplete() ? next.end(now) : next;
  }

  /** The test, ended; what has not been answered stays unanswered. */
  public SelfTest end(Instant now) {
    return hasEnded()
        ? this
        : new SelfTest(id, visitor, wish, started, items, tries, now, withheld);
  }
}
