package org.hikiwake.web.assignment;

import java.util.List;
import java.util.stream.Collectors;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.examination.Labels;
import org.hikiwake.web.review.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * A question at its place in a quiz, and what is known of it.
 *
 * @param number its place, counted from 1
 * @param total how many there are
 * @param state how this very version stands with those who review
 * @param readable whether the texts that it shows are at hand
 * @param readings the titles of what it asks about
 */
public record Placed(
    int number,
    int total,
    Slot slot,
    ReviewState state,
    Origin origin,
    boolean readable,
    List<String> readings) {

  public QuestionVersion version() {
    return slot.version();
  }

  public String id() {
    return version().id().value();
  }

  public Stem stem() {
    return version().question().stem();
  }

  public Kind kind() {
    return version().question().kind();
  }

  public String family() {
    return Labels.family(version().provenance().family().value());
  }

  public String points() {
    return slot.points().display();
  }

  /** Whether a person has accepted what a student would be asked. */
  public boolean isAccepted() {
    return state == ReviewState.ACCEPTED;
  }

  public boolean isFirst() {
    return number == 1;
  }

  public boolean isLast() {
    return number == total;
  }

  /** What it asks about, in one line. */
  public String about() {
    return readings.stream().collect(Collectors.joining("; "));
  }

  /** The words by which it is told from others that ask the same of something else. */
  public @Nullable String material() {
    return stem().material();
  }
}
