package org.hikiwake.web.attempt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The wish to take a quiz, as JSON. */
@Schema(name = "AttemptWish")
public record StartRequest(
    @Schema(description = "Where the quiz asks one") @Nullable String password) {}
