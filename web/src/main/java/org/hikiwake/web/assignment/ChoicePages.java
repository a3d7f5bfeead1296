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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.selftest.Texts;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.web.assignment.ChoiceView.Offered;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.examination.Catalogue;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.examination.ExaminedQuestion;
import org.hikiwake.web.examination.ExaminedView;
import org.hikiwake.web.examination.Filter;
import org.hikiwake.web.examination.FilterView;
import org.hikiwake.web.pack.ExaminedPack;
import org.hikiwake.web.pack.Library;
import org.hikiwake.web.pack.PackView;
import org.hikiwake.web.site.Answers;
import org.hikiwake.web.site.Input;
import org.hikiwake.web.site.Paging;
import org.jspecify.annotations.Nullable;

/** Where instructors look for questions and put them into their quiz one by one. */
@Path("/quizzes/{quiz}/builder/questions")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ChoicePages {

  private static final int PER_PAGE = 20;

  @CheckedTemplate(basePath = "assignment")
  static class Templates {
    static native TemplateInstance choice(ChoiceView view);
  }

  private final QuizDoor door;
  private final Shelves shelves;
  private final Offers offers;
  private final Company company;
  private final Catalogues catalogues;
  private final Library library;
  private final Texts texts;
  private final Desk desk;

  ChoicePages(
      QuizDoor door,
      Shelves shelves,
      Offers offers,
      Company company,
      Catalogues catalogues,
      Library library,
      Texts texts,
      Desk desk) {
    this.door = door;
    this.shelves = shelves;
    this.offers = offers;
    this.company = company;
    this.catalogues = catalogues;
    this.library = library;
    this.texts = texts;
    this.desk = desk;
  }

  @GET
  public TemplateInstance show(String quiz, UriInfo uri) {
    Entered entered = door.taught(quiz);
    Input address = Input.of(uri.getQueryParameters());
    return page(
        entered,
        uri.getQueryParameters(),
        Set.of(),
        Notice.read(address, entered.quiz()).orElse(null),
        null);
  }

  private TemplateInstance page(
      Entered entered,
      MultivaluedMap<String, String> address,
      Set<String> ticked,
      @Nullable Notice notice,
      @Nullable String problem) {
    Quiz quiz = entered.quiz();
    ExaminedPack pack = shelves.chosen(address.getFirst("pack"), quiz);
    Catalogue catalogue = catalogues.of(pack);
    Filter filter = Filter.read(address, catalogue);
    Offer offer = offers.of(pack);
    Found found = catalogue.find(filter, question -> offer.has(question.id()));
    String path = Desk.address(quiz, "/questions");
    String list = FilterView.address(path, pack.bank().pack().header(), filter);
    Paging paging = Paging.of(list, address.getFirst("page"), found.questions().size(), PER_PAGE);
    PackView shown = PackView.of(pack.bank().pack(), library, texts);
    return Templates.choice(
        new ChoiceView(
            entered.course(),
            quiz,
            shelves.headers(),
            FilterView.of(path, catalogue, filter, found),
            paging.of(found.questions(), PER_PAGE).stream()
                .map(question -> offered(question, offer, quiz, ticked, shown))
                .toList(),
            paging,
            paging.to(paging.page()).substring(path.length()),
            notice,
            problem));
  }

  private Offered offered(
      ExaminedQuestion question, Offer offer, Quiz quiz, Set<String> ticked, PackView shown) {
    QuestionId id = new QuestionId(question.id());
    List<Integer> alike = places(quiz, other -> company.areAlike(offer.pack(), id, other));
    List<Integer> enemies = places(quiz, other -> company.areEnemies(offer.pack(), id, other));
    return new Offered(
        ExaminedView.of(question, shown),
        offer.state(id),
        places(quiz, id::equals).stream().findFirst().orElse(null),
        alike,
        enemies.stream().filter(place -> !alike.contains(place)).toList(),
        ticked.contains(question.id()));
  }

  /** The places of the questions in the quiz of which that is true, counted from 1. */
  private static List<Integer> places(Quiz quiz, Predicate<QuestionId> which) {
    return IntStream.range(0, quiz.slots().size())
        .filter(at -> which.test(quiz.slots().get(at).version().id()))
        .mapToObj(at -> at + 1)
        .toList();
  }

  /** Puts what is ticked, and the one whose button was pressed, at the end of the quiz. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(String quiz, MultivaluedMap<String, String> form, UriInfo uri) {
    Entered entered = door.taught(quiz);
    Quiz now = entered.quiz();
    MultivaluedMap<String, String> address = uri.getQueryParameters();
    Offer offer = offers.of(shelves.chosen(address.getFirst("pack"), now));
    Set<String> ticked = new LinkedHashSet<>(form.getOrDefault("question", List.of()));
    List<Slot> added = added(now, offer, ticked);
    if (added.isEmpty()) {
      return again(entered, address, ticked, say().nothingTicked());
    }
    if (now.slots().size() + added.size() > Quiz.MOST_SLOTS) {
      return again(entered, address, ticked, say().full(Quiz.MOST_SLOTS));
    }
    List<Slot> all = new ArrayList<>(now.slots());
    all.addAll(added);
    return desk.change(now, now.asking(all), Input.of(form))
        .map(problem -> again(entered, address, ticked, problem))
        .orElseGet(() -> Desk.seeOther(now, "/questions" + query(uri), Done.ADDED));
  }

  private static List<Slot> added(Quiz quiz, Offer offer, Set<String> ticked) {
    Set<QuestionId> present =
        quiz.slots().stream().map(slot -> slot.version().id()).collect(Collectors.toSet());
    return ticked.stream()
        .flatMap(id -> offer.find(id).stream())
        .filter(version -> !present.contains(version.id()))
        .map(Slot::of)
        .toList();
  }

  private Response again(
      Entered entered, MultivaluedMap<String, String> address, Set<String> ticked, String problem) {
    return Answers.unprocessable(page(entered, address, ticked, null, problem));
  }

  /** The list as it was, without what was said to be done on it before. */
  private static String query(UriInfo uri) {
    String query = uri.getRequestUri().getRawQuery();
    return query == null
        ? ""
        : Stream.of(query.split("&"))
            .filter(part -> !part.matches("(done|was)=.*"))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static BuilderMessages say() {
    return MessageBundles.get(BuilderMessages.class);
  }
}
