package org.hikiwake.web.assignment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.Access;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.correction.CorrectionLog;
import org.hikiwake.quiz.correction.Corrections;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.PlainSql;
import org.hikiwake.web.version.KeptVersions;

/** The quizzes of all courses, in all their revisions. */
@ApplicationScoped
public class Quizzes {

  /** Enough for the quizzes that are taken or worked on at one time; a revision never changes. */
  private static final int MOST_READ = 500;

  private static final Duration REMEMBERED = Duration.ofSeconds(2);

  private static final String LATEST =
      " and not exists (select 1 from RevisionEntity l where l.key.quiz = r.key.quiz"
          + " and l.key.number > r.key.number)";

  /** By which more time can move a closing: so many times the longest limit of time. */
  private static final Duration LONGEST_EXTENSION =
      Duration.ofMinutes(SettingsForm.MOST_MINUTES)
          .multipliedBy(Accommodation.MOST_TIME)
          .dividedBy(100);

  /** Whether a student may have longer; how long, follows from more than the rows say. */
  private static final String MAY_BE_LONGER =
      "exists (select 1 from AccommodationEntity a, QuizEntity q where q.id = r.key.quiz"
          + " and a.key.course = q.course and (a.quiz is null or a.quiz = q.id)"
          + " and (r.overAt > ?2 or a.closesAt > ?2))";

  private static final String NOW =
      "select q.course, q.id, (select max(r.number) from quiz_revision r where r.quiz = q.id)"
          + " from quiz q where ";

  private final Cache<RevisionKey, Quiz> read =
      Caffeine.newBuilder().maximumSize(MOST_READ).build();
  private final Cache<String, CourseId> courses =
      Caffeine.newBuilder().maximumSize(MOST_READ).build();

  private final Cache<Keyed, Quiz> keyed = Caffeine.newBuilder().maximumSize(MOST_READ).build();

  /** Another node may change one: then it is known here some seconds later. */
  private final Cache<QuizId, Rules> rules =
      Caffeine.newBuilder().maximumSize(MOST_READ).expireAfterWrite(REMEMBERED).build();

  private final OneWriter writer;
  private final PlainSql sql;
  private final QuizRows rows;
  private final RevisionRows revisions;
  private final SlotRows slots;
  private final KeptVersions versions;
  private final CorrectionLog corrections;
  private final Accommodations accommodations;
  private final Clock clock;
  private final Event<QuizRevised> events;

  Quizzes(
      OneWriter writer,
      PlainSql sql,
      QuizRows rows,
      RevisionRows revisions,
      SlotRows slots,
      KeptVersions versions,
      CorrectionLog corrections,
      Accommodations accommodations,
      Clock clock,
      Event<QuizRevised> events) {
    this.writer = writer;
    this.sql = sql;
    this.rows = rows;
    this.revisions = revisions;
    this.slots = slots;
    this.versions = versions;
    this.corrections = corrections;
    this.accommodations = accommodations;
    this.clock = clock;
    this.events = events;
  }

  /** Adds a quiz to a course. */
  public void add(Assignment assignment, PersonId actor) {
    writer.write(
        () -> {
          QuizEntity row = new QuizEntity();
          row.id = assignment.quiz().id().value();
          row.course = assignment.course().value();
          row.createdAt = clock.instant();
          rows.persistAndFlush(row);
          write(assignment.quiz(), actor);
        });
  }

  /**
   * Writes the next revision of a quiz.
   *
   * @return false where somebody else made one first; nothing is written then
   */
  public boolean revise(Quiz next, PersonId actor) {
    boolean revised =
        writer.write(
            () -> {
              boolean isNext =
                  revisions.count("key.quiz", next.id().value()) == next.revision() - 1;
              if (isNext) {
                write(next, actor);
              }
              return isNext;
            });
    if (revised) {
      rules.invalidate(next.id());
      events.fire(new QuizRevised(next.id()));
    }
    return revised;
  }

  private void write(Quiz quiz, PersonId actor) {
    revisions.persistAndFlush(row(quiz, actor));
    for (int n = 0; n < quiz.slots().size(); n++) {
      slots.persist(row(quiz, n + 1, quiz.slots().get(n)));
    }
  }

  private RevisionEntity row(Quiz quiz, PersonId actor) {
    RevisionEntity row = new RevisionEntity();
    row.key = new RevisionKey(quiz.id().value(), quiz.revision());
    row.title = quiz.title();
    row.instructions = quiz.instructions();
    row.published = quiz.published();
    row.opensAt = quiz.rules().window().opens();
    row.overAt = quiz.over().orElse(null);
    row.rules = QuizJson.write(quiz.rules());
    row.actor = actor.value();
    row.madeAt = clock.instant();
    return row;
  }

  private SlotEntity row(Quiz quiz, int position, Slot slot) {
    SlotEntity row = new SlotEntity();
    row.key = new SlotKey(quiz.id().value(), quiz.revision(), position);
    row.heading = slot.heading();
    row.version = versions.keep(slot.version());
    row.points = slot.points().toString();
    return row;
  }

  /** The quiz as it stands now. */
  public Optional<Assignment> find(QuizId id) {
    return sql.one(NOW + "q.id = ?", Quizzes::now, id.value()).map(this::read);
  }

  /** To which course a quiz belongs, and which revision of it is the latest. */
  private record Now(CourseId course, QuizId quiz, int revision) {}

  private static Now now(Columns row) throws SQLException {
    return new Now(new CourseId(row.text()), new QuizId(row.text()), row.number());
  }

  private Assignment read(Now now) {
    Quiz latest = find(now.quiz(), now.revision());
    return new Assignment(now.course(), accommodations.untilTheLast(latest));
  }

  /** The course of a quiz that there is. It is never another one. */
  public CourseId course(QuizId id) {
    return courses.get(id.value(), unread -> new CourseId(rows.findById(unread).course));
  }

  /** The quiz as it stood in a revision that there is. */
  public Quiz find(QuizId id, int revision) {
    RevisionKey key = new RevisionKey(id.value(), revision);
    return keyed(key, read.get(key, unread -> read(revisions.findById(unread))));
  }

  /** The same as it is for a student, with what he is given beyond its rules. */
  public Quiz find(QuizId id, int revision, ActorId student) {
    return accommodations.on(find(id, revision), student);
  }

  private Quiz model(RevisionEntity row) {
    return accommodations.untilTheLast(keyed(row.key, read.get(row.key, unread -> read(row))));
  }

  /** A revision never changes; by which keys it is marked may. */
  private Quiz keyed(RevisionKey key, Quiz asMade) {
    Corrections now = corrections.of(asMade.id());
    return now.count() == 0
        ? asMade
        : keyed.get(new Keyed(key, now.count()), unmade -> now.applied(asMade));
  }

  /**
   * A revision as it is marked.
   *
   * @param corrections how many there were
   */
  private record Keyed(RevisionKey revision, int corrections) {}

  private Quiz read(RevisionEntity row) {
    Rules rules = QuizJson.rules(row.rules);
    return new Quiz(
        new QuizId(row.key.quiz()),
        row.key.number(),
        row.title,
        row.instructions,
        row.published,
        rules,
        slotsOf(row.key));
  }

  private List<Slot> slotsOf(RevisionKey key) {
    List<SlotEntity> all =
        slots.list(
            "key.quiz = ?1 and key.revision = ?2",
            Sort.by("key.position"),
            key.quiz(),
            key.number());
    Map<String, QuestionVersion> asked =
        versions.find(all.stream().map(slot -> slot.version).toList());
    return all.stream()
        .map(row -> new Slot(row.heading, asked.get(row.version), Score.parse(row.points)))
        .toList();
  }

  /** Whether a version of a question stands, or once stood, in a quiz. */
  public boolean asks(QuizId id, String version) {
    return slots.count("key.quiz = ?1 and version = ?2", id.value(), version) > 0;
  }

  /** The quizzes in which a version of a question stands, or once stood. */
  public List<QuizId> asking(String version) {
    return slots.list("version", version).stream()
        .map(row -> new QuizId(row.key.quiz()))
        .distinct()
        .toList();
  }

  /** From where the quiz is taken, as it stands now. */
  public Access access(QuizId id) {
    return everybody(id).access();
  }

  /** When a student can take the quiz, as it stands now and with what he is given beyond that. */
  public Window window(QuizId id, ActorId student) {
    return accommodations.of(id, student).on(everybody(id)).window();
  }

  private Rules everybody(QuizId id) {
    return rules.get(id, unread -> find(unread).orElseThrow().quiz().rules());
  }

  /** The quizzes of a course as they stand now, the latest made last. */
  public List<Quiz> of(CourseId course) {
    return sql
        .list(NOW + "q.course = ? order by q.created_at, q.id", Quizzes::now, course.value())
        .stream()
        .map(now -> read(now).quiz())
        .toList();
  }

  /** The quizzes that students may be asked, now or later, be it only one of them. */
  public List<Quiz> notClosed(Instant now) {
    return revisions
        .list(
            "from RevisionEntity r where r.published = true"
                + " and (r.overAt is null or r.overAt > ?1 or "
                + MAY_BE_LONGER
                + ")"
                + LATEST,
            now,
            now.minus(LONGEST_EXTENSION))
        .stream()
        .map(this::model)
        .filter(quiz -> quiz.over().filter(over -> !over.isAfter(now)).isEmpty())
        .toList();
  }

  /** The published quizzes of all courses that ask something of the pack, whether closed or not. */
  public List<Assignment> asking(PackId pack) {
    return using(pack).stream().filter(one -> one.quiz().published()).toList();
  }

  /** The quizzes that have a question of the pack, drafts included, whatever their courses. */
  public List<Assignment> using(PackId pack) {
    return revisions
        .list(
            "from RevisionEntity r where"
                + " exists (select 1 from SlotEntity s, QuestionVersionEntity v"
                + " where s.key.quiz = r.key.quiz and s.key.revision = r.key.number"
                + " and v.id = s.version and v.pack = ?1)"
                + LATEST,
            pack.value())
        .stream()
        .map(this::model)
        .map(quiz -> new Assignment(course(quiz.id()), quiz))
        .toList();
  }

  /** Who made which revision, the latest first. */
  public List<Revision> history(QuizId quiz) {
    return revisions.list("key.quiz", Sort.descending("key.number"), quiz.value()).stream()
        .map(row -> new Revision(row.key.number(), new PersonId(row.actor), row.madeAt))
        .toList();
  }
}
