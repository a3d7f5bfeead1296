package org.hikiwake.web.marking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.marking.PilesView.PileView;
import org.hikiwake.web.marking.PilesView.Place;
import org.hikiwake.web.pack.Library;

/** Where instructors see which answers of a quiz wait for a person. */
@Path("/quizzes/{quiz}/marking")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PilePages {

  @CheckedTemplate(basePath = "marking")
  static class Templates {
    static native TemplateInstance piles(PilesView view);
  }

  private final QuizDoor quizzes;
  private final MarkingDoor door;
  private final Library library;

  PilePages(QuizDoor quizzes, MarkingDoor door, Library library) {
    this.quizzes = quizzes;
    this.door = door;
    this.library = library;
  }

  @GET
  public TemplateInstance show(String quiz, @QueryParam("done") @DefaultValue("") String done) {
    Entered entered = quizzes.taught(quiz);
    List<PileView> piles = door.piles(entered.quiz().id()).stream().map(this::view).toList();
    return Templates.piles(new PilesView(entered, piles, done));
  }

  private PileView view(Pile pile) {
    Pile.Answer first = pile.answers().get(0);
    QuestionVersion version = first.item().slot().version();
    ContentPack pack = library.behind(version.provenance());
    return new PileView(
        version.question().present().stem(),
        library.terms(pack),
        pile.waiting(),
        pile.answers().size(),
        Addresses.sheet(pile.next(0).orElse(first), false),
        places(pile));
  }

  private static List<Place> places(Pile pile) {
    return IntStream.range(0, pile.answers().size())
        .mapToObj(
            n -> {
              Pile.Answer answer = pile.answers().get(n);
              return new Place(n + 1, Addresses.sheet(answer, false), answer.waits());
            })
        .toList();
  }
}
