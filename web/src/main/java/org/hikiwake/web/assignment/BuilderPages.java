package org.hikiwake.web.assignment;

import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hikiwake.quiz.assignment.Quiz;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.web.assignment.Notice.Done;
import org.hikiwake.web.site.Input;

/** Where instructors bring the questions of a quiz in order. */
@Path("/quizzes/{quiz}/builder")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BuilderPages {

  private final QuizDoor door;
  private final Builders builders;
  private final Desk desk;

  BuilderPages(QuizDoor door, Builders builders, Desk desk) {
    this.door = door;
    this.builders = builders;
    this.desk = desk;
  }

  @GET
  public TemplateInstance show(String quiz, UriInfo uri) {
    Entered entered = door.taught(quiz);
    Input address = Input.of(uri.getQueryParameters());
    return builders.page(entered, Notice.read(address, entered.quiz()));
  }

  /** Saves points and headings; moves or removes the question whose button was pressed. */
  @POST
  @Path("/slots")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response order(String quiz, MultivaluedMap<String, String> form) {
    Entered entered = door.taught(quiz);
    Quiz now = entered.quiz();
    Input input = Input.of(form);
    List<Slot> slots = SlotsForm.read(input, now);
    if (!input.isGood()) {
      return builders.again(entered, input, Optional.empty());
    }
    return desk.change(now, now.asking(slots), input)
        .map(problem -> builders.again(entered, input, Optional.of(problem)))
        .orElseGet(() -> arranged(now, input));
  }

  private static Response arranged(Quiz before, Input input) {
    Done done = Done.valueOf(SlotsForm.done(input).toUpperCase(Locale.ROOT));
    String moved = done == Done.REMOVE ? "questions" : SlotsForm.moved(input);
    return Desk.go(
        Desk.address(before, "?done=" + done.word() + "&was=" + before.revision())
            + (moved.matches("[a-z0-9-]+") ? "#" + moved : "#questions"));
  }
}
