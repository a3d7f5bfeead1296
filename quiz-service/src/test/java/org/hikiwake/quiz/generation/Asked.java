package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** What the generator asks about a pack, and what it refuses. */
final class Asked {

  private Asked() {}

  static Stream<QuestionVersion> all(AnyPack pack, String family, long seed) {
    return Generator.generate(pack.pack(), new Seed(seed)).versions().stream()
        .filter(v -> v.provenance().family().value().equals(family));
  }

  /** What the family asks about the statement. */
  static List<Question> about(AnyPack pack, String family, String statement, long seed) {
    return all(pack, family, seed)
        .filter(v -> v.provenance().keyed().stream().anyMatch(s -> s.value().equals(statement)))
        .map(QuestionVersion::question)
        .toList();
  }

  static List<Question> about(AnyPack pack, String family, String statement) {
    return about(pack, family, statement, 1);
  }

  static List<String> refusals(AnyPack pack, String family) {
    return Generator.generate(pack.pack(), new Seed(1)).refusals().stream()
        .filter(r -> r.family().value().equals(family))
        .map(Refusal::reason)
        .toList();
  }
}
