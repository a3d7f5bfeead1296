package org.hikiwake.web.pack;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.site.Slice;
import org.jspecify.annotations.Nullable;

/** A page of a pack's questions, as JSON. */
@Schema(name = "QuestionListing")
public record QuestionListing(
    @Schema(description = "How many questions fit, on all pages together") int total,
    @Schema(
            description =
                "How many questions of the whole pack are withheld from students until quizzes that"
                    + " ask them have closed. They are listed only for those who review questions.")
        int withheld,
    List<QuestionResource> questions,
    @Schema(description = "The id to ask for the page after; left out on the last one")
        @Nullable String next) {

  static QuestionListing of(
      Bank bank, Wish wish, int withheld, @Nullable String after, @Nullable Integer limit) {
    List<QuestionVersion> all = bank.matching(wish).toList();
    Slice<QuestionVersion> slice = Slice.ofQuestions(all, v -> v.id().value(), after, limit);
    return new QuestionListing(
        all.size(),
        withheld,
        slice.items().stream().map(QuestionResource::of).toList(),
        slice.next());
  }
}
