package org.hikiwake.web.examination;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.web.examination.Catalogue.Found;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
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

  private static final int USUAL = 20;
  private static final int MOST = 100;

  static ExaminationListing of(
      Found found, int withheld, @Nullable String after, @Nullable Integer limit) {
    int size = limit == null ? USUAL : limit;
    if (size < 0 || size > MOST) {
      throw new Fault(Kind.UNACCEPTABLE, "limit is a number from 0 to " + MOST + ".");
    }
    List<ExaminedQuestion> rest =
        found.questions().stream()
            .filter(question -> after == null || question.id().compareTo(after) > 0)
            .limit(size + 1L)
            .toList();
    List<ExaminedQuestion> page = rest.subList(0, Math.min(size, rest.size()));
    boolean more = rest.size() > size && size > 0;
    return new ExaminationListing(
        found.questions().size(),
        counts(found),
        withheld,
        page,
        more ? page.get(page.size() - 1).id() : null);
  }

  private static Map<String, Map<String, Integer>> counts(Found found) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    found.counts().forEach((facet, values) -> counts.put(facet.word(), values));
    return counts;
  }
}
