package org.hikiwake.web.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.QuizId;
import org.hikiwake.quiz.assignment.Remedy;
import org.hikiwake.quiz.correction.Corrected;
import org.hikiwake.quiz.correction.Correcting;
import org.hikiwake.quiz.correction.Preview;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.correction.CorrectionsView.Done;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/**
 * Where instructors correct a key that was found wrong: say what is right, see who moves, do it.
 */
@Path("/quizzes/{quiz}/corrections")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CorrectionPages {

  @CheckedTemplate(basePath = "correction")
  static class Templates {
    static native TemplateInstance corrections(CorrectionsView view);

    static native TemplateInstance correction(CorrectionView view);
  }

  private final CorrectionDoor door;
  private final Correcting correcting;
  private final CorrectionViews views;
  private final GivenAnswers given;

  CorrectionPages(
      CorrectionDoor door, Correcting correcting, CorrectionViews views, GivenAnswers given) {
    this.door = door;
    this.correcting = correcting;
    this.views = views;
    this.given = given;
  }

  static String address(QuizId quiz) {
    return "/quizzes/" + quiz + "/corrections";
  }

  @GET
  public Response all(String quiz, UriInfo uri) {
    Input address = Input.of(uri.getQueryParameters());
    return Answers.fresh(Templates.corrections(views.all(door.taught(quiz), done(address))));
  }

  private static @Nullable Done done(Input address) {
    try {
      return address.has("done")
          ? new Done(
              Integer.parseInt(address.value("done")), Integer.parseInt(address.value("marked")))
          : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @GET
  @Path("/new")
  public Response begin(String quiz, UriInfo uri) {
    Entered entered = door.taught(quiz);
    CorrectionForm form = CorrectionForm.of(uri.getQueryParameters());
    QuestionVersion version = version(entered.quiz(), form);
    return page(entered, version, given.in(entered.quiz(), version, form), false, null, 200);
  }

  private QuestionVersion version(Quiz quiz, CorrectionForm form) {
    return door.version(quiz, form.version())
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNKNOWN_QUESTION,
                    "It was never asked in this quiz. Its results list what was."));
  }

  private Response page(
      Entered entered,
      QuestionVersion version,
      CorrectionForm form,
      boolean overtaken,
      @Nullable Preview preview,
      int status) {
    return Answers.fresh(
        Templates.correction(views.one(entered, version, form, overtaken, preview)), status);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(String quiz, MultivaluedMap<String, String> fields) {
    Entered entered = door.taught(quiz);
    CorrectionForm form = CorrectionForm.of(fields);
    QuestionVersion version = version(entered.quiz(), form);
    if (form.step().equals("edit")) {
      return page(entered, version, form, false, null, 200);
    }
    Optional<Remedy> remedy = form.remedy(version.question());
    remedy.ifPresentOrElse(
        chosen -> door.check(form.input(), entered.quiz(), version, chosen),
        () -> form.input().reject("remedy", say().nothingChosen()));
    CorrectionDoor.checkReason(form.input());
    if (!form.input().isGood()) {
      return page(entered, version, form, false, null, 422);
    }
    return form.step().equals("correct")
        ? correct(entered, version, form, remedy.orElseThrow())
        : page(entered, version, form, false, preview(entered, version, form, remedy.get()), 200);
  }

  private Preview preview(
      Entered entered, QuestionVersion version, CorrectionForm form, Remedy remedy) {
    return correcting.preview(entered.quiz().id(), version, remedy, form.reason(), door.actor());
  }

  private Response correct(
      Entered entered, QuestionVersion version, CorrectionForm form, Remedy remedy) {
    return correcting
        .correct(entered.quiz().id(), version, remedy, form.reason(), door.actor(), form.seen())
        .fold(
            new Corrected.Cases<>(
                done ->
                    Answers.seeOther(
                        address(entered.quiz().id())
                            + "?done="
                            + done.correction().number()
                            + "&marked="
                            + done.marked()),
                overtaken -> page(entered, version, form, true, null, 409),
                refused -> {
                  CorrectionDoor.reject(form.input(), refused.reason());
                  return page(entered, version, form, false, null, 422);
                }));
  }

  static CorrectionMessages say() {
    return MessageBundles.get(CorrectionMessages.class);
  }
}
