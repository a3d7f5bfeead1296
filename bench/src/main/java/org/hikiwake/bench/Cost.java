package org.hikiwake.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a run cost: the shortest of several, and what its result keeps in memory.
 *
 * @param nanos of the thread alone, which does all the work: what else the machine does is left out
 */
record Cost(long nanos, long allocated, long held) {

  static Cost of(int runs, Supplier<?> work) {
    return of(runs, work, unused -> {});
  }

  /**
   * @param kept takes the result of the last run
   */
  static <T> Cost of(int runs, Supplier<T> work, Consumer<? super T> kept) {
    long nanos = Long.MAX_VALUE;
    long allocated = Long.MAX_VALUE;
    long held = 0;
    for (int run = 0; run < runs; run++) {
      long before = usedBytes();
      long bytes = allocatedBytes();
      long start = cpuNanos();
      T result = work.get();
      nanos = Math.min(nanos, cpuNanos() - start);
      allocated = Math.min(allocated, allocatedBytes() - bytes);
      held = usedBytes() - before;
      Reference.reachabilityFence(result);
      if (run == runs - 1) {
        kept.accept(result);
      }
    }
    return new Cost(nanos, allocated, held);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long allocatedBytes() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static long usedBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  double micros(int statements) {
    return nanos / 1e3 / statements;
  }

  double bytes(int statements) {
    return allocated / (double) statements;
  }

  double heldBytes(int statements) {
    return held / (double) statements;
  }
}
