package org.hikiwake.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.Optional;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.withholding.Withheld;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.Reach;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
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

  private final PackDoor packs;
  private final Reports reports;
  private final Visiting visiting;
  private final WithheldQuestions withheld;
  private final Reach reach;

  ReportPages(
      PackDoor packs, Reports reports, Visiting visiting, WithheldQuestions withheld, Reach reach) {
    this.reach = reach;
    this.packs = packs;
    this.reports = reports;
    this.visiting = visiting;
    this.withheld = withheld;
  }

  @GET
  public TemplateInstance ask(
      @QueryParam("question") @Nullable String question,
      @QueryParam("back") @Nullable String back) {
    return page(version(question), back, Input.empty(), false);
  }

  private QuestionVersion version(@Nullable String question) {
    return packs.practised().stream()
        .flatMap(pack -> version(pack, String.valueOf(question)).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    Fault.Kind.UNKNOWN_QUESTION,
                    "It may have been withdrawn since you were asked it."));
  }

  private Optional<QuestionVersion> version(ExaminedPack pack, String question) {
    Optional<QuestionVersion> version =
        Reviewing.version(pack, question).filter(v -> !isOthers(pack, v));
    Withheld hidden = withheld.fromViewer(pack);
    if (version.filter(hidden::isWithheld).isPresent()) {
      throw withheld.fault(hidden);
    }
    return version;
  }

  /** Of another's own question nobody is shown what it reads now; whoever was asked it knows. */
  private boolean isOthers(ExaminedPack pack, QuestionVersion version) {
    return reach.hidden(pack.pack().header().id()).contains(version.id());
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
    QuestionVersion version = version(input.value("question"));
    check(input);
    if (!input.isGood()) {
      return Answers.unprocessable(page(version, input.value("back"), input, false));
    }
    reports.add(version, input.value("note"), visiting.known().map(Person::id));
    return Response.ok(page(version, input.value("back"), input, true)).build();
  }

  private static void check(Input input) {
    ReviewMessages say = MessageBundles.get(ReviewMessages.class);
    if (input.value("note").isEmpty()) {
      input.reject("note", say.reportEmpty());
    } else if (input.value("note").length() > Review.LONGEST_NOTE) {
      input.reject("note", say.noteTooLong(Review.LONGEST_NOTE));
    }
  }
}
