package org.hikiwake.web.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.web.account.OtherWays;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonForgotten;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.store.Columns;
import org.hikiwake.web.store.OneWriter;
import org.hikiwake.web.store.PlainSql;
import org.jspecify.annotations.Nullable;

/** The courses, and who is in them. */
@ApplicationScoped
public class Courses {

  /** The rows that no later one has replaced. */
  private static final String LATEST =
      " and not exists (select 1 from EnrolmentEntity l where l.key.course = e.key.course"
          + " and l.key.person = e.key.person and l.key.position > e.key.position)";

  private static final String COURSE = "select id, title, zone, join_code from course where id = ?";

  private static final String STANDING =
      "select standing from enrolment where course = ? and person = ? order by position desc"
          + " limit 1";

  private final OneWriter writer;
  private final PlainSql sql;
  private final CourseRows rows;
  private final EnrolmentRows enrolments;
  private final People people;
  private final OtherWays otherWays;
  private final Clock clock;

  Courses(
      OneWriter writer,
      PlainSql sql,
      CourseRows rows,
      EnrolmentRows enrolments,
      People people,
      OtherWays otherWays,
      Clock clock) {
    this.writer = writer;
    this.sql = sql;
    this.rows = rows;
    this.enrolments = enrolments;
    this.people = people;
    this.otherWays = otherWays;
    this.clock = clock;
  }

  /** Opens a course with a join code, and makes who opens it its instructor. */
  public Course open(String title, ZoneId zone, PersonId instructor) {
    Course course = new Course(CourseId.random(), title, zone, Optional.of(JoinCode.random()));
    writer.write(
        () -> {
          CourseEntity row = new CourseEntity();
          row.id = course.id().value();
          row.createdAt = clock.instant();
          row.createdBy = instructor.value();
          fill(row, course);
          rows.persist(row);
          rows.flush();
          enrol(course.id(), instructor, Standing.INSTRUCTOR, instructor);
        });
    return course;
  }

  private static void fill(CourseEntity row, Course course) {
    row.title = course.title();
    row.zone = course.zone().getId();
    row.joinCode = course.joinCode().map(JoinCode::value).orElse(null);
  }

  public void change(Course course) {
    writer.write(() -> fill(rows.findById(course.id().value()), course));
  }

  public Optional<Course> find(CourseId id) {
    return sql.one(COURSE, Courses::model, id.value());
  }

  public Optional<Course> find(JoinCode code) {
    return rows.find("joinCode", code.value()).firstResultOptional().map(Courses::model);
  }

  private static Course model(CourseEntity row) {
    return model(row.id, row.title, row.zone, row.joinCode);
  }

  private static Course model(Columns row) throws SQLException {
    return model(row.text(), row.text(), row.text(), row.textIfAny());
  }

  private static Course model(String id, String title, String zone, @Nullable String code) {
    return new Course(
        new CourseId(id), title, ZoneId.of(zone), Optional.ofNullable(code).map(JoinCode::new));
  }

  /**
   * Gives a person a standing. What he has already is not written again.
   *
   * @return whether anything changed; never where the course would be left without an instructor
   */
  public boolean enrol(CourseId course, PersonId person, Standing standing, PersonId actor) {
    return writer.write(
        () -> {
          Standing now = standing(course, person);
          boolean changes = now != standing && !leavesNobodyToTeach(course, now);
          if (changes) {
            enrolments.persist(row(course, person, standing, actor));
            enrolments.flush();
          }
          return changes;
        });
  }

  private boolean leavesNobodyToTeach(CourseId course, Standing now) {
    return now == Standing.INSTRUCTOR
        && enrolments.count(
                "from EnrolmentEntity e where e.key.course = ?1 and e.standing = ?2" + LATEST,
                course.value(),
                Standing.INSTRUCTOR.word())
            == 1;
  }

  private EnrolmentEntity row(CourseId course, PersonId person, Standing standing, PersonId actor) {
    long before =
        enrolments.count("key.course = ?1 and key.person = ?2", course.value(), person.value());
    EnrolmentEntity row = new EnrolmentEntity();
    row.key = new EnrolmentKey(course.value(), person.value(), (int) before + 1);
    row.standing = standing.word();
    row.actor = actor.value();
    row.enrolledAt = clock.instant();
    return row;
  }

  /** What the person is in the course; gone where he never came. */
  public Standing standing(CourseId course, PersonId person) {
    return sql.one(STANDING, row -> standing(row.text()), course.value(), person.value())
        .orElse(Standing.GONE);
  }

  private static Standing standing(String word) {
    return Standing.read(word).orElseThrow();
  }

  /** The courses that a person is in, by title. */
  public List<Enrolled> of(PersonId person) {
    return enrolments
        .list(
            "from EnrolmentEntity e where e.key.person = ?1 and e.standing <> ?2" + LATEST,
            person.value(),
            Standing.GONE.word())
        .stream()
        .map(row -> new Enrolled(model(rows.findById(row.key.course())), standing(row.standing)))
        .sorted(Comparator.comparing(enrolled -> enrolled.course().title()))
        .toList();
  }

  /** Who is in a course: instructors first, then by name. */
  public List<Member> members(CourseId course) {
    List<EnrolmentEntity> now =
        enrolments.list(
            "from EnrolmentEntity e where e.key.course = ?1 and e.standing <> ?2" + LATEST,
            course.value(),
            Standing.GONE.word());
    List<PersonId> ids = now.stream().map(row -> new PersonId(row.key.person())).toList();
    Map<PersonId, Person> known = people.find(ids);
    Set<PersonId> invited = invited(ids);
    return now.stream()
        .map(row -> member(row, known, invited))
        .sorted(
            Comparator.comparing(Member::standing).thenComparing(member -> member.person().name()))
        .toList();
  }

  /** Who has no way in yet. */
  private Set<PersonId> invited(List<PersonId> ids) {
    Set<PersonId> invited = new HashSet<>(people.withoutPassword(ids));
    invited.removeAll(otherWays.having(ids));
    return invited;
  }

  private static Member member(
      EnrolmentEntity row, Map<PersonId, Person> known, Set<PersonId> invited) {
    PersonId id = new PersonId(row.key.person());
    return new Member(known.get(id), standing(row.standing), invited.contains(id));
  }

  /**
   * Who was forgotten leaves every course, but one that he alone taught: it keeps its instructor.
   */
  void leave(@Observes PersonForgotten forgotten) {
    of(forgotten.person())
        .forEach(
            enrolled ->
                enrol(
                    enrolled.course().id(), forgotten.person(), Standing.GONE, forgotten.actor()));
  }

  /** All courses, by title. */
  public List<Course> all() {
    return rows.listAll().stream()
        .map(Courses::model)
        .sorted(Comparator.comparing(Course::title))
        .toList();
  }
}
