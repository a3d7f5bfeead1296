package org.hikiwake.web.gradebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hikiwake.quiz.attempt.Grade;
import org.hikiwake.quiz.attempt.Result;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.gradebook.Gradebook.Grid;
import org.hikiwake.web.gradebook.GradesView.RowView;
import org.hikiwake.web.gradebook.GradesView.TotalView;
import org.hikiwake.web.gradebook.MineView.MyGrade;
import org.jspecify.annotations.Nullable;

/** The grades of a course: all of them for its instructors, and for each student his own. */
@Path("/courses/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class GradebookPages {

  @CheckedTemplate(basePath = "gradebook")
  static class Templates {
    static native TemplateInstance grades(GradesView view);

    static native TemplateInstance mine(MineView view);
  }

  private final CourseDoor door;
  private final Gradebook gradebook;
  private final SetMarks marks;
  private final Visiting visiting;
  private final Clock clock;

  GradebookPages(
      CourseDoor door, Gradebook gradebook, SetMarks marks, Visiting visiting, Clock clock) {
    this.door = door;
    this.gradebook = gradebook;
    this.marks = marks;
    this.visiting = visiting;
    this.clock = clock;
  }

  @GET
  @Path("/grades")
  public TemplateInstance show(String id) {
    Course course = door.taught(id);
    Instant now = clock.instant();
    Grid grid = gradebook.grid(course.id());
    return Templates.grades(
        new GradesView(
            course, grid.quizzes(), grid.rows().stream().map(row -> view(row, now)).toList()));
  }

  private static RowView view(Gradebook.Row row, Instant now) {
    return new RowView(
        row.student(),
        row.grades().stream().map(grade -> CellView.of(grade, now)).toList(),
        view(row.total(now)));
  }

  private static TotalView view(Result total) {
    return new TotalView(
        total.possible().isZero() ? null : total.earned().display(),
        total.possible().display(),
        total.share().percent(),
        !total.isFinal());
  }

  @GET
  @Path("/grades.csv")
  @Produces("text/csv")
  public Response download(String id) {
    Course course = door.taught(id);
    return GradesFile.download(course, gradebook.grid(course.id()), clock.instant());
  }

  /** A student's own grades, as far as he may see them; who teaches the course has none. */
  @GET
  @Path("/my-grades")
  public TemplateInstance mine(String id) {
    Course course = door.entered(id).course();
    Person me = visiting.signedIn();
    Instant now = clock.instant();
    List<Grade> grades = gradebook.of(course.id(), me);
    List<Grade> told = grades.stream().filter(grade -> grade.isTold(now)).toList();
    return Templates.mine(
        new MineView(
            course,
            grades.stream().map(grade -> view(me, grade, now)).toList(),
            view(Gradebook.total(told, now)),
            told.size() < grades.size()));
  }

  private MyGrade view(Person me, Grade grade, Instant now) {
    CellView cell = CellView.of(grade, now);
    boolean told = grade.isTold(now);
    return new MyGrade(
        grade.quiz(),
        told ? cell : cell.untold(),
        told,
        told && grade.isSet() ? reason(me, grade) : null);
  }

  private @Nullable String reason(Person me, Grade grade) {
    return marks.inForce(grade.quiz().id(), me.id()).map(SetMark::reason).orElse(null);
  }
}
