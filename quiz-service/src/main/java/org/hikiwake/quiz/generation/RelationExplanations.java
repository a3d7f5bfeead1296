package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
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
            + ". It supports this: "
            + statement(relation.to()).sentence();
    return new Explanation(text, cited(relation));
  }

  /** Whose claim it is. */
  Explanation whose(Position claim) {
    return new Explanations(ground).heldByOthers(claim);
  }

  /** Whose claim it is, and in which other reading he holds it. */
  Explanation whoseAndWhere(Position claim) {
    String text =
        "This is "
            + phrases.whatTheyHold(claim)
            + ground.readingOf(claim).map(r -> phrases.asReportedIn(r, claim)).orElse("")
            + ".";
    return new Explanation(text, claim.evidence().citations());
  }

  /** That somebody else reports it, and what the author does report; empty if that is nothing. */
  Optional<Supplier<Explanation>> notReporter(AuthorId author, Position position, Reading reading) {
    return reported(author, reading).findAny().isPresent()
        ? Optional.of(() -> otherReport(author, position, reading))
        : Optional.empty();
  }

  private Stream<Position> reported(AuthorId author, Reading reading) {
    return ground
        .reportedBy(author)
        .filter(other -> other.evidence().mayBeAsked() && other.evidence().isIn(reading.id()));
  }

  private Explanation otherReport(AuthorId author, Position position, Reading reading) {
    Position other = reported(author, reading).min(nearestTo(position)).orElseThrow();
    return reportsOnly(author, other).provedBy(position.evidence().citations());
  }

  private Comparator<Position> nearestTo(Position position) {
    TopicId topic = position.stance().topic();
    return Comparator.<Position>comparingInt(
            other -> ground.topics().distance(topic, other.topics()))
        .thenComparing(Position::id, Id.ORDER);
  }

  private Explanation reportsOnly(AuthorId author, Position other) {
    List<Citation> places = other.evidence().citations();
    String text =
        name(author)
            + (many(author) ? " do" : " does")
            + " not report this, but "
            + (many(author) ? "do" : "does")
            + " report others in the same text, for example this "
            + Phrases.noun(other.stance().mode())
            + " of "
            + phrases.names(other.attribution().holders())
            + ": "
            + other.sentence();
    return new Explanation(text, places, places);
  }

  /** That somebody responds to a view, and with what. */
  Explanation responds(Response response, String singular, String plural) {
    String verb = many(response.author()) ? plural : singular;
    return new Explanation(
        name(response.author())
            + " "
            + verb
            + ", with "
            + phrases.quoted(response.author(), response.own()),
        cited(response.relation()));
  }

  /** That two authors hold the same, by one statement or by two. */
  Explanation bothHold(Position one, Position other) {
    Explanation first = new Explanation(phrases.saying(one), one.evidence().citations());
    return one.equals(other)
        ? first
        : first.and(new Explanation(phrases.saying(other), other.evidence().citations()));
  }

  /** That a reply is directed at somebody's view. */
  Explanation answered(Position reply, Position view) {
    return new Explanation(
        "It replies to what " + phrases.says(view) + ": " + view.sentence(),
        Explanations.joined(reply, view));
  }

  /** That the author does not object, with what he says himself. */
  Optional<Supplier<Explanation>> notObjecting(
      AuthorId author, Proof proof, Position view, Reading reading) {
    return proof.rule() == Rule.AGREES
        ? Optional.of(() -> agrees(author, statement(proof.statements().get(0)), view))
        : new Explanations(ground).insteadOf(author, view, proof, reading);
  }

  private Explanation agrees(AuthorId author, Statement own, Position view) {
    String agrees = many(author) ? " agree, with " : " agrees, with ";
    return new Explanation(
        name(author) + agrees + phrases.quoted(author, own), Explanations.joined(view, own));
  }

  private boolean many(AuthorId author) {
    return phrases.plural(List.of(author));
  }

  private String name(AuthorId author) {
    return Phrases.capitalized(phrases.name(author));
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
