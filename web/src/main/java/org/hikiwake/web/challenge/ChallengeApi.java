package org.hikiwake.web.challenge;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.attempt.ActorId;
import org.hikiwake.quiz.challenge.Challenge;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.quiz.challenge.Raising;
import org.hikiwake.quiz.challenge.Raising.Refusal;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.account.Visiting;
import org.hikiwake.web.challenge.AnswerDoor.Answer;
import org.hikiwake.web.site.Body;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** The challenge of what one answer earned, over JSON. */
@Path("/api/v1/attempts/{attempt}/questions/{position}/challenge")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Challenges")
public class ChallengeApi {

  private final AnswerDoor door;
  private final Challenging challenging;
  private final Visiting visiting;

  ChallengeApi(AnswerDoor door, Challenging challenging, Visiting visiting) {
    this.door = door;
    this.challenging = challenging;
    this.visiting = visiting;
  }

  @GET
  @PermissionsAllowed(Scopes.ATTEMPTS_READ)
  @Operation(
      summary = "How it stands with the challenge of a mark",
      description = "For its student and for those who teach the course.")
  public ChallengeResource find(String attempt, int position) {
    Answer answer = door.told(attempt, position);
    return ChallengeResource.of(challenge(answer), answer.attempt());
  }

  private Challenge challenge(Answer answer) {
    return challenging
        .find(answer.attempt(), answer.item())
        .orElseThrow(
            () -> new Fault(Kind.UNKNOWN_CHALLENGE, "Nobody has challenged what it earned."));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.ATTEMPTS_WRITE)
  @Operation(
      summary = "Challenge a mark",
      description =
          "For the student whose attempt it is, once he may see whether he was right. To send the"
              + " same reason again changes nothing.")
  @APIResponse(responseCode = "200", description = "It waits for an instructor.")
  @APIResponse(responseCode = "409", description = "It cannot be challenged as things stand.")
  public ChallengeResource raise(String attempt, int position, @Nullable ChallengeRequest request) {
    Answer own = door.own(attempt, position);
    String reason = Body.of(request).text();
    Challenge challenge = same(own, reason).orElseGet(() -> raised(own, reason));
    return ChallengeResource.of(challenge, own.attempt());
  }

  private Optional<Challenge> same(Answer own, String reason) {
    return challenging
        .find(own.attempt(), own.item())
        .filter(challenge -> challenge.standing(own.attempt()) == Standing.OPEN)
        .filter(challenge -> challenge.raised().reason().equals(reason));
  }

  private Challenge raised(Answer own, String reason) {
    return challenging
        .raise(own.entered().quiz(), own.attempt(), own.item(), reason)
        .fold(
            new Raising.Cases<>(
                Raising.Raised::challenge,
                refused -> same(own, reason).orElseThrow(() -> fault(refused.reason()))));
  }

  private static Fault fault(Refusal refusal) {
    boolean isAboutReason = refusal == Refusal.NO_REASON || refusal == Refusal.REASON_TOO_LONG;
    return new Fault(
        isAboutReason ? Kind.UNACCEPTABLE : Kind.CONFLICT,
        ChallengePages.say().refusal(refusal, Said.LONGEST_REASON));
  }

  @DELETE
  @PermissionsAllowed(Scopes.ATTEMPTS_WRITE)
  @Operation(
      summary = "Take a challenge back",
      description = "One that was taken back stays so; one that was answered cannot be.")
  @APIResponse(responseCode = "204", description = "It is taken back.")
  @APIResponse(responseCode = "409", description = "It was answered.")
  public void withdraw(String attempt, int position) {
    Answer own = door.own(attempt, position);
    challenge(own);
    challenging.withdraw(own.attempt(), own.item());
    expect(own, Standing.WITHDRAWN, "It was answered. Look at what was said.");
  }

  private void expect(Answer answer, Standing expected, String otherwise) {
    if (challenge(answer).standing(answer.attempt()) != expected) {
      throw new Fault(Kind.CONFLICT, otherwise);
    }
  }

  @PUT
  @Path("/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Decline a challenge",
      description =
          "Says why the mark stands. To grant one, correct the key or mark the answer by hand. Of"
              + " one that was declined already, what was said first stays.")
  @APIResponse(responseCode = "200", description = "It is declined.")
  @APIResponse(responseCode = "409", description = "It was granted, or taken back.")
  public ChallengeResource decline(
      String attempt, int position, @Nullable ChallengeRequest request) {
    Answer taught = door.taught(attempt, position);
    String reason = Body.of(request).text();
    Challenging.refusal(reason)
        .ifPresent(
            refusal -> {
              throw fault(refusal);
            });
    challenge(taught);
    challenging.decline(taught.attempt(), taught.item(), reason, actor());
    expect(taught, Standing.DECLINED, "It was granted or taken back meanwhile.");
    return find(taught);
  }

  private ChallengeResource find(Answer answer) {
    return ChallengeResource.of(challenge(answer), answer.attempt());
  }

  private ActorId actor() {
    return new ActorId(visiting.signedIn().id().value());
  }

  @DELETE
  @Path("/refusal")
  @PermissionsAllowed(Scopes.MARKS_WRITE)
  @Operation(
      summary = "Open a challenge again",
      description = "Takes back that it was declined. One that is open stays so.")
  @APIResponse(responseCode = "200", description = "It waits.")
  @APIResponse(responseCode = "409", description = "It was granted, or taken back.")
  public ChallengeResource reopen(String attempt, int position) {
    Answer taught = door.taught(attempt, position);
    challenge(taught);
    challenging.reopen(taught.attempt(), taught.item(), actor());
    expect(taught, Standing.OPEN, "It was granted or taken back meanwhile.");
    return find(taught);
  }
}
