package org.hikiwake.quiz.surface;

import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.presentation.PresentedMultipleChoice;
import org.hikiwake.quiz.presentation.PresentedSingleChoice;
import org.hikiwake.quiz.presentation.PresentedVariant;
import org.hikiwake.quiz.presentation.Stem;

/** A stem and its options as they look; which of them is keyed is not known here. */
public record Shown(Face stem, List<Face> options) {

  /** From which ratio and difference on an option counts as the longest (Moore et al. 2023). */
  private static final double LONGER = 1.25;

  private static final int LONGER_BY = 5;

  public Shown {
    options = List.copyOf(options);
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
    return variant instanceof PresentedMultipleChoice several
        ? Optional.of(several.options())
        : Optional.empty();
  }

  /** What is seen of a stem: what it asks, and what about. */
  public static Face face(Stem stem) {
    return Face.of(stem.material() == null ? stem.ask() : stem.ask() + " " + stem.material());
  }

  public int size() {
    return options.size();
  }

  /** What the feature measures of one option. */
  public double measure(Feature feature, int option) {
    Face face = options.get(option);
    return switch (feature) {
      case LENGTH -> face.length();
      case WORDS -> face.words();
      case OVERLAP -> face.shared(stem);
      case CONVERGENCE -> convergence(face);
      case HEDGES -> face.hedges();
      case ABSOLUTES -> face.absolutes();
      case PARTICULARS -> face.particulars();
      case COMMAS -> face.commas();
      case PLACE -> option;
    };
  }

  /** How many other options have each of its words, on average. */
  private double convergence(Face face) {
    int shared = 0;
    for (Face other : options) {
      shared += other == face ? 0 : face.shared(other);
    }
    return face.meaning() == 0 ? 0 : (double) shared / face.meaning();
  }

  /** Whether the stem's words seem to point to this option: it has more of them than any other. */
  public boolean clang(int option) {
    int own = options.get(option).shared(stem);
    for (int other = 0; other < options.size(); other++) {
      if (other != option && options.get(other).shared(stem) >= own) {
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
    return own >= LONGER * next && own >= next + LONGER_BY;
  }

  /**
   * The rank of an option by a feature: from 0, the least, to one less than the number of options;
   * equals share the middle of their ranks.
   */
  public double rank(Feature feature, int option) {
    double own = measure(feature, option);
    double rank = 0;
    for (int other = 0; other < options.size(); other++) {
      if (other != option) {
        double order = Double.compare(own, measure(feature, other));
        rank += order > 0 ? 1 : order == 0 ? 0.5 : 0;
      }
    }
    return rank;
  }
}
