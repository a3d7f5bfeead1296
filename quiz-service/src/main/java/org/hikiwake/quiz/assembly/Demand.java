package org.hikiwake.quiz.assembly;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint in whole numbers, for forms of so many questions.
 *
 * @param rows how many questions of each row
 * @param difficulty the sum over a form, in thousandths
 * @param minutes the sum over a form, in hundredths of a minute
 * @param perAuthor how many questions an author may be the subject of
 * @param apart whether enemies are kept apart
 * @param forms how many forms that share nothing and have equal numbers in every row
 * @param parallel how far the sums of difficulty of two forms may differ, in thousandths
 */
record Demand(
    int questions,
    List<Window> rows,
    Window difficulty,
    Window minutes,
    int perAuthor,
    boolean apart,
    int forms,
    long parallel) {

  /** What the blueprint wants of forms of so many questions, less the wishes that are waived. */
  static Demand of(Blueprint blueprint, int questions, Set<Wish> waived) {
    List<Row> rows = blueprint.rows();
    return new Demand(
        questions,
        IntStream.range(0, rows.size()).mapToObj(i -> row(rows.get(i), i, waived)).toList(),
        difficulty(waived.contains(Wish.TARGET) ? null : blueprint.target(), questions),
        blueprint.length().fold(fixed -> Window.OPEN, Length.Minutes::window),
        waived.contains(Wish.AUTHORS) ? questions : blueprint.author().of(questions),
        !waived.contains(Wish.ENEMIES),
        waived.contains(Wish.PARALLEL) ? 1 : blueprint.forms(),
        (long) Math.floor(1000 * blueprint.parallel() * questions + 1e-6));
  }

  private static Window row(Row row, int index, Set<Wish> waived) {
    return new Window(
        waived.contains(Wish.least(index)) ? 0 : row.least(),
        waived.contains(Wish.most(index)) ? Row.NO_LIMIT : row.most());
  }

  private static Window difficulty(@Nullable Target target, int n) {
    return target == null
        ? Window.OPEN
        : new Window(
            (long) Math.ceil(1000 * n * (target.mean() - target.tolerance()) - 1e-6),
            (long) Math.floor(1000 * n * (target.mean() + target.tolerance()) + 1e-6));
  }

  /** For a form beside a first: the same numbers in every row, and about as difficult. */
  Demand beside(Paper first) {
    Window near = new Window(first.difficulty() - parallel / 2, first.difficulty() + parallel / 2);
    return new Demand(
        questions,
        first.counted(),
        difficulty.meet(near),
        minutes,
        perAuthor,
        apart,
        forms,
        parallel);
  }
}
