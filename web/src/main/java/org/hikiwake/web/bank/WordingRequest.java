package org.hikiwake.web.bank;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.authoring.Rewording;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Input;
import org.jspecify.annotations.Nullable;

/** Other words for a generated question, as JSON. */
@Schema(name = "WordingWish")
public record WordingRequest(
    @Schema(
            required = true,
            description =
                "A text for each of the question, in the order in which GET tells them; each of at"
                    + " most 2,000 characters")
        @Nullable List<String> texts,
    @Schema(maxLength = 1000, description = "Why; not needed") @Nullable String reason) {

  /**
   * The form that it fills in.
   *
   * @param number how many texts the question has
   * @throws Fault where these are more or fewer
   */
  Input input(int number) {
    Input input = Input.empty().with("reason", reason == null ? "" : reason);
    List<String> given = texts == null ? List.of() : texts;
    if (given.size() != number) {
      input.reject(
          Rewording.TEXTS, "The question has " + number + " texts. Send one for each, in order.");
      throw Fault.of(input, WordingRequest::pointer);
    }
    for (int n = 0; n < number; n++) {
      input.with(Rewording.field(n), given.get(n) == null ? "" : given.get(n));
    }
    return input;
  }

  /** Where in the JSON the field of a form stands. */
  static String pointer(String field) {
    return switch (field) {
      case "reason" -> "#/reason";
      case Rewording.TEXTS -> "#/texts";
      default -> "#/texts/" + Rewording.place(field);
    };
  }
}
