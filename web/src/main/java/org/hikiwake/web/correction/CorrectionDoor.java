package org.hikiwake.web.correction;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.correction.Corrected.Refusal;
import org.hikiwake.quiz.correction.Correcting;
import org.hikiwake.quiz.correction.Correction;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.version.KeptVersions;

/**
 * Lets instructors to what was asked in their quizzes, and says what is wrong with a correction.
 */
@ApplicationScoped
class CorrectionDoor {

  private final QuizDoor door;
  private final Quizzes quizzes;
  private final KeptVersions versions;
  private final Correcting correcting;
  private final Visiting visiting;

  CorrectionDoor(
      QuizDoor door,
      Quizzes quizzes,
      KeptVersions versions,
      Correcting correcting,
      Visiting visiting) {
    this.door = door;
    this.quizzes = quizzes;
    this.versions = versions;
    this.correcting = correcting;
    this.visiting = visiting;
  }

  Entered taught(String quiz) {
    return door.taught(quiz);
  }

  /** The version with that id; nothing where it was never asked in the quiz. */
  Optional<QuestionVersion> version(Quiz quiz, String version) {
    return quizzes.asks(quiz.id(), version)
        ? Optional.of(versions.find(version))
        : Optional.empty();
  }

  /** Tells the input what is to be mended in {@code remedy} or {@code right}. */
  void check(Input input, Quiz quiz, QuestionVersion version, Remedy remedy) {
    correcting.refusal(quiz.id(), version, remedy).ifPresent(reason -> reject(input, reason));
  }

  /** Tells the input what is to be mended in {@code reason}. */
  static void checkReason(Input input) {
    Correcting.refusal(input.lines("reason")).ifPresent(reason -> reject(input, reason));
  }

  static void reject(Input input, Refusal reason) {
    input.reject(field(reason), say().refusal(reason, Correction.LONGEST_REASON));
  }

  private static String field(Refusal reason) {
    return switch (reason) {
      case NO_REASON, REASON_TOO_LONG -> "reason";
      case NO_KEY, NOT_IN_FORCE -> "remedy";
      default -> "right";
    };
  }

  ActorId actor() {
    return new ActorId(visiting.signedIn().id().value());
  }

  private static CorrectionMessages say() {
    return MessageBundles.get(CorrectionMessages.class);
  }
}
