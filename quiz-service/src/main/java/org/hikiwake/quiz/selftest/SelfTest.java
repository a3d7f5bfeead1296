package org.hikiwake.quiz.selftest;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.selftest.Answering.Refused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One visitor's run through questions that he chose for himself, marked at once. It does not
 * change: what happens makes the next state of it.
 *
 * @param visitor whose run it is
 * @param answers what was answered, by position
 * @param ended when it ended; null while it runs
 */
public record SelfTest(
    SelfTestId id,
    VisitorId visitor,
    Wish wish,
    Instant started,
    List<Item> items,
    Map<Integer, Answer> answers,
    @Nullable Instant ended) {

  public SelfTest {
    items = List.copyOf(items);
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }

  /** A test of these items that nobody has answered yet. */
  public static SelfTest begin(
      SelfTestId id, VisitorId visitor, Wish wish, Instant now, List<Item> items) {
    return new SelfTest(id, visitor, wish, now, items, Map.of(), null);
  }

  public Optional<Item> item(int position) {
    return position >= 1 && position <= items.size()
        ? Optional.of(items.get(position - 1))
        : Optional.empty();
  }

  public Optional<Answer> answer(int position) {
    return Optional.ofNullable(answers.get(position));
  }

  /** Whether the item was answered and earned all there was to earn. */
  public boolean isMastered(Item item) {
    return answer(item.position())
        .map(Answer::outcome)
        .map(
            outcome ->
                outcome.fold(new Outcome.Cases<>(g -> g.score().isFull(), u -> false, a -> true)))
        .orElse(false);
  }

  public boolean hasEnded() {
    return ended != null;
  }

  /** The first position after the given one, in the round, that is not answered yet. */
  public Optional<Integer> nextOpen(int after) {
    for (int step = 1; step <= items.size(); step++) {
      int position = (after + step - 1) % items.size() + 1;
      if (!answers.containsKey(position)) {
        return Optional.of(position);
      }
    }
    return Optional.empty();
  }

  /** Marks a response to the item and says what comes of it; this state stays as it is. */
  public Answering respond(Item item, Response response, Instant now) {
    Answer before = answers.get(item.position());
    if (before != null) {
      return before.response().equals(response)
          ? new Answering.Repeated(before)
          : new Answering.Refused(Reason.ALREADY_ANSWERED);
    }
    return hasEnded() ? new Answering.Refused(Reason.TEST_ENDED) : mark(item, response, now);
  }

  private Answering mark(Item item, Response response, Instant now) {
    Outcome outcome = item.question().check(response);
    return outcome.fold(
        new Outcome.Cases<Answering>(
            graded -> taken(item, new Answer(response, graded, now)),
            Answering.NotMarked::new,
            awaiting -> taken(item, new Answer(response, awaiting, now))));
  }

  private Answering taken(Item item, Answer answer) {
    Map<Integer, Answer> more = new TreeMap<>(answers);
    more.put(item.position(), answer);
    Instant end = more.size() == items.size() ? answer.at() : null;
    return new Answering.Taken(new SelfTest(id, visitor, wish, started, items, more, end), answer);
  }

  /** The test, ended; what has not been answered stays unanswered. */
  public SelfTest end(Instant now) {
    return hasEnded() ? this : new SelfTest(id, visitor, wish, started, items, answers, now);
  }
}
