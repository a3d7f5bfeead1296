package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Proof;

/** Says why an option is right or wrong where a relation between statements is asked for. */
final class RelationExplanations {

  private final Ground ground;
  private final Phrases phrases;

  RelationExplanations(Ground ground) {
    this.ground = ground;
    phrases = new Phrases(ground);
  }

  /** That the first statement is given as a reason for the second. */
  Explanation reason(Relation relation) {
    Statement given = statement(relation.from());
    List<AuthorId> holders = given.attribution().holders();
    String text =
        Phrases.capitalized(phrases.names(holders))
            + (phrases.plural(holders) ? " give" : " gives")
            + " this as a reason"
            + phrases.asReported(given)
            + ".";
    return new Explanation(text, cited(relation));
  }

  /**
   * Whose claim it is and where he holds it, and what the author says in its stead.
   *
   * @param basis the proof that the author does not hold it in the reading
   */
  Explanation foreign(AuthorId author, Position claim, Proof basis, Reading reading) {
    boolean there = claim.evidence().readings().contains(reading.id());
    Explanation whose = new Explanations(ground).heldByOthers(claim);
    Explanation told = there ? whose : new Explanation(elsewhere(claim), whose.citations());
    return new Explanations(ground)
        .notHeld(author, claim, basis, reading)
        .map(not -> and(told, not))
        .orElse(told);
  }

  private String elsewhere(Position claim) {
    List<AuthorId> holders = claim.attribution().holders();
    String holding = phrases.names(holders) + " " + verb(claim, holders);
    return "This is what "
        + holding
        + ground.readingOf(claim).map(r -> " in " + Phrases.title(r)).orElse("")
        + phrases.asReported(claim)
        + ".";
  }

  private String verb(Position claim, List<AuthorId> holders) {
    return Phrases.verb(claim.stance().mode(), phrases.plural(holders));
  }

  private static Explanation and(Explanation one, Explanation other) {
    return new Explanation(
        one.text() + " " + other.text(),
        Stream.of(one, other).flatMap(e -> e.citations().stream()).distinct().toList());
  }

  private Statement statement(StatementId id) {
    return ground.pack().statement(id).orElseThrow();
  }

  private List<Citation> cited(Relation relation) {
    return Stream.of(
            statement(relation.from()).evidence().citations(),
            statement(relation.to()).evidence().citations(),
            relation.citations())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
