package org.hikiwake.web.assignment;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.review.Decision;
import org.hikiwake.web.review.ReviewMessages;
import org.hikiwake.web.review.ReviewView;
import org.hikiwake.web.review.ReviewViews;
import org.hikiwake.web.review.Reviewing;
import org.hikiwake.web.review.Verdict;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Where the questions of a quiz are accepted, or give way to others, without leaving it. */
@Path("/quizzes/{quiz}/builder/review")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AcceptancePages {

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance acceptance(AcceptanceView view);
  }

  private final QuizDoor door;
  private final Contents contents;
  private final PackDoor packs;
  private final Replacements replacements;
  private final Catalogues catalogues;
  private final Reviewing reviewing;
  private final ReviewViews views;
  private final Desk desk;
  private final Visiting visiting;

  AcceptancePages(
      QuizDoor door,
      Contents contents,
      PackDoor packs,
      Replacements replacements,
      Catalogues catalogues,
      Reviewing reviewing,
      ReviewViews views,
      Desk desk,
      Visiting visiting) {
    this.door = door;
    this.contents = contents;
    this.packs = packs;
    this.replacements = replacements;
    this.catalogues = catalogues;
    this.reviewing = reviewing;
    this.views = views;
    this.desk = desk;
    this.visiting = visiting;
  }

  @GET
  public TemplateInstance show(String quiz, UriInfo uri) {
    Entered entered = entered(quiz);
    Input address = Input.of(uri.getQueryParameters());
    List<Placed> all = contents.of(entered.quiz());
    Optional<ReviewView> accepted =
        find(all, address.value("accepted")).filter(Placed::isAccepted).flatMap(this::review);
    return page(
        entered,
        all,
        next(all, Numbers.read(address.value("from"), 1, all.size()).orElse(1)),
        accepted.orElse(null),
        Notice.read(address, entered.quiz()).orElse(null),
        null);
  }

  private static Optional<Placed> find(List<Placed> all, String id) {
    return all.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The first that nobody has accepted from that place on, or else from the beginning. */
  private static Optional<Placed> next(List<Placed> all, int from) {
    return Stream.concat(all.stream().skip(from - 1L), all.stream())
        .filter(one -> !one.isAccepted())
        .findFirst();
  }

  private TemplateInstance page(
      Entered entered,
      List<Placed> all,
      Optional<Placed> shown,
      @Nullable ReviewView accepted,
      @Nullable Notice notice,
      @Nullable String problem) {
    return Templates.acceptance(
        new AcceptanceView(
            entered.course(),
            entered.quiz(),
            shown.orElse(null),
            shown.flatMap(this::review).orElse(null),
            all.stream().filter(one -> !one.isAccepted()).count(),
            accepted,
            notice,
            problem));
  }

  private Optional<ReviewView> review(Placed placed) {
    return placed.origin() == Origin.CURRENT
        ? pack(placed)
            .flatMap(pack -> examined(pack, placed).map(question -> views.of(pack, question)))
        : Optional.empty();
  }

  /** Nothing where the pack is private to another course, which reviews it. */
  private Optional<ExaminedPack> pack(Placed placed) {
    return packs.seen(placed.version().provenance().pack());
  }

  /** Nothing where it is another course's own question, which is not his to review. */
  private Optional<ExaminedQuestion> examined(ExaminedPack pack, Placed placed) {
    return catalogues.of(pack).find(placed.id());
  }

  /** Accepts a question as every review does, or takes that back. */
  @POST
  @Path("/{question}")
  public Response decide(String quiz, String question, MultivaluedMap<String, String> form) {
    Scene scene = scene(quiz, question);
    Input input = Input.of(form);
    Decision decision =
        Decision.read(input.value("decision")).orElseThrow(AcceptancePages::garbled);
    return judge(scene.placed(), decision, input)
        .map(problem -> again(scene, problem))
        .orElseGet(() -> Desk.go(scene.after(decision) + "#question"));
  }

  private Optional<String> judge(Placed placed, Decision decision, Input input) {
    Verdict verdict =
        new Verdict(
            decision,
            input.value("note"),
            input.value("version"),
            Numbers.read(input.value("seen"), 0, Integer.MAX_VALUE)
                .orElseThrow(AcceptancePages::garbled));
    Optional<Verdict.Refusal> refusal =
        placed.origin() == Origin.CURRENT
            ? reviewing.decide(
                pack(placed)
                    .flatMap(pack -> examined(pack, placed))
                    .orElseThrow(AcceptancePages::unknown),
                placed.version(),
                verdict,
                visiting.signedIn().id())
            : Optional.of(Verdict.Refusal.VERSION_CHANGED);
    return refusal.map(MessageBundles.get(ReviewMessages.class)::refusal);
  }

  /** Puts another question of the same kind, about the same readings, in its place. */
  @POST
  @Path("/{question}/replacement")
  public Response replace(String quiz, String question, MultivaluedMap<String, String> form) {
    Scene scene = scene(quiz, question);
    return replacements
        .find(scene.quiz(), scene.placed().slot())
        .map(other -> change(scene, scene.with(other), Done.REPLACED, form))
        .orElseGet(() -> again(scene, say().nothingElse()));
  }

  @POST
  @Path("/{question}/removal")
  public Response remove(String quiz, String question, MultivaluedMap<String, String> form) {
    Scene scene = scene(quiz, question);
    List<Slot> slots = new ArrayList<>(scene.quiz().slots());
    SlotsForm.remove(slots, scene.placed().number() - 1);
    return change(scene, slots, Done.REMOVE, form);
  }

  /** Takes the question into the quiz as it reads now. */
  @POST
  @Path("/{question}/renewal")
  public Response renew(String quiz, String question, MultivaluedMap<String, String> form) {
    Scene scene = scene(quiz, question);
    return pack(scene.placed())
        .flatMap(pack -> Reviewing.version(pack, question))
        .map(now -> change(scene, scene.with(now), Done.RENEWED, form))
        .orElseGet(() -> again(scene, say().gone()));
  }

  private Response change(
      Scene scene, List<Slot> slots, Done done, MultivaluedMap<String, String> form) {
    Quiz now = scene.quiz();
    return desk.change(now, now.asking(slots), Input.of(form))
        .map(problem -> again(scene, problem))
        .orElseGet(() -> Desk.seeOther(now, "/review?from=" + scene.placed().number(), done));
  }

  private Response again(Scene scene, String problem) {
    TemplateInstance page =
        page(scene.entered(), scene.all(), Optional.of(scene.placed()), null, null, problem);
    return Answers.unprocessable(page);
  }

  /** What is accepted here, is accepted for every course. */
  private Entered entered(String quiz) {
    Entered entered = door.taught(quiz);
    if (!visiting.isReviewer()) {
      throw new Fault(
          Kind.NOT_YOURS,
          "Who reviews questions does it for every course, and has to be an instructor of this"
              + " server. An administrator can make you one.");
    }
    return entered;
  }

  private Scene scene(String quiz, String question) {
    Entered entered = entered(quiz);
    List<Placed> all = contents.of(entered.quiz());
    return new Scene(entered, all, find(all, question).orElseThrow(AcceptancePages::unknown));
  }

  /** A question that something is done to, among the others. */
  private record Scene(Entered entered, List<Placed> all, Placed placed) {

    Quiz quiz() {
      return entered.quiz();
    }

    List<Slot> with(QuestionVersion other) {
      List<Slot> slots = new ArrayList<>(quiz().slots());
      slots.set(placed.number() - 1, placed.slot().asking(other));
      return slots;
    }

    /** What was accepted leads on; what was taken back is looked at again. */
    String after(Decision decision) {
      String address = Desk.address(quiz(), "/review?from=");
      return decision == Decision.ACCEPTED
          ? address + (placed.number() + 1) + "&accepted=" + placed.id()
          : address + placed.number();
    }
  }

  private static Fault unknown() {
    return new Fault(
        Kind.UNKNOWN_QUESTION, "It is not in this quiz, or no longer. Go back to the quiz.");
  }

  private static Fault garbled() {
    return new Fault(Kind.MALFORMED, "Decide with the buttons of the page.");
  }

  private static BuilderMessages say() {
    return MessageBundles.get(BuilderMessages.class);
  }
}
