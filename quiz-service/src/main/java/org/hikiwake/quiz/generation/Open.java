package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.quiz.generation.Turns.Turn;
import org.hikiwake.quiz.generation.Turns.Waiting;
import org.hikiwake.quiz.question.Option;
import org.jspecify.annotations.Nullable;

/**
 * A question whose wrong options are still to be chosen, together with those of its like; see
 * {@link Turns}.
 *
 * @param near the neighbourhood: only questions of an equal one are chosen for together, so that
 *     what is added elsewhere changes none of them
 * @param right what is right in it
 * @param settings in which it may be asked: what is provably wrong in each, the most tempting first
 * @param ask asks it, once or in several ways
 */
record Open(
    Draft draft,
    Object near,
    String right,
    List<List<String>> settings,
    Function<Turn, Stream<Made>> ask)
    implements Making {

  /** A question with one right option, for which some of the others are chosen. */
  static Open choice(
      Draft draft,
      Object near,
      Option right,
      List<Candidate> others,
      Function<List<Option>, Made> ask) {
    return new Open(
        draft,
        near,
        right.text(),
        List.of(others.stream().map(Candidate::text).toList()),
        turn ->
            Stream.of(
                ask.apply(turn.wrong().stream().map(others::get).map(Candidate::option).toList())));
  }

  @Override
  public <T> T foldMaking(Function<Made, T> made, Function<Open, T> open) {
    return open.apply(this);
  }

  /** What is made, and what is open with its wrong options chosen. */
  static Stream<Made> chosen(Stream<? extends Making> making, Turns turns) {
    List<Made> done = new ArrayList<>();
    Map<Object, List<Open>> neighbourhoods = new LinkedHashMap<>();
    making.forEach(
        m ->
            m.foldMaking(
                done::add,
                open ->
                    neighbourhoods
                        .computeIfAbsent(open.near(), unused -> new ArrayList<>())
                        .add(open)));
    return Stream.concat(
        done.stream(), neighbourhoods.values().stream().flatMap(open -> chosen(open, turns)));
  }

  private static Stream<Made> chosen(List<Open> neighbours, Turns turns) {
    Map<String, Turn> taken = turns.of(neighbours.stream().map(Open::waiting).toList());
    return neighbours.stream().flatMap(open -> open.asked(taken.get(open.id())));
  }

  private Waiting waiting() {
    return new Waiting(id(), right, settings);
  }

  private String id() {
    return draft.id().value();
  }

  private Stream<Made> asked(@Nullable Turn turn) {
    return turn == null ? Stream.of(refused()) : ask.apply(turn);
  }

  private Made refused() {
    return draft.refuse(
        "\""
            + right
            + "\" would be right nearly whenever it is shown, so that it need only be remembered:"
            + " declare cells complete or relate views, so that it is provably wrong in other"
            + " questions of the family");
  }
}
