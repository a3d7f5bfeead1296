package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Cloze.Gap;
import org.hikiwake.quiz.question.Cloze.Segment;
import org.hikiwake.quiz.question.Cloze.Words;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.version.Seed;

/**
 * A fact's sentence with one gap.
 *
 * @param what what stands in the gap: "year", "term"
 * @param hint how the words in the gap begin
 */
record Gapped(KeyFact fact, Blank blank, String what, AcceptedAnswers accepted, Hint hint) {

  private static final List<String> ASKS =
      List.of(
          "which %s fills the gap in this sentence?", "which %s is missing from this sentence?");

  Made ask(Draft draft, Query query, Seed seed) {
    String named = new Phrases(draft.ground()).accordingTo(fact);
    String ask = String.format(draft.chance(seed).pick(ASKS), what);
    Stem stem = Stem.of(Phrases.capitalized(named + ask) + hint.saidOf(hinted()));
    return draft.ask(query, new Cloze(stem, segments()), Stream.empty());
  }

  /** What begins so may not be what stands there: "Putin", where "Vladimir Putin" is meant. */
  private String hinted() {
    return (hint.fits(blank.words()) ? "The missing " : "The full ") + what;
  }

  private List<Segment> segments() {
    Segment gap = new Gap(PartId.gap(1), accepted, Explanations.fact(fact));
    return Stream.of(new Words(blank.before()), gap, new Words(blank.after()))
        .filter(segment -> segment.fold(words -> !words.text().isEmpty(), g -> true))
        .toList();
  }
}
