package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.function.Function;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.version.FamilyId;

/**
 * A question that was not made, since it would not have been sound.
 *
 * @param reason what is missing, in words that tell the pack's author what to add
 */
public record Refusal(FamilyId family, List<StatementId> keyed, String reason) implements Made {

  public Refusal {
    keyed = List.copyOf(keyed);
  }

  @Override
  public <T> T fold(Function<Asked, T> asked, Function<Refusal, T> refusal) {
    return refusal.apply(this);
  }
}
