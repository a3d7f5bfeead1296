package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Stance.Confidence;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.value.Id;
import org.hikiwake.quiz.generation.ComparisonFamily.Comparison;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.question.Essay.Criterion;

/** What a comparison of two authors is marked by, drawn from the relations of their views. */
final class Rubric {

  /** So many statements stand for each criterion; a longer list would not be marked by. */
  private static final int MOST_EXAMPLES = 3;

  private static final Set<Kind> AGREEING = Set.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS);

  private final Ground ground;
  private final Comparison comparison;
  private final Phrases phrases;
  private final List<Criterion> criteria = new ArrayList<>();
  private final Set<String> tasks = new LinkedHashSet<>();
  private final Set<StatementId> cited = new LinkedHashSet<>();

  Rubric(Ground ground, Comparison comparison) {
    this.ground = ground;
    this.comparison = comparison;
    phrases = new Phrases(ground);
    addViews(comparison.one());
    addViews(comparison.other());
    addReasons(comparison.one());
    addReasons(comparison.other());
    add("Says where the two agree", "where they agree", 2, related(true));
    add("Says where the two part", "where they part", 2, related(false));
    addReserve();
  }

  List<Criterion> criteria() {
    return List.copyOf(criteria);
  }

  /** What the writer is asked to say, so that he is marked by nothing else. */
  String task() {
    List<String> all = List.copyOf(tasks);
    return "Say "
        + String.join(", ", all.subList(0, all.size() - 1))
        + " and "
        + all.get(all.size() - 1)
        + ".";
  }

  /** The statements that the criteria are made of. */
  List<StatementId> cited() {
    return List.copyOf(cited);
  }

  private void addViews(AuthorId author) {
    Set<StatementId> related =
        comparison.relations().stream()
            .flatMap(relation -> Stream.of(relation.from(), relation.to()))
            .collect(Collectors.toSet());
    add(
        "Says what " + phrases.name(author) + (many(author) ? " hold" : " holds"),
        "what each holds",
        2,
        views(author)
            .sorted(Comparator.comparing(view -> !related.contains(view.id())))
            .map(view -> (Statement) view));
  }

  private Stream<Statement> related(boolean agreeing) {
    return comparison.relations().stream()
        .filter(relation -> AGREEING.contains(relation.kind()) == agreeing)
        .flatMap(relation -> Stream.of(relation.from(), relation.to()))
        .distinct()
        .flatMap(id -> ground.pack().statement(id).stream());
  }

  private void addReasons(AuthorId author) {
    add(
        "Gives a reason of " + phrases.name(author),
        "for what reasons",
        1,
        views(author)
            .flatMap(view -> ground.relations().to(view.id(), Kind.SUPPORTS))
            .map(Relation::from)
            .distinct()
            .sorted(Id.ORDER)
            .flatMap(id -> ground.pack().statement(id).stream())
            .filter(reason -> reason.isHeldBy(author) && reason.evidence().mayBeAsked()));
  }

  /** Only what its claim says with reserve too, or nobody would find it there. */
  private void addReserve() {
    Stream<Position> reserved =
        Stream.of(comparison.one(), comparison.other())
            .flatMap(this::views)
            .filter(view -> view.stance().confidence() != Confidence.FIRM)
            .filter(view -> ground.face(view.claim()).hedges() > 0);
    add(
        "Says which views are held with reserve",
        "how sure they are",
        1,
        reserved.map(view -> (Statement) view));
  }

  private Stream<Position> views(AuthorId author) {
    return ComparisonFamily.views(ground, comparison, author).stream();
  }

  private void add(String name, String task, int points, Stream<Statement> statements) {
    List<Statement> examples = statements.limit(MOST_EXAMPLES).toList();
    if (!examples.isEmpty()) {
      tasks.add(task);
      examples.forEach(example -> cited.add(example.id()));
      criteria.add(new Criterion(name, told(examples), points));
    }
  }

  private Explanation told(List<Statement> examples) {
    List<Citation> citations =
        examples.stream().flatMap(s -> s.evidence().citations().stream()).distinct().toList();
    return new Explanation(phrases.sayings(examples), citations);
  }

  private boolean many(AuthorId author) {
    return phrases.plural(List.of(author));
  }
}
