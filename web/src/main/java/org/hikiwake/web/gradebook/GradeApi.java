package org.hikiwake.web.gradebook;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Points;
import org.jspecify.annotations.Nullable;

/** A student's grade in a quiz over JSON: how it came about, an excuse, a mark set by hand. */
@Path("/api/v1/quizzes/{quiz}/grades/{student}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grades")
public class GradeApi {

  private static final String WHY = "Why it is taken back";

  private final QuizDoor door;
  private final StudentNames students;
  private final Gradebook gradebook;
  private final Excuses excuses;
  private final MarkSetting setting;
  private final GradeResources resources;
  private final Visiting visiting;

  GradeApi(
      QuizDoor door,
      StudentNames students,
      Gradebook gradebook,
      Excuses excuses,
      MarkSetting setting,
      GradeResources resources,
      Visiting visiting) {
    this.door = door;
    this.students = students;
    this.gradebook = gradebook;
    this.excuses = excuses;
    this.setting = setting;
    this.resources = resources;
    this.visiting = visiting;
  }

  @GET
  @PermissionsAllowed(Scopes.RESULTS_READ)
  @Operation(
      summary = "A student's grade in a quiz, and how it came about",
      description = StudentNames.STUDENT)
  public GradeHistory find(String quiz, String student) {
    Entered entered = door.taught(quiz);
    return resources.history(entered, students.student(entered.course(), student));
  }

  @PUT
  @Path("/excuse")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Excuse a student from a quiz",
      description =
          "It then counts neither for nor against him, whatever he answered. Who is excused"
              + " already stays so, for the reason that was given first. "
              + StudentNames.STUDENT)
  @APIResponse(
      responseCode = "200",
      description = "The grade as it is now.",
      content = @Content(schema = @Schema(implementation = GradeHistory.class)))
  public GradeHistory excuse(String quiz, String student, @Nullable ReasonRequest wish) {
    Entered entered = door.taught(quiz);
    return excuse(entered, student, true, Body.of(wish).reason());
  }

  @DELETE
  @Path("/excuse")
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Take an excuse back",
      description = "The quiz then counts again. " + StudentNames.STUDENT)
  @APIResponse(
      responseCode = "200",
      description = "The grade as it is now.",
      content = @Content(schema = @Schema(implementation = GradeHistory.class)))
  @APIResponse(responseCode = "422", description = "There is no reason.")
  public GradeHistory measureAgain(
      String quiz,
      String student,
      @Parameter(description = WHY, required = true) @QueryParam("reason")
          @Nullable String reason) {
    return excuse(door.taught(quiz), student, false, reason);
  }

  private GradeHistory excuse(
      Entered entered, String name, boolean excused, @Nullable String reason) {
    Person student = students.student(entered.course(), name);
    excuses.say(entered.quiz().id(), student.id(), excused, Reason.of(reason), me());
    return resources.history(entered, student);
  }

  private PersonId me() {
    return visiting.signedIn().id();
  }

  @PUT
  @Path("/mark")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Set a student's mark in a quiz",
      description =
          "It counts whatever the attempts earned, which stay as they are. The same points again"
              + " change nothing. "
              + StudentNames.STUDENT)
  @APIResponse(
      responseCode = "200",
      description = "The grade as it is now.",
      content = @Content(schema = @Schema(implementation = GradeHistory.class)))
  public GradeHistory set(String quiz, String student, @Nullable SetMarkRequest wish) {
    Entered entered = door.taught(quiz);
    SetMarkRequest given = Body.of(wish);
    Person person = students.student(entered.course(), student);
    return set(entered, person, points(entered, person, given), Reason.of(given.reason()));
  }

  private Score points(Entered entered, Person student, SetMarkRequest wish) {
    Grade grade = gradebook.grade(entered.quiz(), student);
    return Points.read(wish.points())
        .filter(points -> setting.isWithin(grade, points))
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNACCEPTABLE,
                    "points: "
                        + MessageBundles.get(GradesMessages.class)
                            .markOutside(setting.possible(grade).display())));
  }

  private GradeHistory set(Entered entered, Person student, @Nullable Score points, String reason) {
    setting.set(entered.course().id(), entered.quiz(), student, points, reason, me());
    return resources.history(entered, student);
  }

  @DELETE
  @Path("/mark")
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Let a student's attempts count again",
      description = "Instead of the mark that was set. " + StudentNames.STUDENT)
  @APIResponse(
      responseCode = "200",
      description = "The grade as it is now.",
      content = @Content(schema = @Schema(implementation = GradeHistory.class)))
  @APIResponse(responseCode = "422", description = "There is no reason.")
  public GradeHistory countAgain(
      String quiz,
      String student,
      @Parameter(description = WHY, required = true) @QueryParam("reason")
          @Nullable String reason) {
    Entered entered = door.taught(quiz);
    Person person = students.student(entered.course(), student);
    return set(entered, person, null, Reason.of(reason));
  }
}
