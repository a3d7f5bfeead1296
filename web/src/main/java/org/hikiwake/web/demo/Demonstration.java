package org.hikiwake.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.value.RandomId;
import org.hikiwake.quiz.assembly.Assembler;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.assembly.Candidates;
import org.hikiwake.quiz.assignment.Allowance;
import org.hikiwake.quiz.assignment.Allowance.Counting;
import org.hikiwake.quiz.assignment.Layout;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Release;
import org.hikiwake.quiz.assignment.Rules;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.assignment.Timing;
import org.hikiwake.quiz.assignment.Timing.Late;
import org.hikiwake.quiz.assignment.Window;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempts;
import org.hikiwake.quiz.behaviour.DeferredFeedback;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.Passwords;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.assignment.Assignment;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.review.Decision;
import org.hikiwake.web.review.Reviewing;
import org.hikiwake.web.review.Verdict;

/**
 * Fills an empty database: an instructor, a class, a quiz that is open and one that has closed.
 * What the students know is drawn from one seed, so that it is the same class each time.
 */
@ApplicationScoped
public class Demonstration {

  private static final Seed SEED = new Seed(4);
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final int QUESTIONS = 8;

  private static final List<String> NAMES =
      List.of(
          "Mira Anders",
          "Tomás Belmonte",
          "Chidi Eze",
          "Hanna Fröberg",
          "Ren Ishii",
          "Leyla Karaca",
          "Oskar Lindqvist",
          "Nomsa Mabuza",
          "Priya Nair",
          "Jakub Wolski");

  /** How much each of them knows, in their order. */
  private static final double[] ABILITIES = {.9, .35, .7, .8, .55, .95, .45, .6, .75, .5};

  /** Who finds a mark wrong, by his place among them, and why. */
  private static final Map<Integer, String> OBJECTIONS =
      Map.of(
          1, "I read that paragraph in another way, and find this in it, too.",
          6, "One can mean both by this question. It should say which.");

  private final People people;
  private final Passwords passwords;
  private final Courses courses;
  private final Quizzes quizzes;
  private final Attempts attempts;
  private final Library library;
  private final Texts texts;
  private final Catalogues catalogues;
  private final Reviewing reviewing;
  private final Challenging challenging;
  private final Clock clock;

  Demonstration(
      People people,
      Passwords passwords,
      Courses courses,
      Quizzes quizzes,
      Attempts attempts,
      Library library,
      Texts texts,
      Catalogues catalogues,
      Reviewing reviewing,
      Challenging challenging,
      Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.courses = courses;
    this.quizzes = quizzes;
    this.attempts = attempts;
    this.library = library;
    this.texts = texts;
    this.catalogues = catalogues;
    this.reviewing = reviewing;
    this.challenging = challenging;
    this.clock = clock;
  }

  /**
   * Who can sign in, and with what.
   *
   * @param password everybody's
   */
  public record Access(String instructor, String student, String password) {}

  /**
   * Makes all of it.
   *
   * @return empty where somebody has an account here already; nothing is changed then
   */
  public Optional<Access> fill() {
    return people.hasAdministrator() ? Optional.empty() : Optional.of(filled());
  }

  private Access filled() {
    String password = RandomId.next();
    String hash = passwords.hash(password);
    Person instructor = person("Inga Demo", Set.of(Role.ADMINISTRATOR, Role.INSTRUCTOR), hash);
    List<Person> students = NAMES.stream().map(name -> person(name, Set.of(), hash)).toList();
    Course course = courses.open("Russia in Asia (demonstration)", ZONE, instructor.id());
    students.forEach(s -> courses.enrol(course.id(), s.id(), Standing.STUDENT, instructor.id()));
    ExaminedPack pack = library.allExamined().get(0);
    List<QuestionVersion> chosen = chosen(pack);
    chosen.forEach(version -> accept(pack, version, instructor));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    closed(course, instructor, students, chosen.subList(0, QUESTIONS), now);
    open(course, instructor, students, chosen.subList(QUESTIONS, chosen.size()), now);
    return new Access(instructor.email().value(), students.get(0).email().value(), password);
  }

  private Person person(String name, Set<Role> roles, String hash) {
    Person person = new Person(PersonId.random(), address(name), name, ZONE, roles);
    people.add(person, hash, null);
    return person;
  }

  private static EmailAddress address(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return new EmailAddress(plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@demo.example");
  }

  /** Two quizzes that go together, and an essay at the end. */
  private List<QuestionVersion> chosen(ExaminedPack pack) {
    List<QuestionVersion> all = pack.bank().readable(texts).questions();
    List<QuestionVersion> brief =
        all.stream().filter(version -> version.question().kind() != Kind.ESSAY).toList();
    Stream<QuestionVersion> essay =
        all.stream().filter(version -> version.question().kind() == Kind.ESSAY).limit(1);
    return Stream.concat(assembled(pack, brief).stream(), essay).toList();
  }

  private static List<QuestionVersion> assembled(ExaminedPack pack, List<QuestionVersion> among) {
    List<Candidate> candidates =
        Candidates.of(among, pack.bank().pack(), pack.examination().prediction());
    return Assembler.assemble(candidates, Blueprint.of(2 * QUESTIONS), SEED)
        .fold(
            assembled ->
                assembled.forms().get(0).questions().stream()
                    .map(one -> pack.bank().find(one.id()).orElseThrow())
                    .toList(),
            none -> among.subList(0, 2 * QUESTIONS));
  }

  private void accept(ExaminedPack pack, QuestionVersion version, Person instructor) {
    reviewing.decide(
        catalogues.of(pack).find(version.id().value()).orElseThrow(),
        version,
        new Verdict(Decision.ACCEPTED, "", QuizJson.idOf(version).value(), 0),
        instructor.id());
  }

  /** Taken by everybody last week; all of it can be seen. */
  private void closed(
      Course course,
      Person instructor,
      List<Person> students,
      List<QuestionVersion> questions,
      Instant now) {
    Instant opened = now.minus(Duration.ofDays(8));
    Quiz quiz =
        assign(
            course,
            instructor,
            "Week 1: who holds what",
            questions,
            new Window(opened, now.minus(Duration.ofDays(1))));
    Sitting sitting = new Sitting(attempts, SEED, opened.plus(Duration.ofHours(2)));
    IntStream.range(0, students.size())
        .forEach(n -> sitting.take(students.get(n), quiz, ABILITIES[n], questions.size(), true));
    OBJECTIONS.forEach((n, reason) -> challenge(quiz, students.get(n), reason));
  }

  /** The first of his answers that did not earn all that it could. */
  private void challenge(Quiz quiz, Person student, String reason) {
    for (Attempt attempt : attempts.of(quiz.id(), new ActorId(student.id().value()))) {
      attempt.items().stream()
          .filter(item -> challenging.obstacle(quiz, attempt, item).isEmpty())
          .findFirst()
          .ifPresent(item -> challenging.raise(quiz, attempt, item, reason));
    }
  }

  /** Half of them have handed in, their essays wait; one is at work; the first has yet to begin. */
  private void open(
      Course course,
      Person instructor,
      List<Person> students,
      List<QuestionVersion> questions,
      Instant now) {
    Quiz quiz =
        assign(
            course,
            instructor,
            "Week 2: what follows from it",
            questions,
            new Window(now.minus(Duration.ofHours(4)), now.plus(Duration.ofDays(7))));
    Sitting sitting = new Sitting(attempts, SEED, now.minus(Duration.ofHours(3)));
    for (int n = 1; n <= students.size() / 2; n++) {
      sitting.take(students.get(n), quiz, ABILITIES[n], questions.size(), true);
    }
    Person atWork = students.get(students.size() - 1);
    new Sitting(attempts, SEED, now.minus(Duration.ofMinutes(5))).take(atWork, quiz, .5, 3, false);
  }

  private Quiz assign(
      Course course, Person instructor, String title, List<QuestionVersion> asked, Window window) {
    Rules rules =
        new Rules(
            window,
            new Timing(Duration.ofMinutes(30), Duration.ofMinutes(1), Late.COUNTS),
            new Allowance(1, Counting.HIGHEST),
            new DeferredFeedback(),
            Layout.usual(),
            Release.usual(new DeferredFeedback()),
            "");
    Quiz quiz =
        new Quiz(
            QuizId.random(),
            1,
            title,
            "You have half an hour. Each answer is saved as you give it.",
            true,
            rules,
            asked.stream().map(Demonstration::slot).toList());
    quizzes.add(new Assignment(course.id(), quiz), instructor.id());
    return quiz;
  }

  private static Slot slot(QuestionVersion version) {
    Slot slot = Slot.of(version);
    return version.question().kind() == Kind.ESSAY ? slot.worth(Score.points(5)) : slot;
  }
}
