package org.hikiwake.web.gradebook;

import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.enrolment.StudentNames;
import org.hikiwake.web.gradebook.MarkImportListing.ImportResource;
import org.hikiwake.web.gradebook.MarkSetting.Wish;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.IfMatch;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.hikiwake.web.site.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** Marks that come back from a spreadsheet, over HTTP: see what they would do, then do it. */
@Path("/api/v1/courses/{course}/mark-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grades")
public class MarkImportApi {

  private static final String CSV = "text/csv";

  private static final String FILE =
      "CSV with a column E-mail and, for each quiz, one that is called like the quiz and \":"
          + " mark\", as the gradebook is downloaded. Other columns, and cells that are empty, say"
          + " nothing. At most 2,000 lines and 900 KiB.";

  private static final String STALE =
      "It would do something else by now, or nothing. Look at what it would do again.";

  private final CourseDoor door;
  private final MarkSetting setting;
  private final StudentNames students;
  private final Visiting visiting;

  MarkImportApi(CourseDoor door, MarkSetting setting, StudentNames students, Visiting visiting) {
    this.door = door;
    this.setting = setting;
    this.students = students;
    this.visiting = visiting;
  }

  @GET
  @PermissionsAllowed(Scopes.RESULTS_READ)
  @Operation(
      summary = "The imports of marks into a course",
      description = "For those who teach it.")
  public MarkImportListing list(String course, @BeanParam Part part) {
    Slice<ImportResource> slice =
        Slice.of(
            setting.imports(door.taught(course).id()).stream().map(ImportResource::of).toList(),
            ImportResource::key,
            part);
    return new MarkImportListing(slice.items(), slice.next());
  }

  @POST
  @Path("/preview")
  @Consumes(CSV)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "What a file with marks would do",
      description = "Nothing is changed. The ETag is what the import wants as If-Match.")
  @RequestBody(
      description = FILE,
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "200",
      description = "What it would do, line by line.",
      content = @Content(schema = @Schema(implementation = MarksPreview.class)))
  public Response preview(String course, byte[] file) {
    CourseId id = door.taught(course).id();
    MarksPlan plan = setting.plan(id, read(file));
    return Response.ok(MarksPreview.of(plan, students.externals()))
        .tag(new EntityTag(plan.fingerprint()))
        .build();
  }

  private static String read(byte[] file) {
    Optional<String> text = Spreadsheet.decode(file);
    MarksFile.problem(text)
        .ifPresent(
            problem -> {
              throw new Fault(
                  Kind.UNACCEPTABLE, MessageBundles.get(GradesMessages.class).problem(problem));
            });
    return text.orElseThrow();
  }

  @POST
  @Consumes(CSV)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Import marks",
      description =
          "All that was shown is done, or nothing: If-Match is the ETag of what it would do.")
  @RequestBody(
      description = FILE,
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(
      responseCode = "201",
      description = "It is done.",
      content = @Content(schema = @Schema(implementation = ImportResource.class)))
  @APIResponse(responseCode = "412", description = STALE)
  @APIResponse(responseCode = "428", description = "There is no If-Match.")
  public Response enter(
      String course,
      @Parameter(description = "Why; the students read it", required = true) @QueryParam("reason")
          @Nullable String reason,
      @Parameter(description = "The name of the file, to be shown with the import")
          @QueryParam("file")
          @Nullable String name,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      byte[] file) {
    Course taught = door.taught(course);
    String shown = IfMatch.read(ifMatch, "preview");
    Wish wish = new Wish(read(file), MarkImport.name(name), Reason.of(reason), me());
    int number =
        setting
            .apply(taught.id(), wish, shown)
            .orElseThrow(() -> new Fault(Kind.STALE, STALE))
            .number();
    return Response.status(Response.Status.CREATED).entity(listed(taught, number)).build();
  }

  private PersonId me() {
    return visiting.signedIn().id();
  }

  private ImportResource listed(Course course, int number) {
    return setting.imports(course.id()).stream()
        .filter(listed -> listed.one().number() == number)
        .map(ImportResource::of)
        .findFirst()
        .orElseThrow();
  }

  @POST
  @Path("/{number}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Take an import of marks back",
      description =
          "What was there before holds again, but for what was set since then. The answer is the"
              + " import as it stands now.")
  @APIResponse(
      responseCode = "200",
      description = "It is taken back.",
      content = @Content(schema = @Schema(implementation = ImportResource.class)))
  @APIResponse(
      responseCode = "409",
      description = "There is no such import, or it is taken back already.")
  public ImportResource takeBack(String course, int number, @Nullable ReasonRequest wish) {
    Course taught = door.taught(course);
    setting
        .takeBack(taught.id(), number, Reason.of(Body.of(wish).reason()), me())
        .orElseThrow(() -> new Fault(Kind.CONFLICT, MarkImportPages.NOT_OPEN));
    return listed(taught, number);
  }
}
