package org.hikiwake.web.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fault in the form of RFC 9457. */
@Schema(name = "Problem", description = "What is wrong and what to do about it (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String instance) {

  /** The media type under which it is sent. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The stable name of what is wrong. */
  public static String type(Fault.Kind kind) {
    return "urn:hikiwake:problem:" + kind.word();
  }

  static Problem of(Fault fault, String path) {
    return new Problem(
        type(fault.kind()), fault.kind().title(), fault.kind().status(), fault.detail(), path);
  }
}
