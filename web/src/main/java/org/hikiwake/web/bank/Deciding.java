package org.hikiwake.web.bank;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.examination.Catalogue;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.review.Decision;
import org.hikiwake.web.review.Review;
import org.hikiwake.web.review.ReviewMessages;
import org.hikiwake.web.review.Reviewing;
import org.hikiwake.web.review.Verdict;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Problem;

/** Takes decisions of programs, each of which may be sent again. */
@ApplicationScoped
class Deciding {

  private final Catalogues catalogues;
  private final Stands stands;
  private final Reviewing reviewing;
  private final Visiting visiting;

  Deciding(Catalogues catalogues, Stands stands, Reviewing reviewing, Visiting visiting) {
    this.catalogues = catalogues;
    this.stands = stands;
    this.reviewing = reviewing;
    this.visiting = visiting;
  }

  /**
   * Decides on one question.
   *
   * @param seen the revision that the reviewer saw
   * @throws Fault where it is not taken
   */
  void decide(ExaminedPack pack, ExaminedQuestion question, String seen, DecisionRequest wish) {
    decide(stands.of(pack, List.of(question)).get(0), seen, wish);
  }

  /** Decides on several, each for itself. */
  DecisionsResource decide(ExaminedPack pack, List<DecisionsRequest.Entry> wishes) {
    Map<String, Stand> stands = new HashMap<>(stands(pack, wishes));
    List<Optional<Fault>> faults =
        wishes.stream()
            .map(wish -> decide(Optional.ofNullable(stands.get(wish.questionOrNone())), wish))
            .toList();
    stands.putAll(stands(pack, wishes));
    return outcome(wishes, faults, stands);
  }

  private Map<String, Stand> stands(ExaminedPack pack, List<DecisionsRequest.Entry> wishes) {
    Catalogue catalogue = catalogues.of(pack);
    List<ExaminedQuestion> questions =
        wishes.stream()
            .map(DecisionsRequest.Entry::questionOrNone)
            .distinct()
            .flatMap(id -> catalogue.find(id).stream())
            .toList();
    return stands.of(pack, questions).stream()
        .collect(Collectors.toMap(stand -> stand.examined().id(), Function.identity()));
  }

  private Optional<Fault> decide(Optional<Stand> stand, DecisionsRequest.Entry wish) {
    try {
      decide(
          stand.orElseThrow(() -> unknown(wish.questionOrNone())),
          wish.revisionOrNone(),
          wish.request());
      return Optional.empty();
    } catch (Fault fault) {
      return Optional.of(fault);
    }
  }

  private static Fault unknown(String question) {
    return new Fault(
        Kind.UNKNOWN_QUESTION, "No question of this pack is called \"" + question + "\".");
  }

  private static DecisionsResource outcome(
      List<DecisionsRequest.Entry> wishes,
      List<Optional<Fault>> faults,
      Map<String, Stand> stands) {
    List<DecisionsResource.Entry> outcomes =
        IntStream.range(0, wishes.size())
            .mapToObj(n -> outcome(wishes.get(n).questionOrNone(), faults.get(n), stands))
            .toList();
    return new DecisionsResource(
        outcomes, (int) faults.stream().filter(Optional::isPresent).count());
  }

  private static DecisionsResource.Entry outcome(
      String question, Optional<Fault> fault, Map<String, Stand> stands) {
    return fault
        .map(
            f ->
                new DecisionsResource.Entry(
                    question, null, null, Problem.type(f.kind()), f.detail()))
        .orElseGet(
            () -> {
              Stand stand = stands.get(question);
              return new DecisionsResource.Entry(
                  question, stand.state().word(), stand.revision().tag(), null, null);
            });
  }

  private void decide(Stand stand, String seen, DecisionRequest wish) {
    Decision decision = wish.wanted();
    PersonId reviewer = visiting.signedIn().id();
    if (isSoAlready(stand, decision, wish.note(), reviewer)) {
      return;
    }
    if (!stand.revision().tag().equals(seen)) {
      throw stale();
    }
    Revision now = stand.revision();
    Verdict verdict = new Verdict(decision, wish.note(), now.version(), now.decisions());
    reviewing
        .decide(stand.examined(), stand.version(), verdict, reviewer)
        .ifPresent(
            refusal -> {
              throw fault(refusal);
            });
  }

  /** Whether nothing would come of it; an open report is answered by deciding the same again. */
  private static boolean isSoAlready(
      Stand stand, Decision decision, String note, PersonId reviewer) {
    boolean isSo =
        decision == Decision.RETRACTED
            ? stand.latest().map(last -> last.decision() == decision).orElse(true)
            : stand.latest().filter(last -> isSame(last, decision, note, reviewer)).isPresent()
                && !stand.state().isUndecided();
    return isSo && stand.reports() == 0;
  }

  private static boolean isSame(Review last, Decision decision, String note, PersonId reviewer) {
    return last.decision() == decision
        && last.note().equals(note)
        && last.reviewer().equals(reviewer);
  }

  private static Fault fault(Verdict.Refusal refusal) {
    String said = MessageBundles.get(ReviewMessages.class).refusal(refusal);
    return switch (refusal) {
      case REASON_MISSING, NOTE_TOO_LONG, FLAWED -> toMend(said);
      case UNSOUND -> new Fault(Kind.CONFLICT, said);
      case VERSION_CHANGED, DECIDED_MEANWHILE -> stale();
    };
  }

  private static Fault toMend(String said) {
    Input input = Input.empty();
    input.reject("reason", said);
    return Fault.of(input, field -> "#/" + field);
  }

  /** What whoever saw an earlier revision is told. */
  static Fault stale() {
    return new Fault(
        Kind.STALE,
        "The question has changed, or was decided on, since you saw it; get it again. Nothing was"
            + " done.");
  }
}
