package org.hikiwake.web.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * What a revision changed.
 *
 * @param count of how many questions it is true
 */
public record Change(What what, int count) {

  /** What can be changed. */
  public enum What {
    BEGUN,
    PUBLISHED,
    WITHDRAWN,
    TITLE,
    INSTRUCTIONS,
    RULES,
    ADDED,
    REMOVED,
    ORDER,
    POINTS,
    SECTIONS
  }

  static Change begun() {
    return new Change(What.BEGUN, 1);
  }

  /** What is different between two revisions, what students notice first. */
  static List<Change> between(Quiz before, Quiz after) {
    List<Change> changes = new ArrayList<>();
    note(changes, What.PUBLISHED, !before.published() && after.published());
    note(changes, What.WITHDRAWN, before.published() && !after.published());
    note(changes, What.TITLE, !before.title().equals(after.title()));
    note(changes, What.INSTRUCTIONS, !before.instructions().equals(after.instructions()));
    note(changes, What.RULES, !before.rules().equals(after.rules()));
    note(changes, What.ADDED, missing(after, before));
    note(changes, What.REMOVED, missing(before, after));
    if (versions(before).equals(versions(after))) {
      note(changes, What.POINTS, !points(before).equals(points(after)));
      note(changes, What.SECTIONS, !headings(before).equals(headings(after)));
    } else {
      note(changes, What.ORDER, Set.copyOf(versions(before)).equals(Set.copyOf(versions(after))));
    }
    return changes;
  }

  private static void note(List<Change> changes, What what, boolean isSo) {
    note(changes, what, isSo ? 1 : 0);
  }

  private static void note(List<Change> changes, What what, int count) {
    if (count > 0) {
      changes.add(new Change(what, count));
    }
  }

  private static int missing(Quiz from, Quiz in) {
    Set<QuestionVersion> rest = new HashSet<>(versions(from));
    rest.removeAll(Set.copyOf(versions(in)));
    return rest.size();
  }

  private static List<QuestionVersion> versions(Quiz quiz) {
    return quiz.slots().stream().map(Slot::version).toList();
  }

  private static String points(Quiz quiz) {
    return quiz.slots().stream()
        .map(slot -> slot.points().toString())
        .collect(Collectors.joining(" "));
  }

  private static List<String> headings(Quiz quiz) {
    return quiz.slots().stream().map(Slot::heading).toList();
  }
}
