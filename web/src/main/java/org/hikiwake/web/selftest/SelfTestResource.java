package org.hikiwake.web.selftest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.selftest.SelfTest;
import org.jspecify.annotations.Nullable;

/** How a self-test stands, as JSON. */
@Schema(name = "SelfTest")
public record SelfTestResource(
    String id,
    String pack,
    Instant started,
    @Nullable Instant ended,
    int length,
    int answered,
    List<Place> questions,
    String summary) {

  /** A question of the self-test: where it is, and how its answer came out. */
  @Schema(name = "SelfTestPlace")
  public record Place(
      int position,
      String href,
      @Schema(
              enumeration = {"unanswered", "right", "partly", "wrong", "open-ended"},
              description = "open-ended: answered, and only a person could mark it")
          String verdict) {}

  static SelfTestResource of(SelfTest test) {
    return new SelfTestResource(
        test.id().value(),
        test.wish().pack().value(),
        test.started(),
        test.ended(),
        test.items().size(),
        test.answers().size(),
        test.items().stream().map(item -> place(test, item.position())).toList(),
        path(test) + "/summary");
  }

  private static Place place(SelfTest test, int position) {
    return new Place(
        position, path(test) + "/questions/" + position, Verdict.of(test.answer(position)).word());
  }

  static String path(SelfTest test) {
    return "/api/v1/self-tests/" + test.id();
  }
}
