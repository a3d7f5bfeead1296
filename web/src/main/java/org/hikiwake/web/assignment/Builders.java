package org.hikiwake.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.Courses;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a quiz is built. */
@RequestScoped
class Builders {

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance builder(BuilderView view);
  }

  private final Contents contents;
  private final Courses courses;
  private final Takers takers;
  private final Visiting visiting;
  private final Clock clock;

  Builders(Contents contents, Courses courses, Takers takers, Visiting visiting, Clock clock) {
    this.contents = contents;
    this.courses = courses;
    this.takers = takers;
    this.visiting = visiting;
    this.clock = clock;
  }

  TemplateInstance page(Entered entered, Optional<Notice> notice) {
    return page(entered, Input.empty(), notice.orElse(null), null);
  }

  /** The page with what was typed, and with what is wrong. */
  Response again(Entered entered, Input input, Optional<String> problem) {
    return Answers.unprocessable(page(entered, input, null, problem.orElse(null)));
  }

  private TemplateInstance page(
      Entered entered, Input input, @Nullable Notice notice, @Nullable String problem) {
    Quiz quiz = entered.quiz();
    List<Placed> questions = contents.of(quiz);
    return Templates.builder(
        new BuilderView(
            entered.course(),
            quiz,
            questions,
            Missing.of(quiz, questions, clock.instant()),
            taught(),
            takers.attempts(quiz.id()),
            clock.instant(),
            input,
            notice,
            problem));
  }

  /** The courses that the person teaches; an administrator teaches all. */
  private List<Course> taught() {
    return visiting.signedIn().isAdministrator()
        ? courses.all()
        : courses.of(visiting.signedIn().id()).stream()
            .filter(Enrolled::isTeaching)
            .map(Enrolled::course)
            .toList();
  }
}
