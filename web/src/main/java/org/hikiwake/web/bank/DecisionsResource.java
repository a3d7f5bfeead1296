package org.hikiwake.web.bank;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of decisions on several questions, as JSON, in the order in which they were sent. */
@Schema(name = "DecisionsOutcome")
public record DecisionsResource(
    List<Entry> decisions, @Schema(description = "How many were not taken") int problems) {

  /** What came of one. */
  @Schema(name = "DecisionEntryOutcome")
  public record Entry(
      @Schema(description = "As it was sent") String question,
      @Schema(
              enumeration = {"open", "accepted", "rejected", "changed"},
              description = "How it stands now; left out where there is a problem")
          @Nullable String state,
      @Schema(description = "To decide again with; left out likewise") @Nullable String revision,
      @Schema(
              description = "The type of the problem, as in problem JSON; left out where none is",
              examples = "urn:hikiwake:problem:stale")
          @Nullable String type,
      @Schema(description = "What is to be done about it; left out likewise")
          @Nullable String problem) {}
}
