package org.hikiwake.web.accommodation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.accommodation.Accommodation;
import org.hikiwake.web.account.Person;
import org.hikiwake.web.site.ExternalId;
import org.jspecify.annotations.Nullable;

/** What a student is given, as JSON. Only those who teach the course see it. */
@Schema(name = "Accommodation")
public record AccommodationResource(
    @Schema(description = "The person's id here") String student,
    @Schema(description = "Your own name for the person, where you have one")
        @Nullable String externalId,
    @Schema(description = "Left out where it is given in all quizzes of the course")
        @Nullable String quiz,
    @Schema(description = "Per cent that are added to the time limit; left out where none is said")
        @Nullable Integer moreTime,
    @Nullable Instant opens,
    @Nullable Instant closes,
    int moreAttempts,
    @Schema(description = "Left out where nothing was ever given") @Nullable String reason,
    @Schema(description = "The id of the person who said it last") @Nullable String by,
    @Nullable Instant at) {

  static AccommodationResource of(
      Person student, @Nullable ExternalId external, @Nullable String quiz, @Nullable Said said) {
    Accommodation given = said == null ? Accommodation.NONE : said.given();
    return new AccommodationResource(
        student.id().value(),
        external == null ? null : external.value(),
        quiz,
        given.moreTime(),
        given.opens(),
        given.closes(),
        given.moreAttempts(),
        said == null ? null : said.reason(),
        said == null ? null : said.actor().value(),
        said == null ? null : said.at());
  }
}
