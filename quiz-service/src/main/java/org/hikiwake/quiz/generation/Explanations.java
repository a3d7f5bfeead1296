package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;

/** Says why an option is right or wrong, and cites what proves it. */
final class Explanations {

  private final Ground ground;
  private final Phrases phrases;

  Explanations(Ground ground) {
    this.ground = ground;
    phrases = new Phrases(ground);
  }

  /** That the holders do hold it, with a reason that supports it and a reply to it, if any. */
  Explanation held(Position position) {
    List<AuthorId> holders = position.attribution().holders();
    StringBuilder text =
        new StringBuilder(
            Phrases.capitalized(phrases.holding(holders, position.stance().mode()))
                + phrases.asReported(position)
                + ".");
    List<Citation> citations = new ArrayList<>(position.evidence().citations());
    reasonFor(position)
        .ifPresent(
            reason -> {
              text.append(" A reason for it: ").append(reason.sentence());
              citations.addAll(reason.evidence().citations());
            });
    replyTo(position)
        .ifPresent(
            reply -> {
              text.append(" Against it ").append(inSentence(reply));
              citations.addAll(reply.evidence().citations());
            });
    return new Explanation(text.toString(), citations.stream().distinct().toList());
  }

  private String inSentence(Statement reply) {
    List<AuthorId> holders = reply.attribution().holders();
    return phrases.names(holders)
        + (phrases.plural(holders) ? " say: " : " says: ")
        + reply.sentence();
  }

  private Optional<Statement> reasonFor(Position position) {
    return ground
        .related(position.id(), Kind.SUPPORTS)
        .filter(reason -> reason.attribution().holders().equals(position.attribution().holders()))
        .findFirst();
  }

  private Optional<Statement> replyTo(Position position) {
    return ground
        .related(position.id(), Kind.ANSWERS)
        .filter(reply -> !reply.attribution().holders().equals(position.attribution().holders()))
        .findFirst();
  }

  /**
   * That the author does not hold it, and what he holds instead; empty where there is nothing of
   * his to cite.
   */
  Optional<Explanation> notHeld(AuthorId author, Position position, Proof proof, Reading reading) {
    if (proof.rule() == Rule.CONTRADICTED) {
      return ground
          .pack()
          .statement(proof.statements().get(0))
          .map(own -> say(author, " takes the contrary view. ", " take the contrary view. ", own));
    }
    Optional<Position> onTopic =
        proof.statements().stream()
            .flatMap(ground::position)
            .filter(own -> own.stance().topic().equals(position.stance().topic()))
            .min(nearestTo(position));
    return onTopic
        .map(own -> say(author, " argues otherwise here. ", " argue otherwise here. ", own))
        .or(
            () ->
                ground
                    .sayings()
                    .nearest(author, position.stance().topic(), reading)
                    .map(
                        own ->
                            say(
                                author,
                                " says nothing on this question here. ",
                                " say nothing on this question here. ",
                                own)));
  }

  private Explanation say(AuthorId author, String singular, String plural, Statement own) {
    boolean many = phrases.plural(List.of(author));
    String text =
        Phrases.capitalized(phrases.name(author))
            + (many ? plural : singular)
            + phrases.saying(own);
    return new Explanation(text, own.evidence().citations());
  }

  private static Comparator<Position> nearestTo(Position position) {
    return Comparator.<Position>comparingInt(
            own -> own.stance().polarity() == position.stance().polarity() ? 1 : 0)
        .thenComparing(own -> own.id().value());
  }

  /** That a claim is somebody else's. */
  Explanation heldByOthers(Position position) {
    return new Explanation(
        "This is what "
            + phrases.names(position.attribution().holders())
            + " "
            + Phrases.verb(
                position.stance().mode(), phrases.plural(position.attribution().holders()))
            + phrases.asReported(position)
            + ".",
        position.evidence().citations());
  }

  /** That somebody else proposed it, and where the author does appear. */
  Optional<Explanation> didNotPropose(AuthorId author, Statement proposal) {
    return ground
        .tracesOf(author)
        .filter(trace -> trace.evidence().mayBeAsked())
        .min(mostTelling(author, proposal))
        .map(
            trace ->
                new Explanation(
                    "Not "
                        + phrases.name(author)
                        + ": "
                        + proposal.sentence()
                        + " "
                        + told(author, trace),
                    joined(proposal, trace)));
  }

  /** What is on the same topic comes first, then what the author himself holds. */
  private static Comparator<Statement> mostTelling(AuthorId author, Statement proposal) {
    return Comparator.<Statement>comparingInt(
            trace -> trace.topics().stream().anyMatch(proposal.topics()::contains) ? 0 : 1)
        .thenComparingInt(trace -> trace.fold(position -> 0, fact -> fact.isHeldBy(author) ? 2 : 1))
        .thenComparing(trace -> trace.id().value());
  }

  private String told(AuthorId author, Statement trace) {
    return trace.isHeldBy(author) ? phrases.saying(trace) : trace.sentence();
  }

  /** What a fact says, with its places. */
  static Explanation fact(Statement fact) {
    return new Explanation(fact.sentence(), fact.evidence().citations());
  }

  static List<Citation> joined(Statement one, Statement other) {
    return Stream.of(one, other)
        .flatMap(s -> s.evidence().citations().stream())
        .distinct()
        .toList();
  }
}
