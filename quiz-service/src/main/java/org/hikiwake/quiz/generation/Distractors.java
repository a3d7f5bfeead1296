package org.hikiwake.quiz.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hikiwake.core.statement.Position;
import org.hikiwake.quiz.generation.Placing.Place;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Shown;

/**
 * Chooses wrong options among those that are proved wrong, so that they tempt whoever has not read,
 * and so that nothing but knowledge tells the right one.
 *
 * <p>First a band of likeness is drawn: some questions get the likeliest wrong options, some the
 * less likely, so that a bank has hard and easy ones. Within the band {@link Placing} looks for
 * those among which the right option is as often the longest, or the one that has most words of the
 * stem, as any other.
 *
 * <p>All chance is the question's own, and only its own candidates are looked at.
 */
final class Distractors {

  private final Ground ground;
  private final Chance chance;

  Distractors(Ground ground, Chance chance) {
    this.ground = ground;
    this.chance = chance;
  }

  /**
   * Options that are not keyed.
   *
   * @param distance how far the right ones are from where they were wanted among them
   */
  record Choice(List<Option> options, double distance) {}

  /**
   * The wrong options of a pool, at most {@link Pool#MOST_WRONG}. No two of them say nearly the
   * same or are one author's views: the right one is neither, and they would stand together against
   * it.
   *
   * @param candidates all that are proved wrong, the most alike to the right ones first
   */
  Choice choose(Stem stem, List<Option> right, Stream<Option> candidates) {
    return choose(stem, right, candidates, this::apart);
  }

  /** The same where all the wrong ones are views of one author, as the question says. */
  Choice ofOne(Stem stem, List<Option> right, Stream<Option> candidates) {
    return choose(stem, right, candidates, (one, other) -> true);
  }

  private Choice choose(
      Stem stem,
      List<Option> right,
      Stream<Option> candidates,
      BiPredicate<Option, Option> besideEachOther) {
    List<Option> different = different(right, candidates);
    boolean few = different.size() <= Pool.LEAST_WRONG;
    List<Option> band = few ? different : Band.drawn(chance).of(different);
    Placing placing =
        new Placing(
            Shown.face(stem),
            faces(right),
            faces(band),
            few
                ? (one, other) -> true
                : (one, other) -> besideEachOther.test(band.get(one), band.get(other)),
            chance);
    Place best = placing.best(start -> size(start, band.size()));
    return new Choice(best.wrong().stream().map(band::get).toList(), best.distance());
  }

  /** Without those that read like another, or like a right one. */
  private static List<Option> different(List<Option> right, Stream<Option> candidates) {
    Map<String, Option> byText = new LinkedHashMap<>();
    candidates.forEach(option -> byText.putIfAbsent(option.text(), option));
    right.forEach(option -> byText.remove(option.text()));
    return List.copyOf(byText.values());
  }

  private List<Face> faces(List<Option> options) {
    return options.stream().map(option -> ground.face(option.text())).toList();
  }

  private boolean apart(Option one, Option other) {
    return ground.claim(one.text()).stream()
        .noneMatch(c -> ground.claim(other.text()).stream().anyMatch(o -> tooAlike(c, o)));
  }

  private boolean tooAlike(Position one, Position other) {
    return ground.near(one.id(), other.id())
        || one.attribution().holders().stream().anyMatch(other::isHeldBy);
  }

  /** As many as may be; sometimes fewer where there are few, so that there is a choice. */
  private static int size(int start, int candidates) {
    int most = Math.min(Pool.MOST_WRONG, candidates);
    return candidates <= Pool.MOST_WRONG && start % 2 == 1
        ? Math.min(Pool.LEAST_WRONG, most)
        : most;
  }

  /** How alike to the right option its wrong ones are. */
  enum Band {
    NEAR,
    MIDDLE,
    FAR;

    private static final int LEAST = 12;

    static Band drawn(Chance chance) {
      return chance.pick(List.of(NEAR, NEAR, MIDDLE, FAR));
    }

    /** The part of the candidates that is in the band; all of them where they are few. */
    List<Option> of(List<Option> candidates) {
      int size = Math.max(LEAST, (candidates.size() + 2) / 3);
      int room = Math.max(0, candidates.size() - size);
      int from = room * ordinal() / 2;
      return candidates.subList(from, Math.min(candidates.size(), from + size));
    }
  }
}
