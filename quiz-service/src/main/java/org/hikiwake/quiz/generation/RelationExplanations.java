package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
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
import org.hikiwake.quiz.question.Proof.Rule;

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

  /** That somebody else reports it, and what the author himself says; empty if that is nothing. */
  Optional<Explanation> notReporter(AuthorId author, Position position, Reading reading) {
    String who =
        phrases.holding(position.attribution().holders(), position.stance().mode())
            + phrases.asReported(position);
    return ground
        .sayings()
        .nearest(author, position.stance().topic(), reading)
        .map(own -> told("Not " + phrases.name(author) + ": " + who + ". ", own, position));
  }

  /** That somebody responds to a view, and with what. */
  Explanation responds(Response response, String singular, String plural) {
    String verb = many(response.author()) ? plural : singular;
    return new Explanation(
        name(response.author()) + " " + verb + ". " + phrases.saying(response.own()),
        cited(response.relation()));
  }

  /** That two authors hold the same, by one statement or by two. */
  Explanation bothHold(Position one, Position other) {
    Explanation first = new Explanation(phrases.saying(one), one.evidence().citations());
    return one.equals(other)
        ? first
        : and(first, new Explanation(phrases.saying(other), other.evidence().citations()));
  }

  /** That a reply is directed at somebody's view. */
  Explanation answered(Position reply, Position view) {
    return new Explanation(
        "It replies to this view: " + phrases.saying(view), Explanations.joined(reply, view));
  }

  /** That the author does not object, with what he says himself. */
  Optional<Explanation> notObjecting(AuthorId author, Proof proof, Position view, Reading reading) {
    String agrees = name(author) + (many(author) ? " agree. " : " agrees. ");
    String silent = name(author) + (many(author) ? " say" : " says") + " nothing against it here. ";
    return proof.rule() == Rule.AGREES
        ? Optional.of(told(agrees, statement(proof.statements().get(0)), view))
        : ground
            .sayings()
            .nearest(author, view.stance().topic(), reading)
            .map(own -> told(silent, own, view));
  }

  private boolean many(AuthorId author) {
    return phrases.plural(List.of(author));
  }

  private String name(AuthorId author) {
    return Phrases.capitalized(phrases.name(author));
  }

  private Explanation told(String text, Statement own, Position position) {
    return new Explanation(text + phrases.saying(own), Explanations.joined(position, own));
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
