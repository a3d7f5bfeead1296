package org.hikiwake.web.review;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.examination.Catalogue;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.Facet;
import org.hikiwake.web.examination.Filter;
import org.hikiwake.web.examination.FilterView;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where instructors look at generated questions one by one, and accept or reject each. */
@Path("/review")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ReviewPages {

  private static final String PATH = "/review";

  @CheckedTemplate(basePath = "review")
  static class Templates {
    static native TemplateInstance queue(QueueView view);
  }

  private final PackDoor packs;
  private final Catalogues catalogues;
  private final Reviewing reviewing;
  private final Reviews reviews;
  private final ReviewViews views;
  private final Visiting visiting;

  ReviewPages(
      PackDoor packs,
      Catalogues catalogues,
      Reviewing reviewing,
      Reviews reviews,
      ReviewViews views,
      Visiting visiting) {
    this.packs = packs;
    this.catalogues = catalogues;
    this.reviewing = reviewing;
    this.reviews = reviews;
    this.views = views;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance queue(UriInfo uri) {
    return page(uri.getQueryParameters(), null);
  }

  private TemplateInstance page(
      MultivaluedMap<String, String> parameters, @Nullable String problem) {
    Input input = Input.of(parameters);
    ExaminedPack pack = pack(input);
    Catalogue catalogue = catalogues.of(pack);
    Filter filter = Filter.read(parameters, catalogue);
    Found found = catalogue.find(filter);
    Pile pile = Pile.read(input.value("pile"));
    Reviewing.Queue queue =
        reviewing.queue(pack, offered(found, filter), pile, input.value("after"));
    Optional<ExaminedQuestion> shown = catalogue.find(input.value("at")).or(queue::next);
    return Templates.queue(
        new QueueView(
            FilterView.of(PATH, catalogue, filter, found),
            shown.map(question -> views.of(pack, question)).orElse(null),
            queue.left().size(),
            queue.decided(),
            queue.all(),
            query(pack, filter, pile),
            pile,
            queue.reported(),
            done(catalogue, input.value("done")).orElse(null),
            problem));
  }

  /** What did not pass is looked at only by who asks for it. */
  static List<ExaminedQuestion> offered(Found found, Filter filter) {
    return filter.chosen().containsKey(Facet.RESULT)
        ? found.questions()
        : found.questions().stream().filter(ExaminedQuestion::passed).toList();
  }

  /** The pack that an address names, or that of the question it names, or the first one. */
  private ExaminedPack pack(Input input) {
    if (input.has("pack")) {
      return packs.seen(input.value("pack"));
    }
    List<ExaminedPack> all = packs.all();
    return all.stream()
        .filter(pack -> Reviewing.version(pack, input.value("at")).isPresent())
        .findFirst()
        .orElseGet(() -> first(packs));
  }

  static ExaminedPack first(PackDoor packs) {
    return packs.all().stream()
        .findFirst()
        .orElseThrow(() -> new Fault(Fault.Kind.UNKNOWN_PACK, "No pack could be loaded."));
  }

  static String query(ExaminedPack pack, Filter filter, Pile pile) {
    return "pack="
        + pack.bank().pack().header().id()
        + filter.query()
        + (pile == Pile.UNDECIDED ? "" : "&pile=" + pile.word());
  }

  /** What was decided last of the question that was looked at before, if it was decided. */
  private Optional<QueueView.Done> done(Catalogue catalogue, String question) {
    return catalogue
        .find(question)
        .flatMap(
            q -> {
              List<Review> history = reviews.history(new QuestionId(question));
              return history.stream()
                  .findFirst()
                  .map(
                      last ->
                          new QueueView.Done(
                              question,
                              q.stem().ask(),
                              last.decision(),
                              last.version(),
                              history.size()));
            });
  }

  /** Decides, and leads to the next question. */
  @POST
  @Path("/{question}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(String question, MultivaluedMap<String, String> form, UriInfo uri) {
    ExaminedPack pack = pack(Input.of(uri.getQueryParameters()));
    QuestionVersion version =
        Reviewing.version(pack, question).orElseThrow(() -> unknown(question));
    Verdict verdict = verdict(Input.of(form));
    return reviewing
        .decide(examined(pack, question), version, verdict, visiting.signedIn().id())
        .map(refusal -> again(question, refusal, uri))
        .orElseGet(() -> Answers.seeOther(next(question, verdict.decision(), uri)));
  }

  private static Verdict verdict(Input input) {
    return new Verdict(
        Decision.read(input.value("decision")).orElseThrow(ReviewPages::unreadable),
        input.value("note"),
        input.value("version"),
        number(input.value("seen")));
  }

  private Response again(String question, Verdict.Refusal refusal, UriInfo uri) {
    MultivaluedMap<String, String> back = new MultivaluedHashMap<>();
    back.putAll(uri.getQueryParameters());
    back.putSingle("at", question);
    String problem = MessageBundles.get(ReviewMessages.class).refusal(refusal);
    return Answers.unprocessable(page(back, problem));
  }

  private ExaminedQuestion examined(ExaminedPack pack, String question) {
    return catalogues.of(pack).find(question).orElseThrow(() -> unknown(question));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw unreadable();
    }
  }

  /** What was taken back is looked at again; everything else leads on. */
  private static String next(String question, Decision decision, UriInfo uri) {
    String query = Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse("");
    return PATH
        + "?"
        + query
        + (decision == Decision.RETRACTED
            ? "&at=" + question + "#question"
            : "&after=" + question + "&done=" + question + "#question");
  }

  private static Fault unknown(String question) {
    return new Fault(
        Fault.Kind.UNKNOWN_QUESTION,
        "No question of this pack is called \"" + question + "\". Look for it in the list.");
  }

  private static Fault unreadable() {
    return new Fault(Fault.Kind.MALFORMED, "Decide with the buttons of the page.");
  }
}
