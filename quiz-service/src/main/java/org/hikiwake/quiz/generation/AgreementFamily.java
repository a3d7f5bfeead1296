package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Who agrees with whom? "Who agrees with this view of Sergey Radchenko?" */
final class AgreementFamily implements Family {

  private static final FamilyId ID = new FamilyId("agrees");

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    return ground
        .positions()
        .flatMap(position -> Responses.to(ground, position, relations(ground, position)))
        .map(response -> make(ground, response, seed));
  }

  /** An equivalence counts from either end. */
  private static Stream<Relation> relations(Ground ground, Position position) {
    Relations relations = ground.relations();
    return Stream.of(
            relations.to(position.id(), Kind.EQUIVALENT),
            relations.from(position.id(), Kind.EQUIVALENT).map(Responses::turned),
            relations.to(position.id(), Kind.ENTAILS),
            relations.to(position.id(), Kind.EXTENDS))
        .flatMap(r -> r);
  }

  private static Made make(Ground ground, Response response, Seed seed) {
    Draft draft = response.draft(ground, ID);
    Admission admission = new Admission(ground);
    RelationExplanations explanations = new RelationExplanations(ground);
    Position view = response.to();
    return new Authors(
            response.author(),
            response.reading(),
            author -> admission.doesNotAgree(author, view, response.reading()),
            (author, proof) -> explanations.notAgreeing(author, proof, view, response.reading()))
        .ask(
            draft,
            new Query.AgreesWith(view.id(), response.reading().id()),
            stem(draft, response, seed),
            response.keyed(ground, "agrees", "agree"),
            "declare cells on its topic complete, or say whose views contradict it");
  }

  private static Stem stem(Draft draft, Response response, Seed seed) {
    Phrases phrases = new Phrases(draft.ground());
    List<AuthorId> holders = response.to().attribution().holders();
    String whose = phrases.names(holders);
    String ask =
        draft
            .chance(seed)
            .pick(
                List.of(
                    "Who agrees with " + whose + " on this?",
                    "Who shares this view with " + whose + "?",
                    "Who takes the side of " + whose + " here?"));
    return response.stem(draft.ground(), ask);
  }
}
