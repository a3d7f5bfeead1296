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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.quiz.authoring.Draft;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.quiz.question.InvalidQuestion;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
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
  private final Edits edits;
  private final Visiting visiting;

  WordingPages(Desks desks, Edits edits, Visiting visiting) {
    this.desks = desks;
    this.edits = edits;
    this.visiting = visiting;
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
    IntStream.range(0, texts.size()).forEach(n -> input.with(name(n), texts.get(n).text()));
    return input;
  }

  private static String name(int n) {
    return "text." + (n + 1);
  }

  private TemplateInstance page(Desk desk, UriInfo uri, Input input, @Nullable String problem) {
    List<Wording.Text> texts = Wording.of(desk.version().question());
    return Templates.wording(
        new WordingView(
            desk.view(),
            IntStream.range(0, texts.size())
                .mapToObj(n -> new WordingView.Text(texts.get(n), Typed.of(input, name(n))))
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
    Optional<Question> worded = worded(desk, input);
    if (worded.isEmpty()) {
      return Answers.unprocessable(page(desk, uri, input, null));
    }
    QuestionVersion version = version(desk, worded.get());
    Optional<String> problem = problem(desk, version, input);
    if (problem.isPresent()) {
      return Answers.unprocessable(page(desk, uri, input, problem.get()));
    }
    boolean accepted =
        input.has("accept") && desks.accept(desks.of(question), input.value("reason"));
    Back back = Back.read(uri);
    return Answers.seeOther(accepted ? back.accepted(question) : back.undecided(question));
  }

  /** The question in the words that were typed; nothing where they will not do. */
  private static Optional<Question> worded(Desk desk, Input input) {
    Question before = desk.generated().question();
    List<String> texts = new ArrayList<>();
    for (Wording.Text text : Wording.of(before)) {
      String name = name(texts.size());
      String typed = text.role() == Wording.Role.WORDS ? input.raw(name) : input.value(name);
      if (typed.isBlank() && !text.text().isBlank()) {
        input.reject(name, say().problem(Draft.Problem.MISSING));
      }
      if (typed.length() > Draft.LONGEST) {
        input.reject(name, say().problem(Draft.Problem.TOO_LONG));
      }
      texts.add(typed.lines().collect(Collectors.joining(" ")));
    }
    if (input.value("reason").length() > Edit.LONGEST_REASON) {
      input.reject("reason", say().reasonTooLong(Edit.LONGEST_REASON));
    }
    return input.isGood() ? worded(before, texts, input) : Optional.empty();
  }

  private static Optional<Question> worded(Question before, List<String> texts, Input input) {
    try {
      Question worded = Wording.in(before, texts);
      if (!Wording.exchanges(before, worded)) {
        return Optional.of(worded);
      }
      input.reject("text", say().exchanged());
    } catch (InvalidQuestion alike) {
      input.reject("text", say().problem(Draft.Problem.ALIKE));
    }
    return Optional.empty();
  }

  private static QuestionVersion version(Desk desk, Question worded) {
    QuestionVersion base = desk.generated();
    return worded.equals(base.question())
        ? base
        : new QuestionVersion(base.id(), base.provenance(), base.query(), worded);
  }

  private Optional<String> problem(Desk desk, QuestionVersion version, Input input) {
    if (version.equals(desk.version())) {
      return Optional.of(say().nothingChanged());
    }
    if (!input.value("version").equals(desk.view().version())) {
      return Optional.of(say().changedMeanwhile());
    }
    Edits.Entry entry = new Edits.Entry(version, desk.generated(), null, input.value("reason"));
    return edits.append(entry, seen(input), visiting.signedIn().id()).isPresent()
        ? Optional.empty()
        : Optional.of(say().changedMeanwhile());
  }

  private static int seen(Input input) {
    String seen = input.value("seen");
    return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
  }

  private static AuthoringMessages say() {
    return MessageBundles.get(AuthoringMessages.class);
  }
}
