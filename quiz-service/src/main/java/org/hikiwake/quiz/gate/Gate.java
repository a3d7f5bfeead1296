package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;

/** Puts items through every check. */
public final class Gate {

  private static final List<Check> CHECKS =
      List.of(
          new AmbiguityCheck(),
          new ImplausibleCheck(),
          new NoneOfTheAboveCheck(),
          new LongestOptionCheck(),
          new GratuitousCheck(),
          new TrueFalseSeriesCheck(),
          new ConvergenceCheck(),
          new LogicalCueCheck(),
          new AllOfTheAboveCheck(),
          new BlankCheck(),
          new AbsoluteTermsCheck(),
          new WordRepeatsCheck(),
          new UnfocusedStemCheck(),
          new KTypeCheck(),
          new GrammaticalCueCheck(),
          new LostSequenceCheck(),
          new VagueTermsCheck(),
          new MoreThanOneKeyCheck(),
          new NegativeWordingCheck());

  private Gate() {}

  /** The flaws that the item has, each at most once, in the order of {@link Flaw}. */
  public static List<Finding> check(Item item) {
    Analysis analysis = new Analysis(item);
    List<Finding> findings = new ArrayList<>();
    for (Check check : CHECKS) {
      check.fault(analysis).ifPresent(message -> findings.add(new Finding(check.flaw(), message)));
    }
    return List.copyOf(findings);
  }
}
