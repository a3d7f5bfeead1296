package org.hikiwake.web.attempt;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Item;
import org.hikiwake.quiz.attempt.Taking;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** To which a page of questions sends each answer as soon as it is given. */
@Path("/attempts")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class SavePage {

  private final AttemptDoor door;
  private final Whereabouts whereabouts;
  private final Saving saving;
  private final Clock clock;

  SavePage(AttemptDoor door, Whereabouts whereabouts, Saving saving, Clock clock) {
    this.door = door;
    this.whereabouts = whereabouts;
    this.saving = saving;
    this.clock = clock;
  }

  /**
   * What a page is told.
   *
   * @param state {@code saved}, {@code late} where it came after the end, {@code closed} where this
   *     question takes nothing more, {@code over} where none does, or {@code elsewhere} where it is
   *     to be sent again from another place
   * @param now the server's time in milliseconds
   * @param due when the attempt is over, likewise; null where it has no end
   */
  public record Answer(String state, long now, @Nullable Long due) {}

  /** When this has answered that an answer is saved, it is on disk. */
  @POST
  @Path("/{id}/responses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(String id, MultivaluedMap<String, String> fields) {
    Attempt attempt = door.ownFromAnywhere(id);
    if (whereabouts.obstacle(attempt.quiz().id()).isPresent()) {
      return answer("elsewhere", attempt, 403);
    }
    Item item = item(attempt, Optional.ofNullable(fields.getFirst("position")).orElse(""));
    Taking taking = saving.save(attempt, item, fields);
    return taking.fold(
        new Taking.Cases<>(
            taken -> answer(taken.next().isLate(taken.entry()) ? "late" : "saved", attempt, 200),
            known -> answer("saved", attempt, 200),
            notMarked -> answer("saved", attempt, 200),
            refused -> refused(refused.reason(), attempt)));
  }

  private static Item item(Attempt attempt, String position) {
    try {
      return attempt.item(Integer.parseInt(position)).orElseThrow(SavePage::unknown);
    } catch (NumberFormatException e) {
      throw unknown();
    }
  }

  private static Fault unknown() {
    return new Fault(Kind.UNKNOWN_QUESTION, "This attempt has no question of that number.");
  }

  private Response refused(Taking.Refusal reason, Attempt attempt) {
    return switch (reason) {
      case ENDED, TIME_UP -> answer("over", attempt, 409);
      case LEFT_BEHIND, NOT_REACHED, ALREADY_ANSWERED -> answer("closed", attempt, 409);
    };
  }

  private Response answer(String state, Attempt attempt, int status) {
    Long due = attempt.due() == null ? null : attempt.due().toEpochMilli();
    return Response.status(status)
        .entity(new Answer(state, clock.instant().toEpochMilli(), due))
        .build();
  }

  /** How much time is left, so that a page can set its clock by it. */
  @POST
  @Path("/{id}/clock")
  public Response clock(String id) {
    Attempt attempt = door.ownFromAnywhere(id);
    return attempt.isOver(clock.instant())
        ? answer("over", attempt, 409)
        : answer("saved", attempt, 200);
  }
}
