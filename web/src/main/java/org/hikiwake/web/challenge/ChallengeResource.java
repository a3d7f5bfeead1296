package org.hikiwake.web.challenge;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Attempt;
import org.hikiwake.quiz.challenge.Challenge;
import org.hikiwake.quiz.challenge.Said;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** How it stands with the challenge of what an answer earned, as JSON. */
@Schema(name = "Challenge")
public record ChallengeResource(
    String attempt,
    int position,
    @Schema(
            enumeration = {"open", "granted", "declined", "withdrawn"},
            description =
                "It is granted where the answer earns more than the mark that was challenged, or is"
                    + " left out")
        String standing,
    @Schema(description = "Why the student finds the mark wrong") String reason,
    Instant raised,
    @Schema(description = "Why an instructor declined it; left out where none did")
        @Nullable String answer,
    @Schema(description = "All that was said, in order") List<SaidResource> said) {

  /** One thing that was said of it. */
  @Schema(name = "ChallengeSaid")
  public record SaidResource(
      @Schema(enumeration = {"raised", "withdrawn", "declined", "reopened"}) String kind,
      @Schema(description = "Left out where nothing was said") @Nullable String reason,
      @Schema(description = "The number of the mark that stood there then") int mark,
      Instant at) {

    static SaidResource of(Said said) {
      return new SaidResource(
          Words.of(said.kind()),
          said.reason().isEmpty() ? null : said.reason(),
          said.mark(),
          said.at());
    }
  }

  static ChallengeResource of(Challenge challenge, Attempt attempt) {
    return new ChallengeResource(
        challenge.attempt().value(),
        challenge.position(),
        Words.of(challenge.standing(attempt)),
        challenge.raised().reason(),
        challenge.raised().at(),
        challenge.declined().map(Said::reason).orElse(null),
        challenge.said().stream().map(SaidResource::of).toList());
  }
}
