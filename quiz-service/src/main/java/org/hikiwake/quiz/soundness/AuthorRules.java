package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;

/** Whether an author is the answer to a question for an author. */
final class AuthorRules {

  private final Holding holding;
  private final Facts facts;
  private final Logic logic;
  private final Kinship kinship;

  AuthorRules(Holding holding) {
    this.holding = holding;
    facts = holding.facts();
    logic = holding.logic();
    kinship = holding.kinship();
  }

  Judgement holder(AuthorId author, Statement statement, ReadingId reading) {
    if (statement.isHeldBy(author)) {
      return alone(statement.attribution().holders(), Rule.HOLDS, statement);
    }
    return holding.doesNotHold(author, statement, reading);
  }

  private static Judgement alone(List<AuthorId> all, Rule rule, Statement statement) {
    return all.size() == 1
        ? Judgement.right(rule, statement)
        : Judgement.unproved(Rule.NOT_ALONE, statement);
  }

  Judgement reporter(AuthorId author, Statement statement, ReadingId reading) {
    if (statement.attribution().reporters().contains(author)) {
      return alone(statement.attribution().reporters(), Rule.REPORTS, statement);
    }
    for (Statement near : logic.near(statement)) {
      if (Holding.holdsOrReports(author, near)) {
        return Judgement.unproved(Rule.NEAR, near);
      }
    }
    for (Statement near : logic.near(statement)) {
      if (Holding.voices(near).anyMatch(voice -> kinship.tied(author, voice))) {
        return Judgement.unproved(Rule.TIED, near);
      }
    }
    boolean modelled =
        statement.attribution().holders().stream()
            .allMatch(holder -> holding.complete(holder, statement, reading));
    return modelled
        ? Judgement.wrong(Rule.NO_REPORT, statement)
        : Judgement.unproved(Rule.OPEN_CELL, statement);
  }

  Judgement proposer(AuthorId author, Proposal proposal) {
    List<AuthorId> proposers = proposal.proposed().proposers();
    if (proposers.contains(author)) {
      return facts.sameProposals(proposal).stream()
              .allMatch(same -> proposers.containsAll(same.proposed().proposers()))
          ? alone(proposers, Rule.PROPOSED, proposal)
          : Judgement.unproved(Rule.NOT_ALONE, proposal);
    }
    for (Proposal same : facts.sameProposals(proposal)) {
      if (same.proposed().proposers().contains(author)) {
        return Judgement.unproved(Rule.PROPOSED, same);
      }
    }
    if (kinship.tied(author, proposers)) {
      return Judgement.unproved(Rule.TIED, proposal);
    }
    if (Holding.holdsOrReports(author, proposal)) {
      return Judgement.unproved(Rule.REPORTS_OF_OTHERS, proposal);
    }
    return proposal.proposed().sole()
        ? Judgement.wrong(Rule.SOLE_PROPOSER, proposal)
        : Judgement.unproved(Rule.NOT_SOLE, proposal);
  }

  Judgement agrees(AuthorId author, Statement statement, ReadingId reading) {
    if (statement.isHeldBy(author)) {
      return Judgement.unproved(Rule.HOLDS, statement);
    }
    List<Statement> agreeing = new ArrayList<>(logic.entailing(statement));
    agreeing.addAll(logic.relatedTo(statement, Kind.EXTENDS, facts));
    Optional<Judgement> against = holding.contradicts(author, statement);
    Optional<Statement> own = Holding.heldBy(author, there(agreeing, reading));
    if (own.isPresent()) {
      return kinship.tied(author, statement.attribution().holders())
          ? Judgement.unproved(Rule.TIED, statement)
          : unless(against, Judgement.right(Rule.AGREES, own.orElseThrow()));
    }
    agreeing.add(statement);
    return Holding.heldBy(author, agreeing)
        .map(elsewhere -> Judgement.unproved(Rule.NEAR, elsewhere))
        .or(() -> holding.tied(author, there(agreeing, reading)))
        .or(() -> against)
        .orElseGet(() -> agreesNot(author, statement, reading));
  }

  private static Judgement unless(Optional<Judgement> against, Judgement judgement) {
    return against
        .map(a -> new Judgement(Truth.UNPROVED, Rule.BOTH_WAYS, a.statements()))
        .orElse(judgement);
  }

  /** What is askable and stands in the reading. */
  private static List<Statement> there(List<Statement> statements, ReadingId reading) {
    return statements.stream()
        .filter(s -> s.evidence().mayBeAsked() && s.evidence().isIn(reading))
        .toList();
  }

  private Judgement agreesNot(AuthorId author, Statement statement, ReadingId reading) {
    List<Statement> near = new ArrayList<>(logic.near(statement));
    near.addAll(logic.relatedTo(statement, Kind.SUPPORTS, facts));
    for (Statement one : near) {
      if (Holding.holdsOrReports(author, one)) {
        return Judgement.unproved(Rule.NEAR, one);
      }
    }
    List<Position> views = holding.views(author, statement, reading);
    if (!views.stream().allMatch(view -> hasOtherSign(view, statement))) {
      return Judgement.unproved(Rule.SAME_SIGN, views.toArray(Statement[]::new));
    }
    return byCell(author, statement, reading, views);
  }

  private Judgement byCell(
      AuthorId author, Statement statement, ReadingId reading, List<Position> views) {
    return holding.complete(author, statement, reading)
        ? Judgement.wrong(Rule.COMPLETE_CELL, askable(views))
        : Judgement.unproved(Rule.OPEN_CELL);
  }

  private static Statement[] askable(List<Position> views) {
    return views.stream().filter(v -> v.evidence().mayBeAsked()).toArray(Statement[]::new);
  }

  Judgement objects(AuthorId author, Statement statement, ReadingId reading) {
    List<Statement> objections = new ArrayList<>(logic.contradicting(statement));
    objections.addAll(logic.relatedTo(statement, Kind.ANSWERS, facts));
    objections.addAll(logic.relatedTo(statement, Kind.QUALIFIES, facts));
    Optional<Statement> consent = Holding.heldBy(author, logic.entailing(statement));
    Optional<Statement> own = Holding.heldBy(author, there(objections, reading));
    if (own.isPresent()) {
      return consent
          .map(c -> Judgement.unproved(Rule.BOTH_WAYS, c, own.orElseThrow()))
          .orElse(Judgement.right(Rule.OBJECTS, own.orElseThrow()));
    }
    for (Statement objection : objections) {
      if (Holding.holdsOrReports(author, objection)) {
        return Judgement.unproved(Rule.NEAR, objection);
      }
    }
    return holding
        .tied(author, there(objections, reading))
        .or(() -> consent.filter(c -> c.evidence().mayBeAsked()).map(AuthorRules::agreement))
        .orElseGet(() -> objectsNot(author, statement, reading));
  }

  private static Judgement agreement(Statement consent) {
    return Judgement.wrong(Rule.AGREES, consent);
  }

  private Judgement objectsNot(AuthorId author, Statement statement, ReadingId reading) {
    List<Position> views = holding.views(author, statement, reading);
    if (!views.stream().allMatch(view -> hasSameSign(view, statement))) {
      return Judgement.unproved(Rule.OTHER_SIGN, views.toArray(Statement[]::new));
    }
    return byCell(author, statement, reading, views);
  }

  private boolean hasSameSign(Position view, Statement statement) {
    return sign(view) != Polarity.OPEN && sign(view) == sign(statement);
  }

  private boolean hasOtherSign(Position view, Statement statement) {
    return sign(view) != Polarity.OPEN && sign(view) != sign(statement);
  }

  private Polarity sign(Statement statement) {
    return facts.asPosition(statement).map(AuthorRules::sign).orElse(Polarity.OPEN);
  }

  private static Polarity sign(Position position) {
    return position.stance().polarity();
  }

  Judgement answered(AuthorId author, Statement reply, ReadingId reading) {
    List<Statement> targets =
        logic.from(reply).stream()
            .filter(r -> r.kind() == Kind.ANSWERS)
            .map(r -> facts.statement(r.to()))
            .toList();
    if (!targets.isEmpty()
        && targets.stream().allMatch(t -> t.attribution().holders().equals(List.of(author)))) {
      return Judgement.right(Rule.ANSWERED, targets.toArray(Statement[]::new));
    }
    Optional<Statement> related =
        logic.from(reply).stream()
            .map(r -> facts.statement(r.to()))
            .filter(to -> Holding.holdsOrReports(author, to))
            .findFirst();
    if (related.isPresent()) {
      return Judgement.unproved(Rule.RELATED, related.orElseThrow());
    }
    return Judgement.ofAll(
        targets.stream().map(t -> holding.doesNotHold(author, t, reading)).toList());
  }

  Judgement belongs(AuthorId author, Membership membership) {
    return author.equals(membership.member()) || author.equals(membership.whole())
        ? Judgement.right(Rule.BELONGS, membership)
        : Judgement.unproved(Rule.UNKNOWN);
  }
}
