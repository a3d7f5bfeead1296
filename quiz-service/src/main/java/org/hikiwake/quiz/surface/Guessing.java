package org.hikiwake.quiz.surface;

import java.util.List;
import java.util.Set;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.HotTextResponse;
import org.hikiwake.quiz.response.MultipleChoiceResponse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.quiz.response.SingleChoiceResponse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * What a way of choosing earns over many drawn questions, beside what chance earns.
 *
 * @param questions how many were answered
 * @param hits how often a keyed option was taken
 * @param expected how often chance would have taken one
 */
public record Guessing(int questions, int hits, double expected) {

  /** Takes one option of what is shown. */
  @FunctionalInterface
  public interface Chooser {
    int choose(Shown shown, Chance chance);
  }

  /** Lets somebody choose in every question with options, drawn once for each of the seeds. */
  public static Guessing over(List<QuestionVersion> versions, List<Seed> seeds, Chooser chooser) {
    int questions = 0;
    int hits = 0;
    double expected = 0;
    for (Seed seed : seeds) {
      for (QuestionVersion version : versions) {
        Question drawn = version.variant(seed.derive(version.id().value())).question();
        Shown shown = Shown.of(drawn.present()).orElse(null);
        if (shown != null) {
          Set<PartId> keys = keys(drawn);
          Chance chance = seed.derive("guess", version.id().value()).chance();
          int taken = chooser.choose(shown, chance);
          questions++;
          hits +=
              keys.contains(Shown.choices(drawn.present()).orElseThrow().get(taken).id()) ? 1 : 0;
          expected += (double) keys.size() / shown.size();
        }
      }
    }
    return new Guessing(questions, hits, expected);
  }

  /** The keyed options of a question with options. */
  public static Set<PartId> keys(Question question) {
    Response keyed = question.keyedResponse().orElseThrow();
    if (keyed instanceof SingleChoiceResponse single && single.option() != null) {
      return Set.of(single.option());
    }
    if (keyed instanceof HotTextResponse found && found.passage() != null) {
      return Set.of(found.passage());
    }
    return keyed instanceof MultipleChoiceResponse several ? several.options() : Set.of();
  }

  /**
   * By how many of a hundred questions it does better than chance; negative where it does worse.
   */
  public double pointsAboveChance() {
    return 100 * (hits - expected) / questions;
  }
}
