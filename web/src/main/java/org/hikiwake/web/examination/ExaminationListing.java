package org.hikiwake.web.examination;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** A page of a pack's examined questions, as JSON. */
@Schema(name = "ExaminationListing")
public record ExaminationListing(
    @Schema(description = "How many questions fit, on all pages together") int total,
    @Schema(
            description =
                "For each filter and each of its values, how many questions that value would leave"
                    + " beside the other filters")
        Map<String, Map<String, Integer>> counts,
    @Schema(
            description =
                "How many questions of the whole pack are withheld from students until quizzes that"
                    + " ask them have closed. They are listed only for those who review questions.")
        int withheld,
    List<ExaminedQuestion> questions,
    @Schema(description = "The id to ask for the page after; left out on the last one")
        @Nullable String next) {

  static ExaminationListing of(
      Found found, int withheld, @Nullable String after, @Nullable Integer limit) {
    Slice<ExaminedQuestion> slice =
        Slice.ofQuestions(found.questions(), ExaminedQuestion::id, after, limit);
    return new ExaminationListing(
        found.questions().size(), found.countsByWord(), withheld, slice.items(), slice.next());
  }
}
