package org.hikiwake.web.selftest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.quiz.selftest.SelfTest;
import org.hikiwake.quiz.selftest.Summary;
import org.hikiwake.quiz.selftest.Summary.ReadAgain;

/** A self-test's summary as a page shows it: what to read again stands by reading. */
public record SummaryView(
    Summary summary, String earned, String possible, long missed, List<Again> again) {

  /** The paragraphs of one reading to go back to. */
  public record Again(String reading, List<ReadAgain> paragraphs) {}

  static SummaryView of(SelfTest test, ContentPack pack) {
    Summary summary = Summary.of(test);
    Map<ReadingId, List<ReadAgain>> byReading = new LinkedHashMap<>();
    for (ReadAgain again : summary.readAgain()) {
      byReading.computeIfAbsent(again.at().reading(), unused -> new ArrayList<>()).add(again);
    }
    return new SummaryView(
        summary,
        summary.earned().display(),
        summary.possible().display(),
        test.missed().size(),
        byReading.entrySet().stream()
            .map(e -> new Again(title(e.getKey(), pack), e.getValue()))
            .toList());
  }

  /** Whether anything may be told of how it went. */
  public boolean tells() {
    return summary.marked() + summary.awaiting() > 0;
  }

  private static String title(ReadingId id, ContentPack pack) {
    return pack.reading(id).map(Reading::title).orElse(id.value());
  }
}
