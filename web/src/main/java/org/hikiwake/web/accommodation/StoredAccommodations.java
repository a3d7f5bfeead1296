package org.hikiwake.web.accommodation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.quiz.accommodation.Accommodations;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.store.OneWriter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what students are given, and remembers it for a moment, since every answer that is saved
 * asks for it. Nothing is ever changed: of what was said of a student in a quiz, the last counts.
 */
@ApplicationScoped
class StoredAccommodations implements Accommodations {

  /** Enough for the quizzes that are taken or looked at at one time. */
  private static final int MOST_READ = 500;

  /** Another node may append a row, and somebody may leave the course. */
  private static final Duration REMEMBERED = Duration.ofSeconds(2);

  private static final String OF_QUIZ =
      "from AccommodationEntity a where (a.quiz is null or a.quiz = ?1)"
          + " and a.key.course = (select q.course from QuizEntity q where q.id = ?1)";

  private static final String OF_STUDENTS =
      " and exists (select 1 from EnrolmentEntity e where e.key.course = a.key.course"
          + " and e.key.person = a.key.person and e.standing = ?2"
          + " and not exists (select 1 from EnrolmentEntity l where l.key.course = e.key.course"
          + " and l.key.person = e.key.person and l.key.position > e.key.position))";

  private static final String IN_ORDER = " order by a.key.position";

  private final Cache<QuizId, Known> read =
      Caffeine.newBuilder().maximumSize(MOST_READ).expireAfterWrite(REMEMBERED).build();

  private final OneWriter writer;
  private final AccommodationRows rows;
  private final Clock clock;

  StoredAccommodations(OneWriter writer, AccommodationRows rows, Clock clock) {
    this.writer = writer;
    this.rows = rows;
    this.clock = clock;
  }

  /** In which quiz something is said of somebody; in all of the course where that is null. */
  private record About(PersonId student, @Nullable QuizId quiz) {}

  /** What is known of a quiz. Who has left it keeps what he had, for an attempt that still runs. */
  private record Known(Map<ActorId, Accommodation> ofAll, Map<ActorId, Accommodation> ofStudents) {}

  @Override
  public Map<ActorId, Accommodation> of(QuizId quiz) {
    return read.get(quiz, this::read).ofAll();
  }

  @Override
  public Map<ActorId, Accommodation> ofStudents(QuizId quiz) {
    return read.get(quiz, this::read).ofStudents();
  }

  private Known read(QuizId quiz) {
    Map<ActorId, Accommodation> all = given(rows.list(OF_QUIZ + IN_ORDER, quiz.value()));
    return new Known(all, all.isEmpty() ? all : given(saidOfStudents(quiz)));
  }

  private List<AccommodationEntity> saidOfStudents(QuizId quiz) {
    return rows.list(OF_QUIZ + OF_STUDENTS + IN_ORDER, quiz.value(), Standing.STUDENT.word());
  }

  private static Map<ActorId, Accommodation> given(List<AccommodationEntity> inOrder) {
    Map<ActorId, Accommodation> given = new HashMap<>();
    last(inOrder).stream()
        .sorted(Comparator.comparing(one -> one.quiz() != null))
        .forEach(
            one ->
                given.merge(
                    new ActorId(one.student().value()),
                    one.given(),
                    (everywhere, here) -> here.besides(everywhere)));
    given.values().removeIf(Accommodation::isNothing);
    return Map.copyOf(given);
  }

  private static Collection<Said> last(List<AccommodationEntity> inOrder) {
    Map<About, Said> last = new LinkedHashMap<>();
    inOrder.stream()
        .map(StoredAccommodations::model)
        .forEach(said -> last.put(new About(said.student(), said.quiz()), said));
    return last.values();
  }

  /** What holds in a course now, of all its students. */
  List<Said> inForce(CourseId course) {
    List<AccommodationEntity> all =
        rows.list("key.course", Sort.by("key.position"), course.value());
    return last(all).stream().filter(said -> !said.given().isNothing()).toList();
  }

  /** All that was said of a student in a course, the latest first. */
  List<Said> history(CourseId course, PersonId student) {
    return rows
        .list(
            "key.course = ?1 and key.person = ?2",
            Sort.descending("key.position"),
            course.value(),
            student.value())
        .stream()
        .map(StoredAccommodations::model)
        .toList();
  }

  /** What was said last of a student in a quiz, or in all quizzes of the course. */
  Optional<Said> latest(CourseId course, PersonId student, @Nullable QuizId quiz) {
    return history(course, student).stream()
        .filter(said -> Objects.equals(said.quiz(), quiz))
        .findFirst();
  }

  /**
   * Appends what is said. What holds already is not said again.
   *
   * @return whether anything changed
   */
  boolean append(CourseId course, Said said) {
    boolean changed =
        writer.write(
            () -> {
              Accommodation now =
                  latest(course, said.student(), said.quiz())
                      .map(Said::given)
                      .orElse(Accommodation.NONE);
              if (!now.equals(said.given())) {
                rows.persistAndFlush(row(course, said));
              }
              return !now.equals(said.given());
            });
    read.invalidateAll();
    return changed;
  }

  private AccommodationEntity row(CourseId course, Said said) {
    String person = said.student().value();
    long before = rows.count("key.course = ?1 and key.person = ?2", course.value(), person);
    AccommodationEntity row = new AccommodationEntity();
    row.key = new AccommodationKey(course.value(), person, Math.toIntExact(before) + 1);
    row.quiz = said.quiz() == null ? null : said.quiz().value();
    row.moreTime = said.given().moreTime();
    row.opensAt = said.given().opens();
    row.closesAt = said.given().closes();
    row.moreAttempts = said.given().moreAttempts();
    row.reason = said.reason();
    row.actor = said.actor().value();
    row.givenAt = clock.instant();
    return row;
  }

  private static Said model(AccommodationEntity row) {
    return new Said(
        new PersonId(row.key.person()),
        row.quiz == null ? null : new QuizId(row.quiz),
        new Accommodation(row.moreTime, row.opensAt, row.closesAt, row.moreAttempts),
        row.reason,
        new PersonId(row.actor),
        row.givenAt);
  }

  /** A reason often tells of somebody's health. */
  void forget(@Observes PersonForgotten forgotten) {
    rows.update("reason = '' where key.person = ?1", forgotten.person().value());
  }
}
