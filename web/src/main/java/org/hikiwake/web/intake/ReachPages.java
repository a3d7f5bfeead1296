package org.hikiwake.web.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.course.CourseDoor;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.pack.StoredPacks.Current;
import org.hikiwake.web.site.Answers;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where somebody keeps a pack of his to a course, or opens it, and sees first where it is used. */
@Path("/packs/{pack}/reach")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ReachPages {

  @CheckedTemplate(basePath = "intake")
  static class Templates {
    static native TemplateInstance reach(ReachView view);
  }

  private final Packs packs;
  private final Usages usages;
  private final CourseDoor courses;
  private final Visiting visiting;

  ReachPages(Packs packs, Usages usages, CourseDoor courses, Visiting visiting) {
    this.packs = packs;
    this.usages = usages;
    this.courses = courses;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance show(String pack) {
    PackId id = packs.known(pack);
    packs.requireOwned(id, visiting.signedIn());
    return page(id, packs.current(id).orElseThrow(Packs::unknown));
  }

  private TemplateInstance page(PackId id, Current current) {
    Usage usage = usages.of(id);
    return Templates.reach(
        new ReachView(
            id,
            current.version().title(),
            courses.taught(),
            current.onlyFor().map(CourseId::value).orElse(""),
            ReachView.quizzes(usage),
            usage.elsewhere(),
            usage.own(),
            !usage.isNothing()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(String pack, @RestForm("course") @Nullable String course) {
    PackId id = packs.known(pack);
    packs.requireOwned(id, visiting.signedIn());
    CourseId only = course == null || course.isBlank() ? null : courses.taught(course).id();
    packs.open(id, only, visiting.signedIn());
    return Answers.seeOther("/packs/" + id + "?done=reach");
  }
}
