package org.hikiwake.web.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where instructors give a generated question other words, and never another key. */
@Path("/review/{question}/wording")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class WordingPages {

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance wording(WordingView view);
  }

  private final Desks desks;
  private final Rewording rewording;

  WordingPages(Desks desks, Rewording rewording) {
    this.desks = desks;
    this.rewording = rewording;
  }

  @GET
  public Response show(String question, UriInfo uri) {
    Desk desk = desks.of(question);
    return desk.isOwn()
        ? Answers.seeOther("/own-questions/" + question)
        : Answers.fresh(page(desk, uri, filled(desk, uri), null));
  }

  /** The words that it has, or had when an edit was made that the address names. */
  private Input filled(Desk desk, UriInfo uri) {
    Question words = desk.version().question();
    String from = Input.of(uri.getQueryParameters()).value("from");
    if (from.equals("0")) {
      words = desk.generated().question();
    } else if (!from.isEmpty()) {
      words = desk.fitting(from).map(QuestionVersion::question).orElse(words);
    }
    Input input = Input.empty();
    List<Wording.Text> texts = Wording.of(words);
    IntStream.range(0, texts.size())
        .forEach(n -> input.with(Rewording.field(n), texts.get(n).text()));
    return input;
  }

  private TemplateInstance page(Desk desk, UriInfo uri, Input input, @Nullable String problem) {
    List<Wording.Text> texts = Wording.of(desk.version().question());
    return Templates.wording(
        new WordingView(
            desk.view(),
            IntStream.range(0, texts.size())
                .mapToObj(
                    n -> new WordingView.Text(texts.get(n), Typed.of(input, Rewording.field(n))))
                .toList(),
            desk.history().size(),
            Back.read(uri).query(),
            desks.told(desk),
            desks.uses(desk),
            input,
            problem));
  }

  /** Makes a version in these words, and accepts it where that is wanted. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(String question, MultivaluedMap<String, String> form, UriInfo uri) {
    Desk desk = desks.of(question);
    if (desk.isOwn()) {
      throw Desks.unknown(question);
    }
    Input input = Input.of(form);
    Optional<Rewording.Refusal> refusal = rewording.reword(desk, input, seen(input));
    if (refusal.isPresent()) {
      return Answers.unprocessable(page(desk, uri, input, problem(refusal.get())));
    }
    boolean accepted =
        input.has("accept") && desks.accept(desks.of(question), input.value("reason"));
    Back back = Back.read(uri);
    return Answers.seeOther(accepted ? back.accepted(question) : back.undecided(question));
  }

  private static Desk.Seen seen(Input input) {
    String seen = input.value("seen");
    return new Desk.Seen(
        input.value("version"), seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1);
  }

  private static @Nullable String problem(Rewording.Refusal refusal) {
    return switch (refusal) {
      case UNACCEPTABLE -> null;
      case NOTHING_CHANGED -> say().nothingChanged();
      case CHANGED_MEANWHILE -> say().changedMeanwhile();
    };
  }

  private static AuthoringMessages say() {
    return MessageBundles.get(AuthoringMessages.class);
  }
}
