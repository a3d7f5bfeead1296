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
import org.hikiwake.quiz.behaviour.Behaviour;
import org.hikiwake.quiz.behaviour.Calibration;
import org.hikiwake.quiz.behaviour.Progress;
import org.hikiwake.quiz.behaviour.Try;
import org.hikiwake.quiz.grading.Remark.Standing;
import org.hikiwake.quiz.grading.Score;

/**
 * What a self-test came to. Only what may be told is in it: an item that still waits for the end,
 * or for another try, is counted and not marked; one that is withheld is not even counted with
 * them.
 *
 * @param earned the sum of the marks
 * @param possible the most that could be earned by what is marked
 * @param marked how many items a machine has marked
 * @param awaiting how many items only a person could mark
 * @param unmarked how many items something was given to that is not marked yet
 * @param open how many items nothing was given to
 * @param withheld how many items wait for a quiz to close
 * @param calibration how well each certainty agreed with what was right, where it was asked
 * @param readAgain where to read again, the paragraphs that were missed most often first
 */
public record Summary(
    Score earned,
    Score possible,
    int marked,
    int awaiting,
    int unmarked,
    int open,
    int withheld,
    List<Calibration> calibration,
    List<ReadAgain> readAgain) {

  /** A paragraph that proves what was not known, and in how many questions. */
  public record ReadAgain(ParagraphRef at, int questions) {}

  public static Summary of(SelfTest test) {
    Behaviour behaviour = test.wish().behaviour();
    List<Progress> all = test.shown().stream().map(test::progress).toList();
    List<Progress> given = all.stream().filter(p -> p.latest().isPresent()).toList();
    List<Progress> told = all.stream().filter(p -> p.shown().revealed().isPresent()).toList();
    List<Score> marks = told.stream().flatMap(p -> p.mark().stream()).toList();
    return new Summary(
        Score.sum(marks),
        behaviour.attainable(0).times(Score.points(marks.size())),
        marks.size(),
        told.size() - marks.size(),
        given.size() - told.size(),
        all.size() - given.size(),
        test.items().size() - all.size(),
        behaviour.asksCertainty() ? Calibration.of(tries(told)) : List.of(),
        readAgain(told));
  }

  private static List<Try> tries(List<Progress> told) {
    return told.stream().flatMap(progress -> progress.counting().stream()).toList();
  }

  private static List<ReadAgain> readAgain(List<Progress> told) {
    Map<ParagraphRef, Integer> missed = new LinkedHashMap<>();
    for (Progress progress : told) {
      notKnown(progress).forEach(at -> missed.merge(at, 1, Integer::sum));
    }
    return missed.entrySet().stream()
        .map(e -> new ReadAgain(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt((ReadAgain r) -> -r.questions())
                .thenComparing(r -> r.at().reading().value())
                .thenComparing(r -> r.at().paragraph()))
        .toList();
  }

  /** The paragraphs behind what was missed, or chosen wrongly, at any try of one question. */
  private static Set<ParagraphRef> notKnown(Progress progress) {
    Set<ParagraphRef> paragraphs = new HashSet<>();
    progress.counting().stream()
        .flatMap(given -> given.outcome().comments().stream())
        .filter(r -> r.standing() == Standing.MISSED || r.standing() == Standing.WRONG)
        .flatMap(r -> r.why().proving().stream())
        .flatMap(Summary::paragraph)
        .forEach(paragraphs::add);
    return paragraphs;
  }

  private static Stream<ParagraphRef> paragraph(Citation citation) {
    return citation.fold(in -> Stream.of(in.at()), out -> Stream.empty());
  }
}
