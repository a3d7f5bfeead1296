package org.hikiwake.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ExaminedPack;

/** Finds out how questions stand, and which of them is to be reviewed next. */
@ApplicationScoped
class Reviewing {

  private final Reviews reviews;
  private final Reports reports;

  Reviewing(Reviews reviews, Reports reports) {
    this.reviews = reviews;
    this.reports = reports;
  }

  /**
   * What of some questions is left to review.
   *
   * @param next the one to look at now; nothing where none is left
   * @param left how many are to be looked at
   * @param reported on how many of all of them a report is open
   * @param undecided how many of all of them wait for a decision
   */
  record Queue(Optional<ExaminedQuestion> next, int left, int reported, int undecided, int all) {

    int decided() {
      return all - undecided;
    }
  }

  /**
   * The queue of these questions.
   *
   * @param after the question that was looked at before; the queue goes on behind it, and begins
   *     again at its end
   */
  Queue queue(ExaminedPack pack, List<ExaminedQuestion> questions, Pile pile, String after) {
    PackId id = pack.bank().pack().header().id();
    Map<QuestionId, Review> latest = reviews.latest(id);
    Set<QuestionId> reported = reports.reported(id);
    List<ExaminedQuestion> left = new ArrayList<>();
    int undecided = 0;
    int openReports = 0;
    for (ExaminedQuestion question : questions) {
      ReviewState state = state(pack, question.id(), latest);
      boolean isReported = reported.contains(new QuestionId(question.id()));
      undecided += state.isUndecided() ? 1 : 0;
      openReports += isReported ? 1 : 0;
      if (pile.has(state, isReported)) {
        left.add(question);
      }
    }
    return new Queue(
        next(questions, left, after), left.size(), openReports, undecided, questions.size());
  }

  private static Optional<ExaminedQuestion> next(
      List<ExaminedQuestion> questions, List<ExaminedQuestion> left, String after) {
    int from = 0;
    while (from < questions.size() && !questions.get(from).id().equals(after)) {
      from++;
    }
    List<ExaminedQuestion> behind =
        from == questions.size() ? List.of() : questions.subList(from + 1, questions.size());
    return behind.stream()
        .filter(left::contains)
        .findFirst()
        .or(() -> left.stream().filter(question -> !question.id().equals(after)).findFirst())
        .or(() -> left.stream().findFirst());
  }

  private ReviewState state(ExaminedPack pack, String id, Map<QuestionId, Review> latest) {
    Optional<Review> review = Optional.ofNullable(latest.get(new QuestionId(id)));
    return review.isEmpty() ? ReviewState.OPEN : state(version(pack, id).orElseThrow(), review);
  }

  private static ReviewState state(QuestionVersion version, Optional<Review> latest) {
    return ReviewState.of(latest, QuizJson.idOf(version).value());
  }

  /** How one question stands. */
  ReviewState state(QuestionVersion version) {
    return state(version, reviews.history(version.id()).stream().findFirst());
  }

  /** The version of the question that there is now. */
  static Optional<QuestionVersion> version(ExaminedPack pack, String id) {
    return pack.examination().all().stream()
        .map(examined -> examined.version())
        .filter(version -> version.id().value().equals(id))
        .findFirst();
  }

  /**
   * Takes a verdict on a question.
   *
   * @return why it is not taken; nothing where it was
   */
  Optional<Verdict.Refusal> decide(
      ExaminedQuestion question, QuestionVersion version, Verdict verdict, PersonId reviewer) {
    return objection(question, version, verdict)
        .or(
            () ->
                reviews.decide(version, verdict, reviewer)
                    ? Optional.empty()
                    : Optional.of(Verdict.Refusal.DECIDED_MEANWHILE));
  }

  /** Of a flaw a person may say that it is none; of a proof that fails, he may not. */
  private static Optional<Verdict.Refusal> objection(
      ExaminedQuestion question, QuestionVersion version, Verdict verdict) {
    boolean silent = verdict.note().isEmpty();
    boolean accepts = verdict.decision() == Decision.ACCEPTED;
    if (verdict.decision() == Decision.REJECTED && silent) {
      return Optional.of(Verdict.Refusal.REASON_MISSING);
    }
    if (verdict.note().length() > Review.LONGEST_NOTE) {
      return Optional.of(Verdict.Refusal.NOTE_TOO_LONG);
    }
    if (accepts && !question.faults().isEmpty()) {
      return Optional.of(Verdict.Refusal.UNSOUND);
    }
    if (accepts && !question.findings().isEmpty() && silent) {
      return Optional.of(Verdict.Refusal.FLAWED);
    }
    return verdict.version().equals(QuizJson.idOf(version).value())
        ? Optional.empty()
        : Optional.of(Verdict.Refusal.VERSION_CHANGED);
  }
}
