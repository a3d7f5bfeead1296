package org.hikiwake.web.authoring;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.Remembered;
import org.hikiwake.web.version.KeptVersions;
import org.jspecify.annotations.Nullable;

/** All versions of questions that persons wrote. Nothing is ever changed: the last one counts. */
@ApplicationScoped
class Edits {

  private final OneWriter writer;
  private final EditRows rows;
  private final KeptVersions versions;
  private final Clock clock;
  private final Remembered<Latest> latest = new Remembered<>();

  Edits(OneWriter writer, EditRows rows, KeptVersions versions, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * The last edit of every question that was ever edited.
   *
   * @param versions what they read, and what they are based on, by the ids
   */
  record Latest(Map<PackId, List<Edit>> edits, Map<String, QuestionVersion> versions) {

    List<Edit> of(PackId pack) {
      return edits.getOrDefault(pack, List.of());
    }
  }

  /** Known here at once when it was written here, and some seconds later from another node. */
  @ActivateRequestContext
  Latest latest() {
    return latest.get(clock.instant(), this::read);
  }

  private Latest read() {
    List<Edit> last =
        rows
            .list(
                "from EditEntity e where not exists (select 1 from EditEntity l"
                    + " where l.key.question = e.key.question and l.key.number > e.key.number)",
                Sort.by("key.question"))
            .stream()
            .map(Edits::model)
            .toList();
    List<String> ids =
        last.stream()
            .flatMap(
                edit -> Stream.concat(Stream.ofNullable(edit.base()), Stream.of(edit.version())))
            .distinct()
            .toList();
    return new Latest(
        last.stream().collect(Collectors.groupingBy(Edit::pack)),
        ids.isEmpty() ? Map.of() : versions.find(ids));
  }

  /** Looks again where another node has written of these questions since it was last looked. */
  void refresh(Set<QuestionId> questions) {
    long known =
        latest().edits().values().stream()
            .flatMap(List::stream)
            .filter(edit -> questions.contains(edit.question()))
            .mapToLong(Edit::number)
            .sum();
    if (known != rows.count("key.question in ?1", ids(questions))) {
      latest.forget();
    }
  }

  private static List<String> ids(Set<QuestionId> questions) {
    return questions.stream().map(QuestionId::value).toList();
  }

  /** What was written of a question, the latest first. */
  List<Edit> history(QuestionId question) {
    return rows.list("key.question", Sort.descending("key.number"), question.value()).stream()
        .map(Edits::model)
        .toList();
  }

  /** What is written of a question, to be appended to its history. */
  record Entry(
      QuestionVersion version,
      @Nullable QuestionVersion base,
      @Nullable CourseId course,
      String reason) {}

  /**
   * Appends what somebody wrote.
   *
   * @param seen how many edits he saw
   * @return nothing where another edit came first; nothing is appended then
   */
  Optional<Edit> append(Entry entry, int seen, PersonId editor) {
    Optional<Edit> appended =
        writer.write(
            () -> {
              long now = rows.count("key.question", entry.version().id().value());
              return now == seen ? Optional.of(keep(entry, seen + 1, editor)) : Optional.empty();
            });
    latest.forget();
    return appended;
  }

  private Edit keep(Entry entry, int number, PersonId editor) {
    EditEntity row = new EditEntity();
    row.key = new EditKey(entry.version().id().value(), number);
    row.pack = entry.version().provenance().pack().value();
    row.base = entry.base() == null ? null : versions.keep(entry.base());
    row.version = versions.keep(entry.version());
    row.course = entry.course() == null ? null : entry.course().value();
    row.reason = entry.reason();
    row.editor = editor.value();
    row.editedAt = clock.instant();
    rows.persist(row);
    return model(row);
  }

  private static Edit model(EditEntity row) {
    return new Edit(
        new QuestionId(row.key.question()),
        row.key.number(),
        new PackId(row.pack),
        row.base,
        row.version,
        row.course == null ? null : new CourseId(row.course),
        row.reason,
        new PersonId(row.editor),
        row.editedAt);
  }
}
