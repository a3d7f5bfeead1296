package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.TopicId;

/** Who provably holds what, and who provably does not: the ground of all other rules. */
final class Holding {

  private final Facts facts;
  private final Logic logic;
  private final Kinship kinship;
  private final Cells cells;

  Holding(ContentPack pack) {
    facts = new Facts(pack);
    logic = new Logic(pack.statements(), pack.parts().relations());
    kinship = new Kinship(pack.parts().authors());
    cells = new Cells(pack);
  }

  Facts facts() {
    return facts;
  }

  Logic logic() {
    return logic;
  }

  Kinship kinship() {
    return kinship;
  }

  /**
   * Wrong where the author provably does not hold the statement in the reading. Absence is not
   * disproof: something of his must contradict it, or all that he says on its topic there must be
   * modelled; and nothing near it may be his in any way.
   */
  Judgement doesNotHold(AuthorId author, Statement statement, ReadingId reading) {
    return mightHold(author, statement)
        .or(() -> contradicts(author, statement))
        .orElseGet(() -> byCell(author, statement, reading));
  }

  /** What speaks for it that he holds it, or that it may be said of him. */
  private Optional<Judgement> mightHold(AuthorId author, Statement statement) {
    if (statement.isHeldBy(author)) {
      return Optional.of(Judgement.unproved(Rule.HOLDS, statement));
    }
    for (Statement near : logic.near(statement)) {
      if (near.attribution().reporters().contains(author)) {
        return Optional.of(Judgement.unproved(Rule.REPORTS_OF_OTHERS, near));
      }
      if (near.isHeldBy(author)) {
        return Optional.of(Judgement.unproved(Rule.NEAR, near));
      }
    }
    // Whoever says the same or more holds it as well; so do those who speak for him.
    return tied(author, logic.entailing(statement));
  }

  /** The first of the statements to whose holders the author is bound. */
  Optional<Judgement> tied(AuthorId author, List<Statement> statements) {
    for (Statement statement : statements) {
      if (kinship.tied(author, statement.attribution().holders())) {
        return Optional.of(Judgement.unproved(Rule.TIED, statement));
      }
    }
    return Optional.empty();
  }

  /** Wrong where the author holds what cannot be held together with the statement. */
  Optional<Judgement> contradicts(AuthorId author, Statement statement) {
    for (Statement contrary : logic.contradicting(statement)) {
      if (contrary.isHeldBy(author) && contrary.evidence().mayBeAsked()) {
        return Optional.of(Judgement.wrong(Rule.CONTRADICTED, contrary));
      }
    }
    return Optional.empty();
  }

  private Judgement byCell(AuthorId author, Statement statement, ReadingId reading) {
    for (TopicId topic : statement.topics()) {
      if (cells.complete(reading, topic, author)) {
        return Judgement.wrong(Rule.COMPLETE_CELL, modelled(author, topic, reading));
      }
    }
    return Judgement.unproved(Rule.OPEN_CELL);
  }

  private Statement[] modelled(AuthorId author, TopicId topic, ReadingId reading) {
    List<Statement> all = new ArrayList<>();
    for (Position view : facts.views(author, topic, reading)) {
      if (view.evidence().mayBeAsked()) {
        all.add(view);
      }
    }
    return all.toArray(Statement[]::new);
  }

  boolean complete(AuthorId author, Statement statement, ReadingId reading) {
    return statement.topics().stream().anyMatch(topic -> cells.complete(reading, topic, author));
  }

  /** What the author holds on the statement's topics in the reading. */
  List<Position> views(AuthorId author, Statement statement, ReadingId reading) {
    return statement.topics().stream()
        .flatMap(topic -> facts.views(author, topic, reading).stream())
        .toList();
  }

  static boolean holdsOrReports(AuthorId author, Statement statement) {
    return statement.isHeldBy(author) || statement.attribution().reporters().contains(author);
  }

  static Optional<Statement> heldBy(AuthorId author, List<Statement> statements) {
    return statements.stream().filter(s -> s.isHeldBy(author)).findFirst();
  }

  static Stream<AuthorId> voices(Statement statement) {
    return statement.attribution().voices();
  }
}
