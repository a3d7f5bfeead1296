package org.hikiwake.web.correction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Keying;
import org.hikiwake.quiz.assignment.Keying.Right;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.Response;
import org.hikiwake.web.question.KeyInWords;

/** Remedies, and what is right by them, in words. */
final class Remedies {

  static final String ALSO_RIGHT = "also-right";
  static final String ONLY_RIGHT = "only-right";
  static final String FULL_MARKS = "full-marks";
  static final String LEFT_OUT = "left-out";
  static final String TAKEN_BACK = "taken-back";

  static final List<String> WORDS =
      List.of(ALSO_RIGHT, ONLY_RIGHT, FULL_MARKS, LEFT_OUT, TAKEN_BACK);

  private Remedies() {}

  static String word(Remedy remedy) {
    return remedy.fold(
        new Remedy.Cases<>(
            also -> ALSO_RIGHT,
            only -> ONLY_RIGHT,
            full -> FULL_MARKS,
            out -> LEFT_OUT,
            back -> TAKEN_BACK));
  }

  /** The response that a remedy says is right; nothing where it says nothing of it. */
  static Optional<Response> right(Remedy remedy) {
    return remedy.fold(
        new Remedy.Cases<>(
            also -> Optional.of(also.response()),
            only -> Optional.of(only.response()),
            full -> Optional.empty(),
            out -> Optional.empty(),
            back -> Optional.empty()));
  }

  /** The same in words; empty where it says nothing of it. */
  static String right(Remedy remedy, Question question) {
    return right(remedy)
        .map(response -> new Right(response, new Explanation("", List.of())))
        .flatMap(right -> right.of(question))
        .map(KeyInWords::of)
        .orElse("");
  }

  /** What is right by each of the keys. */
  static List<String> right(Keying keying, Question question) {
    return Stream.concat(
            Stream.of(question).filter(asked -> keying.asAsked()),
            keying.right().stream().flatMap(right -> right.of(question).stream()))
        .map(KeyInWords::of)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
