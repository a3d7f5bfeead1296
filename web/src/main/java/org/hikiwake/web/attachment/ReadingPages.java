package org.hikiwake.web.attachment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hikiwake.web.attachment.Readings.Found;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.Enrolled;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where those who are in a course read what is attached to its readings. */
@Path("/courses/{id}/readings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReadingPages {

  @CheckedTemplate(basePath = "attachment")
  static class Templates {
    static native TemplateInstance readings(ReadingsView view);

    static native TemplateInstance reading(ReadingView view);
  }

  private final CourseDoor door;
  private final Readings readings;
  private final ReadingViews views;

  ReadingPages(CourseDoor door, Readings readings, ReadingViews views) {
    this.door = door;
    this.readings = readings;
    this.views = views;
  }

  @GET
  public Response list(String id, @QueryParam("pack") @Nullable String pack) {
    return Answers.fresh(Templates.readings(views.list(door.entered(id), pack)));
  }

  @GET
  @Path("/{pack}/{reading}")
  public Response show(
      String id, String pack, String reading, @QueryParam("done") @DefaultValue("") String done) {
    Enrolled enrolled = door.entered(id);
    Found found = readings.find(enrolled.course().id(), pack, reading);
    ReadingView view = views.one(enrolled, found, Input.empty(), done);
    if (!enrolled.isTeaching() && view.attachment() == null) {
      throw new Fault(
          Kind.UNKNOWN_ADDRESS,
          "Nothing is attached to this reading. Look for it where your instructor told you.");
    }
    return Answers.fresh(Templates.reading(view));
  }
}
