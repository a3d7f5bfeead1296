package org.hikiwake.web.bank;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.course.CourseId;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jspecify.annotations.Nullable;

/** A question that somebody writes, as JSON. */
@Schema(name = "OwnQuestionWish")
public record OwnRequest(
    @Schema(ref = "Draft", required = true) @Nullable JsonDraft question,
    @Schema(
            implementation = String.class,
            nullable = true,
            description =
                "The course whose instructors alone may use it; null for every instructor. Left"
                    + " out, it is so for a new question, and stays as it is for one that is there")
        @Nullable JsonNode course,
    @Schema(
            maxLength = 1000,
            description = "Why; needed where another answer becomes right than before")
        @Nullable String reason) {

  /**
   * @throws Fault where there is no question
   */
  JsonDraft draft() {
    if (question == null) {
      throw new Fault(Kind.UNACCEPTABLE, "question: Send the question that is to be written.");
    }
    return question;
  }

  DraftFields fields() {
    return DraftFields.of(draft(), word(course), reason);
  }

  /**
   * The same for a question that is there.
   *
   * @param before the course whose instructors alone may use it so far; empty for none
   */
  DraftFields fields(Optional<CourseId> before) {
    return course == null
        ? DraftFields.of(draft(), before.map(CourseId::value).orElse(null), reason)
        : fields();
  }

  /** What is no text names no course, and is told so. */
  private static @Nullable String word(@Nullable JsonNode course) {
    if (course == null || course.isNull()) {
      return null;
    }
    return course.isTextual() ? course.textValue() : course.toString();
  }
}
