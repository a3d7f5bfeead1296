package org.hikiwake.web.attachment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.hikiwake.content.verify.Citations;
import org.hikiwake.content.verify.Copy;
import org.hikiwake.web.account.PersonId;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.attachment.Attached.AttachedLink;
import org.hikiwake.web.attachment.Readings.Found;
import org.hikiwake.web.course.Course;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.course.Standing;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where instructors attach a text or a link to a reading, and take it away again. */
@Path("/courses/{id}/readings/{pack}/{reading}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AttachmentPages {

  private static final String TEXT = "text";
  private static final String LINK = "link";
  private static final String WHILE_TAKING = "whileTaking";

  @CheckedTemplate(basePath = "attachment")
  static class Templates {
    static native TemplateInstance fit(FitView view);
  }

  private final CourseDoor door;
  private final Readings readings;
  private final ReadingViews views;
  private final Attachments attachments;
  private final Visiting visiting;

  AttachmentPages(
      CourseDoor door,
      Readings readings,
      ReadingViews views,
      Attachments attachments,
      Visiting visiting) {
    this.door = door;
    this.readings = readings;
    this.views = views;
    this.attachments = attachments;
    this.visiting = visiting;
  }

  /** Tells how a text would fit; nothing of it is kept. */
  @POST
  @Path("/fit")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response tryOut(
      String id,
      String pack,
      String reading,
      @RestForm("file") @Nullable FileUpload file,
      @RestForm(TEXT) @Nullable String text,
      @RestForm(WHILE_TAKING) @Nullable String whileTaking) {
    Course course = door.taught(id);
    Found found = readings.find(course.id(), pack, reading);
    Input input = input(text, whileTaking);
    try {
      String contents =
          file == null || file.size() == 0
              ? SentText.ofField(input.raw(TEXT))
              : SentText.ofFile(file.fileName() == null ? "" : file.fileName(), read(file));
      return Answers.fresh(Templates.fit(fit(course, found, copy(found, contents), input)));
    } catch (TextRefused e) {
      return again(course, found, refused(input, e));
    }
  }

  private static Input input(@Nullable String text, @Nullable String whileTaking) {
    return Input.empty()
        .with(TEXT, text == null ? "" : text)
        .with(WHILE_TAKING, whileTaking == null ? "" : whileTaking);
  }

  private static byte[] read(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Copy copy(Found found, String contents) throws TextRefused {
    Copy copy =
        Copy.of(contents, found.reading(), Citations.of(found.pack(), found.reading().id()));
    SentText.requireBounded(copy.text());
    return copy;
  }

  private FitView fit(Course course, Found found, Copy copy, Input input) {
    return new FitView(
        course,
        found.key(),
        found.reading(),
        Fit.of(copy, found.pack(), found.reading()),
        String.join("\n", copy.text().paragraphs()),
        input.has(WHILE_TAKING),
        attachments.of(found.key()).isPresent());
  }

  private static Input refused(Input input, TextRefused e) {
    input.reject(TEXT, say().refused(e.why(), e.line()));
    return input;
  }

  private Response again(Course course, Found found, Input input) {
    Enrolled enrolled = new Enrolled(course, Standing.INSTRUCTOR);
    return Answers.unprocessable(
        ReadingPages.Templates.reading(views.one(enrolled, found, input, "")));
  }

  /** Attaches a text; what was attached before goes. */
  @POST
  @Path("/text")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attachText(
      String id,
      String pack,
      String reading,
      @RestForm(TEXT) @Nullable String text,
      @RestForm(WHILE_TAKING) @Nullable String whileTaking) {
    Course course = door.taught(id);
    Found found = readings.find(course.id(), pack, reading);
    Input input = input(text, whileTaking);
    try {
      Copy copy = copy(found, SentText.ofField(input.raw(TEXT)));
      attachments.attach(found.key(), copy.text(), input.has(WHILE_TAKING), me());
      return seeOther(found, "text");
    } catch (TextRefused e) {
      return again(course, found, refused(input, e));
    }
  }

  /** Attaches a link; what was attached before goes. */
  @POST
  @Path("/link")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response attachLink(
      String id,
      String pack,
      String reading,
      @FormParam(LINK) @Nullable String link,
      @FormParam(WHILE_TAKING) @Nullable String whileTaking) {
    Course course = door.taught(id);
    Found found = readings.find(course.id(), pack, reading);
    Input input = Input.empty().with(LINK, link == null ? "" : link);
    return AttachedLink.read(input.value(LINK))
        .map(address -> attached(found, address, whileTaking != null))
        .orElseGet(
            () -> {
              input.reject(LINK, say().noLink());
              return again(course, found, input);
            });
  }

  private Response attached(Found found, AttachedLink link, boolean whileTaking) {
    attachments.attach(found.key(), link, whileTaking, me());
    return seeOther(found, "link");
  }

  /** Says whether students may read it while they take a quiz. */
  @POST
  @Path("/access")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response allow(
      String id,
      String pack,
      String reading,
      @FormParam(WHILE_TAKING) @Nullable String whileTaking) {
    Found found = readings.find(door.taught(id).id(), pack, reading);
    attachments.allowWhileTaking(found.key(), whileTaking != null, me());
    return seeOther(found, "access");
  }

  /** Takes away what is attached. */
  @POST
  @Path("/removal")
  public Response remove(String id, String pack, String reading) {
    Found found = readings.find(door.taught(id).id(), pack, reading);
    attachments.remove(found.key(), me());
    return seeOther(found, "removed");
  }

  private PersonId me() {
    return visiting.signedIn().id();
  }

  private static Response seeOther(Found found, String done) {
    return Answers.seeOther(found.key().address() + "?done=" + done);
  }

  private static AttachmentMessages say() {
    return MessageBundles.get(AttachmentMessages.class);
  }
}
