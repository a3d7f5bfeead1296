package org.hikiwake.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;

/** Where instructors begin a quiz in their course. */
@Path("/courses/{id}/quizzes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NewQuizPages {

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance begin(Course course, Input input);
  }

  private final CourseDoor door;
  private final Quizzes quizzes;
  private final Visiting visiting;

  NewQuizPages(CourseDoor door, Quizzes quizzes, Visiting visiting) {
    this.door = door;
    this.quizzes = quizzes;
    this.visiting = visiting;
  }

  /** Makes a draft that has a title and nothing else. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response begin(String id, MultivaluedMap<String, String> form) {
    Course course = door.taught(id);
    Input input = Input.of(form);
    String title = Titles.read(input);
    if (!input.isGood()) {
      return Answers.unprocessable(Templates.begin(course, input));
    }
    Quiz quiz = Quiz.begin(QuizId.random(), title);
    quizzes.add(new Assignment(course.id(), quiz), visiting.signedIn().id());
    return Desk.go(Desk.address(quiz, "?done=" + Done.BEGUN.word()));
  }
}
