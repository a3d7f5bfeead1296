package org.hikiwake.web.enrolment;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** A whole class to be enrolled, as JSON. */
@Schema(name = "ClassWish")
public record ClassRequest(
    @Schema(required = true, maxItems = ClassRequest.MOST) @Nullable List<Entry> enrolments) {

  static final int MOST = 1_000;

  /**
   * @throws Fault where there are too many, or some that say nothing
   */
  List<Entry> entries() {
    List<Entry> all = enrolments == null ? List.of() : enrolments;
    if (all.size() > MOST || all.stream().anyMatch(Objects::isNull)) {
      throw new Fault(Kind.UNACCEPTABLE, "enrolments has at most " + MOST + " entries, none null.");
    }
    return all;
  }

  /** One of the class. */
  @Schema(name = "ClassEntry")
  public record Entry(
      @Schema(required = true, maxLength = 200) @Nullable String externalId,
      @Schema(required = true, maxLength = 200) @Nullable String name,
      @Schema(required = true, maxLength = 254) @Nullable String email,
      @Schema(
              enumeration = {"student", "instructor"},
              defaultValue = "student")
          @Nullable String standing) {

    String externalOrNone() {
      return externalId == null ? "" : externalId;
    }

    EnrolmentRequest request() {
      return new EnrolmentRequest(name, email, standing);
    }
  }
}
