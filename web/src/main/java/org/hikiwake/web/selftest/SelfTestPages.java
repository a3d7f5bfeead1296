package org.hikiwake.web.selftest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.behaviour.Answering;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.SelfTesting;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.selftest.VisitorId;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackDoor;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.pack.WishForm;
import org.hikiwake.web.pack.WithheldQuestions;
import org.hikiwake.web.question.Advice;
import org.hikiwake.web.question.ResponseForm;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.ForeignTerms;
import org.hikiwake.web.site.Visitors;
import org.jspecify.annotations.Nullable;

/** The pages on which a visitor chooses, takes and looks back on a self-test. */
@PermitAll
@Path("/self-tests")
@Produces(MediaType.TEXT_HTML)
public class SelfTestPages {

  @CheckedTemplate(basePath = "selftest")
  static class Templates {
    static native TemplateInstance chooser(ChooserView chooser, @Nullable String problem);

    static native TemplateInstance question(QuestionView view);

    static native TemplateInstance withheld(WithheldView view);

    static native TemplateInstance summary(
        SelfTest test, SummaryView view, List<Step> steps, ForeignTerms terms, String packTitle);
  }

  private final SelfTesting testing;
  private final Lookup lookup;
  private final PackDoor packs;
  private final Library library;
  private final Texts texts;
  private final Visitors visitors;
  private final WithheldQuestions withheld;

  SelfTestPages(
      SelfTesting testing,
      Lookup lookup,
      PackDoor packs,
      Library library,
      Texts texts,
      Visitors visitors,
      WithheldQuestions withheld) {
    this.testing = testing;
    this.lookup = lookup;
    this.packs = packs;
    this.library = library;
    this.texts = texts;
    this.visitors = visitors;
    this.withheld = withheld;
  }

  @GET
  @Path("/new")
  public TemplateInstance choose(@QueryParam("pack") String pack) {
    Bank bank = bank(pack == null ? "" : pack);
    Wish anything = Wish.anythingFrom(bank.pack().header().id());
    return Templates.chooser(chooser(bank, anything), null);
  }

  private Bank bank(String pack) {
    return packs.practised(pack).readable(texts);
  }

  private ChooserView chooser(Bank bank, Wish wish) {
    int waiting = withheld.waiting(bank);
    return new ChooserView(
        withheld.open(bank), wish, withheld.waiting(waiting, wish.pack()).orElse(null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response start(MultivaluedMap<String, String> form) {
    Bank bank = bank(Optional.ofNullable(form.getFirst("pack")).orElse(""));
    Wish wish = WishForm.read(form, bank);
    VisitorId visitor = visitors.known().orElseGet(VisitorId::random);
    return testing
        .start(visitor, wish, withheld.fromViewer(wish.pack()))
        .map(test -> seeOther(questionPath(test, 1)).cookie(visitors.cookies(visitor)).build())
        .orElseGet(() -> nothingFits(bank, wish));
  }

  private Response nothingFits(Bank bank, Wish wish) {
    return Response.status(Kind.NO_QUESTIONS.status())
        .entity(Templates.chooser(chooser(bank, wish), TestAdvice.nothingFits()))
        .build();
  }

  /** Goes on where the visitor stopped. */
  @GET
  @Path("/{id}")
  public Response resume(String id) {
    return seeOther(onward(lookup.test(id), 0)).build();
  }

  @GET
  @Path("/{id}/questions/{position}")
  public Response question(String id, int position) {
    SelfTest test = lookup.test(id);
    Item item = lookup.item(test, position);
    return test.isWithheld(item) ? waiting(test, item) : page(test, item, null, 200);
  }

  private Response waiting(SelfTest test, Item item) {
    String until = withheld.until(withheld.fromViewer(test.wish().pack()));
    return Response.ok(Templates.withheld(WithheldView.of(test, item, until)))
        .cacheControl(noStore())
        .build();
  }

  /**
   * Where a browser is after an answer that did not count; to open that again shows the question.
   */
  @GET
  @Path("/{id}/questions/{position}/response")
  public Response responseGiven(String id, int position) {
    SelfTest test = lookup.test(id);
    return seeOther(questionPath(test, lookup.item(test, position).position())).build();
  }

  @POST
  @Path("/{id}/questions/{position}/response")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response respond(String id, int position, MultivaluedMap<String, String> fields) {
    SelfTest test = lookup.test(id);
    Item item = lookup.shown(test, position);
    ResponseForm form = ResponseForm.given(fields, ResponseForm.ALONE);
    return testing
        .answer(test, item, form.read(item.question().present()), form.certainty().orElse(null))
        .fold(
            new Answering.Cases<SelfTest, Response>(
                taken -> seeOther(after(taken.next(), item)).build(),
                repeated -> seeOther(after(test, item)).build(),
                notMarked -> page(test, item, form, Advice.on(notMarked.outcome().reason()), 422),
                refused -> refused(refused.reason(), test, item)));
  }

  /** To what came of it; or on, where that is told at the end. */
  private static String after(SelfTest test, Item item) {
    return test.wish().behaviour().defers() && !test.hasEnded()
        ? onward(test, item.position())
        : questionPath(test, item.position()) + "#feedback";
  }

  private static String onward(SelfTest test, int position) {
    return test.nextOpen(position).map(n -> questionPath(test, n)).orElse(summaryPath(test));
  }

  private Response refused(Answering.Refusal reason, SelfTest test, Item item) {
    return page(lookup.test(test.id().value()), item, TestAdvice.on(reason), 409);
  }

  private Response page(SelfTest test, Item item, @Nullable String problem, int status) {
    ResponseForm form =
        test.progress(item)
            .latest()
            .map(SelfTestPages::holding)
            .orElseGet(() -> ResponseForm.empty(ResponseForm.ALONE));
    return page(test, item, form, problem, status);
  }

  private static ResponseForm holding(Try given) {
    return ResponseForm.holding(given.response(), given.certainty(), ResponseForm.ALONE);
  }

  private Response page(
      SelfTest test, Item item, ResponseForm form, @Nullable String problem, int status) {
    ContentPack pack = library.behind(item.version().provenance());
    QuestionView view =
        QuestionView.of(test, item, form, PackView.of(pack, library, texts), problem);
    return Response.status(status).entity(Templates.question(view)).cacheControl(noStore()).build();
  }

  /** Going back in the browser must show what the server knows, not what it knew. */
  private static CacheControl noStore() {
    CacheControl control = new CacheControl();
    control.setNoStore(true);
    return control;
  }

  @POST
  @Path("/{id}/completion")
  public Response complete(String id) {
    SelfTest test = testing.end(lookup.test(id));
    return seeOther(summaryPath(test)).build();
  }

  @GET
  @Path("/{id}/summary")
  public Response summary(String id) {
    SelfTest test = lookup.test(id);
    ContentPack pack = library.behind(test.items().get(0).version().provenance());
    TemplateInstance page =
        Templates.summary(
            test,
            SummaryView.of(test, pack),
            Step.of(test, 0),
            library.terms(pack),
            pack.header().title());
    return Response.ok(page).cacheControl(noStore()).build();
  }

  /** Starts a new self-test of what was missed in this one. */
  @POST
  @Path("/{id}/repetition")
  public Response repeat(String id) {
    SelfTest test = lookup.test(id);
    return testing
        .repeatMissed(test)
        .map(again -> seeOther(questionPath(again, 1)).build())
        .orElseGet(() -> seeOther(summaryPath(test)).build());
  }

  private static Response.ResponseBuilder seeOther(String path) {
    return Response.seeOther(URI.create(path));
  }

  private static String questionPath(SelfTest test, int position) {
    return "/self-tests/" + test.id() + "/questions/" + position;
  }

  private static String summaryPath(SelfTest test) {
    return "/self-tests/" + test.id() + "/summary";
  }
}
