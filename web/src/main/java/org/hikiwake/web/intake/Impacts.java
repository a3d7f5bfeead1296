package org.hikiwake.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.content.change.PackChanges;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Succession;
import org.hikiwake.quiz.version.Touch;
import org.hikiwake.quiz.version.Touch.Rests;
import org.hikiwake.web.assignment.Assignment;
import org.hikiwake.web.assignment.Quizzes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.intake.Impact.Touched;
import org.hikiwake.web.intake.Impact.TouchedQuiz;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.review.Reviews;

/** Finds what a change of a pack touches: quizzes that students see, and what was accepted. */
@ApplicationScoped
class Impacts {

  private final Quizzes quizzes;
  private final Reviews reviews;
  private final Reach reach;
  private final CourseDoor courses;
  private final Clock clock;

  Impacts(Quizzes quizzes, Reviews reviews, Reach reach, CourseDoor courses, Clock clock) {
    this.quizzes = quizzes;
    this.reviews = reviews;
    this.reach = reach;
    this.courses = courses;
    this.clock = clock;
  }

  /** What it does when the later pack takes the place of the earlier one. */
  Impact of(ExaminedPack before, ExaminedPack after) {
    Set<StatementId> changed = PackChanges.between(before.pack(), after.pack()).statements();
    Touching touching = new Touching(changed, questions(before), questions(after));
    PackId pack = after.pack().header().id();
    Set<QuestionId> hidden = reach.hidden(pack);
    List<TouchedQuiz> seen = new ArrayList<>();
    int elsewhere = 0;
    for (Assignment assignment : quizzes.asking(pack)) {
      List<Touched> touched = touching.of(assignment.quiz(), pack);
      Optional<Enrolled> enrolled = courses.find(assignment.course()).filter(Enrolled::isTeaching);
      if (!touched.isEmpty() && enrolled.isPresent()) {
        seen.add(touched(enrolled.get(), assignment.quiz(), touched));
      } else if (!touched.isEmpty()) {
        elsewhere++;
      }
    }
    return new Impact(
        Succession.between(before.bank().questions(), after.bank().questions(), QuizJson::idOf),
        seen,
        elsewhere,
        reviews.accepted(pack).stream()
            .filter(version -> !hidden.contains(version.id()))
            .flatMap(version -> touching.of(0, version).stream())
            .toList());
  }

  private TouchedQuiz touched(Enrolled enrolled, Quiz quiz, List<Touched> questions) {
    return new TouchedQuiz(enrolled.course(), quiz, quiz.stage(clock.instant()), questions);
  }

  private static Map<QuestionId, QuestionVersion> questions(ExaminedPack pack) {
    return pack.examination().all().stream()
        .map(Examined::version)
        .collect(Collectors.toMap(QuestionVersion::id, Function.identity()));
  }

  /** How questions are touched by what was changed, and by what is made of it now. */
  private record Touching(
      Set<StatementId> changed,
      Map<QuestionId, QuestionVersion> before,
      Map<QuestionId, QuestionVersion> now) {

    List<Touched> of(Quiz quiz, PackId pack) {
      return IntStream.rangeClosed(1, quiz.slots().size())
          .boxed()
          .filter(n -> version(quiz, n).provenance().pack().equals(pack))
          .flatMap(n -> of(n, version(quiz, n)).stream())
          .toList();
    }

    private static QuestionVersion version(Quiz quiz, int number) {
      return quiz.slots().get(number - 1).version();
    }

    Optional<Touched> of(int number, QuestionVersion asked) {
      return Touch.of(asked, changed, now(asked))
          .filter(touch -> touch.rests() != Rests.NOTHING || isMadeOtherwise(asked.id()))
          .map(touch -> new Touched(number, asked, touch));
    }

    /** An own question is not made of the pack, and stays as it is. */
    private Optional<QuestionVersion> now(QuestionVersion asked) {
      return Own.is(asked) ? Optional.of(asked) : Optional.ofNullable(now.get(asked.id()));
    }

    /** What an earlier version of the pack changed is not laid to this one. */
    private boolean isMadeOtherwise(QuestionId id) {
      return !question(before, id).equals(question(now, id));
    }

    private static Optional<Question> question(
        Map<QuestionId, QuestionVersion> questions, QuestionId id) {
      return Optional.ofNullable(questions.get(id)).map(QuestionVersion::question);
    }
  }
}
