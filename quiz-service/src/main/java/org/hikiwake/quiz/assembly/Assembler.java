package org.hikiwake.quiz.assembly;

import java.util.Collection;
import java.util.List;
import org.hikiwake.quiz.version.Seed;

/**
 * Assembles a quiz, or several parallel ones, from a bank by a blueprint. The same candidates,
 * blueprint and seed give the same forms, in whatever order the candidates come.
 *
 * <p>A search finds forms in time that grows with the bank only for looking through it once. What
 * it does not find, a solver looks for: in the whole bank where that is small, so that the answer
 * is certain; otherwise in a sample, unless counting classes of questions rules it out.
 */
public final class Assembler {

  private Assembler() {}

  /**
   * Assembles what the blueprint wants.
   *
   * @throws IllegalArgumentException where two candidates have one id
   */
  public static Assembly assemble(Collection<Candidate> bank, Blueprint blueprint, Seed seed) {
    Sheet sheet = Sheet.of(bank, blueprint, seed);
    List<Binding> shortages = new Shortage(sheet).bindings();
    if (!shortages.isEmpty()) {
      return new Assembly.Unsatisfiable(shortages, true);
    }
    Choosing choosing = new Choosing(sheet, seed.derive("assembly"));
    Verdict verdict = choosing.choose();
    return verdict.isFound()
        ? new Finishing(blueprint, seed).forms(verdict.forms())
        : new Diagnosis(sheet, choosing).of(verdict);
  }
}
