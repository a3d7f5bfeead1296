package org.hikiwake.quiz.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.surface.Face;

/** Says why an option is right or wrong, and cites what proves it. */
final class Explanations {

  private final Ground ground;
  private final Phrases phrases;

  Explanations(Ground ground) {
    this.ground = ground;
    phrases = new Phrases(ground);
  }

  /**
   * That the holders do hold it, with a reason that supports it and a reply to it, if any; without
   * a reason, what it is directed at or how it answers its topic's question, if it does.
   */
  Explanation held(Position position) {
    return ground.ownClaims().held(position);
  }

  /** The same, worded anew. */
  Explanation worded(Position position) {
    String holding =
        Phrases.capitalized(phrases.holding(holders(position), position.stance().mode()));
    Explanation held =
        new Explanation(
            holding + phrases.asReported(position) + ".", position.evidence().citations());
    Optional<Explanation> why =
        reasonFor(position)
            .map(reason -> cited("A reason for it: " + reason.sentence(), reason))
            .or(() -> directedAt(position))
            .or(() -> answer(position));
    Optional<Explanation> reply =
        replyTo(position)
            .map(r -> cited(replying(r, position) + phrases.says(r) + ": " + r.sentence(), r));
    return Stream.concat(why.stream(), reply.stream()).reduce(held, Explanation::and);
  }

  private Optional<Statement> reasonFor(Position position) {
    return ground
        .related(position.id(), Kind.SUPPORTS)
        .filter(reason -> holders(reason).equals(holders(position)))
        .findFirst();
  }

  private Optional<Statement> replyTo(Position position) {
    return ground
        .related(position.id(), Kind.ANSWERS)
        .filter(reply -> !holders(reply).equals(holders(position)))
        .findFirst();
  }

  private static String replying(Statement reply, Position to) {
    return areInOneReading(reply, to) ? "In reply, " : "Against it, ";
  }

  /** Writers of different readings may not know each other, so that none replies to the other. */
  private static boolean areInOneReading(Statement one, Statement other) {
    return one.evidence().readings().stream().anyMatch(other.evidence()::isIn);
  }

  /** What somebody else says that it contradicts, answers or limits. */
  private Optional<Explanation> directedAt(Position position) {
    return ground
        .relations()
        .from(position.id())
        .flatMap(relation -> aimedAt(relation, position))
        .findFirst();
  }

  private Stream<Explanation> aimedAt(Relation relation, Position position) {
    return ground
        .position(relation.to())
        .filter(view -> view.evidence().mayBeAsked())
        .filter(view -> !holders(view).equals(holders(position)))
        .flatMap(
            view ->
                aim(relation.kind(), areInOneReading(position, view))
                    .map(aim -> cited(aim + phrases.says(view) + ": " + view.sentence(), view)));
  }

  private static Stream<String> aim(Kind kind, boolean inOneReading) {
    return switch (kind) {
      case ANSWERS -> Stream.of(inOneReading ? "It replies to what " : "It speaks against what ");
      case CONTRADICTS -> Stream.of("It contradicts what ");
      case QUALIFIES -> Stream.of("It sets limits to what ");
      case EQUIVALENT, ENTAILS, EXTENDS, SUPPORTS, CITES, REVISES -> Stream.empty();
    };
  }

  private Optional<Explanation> answer(Position position) {
    String to = " to the question " + phrases.question(position) + ".";
    return switch (position.stance().polarity()) {
      case AFFIRMS -> Optional.of(uncited("It supports the answer yes" + to));
      case DENIES -> Optional.of(uncited("It supports the answer no" + to));
      case OPEN -> Optional.empty();
    };
  }

  /**
   * That the author does not hold it, and what he holds instead; empty where there is nothing of
   * his to cite.
   */
  Optional<Supplier<Explanation>> notHeld(
      AuthorId author, Position position, Proof proof, Reading reading) {
    return proof.rule() == Rule.CONTRADICTED
        ? ground.pack().statement(proof.statements().get(0)).map(own -> () -> contrary(author, own))
        : insteadOf(author, position, proof, reading);
  }

  private Explanation contrary(AuthorId author, Statement own) {
    boolean many = isPlural(author);
    String verb =
        own.fold(
            view -> Phrases.verb(view.stance().mode(), many), fact -> many ? "state" : "states");
    return cited(named(author) + " " + verb + " the contrary: " + own.sentence(), own);
  }

  /** What the author says on the position's topic; where that is nothing, what comes nearest. */
  Optional<Supplier<Explanation>> insteadOf(
      AuthorId author, Position position, Proof proof, Reading reading) {
    return hasOwn(author, proof)
        ? Optional.of(() -> onTopic(author, position, proof))
        : silent(author, position, reading);
  }

  private boolean hasOwn(AuthorId author, Proof proof) {
    for (StatementId id : proof.statements()) {
      Statement own = ground.pack().statement(id).orElseThrow();
      if (own.isHeldBy(author) && own.fold(view -> true, fact -> false)) {
        return true;
      }
    }
    return false;
  }

  private Stream<Position> own(AuthorId author, Proof proof) {
    return proof.statements().stream()
        .flatMap(ground::position)
        .filter(own -> own.isHeldBy(author));
  }

  private Explanation onTopic(AuthorId author, Position position, Proof proof) {
    Position own = own(author, proof).min(mostTelling(position)).orElseThrow();
    return onTopic(author, own, position);
  }

  /** What answers its question otherwise comes first, then what is worded most like it. */
  private Comparator<Position> mostTelling(Position position) {
    Face face = ground.face(position.claim());
    return Comparator.<Position, Boolean>comparing(
            own -> own.stance().polarity() == position.stance().polarity())
        .thenComparingDouble(own -> -ground.face(own.claim()).likeness(face))
        .thenComparing(Position::id, Id.ORDER);
  }

  private Explanation onTopic(AuthorId author, Position own, Position position) {
    boolean many = isPlural(author);
    String question = " the question " + phrases.question(position);
    Polarity answer = own.stance().polarity();
    Polarity other = position.stance().polarity();
    String how;
    if (answer == Polarity.OPEN || other == Polarity.OPEN) {
      String topic = " the topic " + phrases.topic(position);
      how = (many ? " speak on" : " speaks on") + topic + " too, but with ";
    } else if (answer == other) {
      how = (many ? " answer" : " answers") + question + " the same way, but with ";
    } else {
      how = (many ? " answer" : " answers") + question + " the other way, with ";
    }
    return cited(named(author) + how + phrases.quoted(author, own), own);
  }

  private Optional<Supplier<Explanation>> silent(
      AuthorId author, Position position, Reading reading) {
    return ground.sayings().any(author, reading)
        ? Optional.of(() -> silentOn(author, position, reading))
        : Optional.empty();
  }

  /** What is far from the position is not told: it would explain nothing. Its own place does. */
  private Explanation silentOn(AuthorId author, Position position, Reading reading) {
    String silent =
        named(author)
            + (isPlural(author) ? " speak" : " speaks")
            + " in the same text, but not on the topic "
            + phrases.topic(position)
            + ".";
    return ground
        .sayings()
        .nearest(author, position, reading)
        .map(near -> elsewhere(silent + " The nearest is " + phrases.quoted(author, near), near))
        .orElseGet(() -> cited(silent, position));
  }

  /** That a claim is somebody else's. */
  Explanation heldByOthers(Position position) {
    return cited(
        "This is " + phrases.whatTheyHold(position) + phrases.asReported(position) + ".", position);
  }

  /** That somebody else proposed it, and what the author did propose or hold. */
  Optional<Supplier<Explanation>> didNotPropose(AuthorId author, Statement proposal) {
    return traces(author).findAny().isPresent()
        ? Optional.of(() -> otherTrace(author, proposal))
        : Optional.empty();
  }

  private Stream<Statement> traces(AuthorId author) {
    return ground.tracesOf(author).filter(trace -> trace.evidence().mayBeAsked());
  }

  private Explanation otherTrace(AuthorId author, Statement proposal) {
    Statement trace = traces(author).min(mostTelling(author, proposal)).orElseThrow();
    return told(author, trace, proposal)
        .map(told -> elsewhere(named(author) + told, trace))
        .orElseGet(() -> cited(named(author) + isNot(author) + " named as its author.", proposal))
        .provedBy(proposal.evidence().citations());
  }

  private String isNot(AuthorId author) {
    return isPlural(author) ? " are not" : " is not";
  }

  /** What the author proposed comes first, then what he holds on the nearest topic. */
  private Comparator<Statement> mostTelling(AuthorId author, Statement proposal) {
    return Comparator.<Statement, Boolean>comparing(trace -> !isProposedBy(author, trace))
        .thenComparing(trace -> !sharesTopic(trace, proposal))
        .thenComparingInt(trace -> trace.fold(view -> 0, fact -> fact.isHeldBy(author) ? 2 : 1))
        .thenComparingInt(trace -> distance(trace, proposal))
        .thenComparing(Statement::id, Id.ORDER);
  }

  private static boolean isProposedBy(AuthorId author, Statement trace) {
    return trace.fold(
        view -> false,
        fact ->
            fact.fold(
                new KeyFact.Cases<>(
                    event -> false,
                    quantity -> false,
                    definition -> false,
                    proposal -> proposal.proposed().proposers().contains(author),
                    membership -> false)));
  }

  private static boolean sharesTopic(Statement one, Statement other) {
    return one.topics().stream().anyMatch(other.topics()::contains);
  }

  private int distance(Statement one, Statement other) {
    return one.topics().stream()
        .mapToInt(topic -> ground.topics().distance(topic, other.topics()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** What he proposed, or says on the same matter; empty where that has nothing to do with it. */
  private Optional<String> told(AuthorId author, Statement trace, Statement proposal) {
    if (isProposedBy(author, trace)) {
      return Optional.of(" made another proposal: " + trace.sentence());
    }
    String speaks = isPlural(author) ? " speak" : " speaks";
    return trace.isHeldBy(author) && sharesTopic(trace, proposal)
        ? Optional.of(speaks + " on the same matter, but with " + phrases.quoted(author, trace))
        : Optional.empty();
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

  /**
   * A fact with its year, which its sentence may leave unsaid.
   *
   * @param claim what is said of it, before the year: "this happened in"
   */
  static Explanation dated(KeyFact fact, String claim, int year) {
    String when = " " + Phrases.capitalized(claim) + " " + year + ".";
    return fact.sentence().contains(String.valueOf(year))
        ? fact(fact)
        : new Explanation(fact.sentence() + when, fact.evidence().citations());
  }

  /** What a paragraph says that does not say what is asked about. */
  Explanation saysInstead(Statement own, ParagraphRef at) {
    List<Citation> places =
        own.evidence().citations().stream()
            .filter(c -> c.<Boolean>fold(in -> in.at().equals(at), out -> false))
            .toList();
    return new Explanation(
        "This paragraph says something else. Here "
            + phrases.says(own)
            + phrases.asReported(own)
            + ": "
            + own.sentence(),
        places,
        places);
  }

  /** The same, said to whoever takes for false what is true. */
  static Explanation allTheSame(Explanation why) {
    return uncited("It is true.").and(why);
  }

  private static Explanation uncited(String text) {
    return new Explanation(text, List.of());
  }

  private static Explanation cited(String text, Statement proof) {
    return new Explanation(text, proof.evidence().citations());
  }

  /** What only shows what somebody says elsewhere, and is no place to read again. */
  static Explanation elsewhere(String text, Statement own) {
    List<Citation> places = own.evidence().citations();
    return new Explanation(text, places, places);
  }

  private String named(AuthorId author) {
    return Phrases.capitalized(phrases.name(author));
  }

  private boolean isPlural(AuthorId author) {
    return phrases.plural(List.of(author));
  }

  private static List<AuthorId> holders(Statement statement) {
    return statement.attribution().holders();
  }
}
