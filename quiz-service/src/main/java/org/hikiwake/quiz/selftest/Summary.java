package org.hikiwake.quiz.selftest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;

/**
 * What a self-test came to.
 *
 * @param earned the sum of the scores
 * @param marked how many answers a machine has marked; the most that could be earned
 * @param awaiting how many answers only a person could mark
 * @param open how many questions were not answered
 * @param readAgain where to read again, the paragraphs that were missed most often first
 */
public record Summary(Score earned, int marked, int awaiting, int open, List<ReadAgain> readAgain) {

  /** A paragraph that proves what was not known, and in how many questions. */
  public record ReadAgain(ParagraphRef at, int questions) {}

  public static Summary of(SelfTest test) {
    List<Outcome> outcomes = test.answers().values().stream().map(Answer::outcome).toList();
    List<Score> scores = outcomes.stream().flatMap(Summary::score).toList();
    return new Summary(
        Score.sum(scores),
        scores.size(),
        outcomes.size() - scores.size(),
        test.items().size() - outcomes.size(),
        readAgain(outcomes));
  }

  private static Stream<Score> score(Outcome outcome) {
    return outcome.fold(
        new Outcome.Cases<>(
            graded -> Stream.of(graded.score()),
            ungradable -> Stream.empty(),
            awaiting -> Stream.empty()));
  }

  private static List<ReadAgain> readAgain(List<Outcome> outcomes) {
    Map<ParagraphRef, Integer> missed = new LinkedHashMap<>();
    for (Outcome outcome : outcomes) {
      notKnown(outcome).forEach(at -> missed.merge(at, 1, Integer::sum));
    }
    return missed.entrySet().stream()
        .map(e -> new ReadAgain(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt((ReadAgain r) -> -r.questions())
                .thenComparing(r -> r.at().reading().value())
                .thenComparing(r -> r.at().paragraph()))
        .toList();
  }

  /** The paragraphs behind what was missed, or chosen wrongly, in one question. */
  private static Set<ParagraphRef> notKnown(Outcome outcome) {
    Set<ParagraphRef> paragraphs = new HashSet<>();
    remarks(outcome)
        .filter(r -> r.standing() == Standing.MISSED || r.standing() == Standing.WRONG)
        .flatMap(r -> r.why().proving().stream())
        .flatMap(Summary::paragraph)
        .forEach(paragraphs::add);
    return paragraphs;
  }

  private static Stream<Remark> remarks(Outcome outcome) {
    return outcome.fold(
        new Outcome.Cases<>(
            graded -> graded.remarks().stream(),
            ungradable -> Stream.empty(),
            awaiting -> awaiting.remarks().stream()));
  }

  private static Stream<ParagraphRef> paragraph(Citation citation) {
    return citation.fold(in -> Stream.of(in.at()), out -> Stream.empty());
  }
}
