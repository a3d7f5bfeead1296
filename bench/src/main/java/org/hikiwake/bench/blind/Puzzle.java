package org.hikiwake.bench.blind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Guessing;
import org.hikiwake.quiz.surface.Shown;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/**
 * A question with options, or one to be called true or false, as it looks.
 *
 * @param family what a student may tell it by: the form of its stem
 * @param about the statements that its key rests on
 * @param readings what it asks about
 * @param stem what asks; of a true/false question, without what is to be judged
 * @param shown of a true/false question, the one option is what is said
 * @param keyed the places of the right options; of a true/false question, the first if it is true
 */
record Puzzle(
    String family,
    List<StatementId> about,
    Set<ReadingId> readings,
    Face stem,
    Shown shown,
    Set<Integer> keyed) {

  /** A question with options as the seed draws it; empty for the other kinds. */
  static Optional<Puzzle> choice(QuestionVersion version, Seed seed) {
    Question drawn = version.variant(seed.derive(version.id().value())).question();
    return Shown.of(drawn.present())
        .map(
            shown ->
                new Puzzle(
                    family(version),
                    about(version),
                    version.provenance().readings(),
                    Shown.face(drawn.stem()),
                    shown,
                    places(drawn)));
  }

  private static Set<Integer> places(Question drawn) {
    List<PartId> ids =
        Shown.choices(drawn.present()).orElseThrow().stream().map(Choice::id).toList();
    return Guessing.keys(drawn).stream().map(ids::indexOf).collect(Collectors.toSet());
  }

  /** A question to be called true or false; empty for the other kinds. */
  static Optional<Puzzle> trueFalse(QuestionVersion version) {
    return Truths.of(version.question())
        .map(
            truth ->
                new Puzzle(
                    family(version),
                    about(version),
                    version.provenance().readings(),
                    Face.of(version.question().stem().ask()),
                    said(version),
                    truth ? Set.of(0) : Set.of()));
  }

  private static Shown said(QuestionVersion version) {
    Stem stem = version.question().stem();
    return new Shown(
        Face.of(stem.ask()),
        List.of(stem.material() == null ? Shown.face(stem) : Face.of(stem.material())));
  }

  private static String family(QuestionVersion version) {
    return version.provenance().family().value();
  }

  private static List<StatementId> about(QuestionVersion version) {
    return version.provenance().keyed();
  }

  boolean isTrue() {
    return keyed.contains(0);
  }

  /** How likely a guess is right. */
  double chance() {
    return (double) keyed.size() / shown.size();
  }

  IntStream options() {
    return IntStream.range(0, shown.size());
  }
}
