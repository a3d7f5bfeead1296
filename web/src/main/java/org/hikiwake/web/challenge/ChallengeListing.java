package org.hikiwake.web.challenge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.challenge.Group;
import org.hikiwake.quiz.json.QuizJson;
import org.jspecify.annotations.Nullable;

/** A part of the challenges of a quiz, as JSON. */
@Schema(name = "ChallengeListing")
public record ChallengeListing(
    List<GroupedResource> challenges,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {

  /** A challenge among those that are about the same answer. */
  @Schema(name = "GroupedChallenge")
  public record GroupedResource(
      @Schema(description = "The same for all that are about the same answer") String group,
      @Schema(description = "The id of the question's version, as it was asked") String version,
      ChallengeResource challenge) {

    static GroupedResource of(Group group, Group.Case one) {
      return new GroupedResource(
          group.key(),
          QuizJson.idOf(group.version()).value(),
          ChallengeResource.of(one.challenge(), one.attempt()));
    }

    /** By which they are ordered: what comes does not move those that are there. */
    String key() {
      return challenge.attempt() + "-" + "%04d".formatted(challenge.position());
    }
  }
}
