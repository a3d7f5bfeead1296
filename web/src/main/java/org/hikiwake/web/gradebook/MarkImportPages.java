package org.hikiwake.web.gradebook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.gradebook.MarkSetting.Listed;
import org.hikiwake.web.gradebook.MarkSetting.Wish;
import org.hikiwake.web.gradebook.MarksFile.Problem;
import org.hikiwake.web.gradebook.MarksView.Done;
import org.hikiwake.web.gradebook.MarksView.ImportView;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Spreadsheet;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where instructors bring marks back from a spreadsheet: see what it would do, then do it. */
@Path("/courses/{id}/grades/import")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MarkImportPages {

  @CheckedTemplate(basePath = "gradebook")
  static class Templates {
    static native TemplateInstance marks(MarksView view);

    static native TemplateInstance preview(PreviewView view);
  }

  /** Why an import is not taken back. */
  static final String NOT_OPEN =
      "There is no such import, or it is taken back already. The list says which there are.";

  private final CourseDoor door;
  private final MarkSetting setting;
  private final People people;
  private final Visiting visiting;

  MarkImportPages(CourseDoor door, MarkSetting setting, People people, Visiting visiting) {
    this.door = door;
    this.setting = setting;
    this.people = people;
    this.visiting = visiting;
  }

  @GET
  public Response choose(String id, UriInfo uri) {
    Input address = Input.of(uri.getQueryParameters());
    return Answers.fresh(page(door.taught(id), Input.empty(), done(address)));
  }

  private static @Nullable Done done(Input address) {
    return address.value("marks").matches("\\d{1,6}")
        ? new Done(Integer.parseInt(address.value("marks")), address.has("back"))
        : null;
  }

  private TemplateInstance page(Course course, Input input, @Nullable Done done) {
    List<Listed> all = setting.imports(course.id());
    Map<PersonId, Person> by =
        people.find(all.stream().map(listed -> listed.one().actor()).distinct().toList());
    return Templates.marks(
        new MarksView(
            course,
            all.stream().map(one -> view(one, by.get(one.one().actor()).name())).toList(),
            input,
            done,
            visiting.getZone()));
  }

  private static ImportView view(Listed listed, String by) {
    MarkImport one = listed.one();
    return new ImportView(
        one.number(),
        one.file(),
        one.reason(),
        one.takesBack(),
        listed.marks(),
        listed.open(),
        by,
        one.at());
  }

  /** Tells what a file would do; nothing is changed. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response preview(
      String id, @RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String text) {
    Course course = door.taught(id);
    boolean pasted = file == null || file.size() == 0;
    Optional<String> read =
        pasted
            ? Optional.of(text == null ? "" : text.replace("\0", ""))
            : Spreadsheet.decode(read(file));
    return preview(
        course, read, pasted ? "" : MarkImport.name(file.fileName()), Input.empty(), false, 200);
  }

  private static byte[] read(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response preview(
      Course course,
      Optional<String> text,
      String file,
      Input input,
      boolean overtaken,
      int status) {
    Optional<Problem> problem = MarksFile.problem(text);
    return Answers.fresh(
        Templates.preview(
            new PreviewView(
                course,
                problem.orElse(null),
                text.map(t -> setting.plan(course.id(), t)).orElseGet(MarksPlan::nothing),
                overtaken,
                file,
                text.orElse(""),
                input)),
        problem.isPresent() ? 422 : status);
  }

  /** Does what was shown. */
  @POST
  @Path("/entry")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enter(String id, MultivaluedMap<String, String> form) {
    Course course = door.taught(id);
    Input input = Input.of(form);
    String file = MarkImport.name(input.value("file"));
    String reason = Reason.read(input, "reason");
    if (!input.isGood()) {
      return preview(course, Optional.of(input.raw("text")), file, input, false, 422);
    }
    Wish wish = new Wish(input.raw("text"), file, reason, me());
    return setting
        .apply(course.id(), wish, input.value("shown"))
        .map(done -> Answers.seeOther(address(course) + "?marks=" + done.marks()))
        .orElseGet(() -> preview(course, Optional.of(input.raw("text")), file, input, true, 409));
  }

  private PersonId me() {
    return visiting.signedIn().id();
  }

  private static String address(Course course) {
    return "/courses/" + course.id() + "/grades/import";
  }

  /** Takes an import back: what was there before holds again. */
  @POST
  @Path("/{number}/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(String id, int number, MultivaluedMap<String, String> form) {
    Course course = door.taught(id);
    Input input = Input.of(form);
    String reason = Reason.read(input, "reason");
    if (!input.isGood()) {
      return Answers.unprocessable(page(course, input, null));
    }
    return setting
        .takeBack(course.id(), number, reason, me())
        .map(back -> Answers.seeOther(address(course) + "?back=yes&marks=" + back))
        .orElseThrow(() -> new Fault(Kind.CONFLICT, NOT_OPEN));
  }
}
