package org.hikiwake.web.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Target;
import org.hikiwake.web.site.Words;
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
    return Words.of(this);
  }

  static Hardness of(String word) {
    return read(word).orElse(ANY);
  }

  static Optional<Hardness> read(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** So many questions that are so hard. */
  Blueprint blueprint(int number) {
    Blueprint blueprint = Blueprint.of(number);
    return target().map(blueprint::with).orElse(blueprint);
  }

  Optional<Target> target() {
    return Optional.ofNullable(target);
  }
}
