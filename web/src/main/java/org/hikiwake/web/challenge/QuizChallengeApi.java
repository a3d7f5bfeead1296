package org.hikiwake.web.challenge;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hikiwake.quiz.attempt.Attempting;
import org.hikiwake.quiz.challenge.Challenge.Standing;
import org.hikiwake.quiz.challenge.Challenging;
import org.hikiwake.quiz.challenge.Group;
import org.hikiwake.web.account.Scopes;
import org.hikiwake.web.assignment.Entered;
import org.hikiwake.web.assignment.QuizDoor;
import org.hikiwake.web.challenge.ChallengeListing.GroupedResource;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Part;
import org.hikiwake.web.site.Slice;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** The challenges of a quiz, over JSON. */
@Path("/api/v1/quizzes/{quiz}/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Challenges")
public class QuizChallengeApi {

  private final QuizDoor door;
  private final Attempting attempting;
  private final Challenging challenging;

  QuizChallengeApi(QuizDoor door, Attempting attempting, Challenging challenging) {
    this.door = door;
    this.attempting = attempting;
    this.challenging = challenging;
  }

  @GET
  @PermissionsAllowed(Scopes.MARKS_READ)
  @Operation(
      summary = "The challenges of a quiz",
      description =
          "For those who teach its course. Those about the same answer to the same question have"
              + " the same group. Those that were taken back are left out.")
  public ChallengeListing list(
      String quiz,
      @Parameter(
              description = "Those alone",
              schema = @Schema(enumeration = {"open", "granted", "declined"}))
          @QueryParam("standing")
          @Nullable String standing,
      @BeanParam Part part) {
    Entered entered = door.taught(quiz);
    check(standing);
    Slice<GroupedResource> slice =
        Slice.of(
            groups(entered).stream()
                .flatMap(QuizChallengeApi::grouped)
                .filter(one -> standing == null || one.challenge().standing().equals(standing))
                .toList(),
            GroupedResource::key,
            part);
    return new ChallengeListing(slice.items(), slice.next());
  }

  private static void check(@Nullable String standing) {
    List<String> words =
        Arrays.stream(Standing.values())
            .filter(one -> one != Standing.WITHDRAWN)
            .map(Words::of)
            .toList();
    if (standing != null && !words.contains(standing)) {
      throw new Fault(
          Kind.UNACCEPTABLE, "standing: It is one of " + String.join(", ", words) + ".");
    }
  }

  private List<Group> groups(Entered entered) {
    return challenging.groups(entered.quiz().id(), attempting.of(entered.quiz().id()));
  }

  private static Stream<GroupedResource> grouped(Group group) {
    return group.cases().stream().map(one -> GroupedResource.of(group, one));
  }
}
