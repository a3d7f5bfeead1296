package org.hikiwake.web.gradebook;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.jspecify.annotations.Nullable;

/** The marks that people have set, with where they came from. Nothing is ever changed. */
@ApplicationScoped
class SetMarks {

  private static final String LATEST =
      " and not exists (select 1 from SetMarkEntity l where l.key.quiz = m.key.quiz"
          + " and l.key.person = m.key.person and l.key.position > m.key.position)";

  private final SetMarkRows rows;
  private final MarkImportRows imports;
  private final Clock clock;

  SetMarks(SetMarkRows rows, MarkImportRows imports, Clock clock) {
    this.rows = rows;
    this.imports = imports;
    this.clock = clock;
  }

  /** What is set in a quiz, by student. */
  Map<PersonId, SetMark> of(QuizId quiz) {
    return rows
        .list(
            "from SetMarkEntity m where m.key.quiz = ?1 and m.earned is not null" + LATEST,
            quiz.value())
        .stream()
        .collect(Collectors.toMap(row -> new PersonId(row.key.person()), SetMarks::model));
  }

  /** What was set for a student in a quiz, the latest first. */
  List<SetMark> history(QuizId quiz, PersonId student) {
    return rows
        .list(
            "key.quiz = ?1 and key.person = ?2",
            Sort.descending("key.position"),
            quiz.value(),
            student.value())
        .stream()
        .map(SetMarks::model)
        .toList();
  }

  /** What is set now, if anything is. */
  Optional<SetMark> inForce(QuizId quiz, PersonId student) {
    return history(quiz, student).stream().findFirst().filter(mark -> mark.result() != null);
  }

  private static SetMark model(SetMarkEntity row) {
    return new SetMark(
        result(row.earned, row.possible).orElse(null),
        result(row.wasEarned, row.wasPossible).orElse(null),
        row.importNumber,
        row.reason,
        new PersonId(row.actor),
        row.setAt);
  }

  private static Optional<Result> result(@Nullable String earned, @Nullable String possible) {
    return earned == null || possible == null
        ? Optional.empty()
        : Optional.of(new Result(Score.parse(earned), Score.parse(possible), 0));
  }

  /** A mark that is to be appended to those of a student in a quiz. */
  record Next(QuizId quiz, PersonId student, SetMark mark) {}

  /**
   * Appends marks, each of another student or in another quiz; part of the work of {@link
   * org.hikiwake.web.store.OneWriter}. They are written together at the end: each time that
   * something is, Hibernate looks at all that was read and written before.
   */
  void append(CourseId course, List<Next> marks) {
    byQuiz(marks)
        .forEach(
            (quiz, some) -> {
              Map<String, List<SetMark>> before =
                  histories(quiz, some.stream().map(one -> one.student().value()).toList());
              some.forEach(
                  one -> {
                    List<SetMark> own = before.getOrDefault(one.student().value(), List.of());
                    rows.persist(row(course, one, own.size() + 1));
                  });
            });
    rows.flush();
  }

  private static Map<QuizId, List<Next>> byQuiz(List<Next> marks) {
    return marks.stream()
        .collect(Collectors.groupingBy(Next::quiz, LinkedHashMap::new, Collectors.toList()));
  }

  private static SetMarkEntity row(CourseId course, Next next, int position) {
    SetMark mark = next.mark();
    SetMarkEntity row = new SetMarkEntity();
    row.key = new SetMarkKey(next.quiz().value(), next.student().value(), position);
    row.earned = mark.result() == null ? null : mark.result().earned().toString();
    row.possible = mark.result() == null ? null : mark.result().possible().toString();
    row.wasEarned = mark.before() == null ? null : mark.before().earned().toString();
    row.wasPossible = mark.before() == null ? null : mark.before().possible().toString();
    row.course = course.value();
    row.importNumber = mark.fileNumber();
    row.reason = mark.reason();
    row.actor = mark.actor().value();
    row.setAt = mark.at();
    return row;
  }

  // --- files

  /** Appends an import, which has that number then; part of such work as well. */
  int append(
      CourseId course, String file, String reason, @Nullable Integer takesBack, PersonId actor) {
    int number = Math.toIntExact(imports.count("key.course", course.value())) + 1;
    MarkImportEntity row = new MarkImportEntity();
    row.key = new MarkImportKey(course.value(), number);
    row.file = file;
    row.reason = reason;
    row.takesBack = takesBack;
    row.actor = actor.value();
    row.importedAt = clock.instant();
    imports.persistAndFlush(row);
    return number;
  }

  /** The imports of a course, the latest first. */
  List<MarkImport> imports(CourseId course) {
    return imports.list("key.course", Sort.descending("key.number"), course.value()).stream()
        .map(
            row ->
                new MarkImport(
                    row.key.number(),
                    row.file,
                    row.reason,
                    row.takesBack,
                    new PersonId(row.actor),
                    row.importedAt))
        .toList();
  }

  /** How many marks came with each import of a course. */
  Map<Integer, Long> counts(CourseId course) {
    return rows.list("course = ?1 and importNumber is not null", course.value()).stream()
        .map(row -> row.importNumber)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /**
   * A mark that came with an import and holds.
   *
   * @param mark what is set now: it, or what a later import that was taken back made of it again
   * @param earlier what holds without that import
   */
  record Imported(QuizId quiz, PersonId student, SetMark mark, Optional<SetMark> earlier) {}

  /** What came with an import and holds now. */
  List<Imported> standing(CourseId course, int number) {
    Set<Integer> passed = passed(course);
    return rows.list("course = ?1 and importNumber = ?2", course.value(), number).stream()
        .collect(Collectors.groupingBy(row -> new QuizId(row.key.quiz())))
        .entrySet()
        .stream()
        .flatMap(one -> standing(one.getKey(), one.getValue(), number, passed))
        .toList();
  }

  private Stream<Imported> standing(
      QuizId quiz, List<SetMarkEntity> imported, int number, Set<Integer> passed) {
    List<String> people = imported.stream().map(row -> row.key.person()).toList();
    Map<String, List<SetMark>> histories = histories(quiz, people);
    return people.stream()
        .flatMap(
            person ->
                standing(quiz, new PersonId(person), histories.get(person), number, passed)
                    .stream());
  }

  /** What was set for some students in a quiz, by their ids, the latest first. */
  private Map<String, List<SetMark>> histories(QuizId quiz, List<String> people) {
    return rows
        .list(
            "key.quiz = ?1 and key.person in ?2",
            Sort.descending("key.position"),
            quiz.value(),
            people)
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.key.person(), Collectors.mapping(SetMarks::model, Collectors.toList())));
  }

  /**
   * The imports that say nothing any more: those that are taken back. What took them back says
   * nothing of its own either, it only repeats what is below.
   */
  private Set<Integer> passed(CourseId course) {
    return imports(course).stream()
        .filter(one -> one.takesBack() != null)
        .flatMap(one -> Stream.of(one.number(), one.takesBack()))
        .collect(Collectors.toSet());
  }

  private static Optional<Imported> standing(
      QuizId quiz, PersonId student, List<SetMark> history, int number, Set<Integer> passed) {
    List<SetMark> said = history.stream().filter(mark -> !mark.isOf(passed)).toList();
    return said.stream()
        .findFirst()
        .filter(mark -> mark.isOf(Set.of(number)))
        .map(
            mark -> new Imported(quiz, student, history.get(0), said.stream().skip(1).findFirst()));
  }
}
