package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Who answers whom? "Christopher Marsh says this in reply to somebody. To whom?" */
final class ReplyFamily implements Family {

  private static final FamilyId ID = new FamilyId("answers");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .positions()
        .filter(p -> p.evidence().mayBeAsked())
        .filter(p -> ground.relations().from(p.id(), Kind.ANSWERS).findAny().isPresent())
        .map(p -> make(ground, p, seed));
  }

  private static Made make(Ground ground, Position reply, Seed seed) {
    List<Statement> answered = answered(ground, reply);
    List<Position> views = answered.stream().map(Statement::id).flatMap(ground::position).toList();
    return answeredAuthor(ground, reply, answered)
        .map(author -> make(ground, new Answer(reply, views, author), seed))
        .orElseGet(
            () ->
                Draft.of(ground, ID, reply)
                    .refuse(
                        "what it replies to are not views of one holder, who is somebody else than"
                            + " its own"));
  }

  private static List<Statement> answered(Ground ground, Position reply) {
    return ground
        .relations()
        .from(reply.id(), Kind.ANSWERS)
        .flatMap(relation -> ground.pack().statement(relation.to()).stream())
        .toList();
  }

  /** Nobody where one of them is a fact: that is told rather than held. */
  private static Optional<AuthorId> answeredAuthor(
      Ground ground, Position reply, List<Statement> answered) {
    List<AuthorId> holders =
        answered.stream().flatMap(s -> s.attribution().holders().stream()).distinct().toList();
    boolean open =
        holders.size() == 1
            && answered.stream().allMatch(s -> s.fold(Phrases::holderMayBeAsked, fact -> false))
            && reply.attribution().holders().stream()
                .noneMatch(h -> ground.kinship().tied(h, holders.get(0)));
    return open ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static Made make(Ground ground, Answer answer, Seed seed) {
    Position reply = answer.reply();
    Draft draft = Draft.of(ground, ID, reply);
    Reading reading = ground.readingOf(reply).orElseThrow();
    Admission admission = new Admission(ground);
    Position first = answer.answered().get(0);
    return new Authors(
            answer.author(),
            reading,
            author -> admission.isNotAnswered(author, reply, answer.answered(), reading),
            (author, proof) -> new Explanations(ground).notHeld(author, first, proof, reading))
        .ask(
            draft,
            new Query.AnsweredBy(reply.id(), reading.id()),
            new Stem(Phrases.scope(reading), ask(draft, answer, seed), reply.claim()),
            new Authors.Keyed(
                new RelationExplanations(ground).answered(reply, first),
                new Proof(Rule.STATED, List.of(reply.id(), first.id()))),
            "declare cells on the topic of the view that it replies to complete");
  }

  private static String ask(Draft draft, Answer answer, Seed seed) {
    Phrases phrases = new Phrases(draft.ground());
    List<AuthorId> holders = answer.reply().attribution().holders();
    String who = phrases.names(holders);
    boolean many = phrases.plural(holders);
    String what = answer.answersQuestions() ? "question" : "view";
    return draft
        .chance(seed)
        .pick(
            List.of(
                "To whose " + what + (many ? " do " : " does ") + who + " reply with this?",
                "Whom " + (many ? "do " : "does ") + who + " answer with this?",
                "Whose " + what + (many ? " are " : " is ") + who + " answering here?"));
  }

  /** A reply, what it replies to, and who holds that. */
  private record Answer(Position reply, List<Position> answered, AuthorId author) {

    boolean answersQuestions() {
      return answered.stream().noneMatch(Phrases::isView);
    }
  }
}
