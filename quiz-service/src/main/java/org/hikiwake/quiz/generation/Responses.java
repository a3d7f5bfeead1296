package org.hikiwake.quiz.generation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;

/** Finds who responds to whose view, as the families that ask for it use it. */
final class Responses {

  private Responses() {}

  /**
   * The responses to a view by way of the relations that lead to it: one for each author and
   * reading, since the question and its answer would be the same again.
   */
  static Stream<Response> to(Ground ground, Position view, Stream<Relation> relations) {
    if (!view.evidence().mayBeAsked() || !Phrases.isView(view)) {
      return Stream.empty();
    }
    Set<Voice> heard = new HashSet<>();
    return relations
        .flatMap(relation -> to(ground, view, relation))
        .filter(r -> apart(ground, r))
        .filter(r -> heard.add(new Voice(r.author(), r.reading().id())));
  }

  private static Stream<Response> to(Ground ground, Position view, Relation relation) {
    return ground
        .position(relation.from())
        .filter(own -> Phrases.holderMayBeAsked(own) && Phrases.isView(own))
        .filter(own -> own.attribution().holders().size() == 1)
        .flatMap(
            own ->
                ground
                    .readingOf(own)
                    .map(reading -> new Response(own, view, relation, reading))
                    .stream());
  }

  /** Nobody is asked for who may be taken for the holder or the reporter of the view itself. */
  private static boolean apart(Ground ground, Response response) {
    AuthorId author = response.author();
    return !response.to().attribution().reporters().contains(author)
        && response.to().attribution().holders().stream()
            .noneMatch(h -> ground.kinship().tied(h, author));
  }

  /** A symmetric relation read from the other end. */
  static Relation turned(Relation relation) {
    return new Relation(relation.to(), relation.kind(), relation.from(), relation.citations());
  }

  private record Voice(AuthorId author, ReadingId reading) {}
}
