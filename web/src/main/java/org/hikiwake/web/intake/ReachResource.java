package org.hikiwake.web.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** To whom a pack is open, and where it is used, as JSON. */
@Schema(name = "PackReach")
public record ReachResource(
    String pack,
    @Schema(description = "The id of the course to which alone it is open; left out for everybody")
        @Nullable String course,
    @Schema(description = "Quizzes that ask it in courses that you teach, drafts included")
        List<UsedIn> quizzes,
    @Schema(
            description =
                "How many more ask it in other courses; left out for who cannot change to whom it"
                    + " is open")
        @Nullable Integer elsewhere,
    @Schema(description = "How many questions people wrote on it; left out likewise")
        @Nullable Integer ownQuestions) {

  /** A quiz that has questions of the pack. */
  @Schema(name = "PackUse")
  public record UsedIn(
      String id,
      String course,
      String title,
      @Schema(enumeration = {"draft", "coming", "open", "closed"}) String stage) {}

  /**
   * @param owned whether who asks may change it: what others do with it is told to nobody else
   */
  static ReachResource of(String pack, @Nullable String course, Usage usage, boolean owned) {
    return new ReachResource(
        pack,
        course,
        usage.quizzes().stream()
            .map(
                use ->
                    new UsedIn(
                        use.quiz().id().value(),
                        use.course().id().value(),
                        use.quiz().title(),
                        Words.of(use.stage())))
            .toList(),
        owned ? usage.elsewhere() : null,
        owned ? usage.own() : null);
  }
}
