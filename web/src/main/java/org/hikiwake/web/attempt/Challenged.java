package org.hikiwake.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.challenge.Challenge;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.web.attempt.AttemptDoor.Seen;

/** Says of each answer of an attempt how it stands with its challenge. */
@ApplicationScoped
class Challenged {

  private final Challenging challenging;

  Challenged(Challenging challenging) {
    this.challenging = challenging;
  }

  /** By position: those that were challenged, and those that he who looks can challenge. */
  Map<Integer, ChallengedView> of(Seen seen) {
    Attempt attempt = seen.attempt();
    List<Challenge> challenges = challenging.of(attempt);
    return attempt.items().stream()
        .map(item -> new Answer(item.position(), view(seen, item, challenges)))
        .filter(answer -> answer.view().open() || answer.view().challenge() != null)
        .collect(Collectors.toMap(Answer::position, Answer::view));
  }

  private record Answer(int position, ChallengedView view) {}

  private ChallengedView view(Seen seen, Item item, List<Challenge> challenges) {
    Attempt attempt = seen.attempt();
    Quiz now = seen.entered().quiz();
    Optional<Challenge> challenge =
        challenges.stream().filter(one -> one.position() == item.position()).findFirst();
    boolean open = seen.own() && challenging.obstacle(now, attempt, item, challenges).isEmpty();
    return new ChallengedView(
        challenge.orElse(null),
        challenge.map(one -> one.standing(attempt)).orElse(null),
        open,
        open ? challenging.until(now, attempt, item).orElse(null) : null);
  }
}
