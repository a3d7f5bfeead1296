package org.hikiwake.web.assignment;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.hikiwake.web.site.ExternalId;
import org.hikiwake.web.site.IfMatch;
import org.jspecify.annotations.Nullable;

/** The revision of a quiz as HTTP has it: as an entity tag. */
final class Revisions {

  private Revisions() {}

  static Response.ResponseBuilder answer(
      Entered entered, @Nullable ExternalId external, Instant now) {
    return Response.ok(QuizResource.of(entered, external, now))
        .tag(new EntityTag(String.valueOf(entered.quiz().revision())));
  }

  /**
   * The revision that a program has seen.
   *
   * @param ifMatch the header of that name
   */
  static int seen(@Nullable String ifMatch) {
    return Numbers.read(IfMatch.read(ifMatch, "quiz"), 1, Integer.MAX_VALUE).orElse(0);
  }
}
