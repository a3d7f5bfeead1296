package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Optional;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.topic.TopicId;

/** Whether a claim is the answer, or whether what is said of one is true. */
final class ClaimRules {

  private final Holding holding;
  private final Logic logic;

  ClaimRules(Holding holding) {
    this.holding = holding;
    logic = holding.logic();
  }

  Judgement view(Voice author, TopicId topic, Said claim, ReadingId reading) {
    if (!claim.isHeldBy(author)) {
      return holding.doesNotHold(author, claim, reading);
    }
    return claim.topics().contains(topic) && claim.isIn(reading)
        ? Judgement.right(Rule.HOLDS, claim)
        : Judgement.unproved(Rule.NOT_HELD_THERE, claim);
  }

  Judgement shared(List<Voice> authors, TopicId topic, Said claim, ReadingId reading) {
    if (claim.topics().contains(topic) && allHold(authors, claim, reading)) {
      return Judgement.right(Rule.HOLDS_ALL, claim);
    }
    Judgement last = Judgement.unproved(Rule.UNKNOWN, claim);
    for (Voice author : authors) {
      if (!holdsIn(author, claim, reading)) {
        last = holding.doesNotHold(author, claim, reading);
      }
      if (last.isWrong()) {
        return last;
      }
    }
    return last;
  }

  private boolean allHold(List<Voice> authors, Said claim, ReadingId reading) {
    return authors.stream().allMatch(author -> holdsIn(author, claim, reading));
  }

  /** Whether he holds there the claim itself, or what says the same or entails it. */
  private boolean holdsIn(Voice author, Said claim, ReadingId reading) {
    for (Said said : logic.entailing(claim).all()) {
      if (said.isHeldBy(author) && said.mayBeAsked() && said.isIn(reading)) {
        return true;
      }
    }
    return false;
  }

  Judgement reason(Said reason, Said position, ReadingId reading) {
    List<Voice> holders = position.holders();
    if (reason.holders().containsAll(holders)) {
      return supports(reason, position) && reason.isIn(reading)
          ? Judgement.right(Rule.REASON, reason, position)
          : Judgement.unproved(Rule.NO_REASON, reason);
    }
    return Judgement.ofAll(
        holders.stream().map(h -> holding.doesNotHold(h, reason, reading)).toList());
  }

  private boolean supports(Said reason, Said position) {
    for (Logic.Arrow arrow : logic.from(reason)) {
      if (arrow.kind() == Kind.SUPPORTS && logic.sayTheSame(arrow.to(), position)) {
        return true;
      }
    }
    return false;
  }

  /** Right where each of the authors holds it; wrong where it is one author, who does not. */
  Judgement held(List<Voice> authors, Said said, ReadingId reading) {
    if (!authors.isEmpty() && said.holders().containsAll(authors)) {
      return Judgement.right(Rule.HOLDS_ALL, said);
    }
    return authors.size() == 1
        ? holding.doesNotHold(authors.get(0), said, reading)
        : Judgement.unproved(Rule.UNKNOWN, said);
  }

  /** Right where he states it as his own; wrong where he only reports it of others. */
  Judgement own(Voice author, Said said, ReadingId reading) {
    if (said.isHeldBy(author)) {
      return said.reporters().isEmpty()
          ? Judgement.right(Rule.OWN_VOICE, said)
          : Judgement.unproved(Rule.REPORTS_OF_OTHERS, said);
    }
    Optional<Said> near = logic.near(said).heldBy(author);
    if (near.isPresent()) {
      return Judgement.unproved(Rule.NEAR, near.orElseThrow());
    }
    if (!said.isReportedBy(author)) {
      return Judgement.unproved(Rule.UNKNOWN, said);
    }
    boolean apart =
        holding.complete(author, said, reading) || holding.contradicts(author, said).isPresent();
    return Holding.tied(author, logic.entailing(said))
        .orElse(
            apart
                ? Judgement.wrong(Rule.ONLY_REPORTED, said)
                : Judgement.unproved(Rule.OPEN_CELL, said));
  }
}
