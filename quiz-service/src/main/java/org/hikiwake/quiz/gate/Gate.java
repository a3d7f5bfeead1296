package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts items through every check. The items of a bank have many texts in common, so a gate takes
 * each text apart once; it is made for one bank and forgotten with it. It is for one thread.
 */
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

  private final Map<String, Words> known = new HashMap<>();

  /** The flaws that the item has, each at most once, in the order of {@link Flaw}. */
  public List<Finding> check(Item item) {
    Analysis analysis = new Analysis(item, this::words);
    List<Finding> findings = new ArrayList<>();
    for (Check check : CHECKS) {
      Optional<String> fault = check.fault(analysis);
      if (fault.isPresent()) {
        findings.add(new Finding(check.flaw(), fault.get()));
      }
    }
    return List.copyOf(findings);
  }

  private Words words(String text) {
    Words words = known.get(text);
    if (words == null) {
      words = new Words(text);
      known.put(text, words);
    }
    return words;
  }
}
