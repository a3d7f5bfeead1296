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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Roles;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.examination.Catalogue;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.ExaminedView;
import org.hikiwake.web.examination.Filter;
import org.hikiwake.web.examination.FilterView;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/** Where instructors decide on several questions at once, each of which they see with its key. */
@Path("/review/list")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
public class ListPages {

  private static final String PATH = "/review/list";
  private static final int PER_PAGE = 25;

  /** Between the ids of questions in an address. */
  private static final String BETWEEN = ".";

  @CheckedTemplate(basePath = "review")
  static class Templates {
    static native TemplateInstance list(ListView view);
  }

  private final PackDoor packs;
  private final Library library;
  private final Catalogues catalogues;
  private final Reviewing reviewing;
  private final Reviews reviews;
  private final Texts texts;
  private final Visiting visiting;

  ListPages(
      PackDoor packs,
      Library library,
      Catalogues catalogues,
      Reviewing reviewing,
      Reviews reviews,
      Texts texts,
      Visiting visiting) {
    this.packs = packs;
    this.library = library;
    this.catalogues = catalogues;
    this.reviewing = reviewing;
    this.reviews = reviews;
    this.texts = texts;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance show(UriInfo uri) {
    return page(uri.getQueryParameters(), Map.of(), Set.of(), "", null);
  }

  /** The shelf that an address names, or the first one. */
  private ExaminedPack pack(Input address) {
    return address.has("pack") ? packs.seen(address.value("pack")) : ReviewPages.first(packs);
  }

  private TemplateInstance page(
      MultivaluedMap<String, String> address,
      Map<String, Verdict.Refusal> refused,
      Set<String> ticked,
      String note,
      @Nullable String problem) {
    Input input = Input.of(address);
    ExaminedPack pack = pack(input);
    Catalogue catalogue = catalogues.of(pack);
    Filter filter = Filter.read(address, catalogue);
    Found found = catalogue.find(filter);
    Pile pile = Pile.read(input.value("pile"));
    Reviewing.Queue queue = reviewing.queue(pack, ReviewPages.offered(found, filter), pile, "");
    String query = ReviewPages.query(pack, filter, pile);
    Paging paging =
        Paging.of(PATH + "?" + query, input.value("page"), queue.left().size(), PER_PAGE);
    return Templates.list(
        new ListView(
            FilterView.of(PATH, catalogue, filter, found),
            lines(pack, paging.of(queue.left(), PER_PAGE), ticked),
            paging,
            query,
            pile,
            queue.reported(),
            note,
            done(pack, input).orElse(null),
            refused(catalogue, refused.isEmpty() ? refusals(input) : refused),
            problem));
  }

  private List<ListView.Line> lines(
      ExaminedPack pack, List<ExaminedQuestion> questions, Set<String> ticked) {
    PackView shown = PackView.of(pack.pack(), library, texts);
    List<String> ids = questions.stream().map(ExaminedQuestion::id).toList();
    Map<QuestionId, Integer> seen = reviews.counts(ids);
    Map<String, QuestionVersion> versions = versions(pack, ids);
    return questions.stream()
        .map(
            question -> {
              QuestionVersion version = versions.get(question.id());
              return new ListView.Line(
                  ExaminedView.of(question, shown),
                  reviewing.state(version),
                  value(version, seen),
                  ticked.contains(question.id()));
            })
        .toList();
  }

  private static Map<String, QuestionVersion> versions(ExaminedPack pack, List<String> ids) {
    return ids.stream()
        .flatMap(id -> Reviewing.version(pack, id).stream())
        .collect(Collectors.toMap(version -> version.id().value(), version -> version));
  }

  private static String value(QuestionVersion version, Map<QuestionId, Integer> seen) {
    return new Ticked(
            version.id().value(),
            QuizJson.idOf(version).value(),
            seen.getOrDefault(version.id(), 0))
        .value();
  }

  /** What was decided a moment ago and is to be undone at once, if at all. */
  private Optional<ListView.Done> done(ExaminedPack pack, Input address) {
    List<String> ids =
        Stream.of(address.value("done").split("\\" + BETWEEN)).limit(PER_PAGE).toList();
    Map<String, QuestionVersion> versions = versions(pack, ids);
    Map<QuestionId, Integer> seen = reviews.counts(List.copyOf(versions.keySet()));
    return versions.isEmpty()
        ? Optional.empty()
        : Decision.read(address.value("was"))
            .map(
                decision ->
                    new ListView.Done(
                        decision,
                        versions.values().stream().map(one -> value(one, seen)).toList()));
  }

  private static List<ListView.Refused> refused(
      Catalogue catalogue, Map<String, Verdict.Refusal> refused) {
    ReviewMessages say = MessageBundles.get(ReviewMessages.class);
    Map<String, List<ExaminedQuestion>> byReason = new LinkedHashMap<>();
    refused.forEach(
        (id, refusal) ->
            catalogue
                .find(id)
                .ifPresent(
                    question ->
                        byReason
                            .computeIfAbsent(say.refusal(refusal), why -> new ArrayList<>())
                            .add(question)));
    return byReason.entrySet().stream()
        .map(entry -> new ListView.Refused(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What was refused among others that were decided, as it stands in the address. */
  private static Map<String, Verdict.Refusal> refusals(Input address) {
    Map<String, Verdict.Refusal> refusals = new LinkedHashMap<>();
    for (String one : address.value("not").split("\\" + BETWEEN)) {
      int at = one.indexOf('_');
      Verdict.Refusal.read(one.substring(at + 1))
          .filter(refusal -> at > 0)
          .ifPresent(refusal -> refusals.put(one.substring(0, at), refusal));
    }
    return refusals;
  }

  /** Decides on what is ticked; what is refused does not hold up the rest. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(MultivaluedMap<String, String> form, UriInfo uri) {
    MultivaluedMap<String, String> address = uri.getQueryParameters();
    ExaminedPack pack = pack(Input.of(address));
    Input input = Input.of(form);
    List<Ticked> ticked =
        form.getOrDefault("question", List.of()).stream()
            .limit(PER_PAGE)
            .flatMap(value -> Ticked.read(value).stream())
            .toList();
    Optional<Decision> decision = Decision.read(input.value("decision"));
    if (ticked.isEmpty() || decision.isEmpty()) {
      String problem = MessageBundles.get(ReviewMessages.class).nothingTicked();
      return Answers.unprocessable(page(address, Map.of(), Set.of(), input.raw("note"), problem));
    }
    List<String> done = new ArrayList<>();
    Map<String, Verdict.Refusal> refused = new LinkedHashMap<>();
    for (Ticked one : ticked) {
      reviewing
          .decide(
              pack,
              one.question(),
              one.verdict(decision.get(), input.value("note")),
              visiting.signedIn().id())
          .ifPresentOrElse(
              refusal -> refused.put(one.question(), refusal), () -> done.add(one.question()));
    }
    return done.isEmpty()
        ? Answers.unprocessable(page(address, refused, ids(ticked), input.raw("note"), null))
        : Answers.seeOther(next(address, decision.get(), done, refused));
  }

  private static Set<String> ids(List<Ticked> ticked) {
    return ticked.stream().map(Ticked::question).collect(Collectors.toSet());
  }

  private String next(
      MultivaluedMap<String, String> address,
      Decision decision,
      List<String> done,
      Map<String, Verdict.Refusal> refused) {
    Input input = Input.of(address);
    ExaminedPack pack = pack(input);
    Filter filter = Filter.read(address, catalogues.of(pack));
    String not =
        refused.entrySet().stream()
            .map(entry -> entry.getKey() + "_" + entry.getValue().name())
            .collect(Collectors.joining(BETWEEN));
    return PATH
        + "?"
        + ReviewPages.query(pack, filter, Pile.read(input.value("pile")))
        + "&was="
        + decision.word()
        + "&done="
        + String.join(BETWEEN, done)
        + (not.isEmpty() ? "" : "&not=" + not)
        + "#list";
  }
}
