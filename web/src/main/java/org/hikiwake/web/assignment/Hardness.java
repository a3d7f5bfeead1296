package org.hikiwake.web.assignment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.quiz.assembly.Target;
import org.jspecify.annotations.Nullable;

/** How hard the questions of a quiz are to be in the mean; the bands are those of a question. */
public enum Hardness {
  ANY(null),
  EASY(new Target(.25, .05)),
  MEDIUM(new Target(.375, .075)),
  HARD(new Target(.525, .075));

  private final @Nullable Target target;

  Hardness(@Nullable Target target) {
    this.target = target;
  }

  /** The word in forms: {@code easy}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Hardness of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst().orElse(ANY);
  }

  Optional<Target> target() {
    return Optional.ofNullable(target);
  }
}
