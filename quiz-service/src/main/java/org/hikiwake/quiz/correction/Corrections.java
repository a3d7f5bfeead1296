package org.hikiwake.quiz.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Keying;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * All corrections of a quiz, from which it follows by which keys its questions are marked.
 *
 * @param all by their numbers
 */
public record Corrections(List<Correction> all) {

  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    all = List.copyOf(all);
  }

  public int count() {
    return all.size();
  }

  public Optional<Correction> find(int number) {
    return number >= 1 && number <= all.size()
        ? Optional.of(all.get(number - 1))
        : Optional.empty();
  }

  public Corrections and(Correction next) {
    return new Corrections(Stream.concat(all.stream(), Stream.of(next)).toList());
  }

  /** By which keys a question is marked. */
  public Keying keying(QuestionVersion version) {
    List<Correction> about = about(version);
    Keying keying = Keying.AS_ASKED;
    for (Correction correction : about) {
      if (isInForce(correction)) {
        keying = keying.and(correction.remedy(), correction.reason());
      }
    }
    return about.isEmpty() ? keying : as(keying, about.get(about.size() - 1));
  }

  private static Keying as(Keying keying, Correction last) {
    return keying.as(last.number(), last.reason());
  }

  /** What was said of a question, in the order in which it was said. */
  public List<Correction> about(QuestionVersion version) {
    return all.stream().filter(correction -> correction.isAbout(version)).toList();
  }

  /** Whether it was not taken back, and is no taking back itself. */
  public boolean isInForce(Correction correction) {
    return !correction.isTakingBack() && all.stream().noneMatch(c -> c.takesBack(correction));
  }

  /** The quiz as it is marked by them. */
  public Quiz applied(Quiz quiz) {
    return all.isEmpty() ? quiz : quiz.keyed(this::keying);
  }
}
