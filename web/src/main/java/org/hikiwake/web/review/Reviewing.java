package org.hikiwake.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.version.KeptVersions;

/** Finds out how questions stand, and which of them is to be reviewed next. */
@ApplicationScoped
public class Reviewing {

  private final Catalogues catalogues;
  private final Reviews reviews;
  private final Reports reports;
  private final KeptVersions kept;

  Reviewing(Catalogues catalogues, Reviews reviews, Reports reports, KeptVersions kept) {
    this.catalogues = catalogues;
    this.reviews = reviews;
    this.reports = reports;
    this.kept = kept;
  }

  /**
   * What of some questions is left to review.
   *
   * @param next the one to look at now; nothing where none is left
   * @param left those that are to be looked at
   * @param reported on how many of all of them a report is open
   * @param undecided how many of all of them wait for a decision
   */
  record Queue(
      Optional<ExaminedQuestion> next,
      List<ExaminedQuestion> left,
      int reported,
      int undecided,
      int all) {

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
    Map<QuestionId, ReviewState> states = states(pack, reviews.latest(id));
    Set<QuestionId> reported = reports.reported(id);
    Predicate<ExaminedQuestion> isLeft =
        question -> {
          QuestionId key = new QuestionId(question.id());
          return pile.has(states.getOrDefault(key, ReviewState.OPEN), reported.contains(key));
        };
    List<ExaminedQuestion> left = questions.stream().filter(isLeft).toList();
    return new Queue(
        next(questions, isLeft, after).or(() -> left.stream().findFirst()),
        left,
        count(questions, reported::contains),
        count(questions, key -> states.getOrDefault(key, ReviewState.OPEN).isUndecided()),
        questions.size());
  }

  private static int count(List<ExaminedQuestion> questions, Predicate<QuestionId> which) {
    return (int) questions.stream().filter(q -> which.test(new QuestionId(q.id()))).count();
  }

  /** The first that is left behind the one before, or else from the beginning up to it. */
  private static Optional<ExaminedQuestion> next(
      List<ExaminedQuestion> questions, Predicate<ExaminedQuestion> isLeft, String after) {
    List<String> ids = questions.stream().map(ExaminedQuestion::id).toList();
    int at = ids.indexOf(after);
    return Stream.concat(
            questions.subList(at + 1, questions.size()).stream(),
            questions.subList(0, Math.max(at, 0)).stream())
        .filter(isLeft)
        .findFirst();
  }

  /** How those questions of the pack stand on which anything was decided. */
  public Map<QuestionId, ReviewState> states(ExaminedPack pack) {
    return states(pack, reviews.latest(pack.bank().pack().header().id()));
  }

  private Map<QuestionId, ReviewState> states(ExaminedPack pack, Map<QuestionId, Review> latest) {
    return pack.examination().all().stream()
        .map(Examined::version)
        .filter(version -> latest.containsKey(version.id()))
        .collect(
            Collectors.toMap(
                QuestionVersion::id,
                version -> state(version, Optional.of(latest.get(version.id())))));
  }

  private ReviewState state(QuestionVersion version, Optional<Review> latest) {
    return ReviewState.of(latest, kept.idOf(version));
  }

  /** How versions of questions stand, be they those that there are now or earlier ones. */
  public List<ReviewState> states(List<QuestionVersion> versions) {
    Map<PackId, Map<QuestionId, Review>> latest = new HashMap<>();
    return versions.stream()
        .map(
            version -> {
              PackId pack = version.provenance().pack();
              Review last = latest.computeIfAbsent(pack, reviews::latest).get(version.id());
              return ReviewState.of(Optional.ofNullable(last), kept.idOf(version));
            })
        .toList();
  }

  /** How one question stands. */
  ReviewState state(QuestionVersion version) {
    return state(version, reviews.history(version.id()).stream().findFirst());
  }

  /** The version of the question that there is now. */
  public static Optional<QuestionVersion> version(ExaminedPack pack, String id) {
    return pack.examination().all().stream()
        .map(Examined::version)
        .filter(version -> version.id().value().equals(id))
        .findFirst();
  }

  /**
   * Takes a verdict on a question that somebody saw in a list. One that is not there any more, or
   * not for him, has changed.
   *
   * @return why it is not taken; nothing where it was
   */
  public Optional<Verdict.Refusal> decide(
      ExaminedPack pack, String question, Verdict verdict, PersonId reviewer) {
    Optional<ExaminedQuestion> seen = catalogues.of(pack).find(question);
    Optional<QuestionVersion> version = version(pack, question);
    return seen.isEmpty() || version.isEmpty()
        ? Optional.of(Verdict.Refusal.VERSION_CHANGED)
        : decide(seen.get(), version.get(), verdict, reviewer);
  }

  /**
   * Takes a verdict on a question.
   *
   * @return why it is not taken; nothing where it was
   */
  public Optional<Verdict.Refusal> decide(
      ExaminedQuestion question, QuestionVersion version, Verdict verdict, PersonId reviewer) {
    return objection(question, version, verdict)
        .or(
            () ->
                reviews.decide(version, verdict, reviewer)
                    ? Optional.empty()
                    : Optional.of(Verdict.Refusal.DECIDED_MEANWHILE));
  }

  /** Of a flaw a person may say that it is none; of a proof that fails, he may not. */
  private Optional<Verdict.Refusal> objection(
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
    return verdict.version().equals(kept.idOf(version))
        ? Optional.empty()
        : Optional.of(Verdict.Refusal.VERSION_CHANGED);
  }
}
