package org.hikiwake.web.assignment;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.site.Input;

/** Where instructors give a quiz to students, take it back, and give it to another course. */
@Path("/quizzes/{quiz}/builder")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PublicationPages {

  private final QuizDoor door;
  private final CourseDoor courses;
  private final Quizzes quizzes;
  private final Builders builders;
  private final Desk desk;
  private final Visiting visiting;

  PublicationPages(
      QuizDoor door,
      CourseDoor courses,
      Quizzes quizzes,
      Builders builders,
      Desk desk,
      Visiting visiting) {
    this.door = door;
    this.courses = courses;
    this.quizzes = quizzes;
    this.builders = builders;
    this.desk = desk;
    this.visiting = visiting;
  }

  @POST
  @Path("/publication")
  public Response publish(String quiz, MultivaluedMap<String, String> form) {
    return show(door.taught(quiz), true, Input.of(form));
  }

  @POST
  @Path("/withdrawal")
  public Response withdraw(String quiz, MultivaluedMap<String, String> form) {
    return show(door.taught(quiz), false, Input.of(form));
  }

  private Response show(Entered entered, boolean published, Input input) {
    Quiz now = entered.quiz();
    return desk.change(now, now.published(published), input)
        .map(problem -> builders.again(entered, Input.empty(), Optional.of(problem)))
        .orElseGet(() -> Desk.seeOther(now, "", published ? Done.PUBLISHED : Done.WITHDRAWN));
  }

  /** Makes a draft of the same questions and rules in a course, without the dates. */
  @POST
  @Path("/copy")
  public Response copy(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Course into = courses.taught(Input.of(form).value("course"));
    Quiz copy = entered.quiz().copied(QuizId.random());
    quizzes.add(new Assignment(into.id(), copy), visiting.signedIn().id());
    return Desk.go(Desk.address(copy, "?done=" + Done.COPIED.word()));
  }
}
