package org.hikiwake.web.pack;

import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.selftest.Bank;

/**
 * A pack with the questions that may be asked about it, and with all that was found out about these
 * and the others.
 *
 * @param bank only what passed the examination
 */
public record ExaminedPack(Bank bank, Examination examination) {

  /** Generates from the pack and examines what comes of it. */
  public static ExaminedPack of(ContentPack pack) {
    return of(Examination.of(pack, ShippedBanks.SEED));
  }

  /** Takes what passed into the bank. */
  public static ExaminedPack of(Examination examination) {
    return new ExaminedPack(new Bank(examination.pack(), examination.passed()), examination);
  }
}
