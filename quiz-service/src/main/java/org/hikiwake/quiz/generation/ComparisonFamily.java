package org.hikiwake.quiz.generation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Seed;

/**
 * An essay that compares two authors on a topic on which their views are related: "Compare what
 * Gilbert Rozman and Sergey Radchenko hold on this question."
 */
final class ComparisonFamily implements Family {

  private static final FamilyId ID = new FamilyId("comparison");

  /** Room for both views, their relation and the reasons: a page by hand. */
  private static final int MAXIMUM_WORDS = 300;

  private static final Set<Kind> TELLING =
      Set.of(
          Kind.EQUIVALENT,
          Kind.ENTAILS,
          Kind.EXTENDS,
          Kind.CONTRADICTS,
          Kind.QUALIFIES,
          Kind.ANSWERS);

  @Override
  public FamilyId id() {
    return ID;
  }

  @Override
  public Stream<Made> make(Ground ground, Seed seed) {
    SortedMap<String, Comparison> comparisons = new TreeMap<>();
    for (Relation relation : ground.pack().parts().relations()) {
      if (TELLING.contains(relation.kind())) {
        ground
            .position(relation.from())
            .flatMap(from -> ground.position(relation.to()).flatMap(to -> pair(ground, from, to)))
            .forEach(pair -> comparisons.merge(pair.angle(), pair.with(relation), Comparison::and));
      }
    }
    return comparisons.values().stream().map(comparison -> make(ground, comparison, seed));
  }

  /** The holders of two views on one topic, if they may be set beside each other. */
  private static Stream<Comparison> pair(Ground ground, Position from, Position to) {
    boolean comparable =
        from.stance().topic().equals(to.stance().topic())
            && mayBeCompared(ground, from)
            && mayBeCompared(ground, to);
    if (!comparable) {
      return Stream.empty();
    }
    List<AuthorId> pair =
        Stream.of(from, to).map(p -> p.attribution().holders().get(0)).sorted(Id.ORDER).toList();
    AuthorId one = pair.get(0);
    AuthorId other = pair.get(1);
    return ground.kinship().tied(one, other) || !ground.voices().sameSort(one, other)
        ? Stream.empty()
        : Stream.of(new Comparison(one, other, from.stance().topic(), List.of()));
  }

  private static boolean mayBeCompared(Ground ground, Position position) {
    return Views.isOwn(position, position.attribution().holders().get(0))
        && ground.readingOf(position).isPresent();
  }

  private static Made make(Ground ground, Comparison comparison, Seed seed) {
    Draft draft = new Draft(ground, ID, related(ground, comparison), comparison.angle());
    if (views(ground, comparison, comparison.one()).size() < 2
        || views(ground, comparison, comparison.other()).size() < 2) {
      return draft.refuse("one of the two holds a single view on the topic: too little to compare");
    }
    Rubric rubric = new Rubric(ground, comparison);
    return draft.ask(
        new Query.ComparisonOf(comparison.one(), comparison.other(), comparison.topic()),
        new Essay(stem(draft, comparison, rubric, seed), MAXIMUM_WORDS, rubric.criteria()),
        Stream.of(new Proof(Rule.STATED, rubric.cited())));
  }

  private static List<Statement> related(Ground ground, Comparison comparison) {
    return comparison.relations().stream()
        .flatMap(relation -> Stream.of(relation.from(), relation.to()))
        .distinct()
        .sorted(Id.ORDER)
        .flatMap(id -> ground.pack().statement(id).stream())
        .toList();
  }

  /** What one of the two holds on the topic. */
  static List<Position> views(Ground ground, Comparison comparison, AuthorId author) {
    return ground
        .on(comparison.topic())
        .filter(p -> Views.isOwn(p, author) && ground.readingOf(p).isPresent())
        .toList();
  }

  private static Stem stem(Draft draft, Comparison comparison, Rubric rubric, Seed seed) {
    Ground ground = draft.ground();
    List<Reading> readings = readings(ground, comparison);
    String scope = readings.size() == 1 ? Phrases.scope(readings.get(0)) : null;
    String both =
        scope == null
            ? comparison.authors().stream()
                .map(author -> placed(ground, comparison, author))
                .collect(Collectors.joining(" and "))
            : new Phrases(ground).names(comparison.authors());
    String ask =
        draft
            .chance(seed)
            .pick(
                List.of(
                    "Compare the views of " + both + " on this question.",
                    "Compare how " + both + " answer this question."));
    Topic topic = ground.pack().topic(comparison.topic()).orElseThrow();
    return new Stem(scope, ask + " " + rubric.task(), topic.question());
  }

  private static List<Reading> readings(Ground ground, Comparison comparison) {
    return comparison.authors().stream()
        .flatMap(author -> views(ground, comparison, author).stream())
        .flatMap(view -> ground.readingOf(view).stream())
        .distinct()
        .toList();
  }

  /** "Vladimir Putin (in “…”, as Chris Miller reports)": the text in which his views are found. */
  private static String placed(Ground ground, Comparison comparison, AuthorId author) {
    Phrases phrases = new Phrases(ground);
    List<String> places =
        views(ground, comparison, author).stream()
            .map(view -> phrases.place(ground.readingOf(view).orElseThrow(), view))
            .distinct()
            .toList();
    return phrases.name(author) + " (" + String.join("; ", places) + ")";
  }

  /**
   * Two authors on a topic.
   *
   * @param relations how the views of the one stand to those of the other
   */
  record Comparison(AuthorId one, AuthorId other, TopicId topic, List<Relation> relations) {

    List<AuthorId> authors() {
      return List.of(one, other);
    }

    String angle() {
      return topic + " " + one + " " + other;
    }

    Comparison with(Relation relation) {
      return new Comparison(one, other, topic, List.of(relation));
    }

    Comparison and(Comparison more) {
      return new Comparison(
          one,
          other,
          topic,
          Stream.of(relations, more.relations()).flatMap(Collection::stream).toList());
    }
  }
}
