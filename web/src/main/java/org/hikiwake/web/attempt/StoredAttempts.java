package org.hikiwake.web.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.AttemptId;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.attempt.Ending;
import org.hikiwake.quiz.attempt.Entry;
import org.hikiwake.quiz.attempt.Made;
import org.hikiwake.quiz.attempt.Mark;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.PlainSql;
import org.hikiwake.web.store.SharedCommits;
import org.jspecify.annotations.Nullable;

/** Keeps attempts in the database, and is the one place that knows both their rows and them. */
@ApplicationScoped
class StoredAttempts implements Attempts {

  /** Enough for the attempts that are being worked on at one time. */
  private static final int MOST_READ = 5_000;

  /** Those that go on although their time is up, as far as the rules for everybody say. */
  private static final String OVERDUE =
      "from AttemptEntity a where not exists"
          + " (select 1 from EndingEntity e where e.attempt = a.id)"
          + " and (a.limitAt <= ?1 or exists (select 1 from RevisionEntity r"
          + " where r.key.quiz = a.quiz and r.overAt <= ?1 and not exists"
          + " (select 1 from RevisionEntity l where l.key.quiz = a.quiz"
          + " and l.key.number > r.key.number)))";

  private static final String MAY_HAVE_LONGER =
      "exists (select 1 from AccommodationEntity g, QuizEntity q where q.id = a.quiz"
          + " and g.key.course = q.course and g.key.person = a.student)";

  private static final String IN_ORDER = " order by a.startedAt";

  private static final String HEAD =
      "select id, quiz, revision, student, number, seed, started_at, limit_at"
          + " from attempt where id = ?";

  private static final String MADE =
      "select a.id, e.attempt is not null"
          + " from attempt a left join attempt_ending e on e.attempt = a.id"
          + " where a.quiz = ? and a.student = ? order by a.number";

  private final Cache<String, AttemptEntity> heads =
      Caffeine.newBuilder().maximumSize(MOST_READ).build();
  private final SharedCommits commits;
  private final PlainSql sql;
  private final Records records;
  private final Quizzes quizzes;
  private final AttemptRows attempts;
  private final EntryRows entries;
  private final EndingRows endings;
  private final MarkRows marks;

  StoredAttempts(
      SharedCommits commits,
      PlainSql sql,
      Records records,
      Quizzes quizzes,
      AttemptRows attempts,
      EntryRows entries,
      EndingRows endings,
      MarkRows marks) {
    this.commits = commits;
    this.sql = sql;
    this.records = records;
    this.quizzes = quizzes;
    this.attempts = attempts;
    this.entries = entries;
    this.endings = endings;
    this.marks = marks;
  }

  // --- writing

  @Override
  public boolean add(Attempt attempt) {
    Instant limitAt = limit(attempt).over(attempt.started()).orElse(null);
    return commits.insertWithin(new NextAttempt(attempt, limitAt));
  }

  /** That of everybody: what a student has beyond it can be taken back. */
  private Timing limit(Attempt attempt) {
    return quizzes.find(attempt.quiz().id(), attempt.quiz().revision()).rules().timing();
  }

  @Override
  public boolean append(AttemptId id, Entry entry) {
    return commits.insert(new NextEntry(id, entry));
  }

  @Override
  public boolean end(Attempt ended) {
    return commits.insertWithin(new End(ended));
  }

  @Override
  public boolean mark(AttemptId id, Mark mark) {
    return commits.insertWithin(new NextMark(id, mark));
  }

  // --- reading

  @Override
  public Optional<Attempt> find(AttemptId id) {
    return head(id).map(row -> model(row, records.read(id)));
  }

  private Attempt model(AttemptEntity row, Records.Read read) {
    Map<String, List<MarkEntity>> marked =
        read.ending() == null ? Map.of() : marked(Set.of(row.id));
    return model(row, read.entries(), read.ending(), marked.getOrDefault(row.id, List.of()));
  }

  /** Its row is never changed; what is done in the attempt is in others. */
  private Optional<AttemptEntity> head(AttemptId id) {
    return Optional.ofNullable(
        heads.get(id.value(), unread -> sql.one(HEAD, StoredAttempts::row, unread).orElse(null)));
  }

  private static AttemptEntity row(Columns columns) throws SQLException {
    AttemptEntity row = new AttemptEntity();
    row.id = columns.text();
    row.quiz = columns.text();
    row.revision = columns.number();
    row.student = columns.text();
    row.number = columns.number();
    row.seed = columns.longNumber();
    row.startedAt = columns.instant();
    row.limitAt = columns.instantIfAny();
    return row;
  }

  @Override
  public List<Attempt> of(QuizId quiz, ActorId student) {
    return models(
        attempts.list(
            "quiz = ?1 and student = ?2", Sort.by("number"), quiz.value(), student.value()));
  }

  @Override
  public Made made(QuizId quiz, ActorId student) {
    List<Begun> all =
        sql.list(
            MADE,
            row -> new Begun(new AttemptId(row.text()), row.truth()),
            quiz.value(),
            student.value());
    return new Made(
        all.size(), all.stream().filter(one -> !one.ended()).map(Begun::attempt).toList());
  }

  /** That an attempt was begun, and whether it has ended. */
  private record Begun(AttemptId attempt, boolean ended) {}

  @Override
  public List<Attempt> of(QuizId quiz) {
    return models(attempts.list("quiz", Sort.by("student", "number"), quiz.value()));
  }

  /** Who may have longer keeps nobody else from being finished, however many they are. */
  @Override
  public List<AttemptId> unfinished(Instant then, int most) {
    return Stream.<AttemptEntity>concat(
            attempts
                .find(OVERDUE + " and not " + MAY_HAVE_LONGER + IN_ORDER, then)
                .page(0, most)
                .stream(),
            attempts.find(OVERDUE + " and " + MAY_HAVE_LONGER + IN_ORDER, then).stream())
        .map(row -> new AttemptId(row.id))
        .toList();
  }

  /**
   * All rows of some attempts in one question to the database each, however many they are. The ends
   * come first: after an end no entry comes any more, so that none is missing from what has ended.
   */
  private List<Attempt> models(List<AttemptEntity> rows) {
    List<String> ids = rows.stream().map(row -> row.id).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, EndingEntity> ended =
        endings.list("attempt in ?1", ids).stream()
            .collect(Collectors.toMap(row -> row.attempt, Function.identity()));
    Map<String, List<EntryEntity>> done =
        grouped(
            entries.list("key.attempt in ?1", Sort.by("key.attempt", "key.number"), ids),
            row -> row.key.attempt());
    Map<String, List<MarkEntity>> marked = marked(ended.keySet());
    return rows.stream()
        .map(
            row ->
                model(
                    row,
                    done.getOrDefault(row.id, List.of()).stream().map(Records::entry).toList(),
                    Optional.ofNullable(ended.get(row.id)).map(Records::ending).orElse(null),
                    marked.getOrDefault(row.id, List.of())))
        .toList();
  }

  /** Nothing is marked in an attempt that goes on. */
  private Map<String, List<MarkEntity>> marked(Set<String> ended) {
    return ended.isEmpty()
        ? Map.of()
        : grouped(
            marks.list(
                "key.attempt in ?1", Sort.by("key.attempt", "key.position", "key.number"), ended),
            row -> row.key.attempt());
  }

  private static <T> Map<String, List<T>> grouped(Collection<T> rows, Function<T, String> by) {
    return rows.stream().collect(Collectors.groupingBy(by));
  }

  private Attempt model(
      AttemptEntity row, List<Entry> done, @Nullable Ending ended, List<MarkEntity> marked) {
    QuizId id = new QuizId(row.quiz);
    ActorId student = new ActorId(row.student);
    Quiz quiz = quizzes.find(id, row.revision, student);
    Instant due = Attempt.due(quiz, row.startedAt, quizzes.window(id, student));
    return new Attempt(
        new AttemptId(row.id),
        quiz,
        student,
        row.number,
        new Seed(row.seed),
        row.startedAt,
        ended == null ? due : Attempt.due(ended, due),
        done,
        ended,
        marked.stream().map(StoredAttempts::model).toList());
  }

  private static Mark model(MarkEntity row) {
    return new Mark(
        row.key.position(),
        row.key.number(),
        row.share == null ? null : Score.parse(row.share),
        row.criteria == null ? List.of() : read(row.criteria),
        row.draft,
        row.marker == null ? null : new ActorId(row.marker),
        row.note,
        row.correction,
        row.markedAt);
  }

  private static List<Score> read(String criteria) {
    return Arrays.stream(criteria.split(" ")).map(Score::parse).toList();
  }
}
