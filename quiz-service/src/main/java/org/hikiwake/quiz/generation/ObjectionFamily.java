package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/** Who objects to whom? "Who contradicts Bobo Lo here?" */
final class ObjectionFamily implements Family {

  private static final FamilyId ID = new FamilyId("objects");

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

  /** A contradiction counts from either end. */
  private static Stream<Relation> relations(Ground ground, Position position) {
    Relations relations = ground.relations();
    return Stream.of(
            relations.to(position.id(), Kind.CONTRADICTS),
            relations.from(position.id(), Kind.CONTRADICTS).map(Responses::turned),
            relations.to(position.id(), Kind.ANSWERS),
            relations.to(position.id(), Kind.QUALIFIES))
        .flatMap(r -> r);
  }

  private static Making make(Ground ground, Response response, Seed seed) {
    Draft draft = response.draft(ground, ID);
    Admission admission = new Admission(ground);
    RelationExplanations explanations = new RelationExplanations(ground);
    Position view = response.to();
    if (admission.consents(response.author(), view)) {
      return draft.refuse(
          "its author also holds the view, or what entails it: relate only one of the two to it");
    }
    return new Authors(
            response.author(),
            response.reading(),
            author -> admission.doesNotObject(author, view, response.reading()),
            (author, proof) -> explanations.notObjecting(author, proof, view, response.reading()))
        .open(
            draft,
            response.own(),
            new Query.ObjectsTo(view.id(), response.reading().id()),
            response.stem(ground, ask(draft, response, seed)),
            keyed(ground, response),
            "declare cells on its topic complete, or say whose views entail it");
  }

  /** The question names what he does; none of the others does even the mildest of the three. */
  private static String ask(Draft draft, Response response, Seed seed) {
    List<String> phrasings =
        switch (response.relation().kind()) {
          case CONTRADICTS -> List.of("Who takes the view opposite to it?", "Who contradicts it?");
          case ANSWERS -> List.of("Who replies to it?", "Who has a reply to it?");
          case QUALIFIES, EXTENDS, EQUIVALENT, ENTAILS, SUPPORTS, CITES, REVISES ->
              List.of("Who sets limits to it?", "Who qualifies it?");
        };
    return draft.chance(seed).pick(phrasings);
  }

  private static Authors.Keyed keyed(Ground ground, Response response) {
    return switch (response.relation().kind()) {
      case CONTRADICTS -> response.keyed(ground, "says the contrary", "say the contrary");
      case ANSWERS -> response.keyed(ground, "replies to it", "reply to it");
      case QUALIFIES, EXTENDS, EQUIVALENT, ENTAILS, SUPPORTS, CITES, REVISES ->
          response.keyed(ground, "sets limits to it", "set limits to it");
    };
  }
}
