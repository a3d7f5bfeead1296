package org.hikiwake.web.pack;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.selftest.Bank;

/**
 * A pack with the questions that may be asked about it, and with all that was found out about these
 * and the others.
 */
public final class ExaminedPack {

  private final Bank bank;
  private final Examination examination;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  /**
   * @param bank only what passed the examination
   */
  public ExaminedPack(Bank bank, Examination examination) {
    this.bank = bank;
    this.examination = examination;
  }

  /** Generates from the pack and examines what comes of it. */
  public static ExaminedPack of(ContentPack pack) {
    return of(Examination.of(pack, ShippedBanks.SEED));
  }

  /** Takes what passed into the bank. */
  public static ExaminedPack of(Examination examination) {
    return new ExaminedPack(new Bank(examination.pack(), examination.passed()), examination);
  }

  public Bank bank() {
    return bank;
  }

  public Examination examination() {
    return examination;
  }

  public ContentPack pack() {
    return bank.pack();
  }

  /**
   * What follows from the pack alone and takes long to make. It is made when it is first wanted, is
   * the same for everybody, and goes with the pack.
   */
  public <T> T once(Class<T> type, Function<ExaminedPack, T> making) {
    return type.cast(made.computeIfAbsent(type, unmade -> making.apply(this)));
  }
}
