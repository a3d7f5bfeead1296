package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.generation.Placing.Place;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.surface.Face;
import org.jspecify.annotations.Nullable;

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

  private static final BitSet NONE = new BitSet();
  private static final Placing.Conflicts NO_CONFLICTS = taken -> NONE;

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
   * @param right how the right options read
   * @param candidates all that are proved wrong, the most alike to the right ones first
   */
  Choice choose(Stem stem, List<String> right, Stream<? extends Candidate> candidates) {
    return choose(Placing.AMONG_OTHERS, stem, right, candidates, this::conflicts);
  }

  /** The same where all the wrong ones are views of one author, as the question says. */
  Choice ofOne(Stem stem, List<String> right, Stream<? extends Candidate> candidates) {
    return choose(Placing.AMONG_ONES_VIEWS, stem, right, candidates, band -> NO_CONFLICTS);
  }

  private Choice choose(
      List<Placing.Aim> aims,
      Stem stem,
      List<String> right,
      Stream<? extends Candidate> candidates,
      Function<List<Candidate>, Placing.Conflicts> conflicts) {
    List<Candidate> different = different(right, candidates);
    if (different.size() < Pool.LEAST_WRONG) {
      return new Choice(different.stream().map(Candidate::option).toList(), Double.MAX_VALUE);
    }
    boolean few = different.size() <= Pool.LEAST_WRONG;
    List<Candidate> band = few ? different : Band.drawn(chance).of(different);
    Placing placing =
        new Placing(
            aims,
            ground.face(stem),
            faces(right, ground::face),
            faces(band, candidate -> candidate.face(ground)),
            few ? NO_CONFLICTS : conflicts.apply(band),
            chance);
    Place best = placing.best(start -> size(start, band.size()));
    List<Option> options = best.wrong().stream().map(band::get).map(Candidate::option).toList();
    return new Choice(options, best.distance());
  }

  /** Without those that read like another, or like a right one. */
  private static List<Candidate> different(
      List<String> right, Stream<? extends Candidate> candidates) {
    List<? extends Candidate> all = candidates.toList();
    Set<String> texts = new HashSet<>(2 * (all.size() + right.size()));
    texts.addAll(right);
    List<Candidate> different = new ArrayList<>(all.size());
    for (Candidate candidate : all) {
      if (texts.add(candidate.text())) {
        different.add(candidate);
      }
    }
    return different;
  }

  private static <T> List<Face> faces(List<T> options, Function<T, Face> face) {
    List<Face> faces = new ArrayList<>(options.size());
    options.forEach(option -> faces.add(face.apply(option)));
    return faces;
  }

  /** Claims that say nearly the same, or are held by one author. */
  private Placing.Conflicts conflicts(List<Candidate> band) {
    @Nullable Position[] claims = new Position[band.size()];
    for (int candidate = 0; candidate < claims.length; candidate++) {
      claims[candidate] = band.get(candidate).claim(ground).orElse(null);
    }
    return taken -> {
      Position claim = claims[taken];
      return claim == null ? NONE : conflicts(claim, claims);
    };
  }

  private BitSet conflicts(Position claim, @Nullable Position[] claims) {
    Set<StatementId> near = ground.nearTo(claim.id());
    // Nearly always a claim is near to itself alone.
    boolean alone = near.size() == 1;
    BitSet conflicts = new BitSet(claims.length);
    for (int other = 0; other < claims.length; other++) {
      Position its = claims[other];
      if (its != null && (haveOneHolder(claim, its) || !alone && near.contains(its.id()))) {
        conflicts.set(other);
      }
    }
    return conflicts;
  }

  private static boolean haveOneHolder(Position one, Position other) {
    List<AuthorId> holders = one.attribution().holders();
    List<AuthorId> others = other.attribution().holders();
    for (int n = 0; n < holders.size(); n++) {
      if (others.contains(holders.get(n))) {
        return true;
      }
    }
    return false;
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
    <T> List<T> of(List<T> candidates) {
      int size = Math.max(LEAST, (candidates.size() + 2) / 3);
      int room = Math.max(0, candidates.size() - size);
      int from = room * ordinal() / 2;
      return candidates.subList(from, Math.min(candidates.size(), from + size));
    }
  }
}
