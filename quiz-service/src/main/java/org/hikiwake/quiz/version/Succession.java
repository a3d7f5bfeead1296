package org.hikiwake.quiz.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the questions of a bank when it was made again: from a changed pack, or by a later
 * version of the generator. A question is the same as long as its family asks about the same
 * statements; what it says may change, and then a new version succeeds the old one.
 *
 * @param kept questions that read as before, to the letter
 * @param changed questions with a new version
 * @param added questions that there were not
 * @param gone questions that there are no more
 */
public record Succession(
    List<QuestionId> kept, List<Changed> changed, List<QuestionId> added, List<QuestionId> gone) {

  /** A question whose new version knows the one that it succeeds. */
  public record Changed(QuestionId question, VersionId predecessor, VersionId successor) {}

  /** The id of a version; it is made of all that the version says. */
  @FunctionalInterface
  public interface Naming {
    VersionId idOf(QuestionVersion version);
  }

  public Succession {
    kept = List.copyOf(kept);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    gone = List.copyOf(gone);
  }

  /** Compares two banks; their order is of no account, the result is in the order of the later. */
  public static Succession between(
      List<QuestionVersion> earlier, List<QuestionVersion> later, Naming naming) {
    Map<QuestionId, QuestionVersion> before = new LinkedHashMap<>();
    earlier.forEach(version -> before.put(version.id(), version));
    List<QuestionId> kept = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    List<QuestionId> added = new ArrayList<>();
    for (QuestionVersion version : later) {
      QuestionVersion predecessor = before.remove(version.id());
      if (predecessor == null) {
        added.add(version.id());
      } else if (saysTheSame(predecessor, version)) {
        kept.add(version.id());
      } else {
        changed.add(new Changed(version.id(), naming.idOf(predecessor), naming.idOf(version)));
      }
    }
    return new Succession(kept, changed, added, List.copyOf(before.keySet()));
  }

  /** Whether a student would get the same; where it comes from may have changed. */
  static boolean saysTheSame(QuestionVersion one, QuestionVersion other) {
    return one.question().equals(other.question());
  }

  /** The change of a question, if it has changed. */
  public @Nullable Changed of(QuestionId question) {
    return changed.stream().filter(c -> c.question().equals(question)).findFirst().orElse(null);
  }
}
