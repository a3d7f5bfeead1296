package org.hikiwake.quiz.challenge;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * The challenges that are about one answer to one question, by whomever it was given, so that they
 * are decided together. Those that were withdrawn are in none.
 *
 * @param cases never empty; the earliest first
 */
public record Group(QuestionVersion version, List<Case> cases) {

  /** A challenge with the answer that it is about. */
  public record Case(Challenge challenge, Attempt attempt, Item item) {

    public Standing standing() {
      return challenge.standing(attempt);
    }

    /** By which the answer is told from all others. */
    public String name() {
      return attempt.id() + "-" + item.position();
    }

    private Answer answer() {
      return new Answer(item.slot().version(), Alike.of(attempt.work(item).given()));
    }
  }

  private record Answer(QuestionVersion version, Optional<Object> given) {}

  private static final Comparator<Case> EARLIEST =
      Comparator.comparing((Case one) -> one.challenge().raised().at())
          .thenComparing(one -> one.attempt().id().value())
          .thenComparing(one -> one.item().position());

  public Group {
    cases = List.copyOf(cases);
  }

  /**
   * The groups of a quiz: those in which something is open first, and the largest of these.
   *
   * @param challenges those about other attempts are left out
   */
  public static List<Group> of(Collection<Challenge> challenges, Collection<Attempt> attempts) {
    Map<AttemptId, Attempt> byId =
        attempts.stream().collect(Collectors.toMap(Attempt::id, attempt -> attempt));
    return challenges.stream()
        .filter(challenge -> byId.containsKey(challenge.attempt()))
        .map(challenge -> open(challenge, byId.get(challenge.attempt())))
        .filter(one -> one.standing() != Standing.WITHDRAWN)
        .sorted(EARLIEST)
        .collect(Collectors.groupingBy(Case::answer, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(cases -> new Group(cases.get(0).item().slot().version(), cases))
        .sorted(Comparator.comparingLong(Group::waiting).reversed())
        .toList();
  }

  private static Case open(Challenge challenge, Attempt attempt) {
    return new Case(challenge, attempt, attempt.item(challenge.position()).orElseThrow());
  }

  /** The one whose answer stands for all. */
  public Case first() {
    return cases.get(0);
  }

  /** By which it is told from the others. */
  public String key() {
    return first().name();
  }

  public List<Case> open() {
    return cases.stream().filter(one -> one.standing() == Standing.OPEN).toList();
  }

  /** How many wait for an instructor. */
  public long waiting() {
    return open().size();
  }
}
