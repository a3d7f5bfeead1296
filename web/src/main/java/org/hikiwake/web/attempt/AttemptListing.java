package org.hikiwake.web.attempt;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the attempts at a quiz, as JSON, without their questions. */
@Schema(name = "AttemptListing")
public record AttemptListing(
    List<AttemptResource> attempts,
    @Schema(description = "What to ask for the rest with, as after; left out at the end")
        @Nullable String next) {}
