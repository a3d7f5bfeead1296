package org.hikiwake.web.selftest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.selftest.Item;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.web.question.Verdict;
import org.jspecify.annotations.Nullable;

/** How a self-test stands, as JSON. */
@Schema(name = "SelfTest")
public record SelfTestResource(
    String id,
    String pack,
    @Schema(description = "When it is marked, as in the wish") String behaviour,
    Instant started,
    @Nullable Instant ended,
    int length,
    int answered,
    List<Place> questions,
    String summary) {

  /** A question of the self-test: where it is, and how its latest answer came out. */
  @Schema(name = "SelfTestPlace")
  public record Place(
      int position,
      String href,
      @Schema(
              enumeration = {
                "unanswered",
                "answered",
                "right",
                "partly",
                "wrong",
                "open-ended",
                "withheld"
              },
              description =
                  "answered: it is marked at the end. open-ended: only a person could mark it."
                      + " withheld: it waits until a quiz that asks it has closed.")
          String verdict,
      @Schema(description = "Whether a response is still to be given") boolean open) {}

  static SelfTestResource of(SelfTest test) {
    return new SelfTestResource(
        test.id().value(),
        test.wish().pack().value(),
        test.wish().behaviour().word(),
        test.started(),
        test.ended(),
        test.items().size(),
        test.answered(),
        test.items().stream().map(item -> place(test, item)).toList(),
        path(test) + "/summary");
  }

  private static Place place(SelfTest test, Item item) {
    Progress progress = test.progress(item);
    return new Place(
        item.position(),
        path(test) + "/questions/" + item.position(),
        test.isWithheld(item) ? "withheld" : Verdict.of(progress).word(),
        progress.isOpen() && !test.isWithheld(item));
  }

  static String path(SelfTest test) {
    return "/api/v1/self-tests/" + test.id();
  }
}
