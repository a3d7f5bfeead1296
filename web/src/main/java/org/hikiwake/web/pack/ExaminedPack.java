package org.hikiwake.web.pack;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.authoring.Own;
import org.hikiwake.quiz.authoring.Written;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.selftest.Bank;
import org.jspecify.annotations.Nullable;

/**
 * A pack with the questions that may be asked about it, and with all that was found out about these
 * and the others.
 */
public final class ExaminedPack {

  private final Bank bank;
  private final Examination examination;
  private final @Nullable ExaminedPack generated;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();
  private @Nullable Together last;

  /** What persons wrote, and the pack with it. */
  private record Together(Written written, ExaminedPack pack) {}

  /**
   * @param bank only what passed the examination
   */
  public ExaminedPack(Bank bank, Examination examination) {
    this(bank, examination, null);
  }

  private ExaminedPack(Bank bank, Examination examination, @Nullable ExaminedPack generated) {
    this.bank = bank;
    this.examination = examination;
    this.generated = generated;
  }

  /** Generates from the pack and examines what comes of it. */
  public static ExaminedPack of(ContentPack pack) {
    return of(Examination.of(pack, ShippedBanks.SEED));
  }

  /** Takes what passed into the bank. */
  public static ExaminedPack of(Examination examination) {
    return new ExaminedPack(new Bank(examination.pack(), examination.passed()), examination);
  }

  /**
   * The same with what persons wrote. Own questions are asked where it counts and never in
   * practice, so the bank has none of them. As long as the same is written, it is the same pack.
   */
  synchronized ExaminedPack with(Written written) {
    if (written.isNothing()) {
      return this;
    }
    if (last == null || !last.written().equals(written)) {
      Examination together = examination.with(written);
      Bank practised =
          new Bank(pack(), together.passed().stream().filter(v -> !Own.is(v)).toList());
      last = new Together(written, new ExaminedPack(practised, together, this));
    }
    return last.pack();
  }

  /**
   * The pack without what persons wrote. What takes long to make of all questions is made of this
   * one, so that it need not be made again for each word that is changed.
   */
  public ExaminedPack generated() {
    return generated == null ? this : generated;
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
