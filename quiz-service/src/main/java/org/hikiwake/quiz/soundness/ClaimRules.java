package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Optional;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;

/** Whether a claim is the answer, or whether what is said of one is true. */
final class ClaimRules {

  private final Holding holding;
  private final Logic logic;

  ClaimRules(Holding holding) {
    this.holding = holding;
    logic = holding.logic();
  }

  Judgement view(AuthorId author, TopicId topic, Statement claim, ReadingId reading) {
    if (!claim.isHeldBy(author)) {
      return holding.doesNotHold(author, claim, reading);
    }
    return claim.topics().contains(topic) && claim.evidence().isIn(reading)
        ? Judgement.right(Rule.HOLDS, claim)
        : Judgement.unproved(Rule.NOT_HELD_THERE, claim);
  }

  Judgement shared(List<AuthorId> authors, TopicId topic, Statement claim, ReadingId reading) {
    if (claim.topics().contains(topic) && allHold(authors, claim, reading)) {
      return Judgement.right(Rule.HOLDS_ALL, claim);
    }
    Judgement last = Judgement.unproved(Rule.UNKNOWN, claim);
    for (AuthorId author : authors) {
      if (!holdsIn(author, claim, reading)) {
        last = holding.doesNotHold(author, claim, reading);
      }
      if (last.isWrong()) {
        return last;
      }
    }
    return last;
  }

  private boolean allHold(List<AuthorId> authors, Statement claim, ReadingId reading) {
    return authors.stream().allMatch(author -> holdsIn(author, claim, reading));
  }

  /** Whether he holds there the claim itself, or what says the same or entails it. */
  private boolean holdsIn(AuthorId author, Statement claim, ReadingId reading) {
    return logic.entailing(claim).stream()
        .anyMatch(
            s -> s.isHeldBy(author) && s.evidence().mayBeAsked() && s.evidence().isIn(reading));
  }

  Judgement reason(Statement reason, Statement position, ReadingId reading) {
    List<AuthorId> holders = position.attribution().holders();
    if (holders.stream().allMatch(reason::isHeldBy)) {
      boolean supports =
          logic.from(reason).stream()
              .filter(r -> r.kind() == Kind.SUPPORTS)
              .anyMatch(r -> logic.sayTheSame(holding.facts().statement(r.to()), position));
      return supports && reason.evidence().isIn(reading)
          ? Judgement.right(Rule.REASON, reason, position)
          : Judgement.unproved(Rule.NO_REASON, reason);
    }
    return Judgement.ofAll(
        holders.stream().map(h -> holding.doesNotHold(h, reason, reading)).toList());
  }

  /** Right where each of the authors holds it; wrong where it is one author, who does not. */
  Judgement held(List<AuthorId> authors, Statement statement, ReadingId reading) {
    if (!authors.isEmpty() && authors.stream().allMatch(statement::isHeldBy)) {
      return Judgement.right(Rule.HOLDS_ALL, statement);
    }
    return authors.size() == 1
        ? holding.doesNotHold(authors.get(0), statement, reading)
        : Judgement.unproved(Rule.UNKNOWN, statement);
  }

  /** Right where he states it as his own; wrong where he only reports it of others. */
  Judgement own(AuthorId author, Statement statement, ReadingId reading) {
    if (statement.isHeldBy(author)) {
      return statement.attribution().isReported()
          ? Judgement.unproved(Rule.REPORTS_OF_OTHERS, statement)
          : Judgement.right(Rule.OWN_VOICE, statement);
    }
    Optional<Statement> near = Holding.heldBy(author, logic.near(statement));
    if (near.isPresent()) {
      return Judgement.unproved(Rule.NEAR, near.orElseThrow());
    }
    if (!statement.attribution().reporters().contains(author)) {
      return Judgement.unproved(Rule.UNKNOWN, statement);
    }
    boolean apart =
        holding.complete(author, statement, reading)
            || holding.contradicts(author, statement).isPresent();
    return holding
        .tied(author, logic.entailing(statement))
        .orElse(
            apart
                ? Judgement.wrong(Rule.ONLY_REPORTED, statement)
                : Judgement.unproved(Rule.OPEN_CELL, statement));
  }
}
