package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
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
    return Open.chosen(
        ground
            .positions()
            .flatMap(position -> Responses.to(ground, position, relations(ground, position)))
            .map(response -> make(ground, response, seed)),
        Turns.OF_OPTIONS);
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

  private static Making make(Ground ground, Response response, Seed seed) {
    Draft draft = response.draft(ground, ID);
    Admission admission = new Admission(ground);
    Explanations explanations = new Explanations(ground);
    Position view = response.to();
    if (admission.contradicts(response.author(), view)) {
      return draft.refuse(
          "its author also holds what contradicts the view: relate only one of the two to it");
    }
    return new Authors(
            response.author(),
            response.reading(),
            author -> admission.doesNotAgree(author, view, response.reading()),
            (author, proof) -> explanations.notHeld(author, view, proof, response.reading()))
        .open(
            draft,
            response.own(),
            new Query.AgreesWith(view.id(), response.reading().id()),
            stem(draft, response, seed),
            keyed(ground, response),
            "declare cells on its topic complete, or say whose views contradict it");
  }

  private static Stem stem(Draft draft, Response response, Seed seed) {
    List<String> phrasings =
        response.relation().kind() == Kind.EXTENDS
            ? List.of("Who argues in the same direction?", "Whose view points the same way?")
            : List.of("Who shares it?", "Who agrees with it?");
    return response.stem(draft.ground(), draft.chance(seed).pick(phrasings));
  }

  private static Authors.Keyed keyed(Ground ground, Response response) {
    return response.relation().kind() == Kind.EXTENDS
        ? response.keyed(ground, "argues in the same direction", "argue in the same direction")
        : response.keyed(ground, "agrees", "agree");
  }
}
