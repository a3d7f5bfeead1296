package org.hikiwake.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.LocalPath;
import org.jspecify.annotations.Nullable;

/** Where anybody says what is wrong with a question that he was asked. */
@Path("/reports")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ReportPages {

  @CheckedTemplate(basePath = "review")
  static class Templates {
    static native TemplateInstance report(
        String question, String stem, String back, Input input, boolean sent);
  }

  private final ReportDoor door;

  ReportPages(ReportDoor door) {
    this.door = door;
  }

  @GET
  public TemplateInstance ask(
      @QueryParam("question") @Nullable String question,
      @QueryParam("back") @Nullable String back) {
    return page(door.question(String.valueOf(question)), back, Input.empty(), false);
  }

  private static TemplateInstance page(
      QuestionVersion version, @Nullable String back, Input input, boolean sent) {
    return Templates.report(
        version.id().value(),
        version.question().stem().ask(),
        LocalPath.of(back == null ? "" : back, "/"),
        input,
        sent);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> form) {
    Input input = Input.of(form);
    QuestionVersion version = door.question(input.value("question"));
    door.report(version, input);
    String back = input.value("back");
    return input.isGood()
        ? Response.ok(page(version, back, input, true)).build()
        : Answers.unprocessable(page(version, back, input, false));
  }
}
