package org.hikiwake.web.challenge;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.challenge.Challenge;
import org.hikiwake.quiz.challenge.ChallengeLog;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.web.store.OneWriter;

/** Keeps challenges in the database. */
@ApplicationScoped
class StoredChallenges implements ChallengeLog {

  private static final Sort IN_ORDER = Sort.by("key.attempt", "key.position", "key.number");

  private final OneWriter writer;
  private final ChallengeRows rows;

  StoredChallenges(OneWriter writer, ChallengeRows rows) {
    this.writer = writer;
    this.rows = rows;
  }

  @Override
  public List<Challenge> of(QuizId quiz) {
    return models(rows.list("quiz", IN_ORDER, quiz.value()));
  }

  @Override
  public List<Challenge> of(AttemptId attempt) {
    return models(rows.list("key.attempt", IN_ORDER, attempt.value()));
  }

  private record About(String attempt, int position) {}

  private static List<Challenge> models(List<ChallengeEntity> inOrder) {
    Map<About, List<Said>> said = new LinkedHashMap<>();
    for (ChallengeEntity row : inOrder) {
      said.computeIfAbsent(
              new About(row.key.attempt(), row.key.position()), any -> new ArrayList<>())
          .add(model(row));
    }
    return said.entrySet().stream()
        .map(
            e ->
                new Challenge(
                    new AttemptId(e.getKey().attempt()), e.getKey().position(), e.getValue()))
        .toList();
  }

  private static Said model(ChallengeEntity row) {
    return new Said(
        row.key.number(), row.kind, row.reason, row.mark, new ActorId(row.actor), row.saidAt);
  }

  @Override
  public boolean append(
      QuizId quiz, AttemptId attempt, int position, Said next, Predicate<List<Challenge>> fits) {
    return writer.write(
        () -> {
          List<Challenge> before = of(attempt);
          boolean isNext = said(before, position) == next.number() - 1 && fits.test(before);
          if (isNext) {
            rows.persist(row(quiz, attempt, position, next));
          }
          return isNext;
        });
  }

  private static int said(List<Challenge> challenges, int position) {
    return challenges.stream()
        .filter(challenge -> challenge.position() == position)
        .mapToInt(challenge -> challenge.said().size())
        .sum();
  }

  private static ChallengeEntity row(QuizId quiz, AttemptId attempt, int position, Said said) {
    ChallengeEntity row = new ChallengeEntity();
    row.key = new ChallengeKey(attempt.value(), position, said.number());
    row.quiz = quiz.value();
    row.kind = said.kind();
    row.reason = said.reason();
    row.mark = said.mark();
    row.actor = said.by().value();
    row.saidAt = said.at();
    return row;
  }
}
