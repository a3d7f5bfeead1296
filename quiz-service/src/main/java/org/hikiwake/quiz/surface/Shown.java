package org.hikiwake.quiz.surface;

import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.PresentedHotText;
import org.hikiwake.quiz.presentation.PresentedMultipleChoice;
import org.hikiwake.quiz.presentation.PresentedSingleChoice;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;
import org.jspecify.annotations.Nullable;

/** A stem and its options as they look; which of them is keyed is not known here. */
public final class Shown {

  /** From which ratio and difference on an option counts as the longest (Moore et al. 2023). */
  private static final double LONGER = 1.25;

  private static final int LONGER_BY = 5;

  private static final int FEATURES = Feature.values().length;

  private final List<Face> options;
  private final int[] overlap;
  private final double[] @Nullable [] measured = new double[FEATURES][];

  public Shown(Face stem, List<Face> options) {
    this.options = List.copyOf(options);
    overlap = new int[options.size()];
    for (int option = 0; option < overlap.length; option++) {
      overlap[option] = options.get(option).shared(stem);
    }
  }

  /** What is seen of a question whose options are chosen from; empty for the other kinds. */
  public static Optional<Shown> of(PresentedVariant variant) {
    return choices(variant)
        .map(
            choices ->
                new Shown(
                    face(variant.stem()),
                    choices.stream().map(choice -> Face.of(choice.text())).toList()));
  }

  /** The options of a question whose options are chosen from; empty for the other kinds. */
  public static Optional<List<Choice>> choices(PresentedVariant variant) {
    if (variant instanceof PresentedSingleChoice single) {
      return Optional.of(single.options());
    }
    if (variant instanceof PresentedHotText hotText) {
      return Optional.of(
          hotText.passages().stream().map(p -> new Choice(p.id(), p.text())).toList());
    }
    return variant instanceof PresentedMultipleChoice several
        ? Optional.of(several.options())
        : Optional.empty();
  }

  /** What is seen of a stem. */
  public static Face face(Stem stem) {
    return Face.of(text(stem));
  }

  /** What a stem asks, and what about. */
  public static String text(Stem stem) {
    return stem.material() == null ? stem.ask() : stem.ask() + " " + stem.material();
  }

  public int size() {
    return options.size();
  }

  /** What the feature measures of one option. */
  public double measure(Feature feature, int option) {
    return measures(feature)[option];
  }

  /** Measured once, since each option is compared with all others. */
  private double[] measures(Feature feature) {
    double[] known = measured[feature.ordinal()];
    if (known == null) {
      known = new double[options.size()];
      for (int option = 0; option < known.length; option++) {
        known[option] = look(feature, option);
      }
      measured[feature.ordinal()] = known;
    }
    return known;
  }

  private double look(Feature feature, int option) {
    return switch (feature) {
      case OVERLAP -> overlap[option];
      case CONVERGENCE -> convergence(option);
      case PLACE -> option;
      case LENGTH, WORDS, HEDGES, ABSOLUTES, PARTICULARS, COMMAS ->
          options.get(option).measure(feature);
    };
  }

  /** How many other options have each of its words, on average. */
  private double convergence(int option) {
    Face face = options.get(option);
    int all = 0;
    for (int other = 0; other < options.size(); other++) {
      all += other == option ? 0 : face.shared(options.get(other));
    }
    return face.meaning() == 0 ? 0 : (double) all / face.meaning();
  }

  /** Whether the stem's words seem to point to this option: it has more of them than any other. */
  public boolean clang(int option) {
    int own = overlap[option];
    for (int other = 0; other < options.size(); other++) {
      if (other != option && overlap[other] >= own) {
        return false;
      }
    }
    return true;
  }

  /** Whether the option is so much longer than every other that it strikes the eye. */
  public boolean conspicuous(int option) {
    int own = options.get(option).length();
    int next = 0;
    for (int other = 0; other < options.size(); other++) {
      next = other == option ? next : Math.max(next, options.get(other).length());
    }
    return isConspicuous(own, next);
  }

  /** Whether so many characters strike the eye where the next longest option has so many. */
  public static boolean isConspicuous(int own, int next) {
    return own >= LONGER * next && own >= next + LONGER_BY;
  }

  /**
   * The rank of an option by a feature: from 0, the least, to one less than the number of options;
   * equals share the middle of their ranks.
   */
  public double rank(Feature feature, int option) {
    double[] all = measures(feature);
    double own = all[option];
    double rank = 0;
    for (int other = 0; other < options.size(); other++) {
      if (other != option) {
        double order = Double.compare(own, all[other]);
        rank += order > 0 ? 1 : order == 0 ? 0.5 : 0;
      }
    }
    return rank;
  }
}
