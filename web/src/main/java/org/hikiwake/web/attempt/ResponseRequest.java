package org.hikiwake.web.attempt;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.attempt.Stamp;
import org.hikiwake.quiz.response.Response;
import org.jspecify.annotations.Nullable;

/** What a student gives, as JSON. */
@Schema(name = "ResponseWish")
public record ResponseRequest(
    @Schema(required = true, ref = "Response", description = "Of the kind of its question")
        @Nullable Response response,
    @Schema(minimum = "1", maximum = "3", description = "Where it is marked by certainty")
        @Nullable Integer certainty,
    @Schema(
            defaultValue = "false",
            description =
                "Whether it is to be marked now, where the quiz does that; otherwise it is kept,"
                    + " and can be given otherwise until the end.")
        @Nullable Boolean check,
    @Schema(
            maxLength = Stamp.Origin.LONGEST_DEVICE,
            description =
                "A name that the program gives itself, with a sequence that only grows: what has"
                    + " the same two is the same, sent again.")
        @Nullable String device,
    @Nullable Long sequence,
    @Schema(description = "When it was given, where that was before it could be sent")
        @Nullable Instant claimed) {}
