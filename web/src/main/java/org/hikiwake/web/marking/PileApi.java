package org.hikiwake.web.marking;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.attempt.Pile;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.marking.PileAnswerListing.AnswerResource;
import org.hikiwake.web.marking.PileListing.PileResource;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;

/** Which answers of a quiz wait for a person, over JSON. */
@Path("/api/v1/quizzes/{quiz}/marking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Marking")
public class PileApi {

  private final QuizDoor quizzes;
  private final MarkingDoor door;

  PileApi(QuizDoor quizzes, MarkingDoor door) {
    this.quizzes = quizzes;
    this.door = door;
  }

  @GET
  @PermissionsAllowed(Scopes.MARKS_READ)
  @Operation(
      summary = "What of a quiz is marked by hand, question by question",
      description = "For those who teach its course. What is marked already is counted, too.")
  public PileListing piles(String quiz, @BeanParam Part part) {
    Entered entered = quizzes.taught(quiz);
    return listing(
        door.piles(entered.quiz().id()).stream()
            .map(pile -> PileResource.of(entered.quiz().id(), pile))
            .toList(),
        part);
  }

  static PileListing listing(List<PileResource> all, Part part) {
    Slice<PileResource> slice = Slice.of(all, PileResource::key, part);
    return new PileListing(slice.items(), slice.next());
  }

  @GET
  @Path("/{question}")
  @PermissionsAllowed(Scopes.MARKS_READ)
  @Operation(
      summary = "The answers to a question that are marked by hand",
      description = "In an order that tells nothing of who gave them.")
  public PileAnswerListing answers(
      String quiz,
      String question,
      @Parameter(description = "true for those alone that wait") @QueryParam("waiting")
          boolean waiting,
      @BeanParam Part part) {
    Pile pile = pile(quizzes.taught(quiz), question);
    Slice<AnswerResource> slice =
        Slice.of(
            pile.answers().stream()
                .filter(answer -> answer.waits() || !waiting)
                .map(AnswerResource::of)
                .toList(),
            AnswerResource::key,
            part);
    return new PileAnswerListing(slice.items(), slice.next());
  }

  private Pile pile(Entered entered, String question) {
    return door.piles(entered.quiz().id()).stream()
        .filter(pile -> pile.question().value().equals(question))
        .findFirst()
        .orElseThrow(
            () ->
                new Fault(
                    Kind.UNKNOWN_QUESTION,
                    "No answer to it was to be marked by hand in this quiz."));
  }
}
