package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Relation.Kind;

/** Whether an author is the answer to a question for an author. */
final class AuthorRules {

  private final Holding holding;
  private final Facts facts;
  private final Logic logic;

  AuthorRules(Holding holding) {
    this.holding = holding;
    facts = holding.facts();
    logic = holding.logic();
  }

  Judgement holder(Voice author, Said said, ReadingId reading) {
    if (said.isHeldBy(author)) {
      return alone(said.holders(), Rule.HOLDS, said);
    }
    return holding.doesNotHold(author, said, reading);
  }

  private static Judgement alone(List<Voice> all, Rule rule, Said said) {
    return all.size() == 1 ? Judgement.right(rule, said) : Judgement.unproved(Rule.NOT_ALONE, said);
  }

  Judgement reporter(Voice author, Said said, ReadingId reading) {
    if (said.isReportedBy(author)) {
      return alone(said.reporters(), Rule.REPORTS, said);
    }
    Sayings near = logic.near(said);
    Optional<Said> his = near.by(author);
    if (his.isPresent()) {
      return Judgement.unproved(Rule.NEAR, his.orElseThrow());
    }
    for (Said one : near.all()) {
      if (one.isByOneBoundTo(author)) {
        return Judgement.unproved(Rule.TIED, one);
      }
    }
    boolean modelled =
        said.holders().stream().allMatch(holder -> holding.complete(holder, said, reading));
    return modelled
        ? Judgement.wrong(Rule.NO_REPORT, said)
        : Judgement.unproved(Rule.OPEN_CELL, said);
  }

  Judgement proposer(Voice author, Proposal proposal) {
    Said said = facts.said(proposal.id());
    List<Voice> proposers = facts.proposers(proposal);
    if (proposers.contains(author)) {
      return facts.sameProposals(proposal).stream()
              .allMatch(same -> proposers.containsAll(facts.proposers(same)))
          ? alone(proposers, Rule.PROPOSED, said)
          : Judgement.unproved(Rule.NOT_ALONE, said);
    }
    for (Proposal same : facts.sameProposals(proposal)) {
      if (facts.proposers(same).contains(author)) {
        return Judgement.unproved(Rule.PROPOSED, facts.said(same.id()));
      }
    }
    if (author.isBoundToAny(proposers)) {
      return Judgement.unproved(Rule.TIED, said);
    }
    if (said.isBy(author)) {
      return Judgement.unproved(Rule.REPORTS_OF_OTHERS, said);
    }
    return proposal.proposed().sole()
        ? Judgement.wrong(Rule.SOLE_PROPOSER, said)
        : Judgement.unproved(Rule.NOT_SOLE, said);
  }

  Judgement agrees(Voice author, Said said, ReadingId reading) {
    if (said.isHeldBy(author)) {
      return Judgement.unproved(Rule.HOLDS, said);
    }
    List<Said> agreeing = new ArrayList<>(logic.entailing(said).all());
    agreeing.addAll(logic.relatedTo(said, Kind.EXTENDS));
    Optional<Judgement> against = holding.contradicts(author, said);
    Optional<Said> own = heldBy(author, there(agreeing, reading));
    if (own.isPresent()) {
      return author.isBoundToAny(said.holders())
          ? Judgement.unproved(Rule.TIED, said)
          : unless(against, Judgement.right(Rule.AGREES, own.orElseThrow()));
    }
    agreeing.add(said);
    return heldBy(author, agreeing)
        .map(elsewhere -> Judgement.unproved(Rule.NEAR, elsewhere))
        .or(() -> tied(author, there(agreeing, reading)))
        .or(() -> against)
        .orElseGet(() -> agreesNot(author, said, reading));
  }

  private static Optional<Said> heldBy(Voice author, List<Said> sayings) {
    return sayings.stream().filter(said -> said.isHeldBy(author)).findFirst();
  }

  private static Optional<Judgement> tied(Voice author, List<Said> sayings) {
    return Holding.tied(author, new Sayings(sayings));
  }

  private static Judgement unless(Optional<Judgement> against, Judgement judgement) {
    return against
        .map(a -> new Judgement(Truth.UNPROVED, Rule.BOTH_WAYS, a.statements()))
        .orElse(judgement);
  }

  /** What is askable and stands in the reading. */
  private static List<Said> there(List<Said> sayings, ReadingId reading) {
    return sayings.stream().filter(said -> said.mayBeAsked() && said.isIn(reading)).toList();
  }

  private Judgement agreesNot(Voice author, Said said, ReadingId reading) {
    Optional<Said> near =
        logic.near(said).by(author).or(() -> by(author, logic.relatedTo(said, Kind.SUPPORTS)));
    if (near.isPresent()) {
      return Judgement.unproved(Rule.NEAR, near.orElseThrow());
    }
    List<Said> views = holding.views(author, said, reading);
    if (!views.stream().allMatch(view -> hasOtherSign(view, said))) {
      return Judgement.unproved(Rule.SAME_SIGN, views.toArray(Said[]::new));
    }
    return byCell(author, said, reading, views);
  }

  private static Optional<Said> by(Voice author, List<Said> sayings) {
    return sayings.stream().filter(said -> said.isBy(author)).findFirst();
  }

  private Judgement byCell(Voice author, Said said, ReadingId reading, List<Said> views) {
    return holding.complete(author, said, reading)
        ? Judgement.wrong(Rule.COMPLETE_CELL, Cell.askable(views))
        : Judgement.unproved(Rule.OPEN_CELL);
  }

  Judgement objects(Voice author, Said said, ReadingId reading) {
    List<Said> objections = new ArrayList<>(logic.contradicting(said).all());
    objections.addAll(logic.relatedTo(said, Kind.ANSWERS));
    objections.addAll(logic.relatedTo(said, Kind.QUALIFIES));
    List<Said> there = there(objections, reading);
    Optional<Said> consent = logic.entailing(said).heldBy(author);
    Optional<Said> own = heldBy(author, there);
    if (own.isPresent()) {
      return consent
          .map(c -> Judgement.unproved(Rule.BOTH_WAYS, c, own.orElseThrow()))
          .orElse(Judgement.right(Rule.OBJECTS, own.orElseThrow()));
    }
    return by(author, objections)
        .map(objection -> Judgement.unproved(Rule.NEAR, objection))
        .or(() -> tied(author, there))
        .or(() -> consent.filter(Said::mayBeAsked).map(AuthorRules::agreement))
        .orElseGet(() -> objectsNot(author, said, reading));
  }

  private static Judgement agreement(Said consent) {
    return Judgement.wrong(Rule.AGREES, consent);
  }

  private Judgement objectsNot(Voice author, Said said, ReadingId reading) {
    List<Said> views = holding.views(author, said, reading);
    if (!views.stream().allMatch(view -> hasSameSign(view, said))) {
      return Judgement.unproved(Rule.OTHER_SIGN, views.toArray(Said[]::new));
    }
    return byCell(author, said, reading, views);
  }

  private boolean hasSameSign(Said view, Said said) {
    return sign(view) != Polarity.OPEN && sign(view) == sign(said);
  }

  private boolean hasOtherSign(Said view, Said said) {
    return sign(view) != Polarity.OPEN && sign(view) != sign(said);
  }

  private Polarity sign(Said said) {
    return facts.asPosition(said).map(p -> p.stance().polarity()).orElse(Polarity.OPEN);
  }

  Judgement answered(Voice author, Said reply, ReadingId reading) {
    List<Said> targets = logic.from(reply, Kind.ANSWERS);
    if (!targets.isEmpty()
        && targets.stream().allMatch(target -> target.holders().equals(List.of(author)))) {
      return Judgement.right(Rule.ANSWERED, targets.toArray(Said[]::new));
    }
    for (Logic.Arrow arrow : logic.from(reply)) {
      if (arrow.to().isBy(author)) {
        return Judgement.unproved(Rule.RELATED, arrow.to());
      }
    }
    return Judgement.ofAll(
        targets.stream().map(target -> holding.doesNotHold(author, target, reading)).toList());
  }

  Judgement belongs(Voice author, Membership membership) {
    return author.id().equals(membership.member()) || author.id().equals(membership.whole())
        ? Judgement.right(Rule.BELONGS, facts.said(membership.id()))
        : Judgement.unproved(Rule.UNKNOWN);
  }
}
