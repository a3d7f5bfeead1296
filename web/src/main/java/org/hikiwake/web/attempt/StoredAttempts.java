package org.hikiwake.web.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

  private static final Sort BY_STUDENT = Sort.by("student", "number");

  /**
   * Those that go on although their time is up, as far as the rules for everybody say; and whether
   * their student may have longer.
   */
  static final String OVERDUE =
      """
      select a.id, exists
        (select 1 from accommodation g join quiz q on q.course = g.course
          where q.id = a.quiz and g.person = a.student)
      from attempt a
      where %s
        and (a.limit_at <= ? or exists
          (select 1 from quiz_revision r where r.quiz = a.quiz and r.over_at <= ? and not exists
            (select 1 from quiz_revision l where l.quiz = r.quiz and l.number > r.number)))
      order by a.started_at
      """
          .formatted(RunningAttempts.GOES_ON);

  private static final String HEAD =
      "select id, quiz, revision, student, number, seed, started_at, limit_at"
          + " from attempt where id = ?";

  private static final String MARKS =
      "select attempt, position, number, share, criteria, draft, marker, note, correction,"
          + " compared, marked_at from attempt_mark where attempt = ?";

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
    List<Mark> marked =
        read.ending() == null ? List.of() : sql.list(MARKS, StoredAttempts::mark, row.id);
    return model(row, read.entries(), read.ending(), marked);
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
    return begun(quiz, student).stream().flatMap(one -> find(one.attempt()).stream()).toList();
  }

  @Override
  public Made made(QuizId quiz, ActorId student) {
    List<Begun> all = begun(quiz, student);
    return new Made(
        all.size(), all.stream().filter(one -> !one.ended()).map(Begun::attempt).toList());
  }

  private List<Begun> begun(QuizId quiz, ActorId student) {
    return sql.list(
        MADE,
        row -> new Begun(new AttemptId(row.text()), row.truth()),
        quiz.value(),
        student.value());
  }

  /** That an attempt was begun, and whether it has ended. */
  private record Begun(AttemptId attempt, boolean ended) {}

  @Override
  public List<Attempt> of(QuizId quiz) {
    return models(attempts.list("quiz", BY_STUDENT, quiz.value()));
  }

  @Override
  public List<Attempt> of(QuizId quiz, Collection<ActorId> students) {
    List<String> ids = students.stream().map(ActorId::value).toList();
    return ids.isEmpty()
        ? List.of()
        : models(attempts.list("quiz = ?1 and student in ?2", BY_STUDENT, quiz.value(), ids));
  }

  /** Who may have longer keeps nobody else from being finished, however many they are. */
  @Override
  public List<AttemptId> unfinished(Instant then, int most) {
    Map<Boolean, List<Overdue>> mayHaveLonger =
        sql
            .list(OVERDUE, row -> new Overdue(new AttemptId(row.text()), row.truth()), then, then)
            .stream()
            .collect(Collectors.partitioningBy(Overdue::mayHaveLonger));
    return Stream.concat(
            mayHaveLonger.get(false).stream().limit(most), mayHaveLonger.get(true).stream())
        .map(Overdue::attempt)
        .toList();
  }

  /** An attempt that goes on although its time is up, if its student has no longer than others. */
  private record Overdue(AttemptId attempt, boolean mayHaveLonger) {}

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
                    ended.get(row.id),
                    marked.getOrDefault(row.id, List.of()).stream()
                        .map(StoredAttempts::model)
                        .toList()))
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
      AttemptEntity row, List<Entry> done, @Nullable EndingEntity end, List<Mark> marked) {
    Ending ended = end == null ? null : Records.ending(end);
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
        Stream.concat(FirstMarks.of(end).stream(), marked.stream())
            .sorted(Comparator.comparing(Mark::position).thenComparing(Mark::number))
            .toList());
  }

  private static Mark mark(Columns columns) throws SQLException {
    MarkEntity row = new MarkEntity();
    row.key = new MarkKey(columns.text(), columns.number(), columns.number());
    row.share = columns.textIfAny();
    row.criteria = columns.textIfAny();
    row.draft = columns.truth();
    row.marker = columns.textIfAny();
    row.note = columns.text();
    row.correction = columns.number();
    row.compared = columns.textIfAny();
    row.markedAt = columns.instant();
    return model(row);
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
        Comparing.read(row.compared).of(row.key.position()),
        row.markedAt);
  }

  private static List<Score> read(String criteria) {
    return Arrays.stream(criteria.split(" ")).map(Score::parse).toList();
  }
}
