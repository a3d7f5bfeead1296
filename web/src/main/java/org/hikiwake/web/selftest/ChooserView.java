package org.hikiwake.web.selftest;

import java.util.List;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.quiz.selftest.Bank;
import org.hikiwake.quiz.selftest.Marking;
import org.hikiwake.quiz.selftest.Wish;
import org.hikiwake.web.pack.Scope;
import org.hikiwake.web.pack.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * The form in which one chooses what to be asked, with what is ticked in it.
 *
 * @param waiting what is withheld from students; null where nothing is
 */
public record ChooserView(Bank bank, Wish wish, @Nullable Waiting waiting) {

  /** The length that most people want, and shorter and longer ones. */
  private static final List<Integer> LENGTHS = List.of(5, 10, 20, 40);

  public PackHeader header() {
    return bank.pack().header();
  }

  public Scope scope() {
    return new Scope(bank, wish);
  }

  /** How many questions are left out unless their kind is ticked. */
  public int markedByPerson() {
    return Wish.MARKED_BY_A_PERSON.stream().mapToInt(k -> bank.kinds().getOrDefault(k, 0)).sum();
  }

  public List<Integer> lengths() {
    return LENGTHS;
  }

  public List<Marking> markings() {
    return List.of(Marking.values());
  }

  public boolean wants(Marking marking) {
    return wish.behaviour().equals(marking.behaviour());
  }

  public long total() {
    return bank.matching(wish).count();
  }
}
