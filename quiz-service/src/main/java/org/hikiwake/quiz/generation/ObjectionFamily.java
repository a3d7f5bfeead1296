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
            response.stem(ground, draft.chance(seed).pick(Way.of(response).asks())),
            keyed(ground, response),
            "declare cells on its topic complete, or say whose views entail it");
  }

  private static Authors.Keyed keyed(Ground ground, Response response) {
    Way way = Way.of(response);
    return response.keyed(ground, way.singular(), way.plural());
  }

  /**
   * How he objects. The question names it; none of the others does even the mildest of the three.
   * Across readings it is asked of his view, since he need not know whom it speaks against.
   */
  private record Way(List<String> asks, String singular, String plural) {

    private static final Way CONTRADICTS =
        new Way(
            List.of("Who takes the view opposite to it?", "Who contradicts it?"),
            "says the contrary",
            "say the contrary");
    private static final Way REPLIES =
        new Way(
            List.of("Who replies to it?", "Who has a reply to it?"),
            "replies to it",
            "reply to it");
    private static final Way SPEAKS_AGAINST =
        new Way(List.of("Whose view speaks against it?"), "speaks against it", "speak against it");
    private static final Way QUALIFIES =
        new Way(
            List.of("Who sets limits to it?", "Who qualifies it?"),
            "sets limits to it",
            "set limits to it");
    private static final Way LIMITS =
        new Way(List.of("Whose view sets limits to it?"), "sets limits to it", "set limits to it");

    static Way of(Response response) {
      boolean knows = response.isInOneReading();
      return switch (response.relation().kind()) {
        case CONTRADICTS -> CONTRADICTS;
        case ANSWERS -> knows ? REPLIES : SPEAKS_AGAINST;
        case QUALIFIES, EXTENDS, EQUIVALENT, ENTAILS, SUPPORTS, CITES, REVISES ->
            knows ? QUALIFIES : LIMITS;
      };
    }
  }
}
