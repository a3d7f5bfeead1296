package org.hikiwake.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.assembly.Assembler;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.version.Seed;

/**
 * Forms of forty questions from banks of 1,000, 10,000 and 100,000, beside one pass over the same
 * bank that puts every statement of every question into a hash set. Each run has a seed of its own;
 * the median of them is told.
 */
final class AssemblyGrowth {

  private final Table table;
  private final Effort effort;
  private final Blueprint blueprint = SyntheticBank.blueprint();

  AssemblyGrowth(Table table, Effort effort) {
    this.table = table;
    this.effort = effort;
  }

  void measure() {
    for (int size : effort.sizes()) {
      System.err.println("Assembling from a bank of " + size + " questions ...");
      List<Candidate> bank = SyntheticBank.of(size);
      Cost one = cost(seed -> assembled(bank, blueprint, seed));
      Cost two = cost(seed -> assembled(bank, blueprint.inForms(2), seed));
      Cost pass = cost(seed -> passed(bank));
      String of = String.format("%,d", size);
      row("Form out of " + of, one, pass);
      row("Two forms out of " + of, two, pass);
    }
  }

  private void row(String what, Cost cost, Cost base) {
    table.row(what, cost.nanos() / 1e3, "us", "a pass with a hash set", base.nanos() / 1e3);
    table.row("  allocated", cost.bytes(), "B", "a pass with a hash set", base.bytes());
  }

  /** The median of several runs. */
  private record Cost(double nanos, double bytes) {}

  private Cost cost(LongFunction<Object> work) {
    LongStream.range(0, effort.warmUps()).forEach(work::apply);
    double[] nanos = new double[effort.runs()];
    double[] bytes = new double[effort.runs()];
    for (int run = 0; run < effort.runs(); run++) {
      long allocated = allocatedBytes();
      long start = cpuNanos();
      Object result = work.apply(100 + run);
      nanos[run] = cpuNanos() - start;
      bytes[run] = allocatedBytes() - allocated;
      Reference.reachabilityFence(result);
    }
    Arrays.sort(nanos);
    Arrays.sort(bytes);
    return new Cost(nanos[nanos.length / 2], bytes[bytes.length / 2]);
  }

  private static long allocatedBytes() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  /** Of this thread alone, which does all the work: what else the machine does is left out. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Object assembled(List<Candidate> bank, Blueprint blueprint, long seed) {
    Assembly assembly = Assembler.assemble(bank, blueprint, new Seed(seed));
    return assembly.fold(
        found -> found,
        none -> {
          throw new IllegalStateException(none.toString());
        });
  }

  private static Object passed(List<Candidate> bank) {
    Set<StatementId> statements = new HashSet<>();
    bank.forEach(question -> statements.addAll(question.clues().told()));
    return statements;
  }
}
