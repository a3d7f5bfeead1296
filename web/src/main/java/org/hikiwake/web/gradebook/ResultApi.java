package org.hikiwake.web.gradebook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.ExternalQuizzes;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.enrolment.Connections;
import org.hikiwake.web.gradebook.Changes.Change;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** The results of a course for systems that keep grades of their own. */
@Path("/api/v1/courses/{course}/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class ResultApi {

  private final CourseDoor door;
  private final Reporting reporting;
  private final Connections connections;
  private final ExternalQuizzes quizzes;
  private final Visiting visiting;

  ResultApi(
      CourseDoor door,
      Reporting reporting,
      Connections connections,
      ExternalQuizzes quizzes,
      Visiting visiting) {
    this.door = door;
    this.reporting = reporting;
    this.connections = connections;
    this.quizzes = quizzes;
    this.visiting = visiting;
  }

  @GET
  @PermissionsAllowed(Scopes.RESULTS_READ)
  @Operation(
      summary = "What has changed in the results of a course",
      description =
          "For those who teach it. Each student who has started a quiz, missed it or is excused has"
              + " one line for it, as it is now. Keep next, and send it as since: you get what has"
              + " changed in the meantime, whatever changed it, and nothing is left out. A line may"
              + " come again as it was; the last one counts.")
  public ResultListing changes(
      String course,
      @Parameter(description = "What came as next; left out for everything") @QueryParam("since")
          @Nullable String since,
      @Parameter(schema = @Schema(minimum = "1", maximum = "100", defaultValue = "50"))
          @QueryParam("limit")
          @Nullable Integer limit) {
    CourseId id = door.taught(course).id();
    Cursor from = Cursor.read(id, since);
    int size = Slice.size(limit);
    List<Change> found = reporting.since(id, from.position(), size + 1);
    return listing(from, found.subList(0, Math.min(size, found.size())), found.size() > size);
  }

  private ResultListing listing(Cursor from, List<Change> some, boolean more) {
    Map<PersonId, ExternalId> people = connections.of(visiting.signedIn().id());
    Map<QuizId, ExternalId> named = quizzes.of(from.course());
    int last = some.isEmpty() ? from.position() : some.get(some.size() - 1).position();
    return new ResultListing(
        some.stream()
            .map(
                change ->
                    ResultListing.Line.of(
                        change, people.get(change.student()), named.get(change.quiz())))
            .toList(),
        new Cursor(from.course(), last).written(),
        more);
  }
}
