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
import org.hikiwake.quiz.assembly.Assembly.Assembled;
import org.hikiwake.quiz.assembly.Assembly.Unsatisfiable;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.pack.ExaminedPack;
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
  private final Picking picking;
  private final Desk desk;

  BlueprintPages(QuizDoor door, Shelves shelves, Offers offers, Picking picking, Desk desk) {
    this.door = door;
    this.shelves = shelves;
    this.offers = offers;
    this.picking = picking;
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
            none == null ? 0 : picking.among(entered.quiz(), offer, form.pick()).count(),
            none,
            problem));
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
    return picking
        .assemble(entered.quiz(), offer, wanted.pick(), wanted.blueprint(number))
        .fold(
            assembled -> save(entered, offer, wanted, assembled),
            none -> again(entered, offer, wanted, none, null));
  }

  private Response save(Entered entered, Offer offer, BlueprintForm wanted, Assembled assembled) {
    Quiz now = entered.quiz();
    Quiz next = now.asking(Picking.slots(now, offer, wanted.pick(), assembled));
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
