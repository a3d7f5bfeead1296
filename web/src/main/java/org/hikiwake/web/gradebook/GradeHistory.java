package org.hikiwake.web.gradebook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.gradebook.GradeResource.ExcuseResource;
import org.hikiwake.web.gradebook.GradeResource.SetMarkResource;
import org.jspecify.annotations.Nullable;

/** A student in a quiz, with all that led to his grade, as JSON. */
@Schema(name = "GradeHistory")
public record GradeHistory(
    @Schema(description = "The person's id here") String student,
    @Schema(description = "Your own name for the person, where you have one")
        @Nullable String externalId,
    GradeResource grade,
    @Schema(description = "What was said of excuses, the latest first")
        List<ExcuseResource> excuses,
    @Schema(description = "What was set, the latest first") List<SetMarkResource> marks) {}
