package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;

/** Who provably holds what, and who provably does not: the ground of all other rules. */
final class Holding {

  private final Facts facts;
  private final Logic logic;
  private final Cells cells;

  Holding(ContentPack pack) {
    facts = new Facts(pack);
    logic = new Logic(facts, pack.parts().relations());
    cells = new Cells(pack, facts);
  }

  Facts facts() {
    return facts;
  }

  Logic logic() {
    return logic;
  }

  /**
   * Wrong where the author provably does not hold the statement in the reading. Absence is not
   * disproof: something of his must contradict it, or all that he says on its topic there must be
   * modelled; and nothing near it may be his in any way.
   */
  Judgement doesNotHold(Voice author, Said said, ReadingId reading) {
    return mightHold(author, said)
        .or(() -> contradicts(author, said))
        .orElseGet(() -> byCell(author, said, reading));
  }

  /** What speaks for it that he holds it, or that it may be said of him. */
  private Optional<Judgement> mightHold(Voice author, Said said) {
    if (said.isHeldBy(author)) {
      return Optional.of(Judgement.unproved(Rule.HOLDS, said));
    }
    Optional<Said> near = logic.near(said).by(author);
    if (near.isPresent()) {
      return near.map(
          his ->
              his.isReportedBy(author)
                  ? Judgement.unproved(Rule.REPORTS_OF_OTHERS, his)
                  : Judgement.unproved(Rule.NEAR, his));
    }
    // Whoever says the same or more holds it as well; so do those who speak for him.
    return tied(author, logic.entailing(said));
  }

  /** The first of the statements to whose holders the author is bound. */
  static Optional<Judgement> tied(Voice author, Sayings sayings) {
    return sayings.heldByOneBoundTo(author).map(said -> Judgement.unproved(Rule.TIED, said));
  }

  /** Wrong where the author holds what cannot be held together with the statement. */
  Optional<Judgement> contradicts(Voice author, Said said) {
    for (Said contrary : logic.contradicting(said).all()) {
      if (contrary.isHeldBy(author) && contrary.mayBeAsked()) {
        return Optional.of(Judgement.wrong(Rule.CONTRADICTED, contrary));
      }
    }
    return Optional.empty();
  }

  private Judgement byCell(Voice author, Said said, ReadingId reading) {
    for (TopicId topic : said.topics()) {
      Cell cell = cells.at(author, topic, reading);
      if (cell.complete()) {
        return cell.notHeld();
      }
    }
    return Cell.NONE.notHeld();
  }

  boolean complete(Voice author, Said said, ReadingId reading) {
    for (TopicId topic : said.topics()) {
      if (cells.at(author, topic, reading).complete()) {
        return true;
      }
    }
    return false;
  }

  /** What the author holds on the statement's topics in the reading. */
  List<Said> views(Voice author, Said said, ReadingId reading) {
    List<Said> views = new ArrayList<>();
    said.topics().forEach(topic -> views.addAll(views(author, topic, reading)));
    return views;
  }

  /** What the author holds on the topic in the reading. */
  List<Said> views(Voice author, TopicId topic, ReadingId reading) {
    return cells.at(author, topic, reading).views();
  }
}
