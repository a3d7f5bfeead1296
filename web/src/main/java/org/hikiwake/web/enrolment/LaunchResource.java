package org.hikiwake.web.enrolment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link that lets a student in, as JSON. */
@Schema(name = "Launch")
public record LaunchResource(
    @Schema(description = "Send his browser there. It lets in whoever opens it, once.") String url,
    Instant expires) {}
