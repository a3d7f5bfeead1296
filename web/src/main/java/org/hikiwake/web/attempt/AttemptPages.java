package org.hikiwake.web.attempt;

import static org.hikiwake.web.site.Answers.fresh;
import static org.hikiwake.web.site.Answers.seeOther;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.web.attempt.AttemptDoor.Seen;

/** The pages on which a student finds his way in a quiz, hands it in, and sees what came of it. */
@Path("/attempts")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AttemptPages {

  @CheckedTemplate(basePath = "attempt")
  static class Templates {
    static native TemplateInstance overview(OverviewView view);

    static native TemplateInstance result(ResultView view);
  }

  private final AttemptDoor door;
  private final Attempting attempting;
  private final QuestionsPage page;
  private final Results results;
  private final Clock clock;

  AttemptPages(
      AttemptDoor door, Attempting attempting, QuestionsPage page, Results results, Clock clock) {
    this.door = door;
    this.attempting = attempting;
    this.page = page;
    this.results = results;
    this.clock = clock;
  }

  /** Goes on where the student stopped: at the first question that he has not answered. */
  @GET
  @Path("/{id}")
  public Response resume(String id) {
    Seen seen = door.seen(id);
    Attempt attempt = seen.attempt();
    if (!seen.own() || attempt.isOver(clock.instant())) {
      return seeOther(Addresses.result(attempt));
    }
    return attempt.isForwardOnly()
        ? seeOther(Addresses.question(attempt, attempt.reached()))
        : attempt.works().stream()
            .filter(work -> !work.isAnswered())
            .findFirst()
            .map(work -> seeOther(Addresses.question(attempt, work.item().position())))
            .orElseGet(() -> seeOther(Addresses.overview(attempt)));
  }

  @GET
  @Path("/{id}/questions/{position}")
  public Response show(String id, int position) {
    Attempt attempt = door.own(id);
    if (attempt.isOver(clock.instant())) {
      return seeOther(Addresses.result(attempt));
    }
    if (attempt.isForwardOnly() && position != attempt.reached()) {
      return seeOther(Addresses.question(attempt, attempt.reached()));
    }
    return page.show(attempt, position);
  }

  @GET
  @Path("/{id}/overview")
  public Response overview(String id) {
    Attempt attempt = door.own(id);
    if (attempt.isOver(clock.instant())) {
      return seeOther(Addresses.result(attempt));
    }
    List<PlaceView> places =
        attempt.works().stream().map(work -> PlaceView.of(attempt, work, 0)).toList();
    return fresh(Templates.overview(new OverviewView(attempt, places, page.timer(attempt))));
  }

  /** Hands the attempt in; to do so twice changes nothing. */
  @POST
  @Path("/{id}/submission")
  public Response submit(String id) {
    return seeOther(Addresses.result(attempting.handIn(door.own(id))));
  }

  @GET
  @Path("/{id}/result")
  public Response result(String id, @QueryParam("came") @DefaultValue("") String came) {
    Seen seen = door.seen(id);
    if (seen.own() && !seen.attempt().isOver(clock.instant())) {
      return seeOther(Addresses.of(seen.attempt()));
    }
    return fresh(Templates.result(results.of(seen, came.equals("late"))));
  }
}
