package org.hikiwake.quiz.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.version.QuestionId;

/**
 * The answers to one question that a machine could not mark, in an order that tells nothing of who
 * gave them. They are marked one after the other, so that all are measured alike.
 *
 * @param answers never empty
 */
public record Pile(QuestionId question, List<Answer> answers) {

  private static final Comparator<Answer> ANONYMOUS =
      Comparator.comparing((Answer answer) -> answer.attempt().id().value())
          .thenComparing(answer -> answer.item().position());

  /** A student's answer. */
  public record Answer(Attempt attempt, Item item) {

    /** Whether nobody has said yet what it earns; a draft does not say it. */
    public boolean waits() {
      return attempt.points(item).isEmpty();
    }

    private boolean needsPerson() {
      return item.slot().counts()
          && attempt.marks(item).stream()
              .findFirst()
              .filter(mark -> mark.isByServer() && mark.share() == null)
              .isPresent();
    }

    private QuestionId question() {
      return item.slot().version().id();
    }
  }

  public Pile {
    answers = List.copyOf(answers);
  }

  /** The piles of a quiz, in the order of its questions. */
  public static List<Pile> of(Collection<Attempt> attempts) {
    return attempts.stream()
        .filter(Attempt::hasEnded)
        .flatMap(Pile::answers)
        .filter(Answer::needsPerson)
        .sorted(Comparator.comparing(answer -> answer.item().place()))
        .collect(Collectors.groupingBy(Answer::question, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> new Pile(e.getKey(), e.getValue().stream().sorted(ANONYMOUS).toList()))
        .toList();
  }

  private static Stream<Answer> answers(Attempt attempt) {
    return attempt.items().stream().map(item -> new Answer(attempt, item));
  }

  /** How many answers wait. */
  public long waiting() {
    return answers.stream().filter(Answer::waits).count();
  }

  /** The place of an answer, counted from 1; empty where it is on another pile, or on none. */
  public Optional<Integer> place(AttemptId attempt, int position) {
    return IntStream.range(0, answers.size())
        .filter(n -> is(answers.get(n), attempt, position))
        .mapToObj(n -> n + 1)
        .findFirst();
  }

  private static boolean is(Answer answer, AttemptId attempt, int position) {
    return answer.attempt().id().equals(attempt) && answer.item().position() == position;
  }

  /** The first that waits behind a place, and after the last from the first on; 0 for the top. */
  public Optional<Answer> next(int place) {
    return Stream.concat(
            answers.subList(place, answers.size()).stream(),
            answers.subList(0, Math.max(0, place - 1)).stream())
        .filter(Answer::waits)
        .findFirst();
  }
}
