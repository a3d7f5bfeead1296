package org.hikiwake.web.assignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Assembly.Assembled;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.ShippedBanks;
import org.hikiwake.web.site.Answers;
import org.jspecify.annotations.Nullable;

/** Where instructors have questions picked for them. */
@Path("/quizzes/{quiz}/builder/blueprint")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BlueprintPages {

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance blueprint(BlueprintView view);
  }

  private final QuizDoor door;
  private final Shelves shelves;
  private final Offers offers;
  private final Company company;
  private final Desk desk;

  BlueprintPages(QuizDoor door, Shelves shelves, Offers offers, Company company, Desk desk) {
    this.door = door;
    this.shelves = shelves;
    this.offers = offers;
    this.company = company;
    this.desk = desk;
  }

  @GET
  public TemplateInstance show(String quiz, @QueryParam("pack") @Nullable String pack) {
    Entered entered = door.taught(quiz);
    Offer offer = offers.of(shelves.chosen(pack, entered.quiz()));
    Wish everything = Wish.anythingFrom(offer.pack().bank().pack().header().id());
    return page(entered, offer, new BlueprintForm(everything, BlueprintForm.usual()), null, null);
  }

  private TemplateInstance page(
      Entered entered,
      Offer offer,
      BlueprintForm form,
      @Nullable Unsatisfiable none,
      @Nullable String problem) {
    Bank bank = new Bank(offer.pack().bank().pack(), List.copyOf(offer.all()));
    return Templates.blueprint(
        new BlueprintView(
            entered.course(),
            entered.quiz(),
            shelves.headers(),
            bank,
            offer.accepted().size(),
            form.wish(),
            form.input(),
            none == null ? 0 : among(entered.quiz(), offer, form).count(),
            none,
            problem));
  }

  /** What may be picked: what is wished for, and goes with the questions that stay. */
  private Stream<QuestionVersion> among(Quiz quiz, Offer offer, BlueprintForm form) {
    List<QuestionVersion> offered =
        form.wantsAccepted() ? offer.accepted() : List.copyOf(offer.all());
    List<Slot> staying = form.replaces() ? List.of() : quiz.slots();
    return new Bank(offer.pack().bank().pack(), offered)
        .matching(form.wish())
        .filter(one -> company.fits(offer.pack(), one.id(), staying));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response pick(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    ExaminedPack pack = shelves.chosen(form.getFirst("pack"), entered.quiz());
    Offer offer = offers.of(pack);
    BlueprintForm wanted = BlueprintForm.read(form, pack.bank());
    return wanted
        .number(entered.quiz())
        .map(number -> pick(entered, offer, wanted, number))
        .orElseGet(() -> again(entered, offer, wanted, null, null));
  }

  private Response pick(Entered entered, Offer offer, BlueprintForm wanted, int number) {
    Assembly assembly =
        company.assemble(
            offer.pack(),
            among(entered.quiz(), offer, wanted).toList(),
            wanted.blueprint(number),
            seed(entered.quiz()));
    return assembly.fold(
        assembled -> save(entered, offer, wanted, assembled),
        none -> again(entered, offer, wanted, none, null));
  }

  /** Another one for each revision: who undoes a choice and picks again is given another. */
  private static Seed seed(Quiz quiz) {
    return ShippedBanks.SEED.derive(
        "blueprint", quiz.id().value(), String.valueOf(quiz.revision()));
  }

  private Response save(Entered entered, Offer offer, BlueprintForm wanted, Assembled assembled) {
    Quiz now = entered.quiz();
    Stream<Slot> picked =
        assembled.forms().get(0).questions().stream()
            .map(Candidate::id)
            .map(id -> Slot.of(offer.find(id.value()).orElseThrow()));
    Stream<Slot> staying = wanted.replaces() ? Stream.empty() : now.slots().stream();
    Quiz next = now.asking(Stream.concat(staying, picked).toList());
    return desk.change(now, next, wanted.input())
        .map(problem -> again(entered, offer, wanted, null, problem))
        .orElseGet(() -> Desk.seeOther(now, "", Done.PICKED));
  }

  private Response again(
      Entered entered,
      Offer offer,
      BlueprintForm wanted,
      @Nullable Unsatisfiable none,
      @Nullable String problem) {
    return Answers.unprocessable(page(entered, offer, wanted, none, problem));
  }
}
