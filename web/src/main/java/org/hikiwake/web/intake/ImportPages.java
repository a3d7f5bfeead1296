package org.hikiwake.web.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.web.account.People;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.ImportedVersion;
import org.hikiwake.web.pack.Upload;
import org.hikiwake.web.site.Answers;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where instructors send a pack, see what it would change, and import it. */
@Path("/packs/import")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

  @CheckedTemplate(basePath = "intake")
  static class Templates {
    static native TemplateInstance sending(ImportView view);

    static native TemplateInstance waiting(Upload upload, PackHeader header, int statements);

    static native TemplateInstance preview(PreviewView view);
  }

  private final Importing importing;
  private final CourseDoor courses;
  private final People people;
  private final Visiting visiting;

  ImportPages(Importing importing, CourseDoor courses, People people, Visiting visiting) {
    this.importing = importing;
    this.courses = courses;
    this.people = people;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance form() {
    return Templates.sending(ImportView.empty());
  }

  /** Reads what somebody sent; nothing is imported before he confirms it. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response send(@RestForm("file") @Nullable FileUpload file) {
    String name = file == null || file.fileName() == null ? "" : file.fileName();
    if (file == null || file.size() == 0) {
      String error = name.isEmpty() ? say().fileMissing() : say().fileEmpty(name);
      return Answers.unprocessable(Templates.sending(ImportView.error(error)));
    }
    return receive(name, file)
        .fold(
            new Reception.Cases<>(
                kept -> Answers.seeOther(address(kept.upload())),
                faulty -> again(faulty(name, faulty)),
                refused -> again(new ImportView(null, refused.objection(), null))));
  }

  /** What a file is, is told by how it begins; but one that is no pack may be the wrong file. */
  private static ImportView faulty(String name, Reception.Faulty faulty) {
    boolean strange = !name.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|zip)");
    return new ImportView(
        strange ? say().fileStrange(name) : null, null, ProblemsView.of(faulty.problems()));
  }

  private Reception receive(String name, FileUpload file) {
    try (InputStream in = Files.newInputStream(file.uploadedFile())) {
      return importing.receive(name, in, visiting.signedIn());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response again(ImportView view) {
    return Answers.unprocessable(Templates.sending(view));
  }

  private static String address(Upload upload) {
    return "/packs/import/" + upload.id();
  }

  @GET
  @Path("/{upload}")
  public Response preview(String upload, @QueryParam("page") @Nullable String page) {
    return importing
        .preview(upload, visiting.signedIn())
        .fold(
            new Preview.Cases<>(
                ready -> Answers.fresh(Templates.preview(view(ready, page))),
                making -> Answers.fresh(waiting(making), 202),
                failed -> Answers.fresh(Templates.sending(ImportView.error(failed())), 500),
                overtaken -> overtaken(overtaken.now())));
  }

  private static String failed() {
    return say().failed() + " " + say().failedForNow();
  }

  private PreviewView view(Preview.Ready ready, @Nullable String page) {
    return new PreviewView(
        ready.sent(),
        ready.pack().pack().header(),
        Counts.of(ready.pack()),
        ready.before() == null ? null : ready.before().version().text(),
        ready.next() == null ? null : next(ready.sent(), ready.next(), page),
        ready.before() == null ? courses.taught() : List.of());
  }

  private static PreviewView.Next next(Upload sent, Preview.Next next, @Nullable String page) {
    return new PreviewView.Next(
        ChangesPart.of(next.changes(), address(sent) + "?", page), ImpactView.of(next.impact()));
  }

  private static TemplateInstance waiting(Preview.BeingMade making) {
    return Templates.waiting(
        making.sent(), making.pack().header(), making.pack().statements().size());
  }

  /**
   * Makes it the current version, unless another one came first. What has no questions yet was
   * looked at by nobody.
   */
  @POST
  @Path("/{upload}")
  public Response confirm(String upload, @RestForm("course") @Nullable String course) {
    CourseId only = course == null || course.isBlank() ? null : courses.taught(course).id();
    return importing
        .confirm(upload, only, visiting.signedIn())
        .fold(
            new Confirmation.Cases<>(
                done -> Answers.seeOther("/packs/" + done.version().pack() + "?done=imported"),
                early -> Answers.seeOther(address(early.sent())),
                refused -> again(new ImportView(null, refused.objection(), null)),
                overtaken -> overtaken(overtaken.now())));
  }

  private Response overtaken(ImportedVersion now) {
    String name = people.find(now.importer()).map(Person::name).orElse("");
    String why = say().overtaken(now.version().text(), name);
    return Answers.fresh(Templates.sending(ImportView.error(why)), 409);
  }

  @POST
  @Path("/{upload}/withdrawal")
  public Response drop(String upload) {
    importing.drop(upload, visiting.signedIn());
    return Answers.seeOther("/packs?done=dropped");
  }

  private static PackMessages say() {
    return MessageBundles.get(PackMessages.class);
  }
}
