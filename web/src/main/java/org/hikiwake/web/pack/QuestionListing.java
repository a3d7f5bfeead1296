package org.hikiwake.web.pack;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
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

  private static final int USUAL = 20;
  private static final int MOST = 100;

  static QuestionListing of(
      Bank bank, Wish wish, int withheld, @Nullable String after, @Nullable Integer limit) {
    int size = limit == null ? USUAL : limit;
    if (size < 0 || size > MOST) {
      throw new Fault(Kind.UNACCEPTABLE, "limit is a number from 0 to " + MOST + ".");
    }
    List<QuestionVersion> all = bank.matching(wish).toList();
    List<QuestionVersion> rest =
        all.stream()
            .filter(v -> after == null || v.id().value().compareTo(after) > 0)
            .limit(size + 1L)
            .toList();
    boolean more = rest.size() > size && size > 0;
    List<QuestionVersion> page = rest.subList(0, Math.min(size, rest.size()));
    return new QuestionListing(
        all.size(),
        withheld,
        page.stream().map(QuestionResource::of).toList(),
        more ? page.get(page.size() - 1).id().value() : null);
  }
}
