package org.hikiwake.web.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fault in the form of RFC 9457. */
@Schema(name = "Problem", description = "What is wrong and what to do about it (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Schema(
            description =
                "Each thing in the body that is to be mended; left out where the detail says all")
        @Nullable List<Mistake> errors) {

  /** Something in a body that is to be mended. */
  @Schema(name = "ProblemError")
  public record Mistake(
      @Schema(description = "Where in the body, as a JSON pointer", examples = "#/options/1/text")
          String pointer,
      String detail) {}

  /** The media type under which it is sent. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The type of every problem of that kind. */
  public static String type(Fault.Kind kind) {
    return "urn:hikiwake:problem:" + kind.word();
  }

  static Problem of(Fault fault, String path) {
    return new Problem(
        type(fault.kind()),
        fault.kind().title(),
        fault.kind().status(),
        fault.detail(),
        path,
        fault.errors().isEmpty() ? null : fault.errors());
  }
}
