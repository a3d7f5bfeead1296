package org.hikiwake.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.verify.Progress;
import org.hikiwake.content.verify.Verification;
import org.hikiwake.content.verify.Verifier;

/**
 * Loading and verifying packs of 1,000, 10,000 and 100,000 statements: time and memory, beside a
 * parser that only turns the same YAML into maps. Where both grow linearly, the figures per
 * statement stay what they are.
 */
final class Growth {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

  private final Table table;

  Growth(Table table) {
    this.table = table;
  }

  void measure() {
    warmUp();
    for (int size : SIZES) {
      System.err.println("Loading and verifying a pack of " + size + " statements ...");
      SyntheticPack pack = new SyntheticPack(size);
      String of = String.format("%,d", pack.statements());
      Cost parsing = cost(() -> parsed(pack.files()));
      Cost loading = cost(() -> loaded(pack.files()));
      Cost verifying = cost(() -> verified(pack));
      row("Load " + of, loading, parsing, pack.statements());
      row("Verify " + of, verifying, parsing, pack.statements());
      table.row(
          "  held after loading",
          loading.held() / (double) pack.statements(),
          "B each",
          "the maps held",
          parsing.held() / (double) pack.statements());
    }
  }

  private void row(String what, Cost cost, Cost base, int statements) {
    table.row(what, cost.micros(statements), "us each", "parsed as YAML", base.micros(statements));
    table.row(
        "  allocated", cost.bytes(statements), "B each", "parsed as YAML", base.bytes(statements));
  }

  private static void warmUp() {
    SyntheticPack small = new SyntheticPack(1_000);
    for (int i = 0; i < 8; i++) {
      parsed(small.files());
      verified(small);
    }
  }

  /** What one run cost: the shortest of three, and what its result keeps in memory. */
  private record Cost(long nanos, long allocated, long held) {

    double micros(int statements) {
      return nanos / 1e3 / statements;
    }

    double bytes(int statements) {
      return allocated / (double) statements;
    }
  }

  private static Cost cost(Supplier<Object> work) {
    long nanos = Long.MAX_VALUE;
    long allocated = Long.MAX_VALUE;
    for (int run = 0; run < 3; run++) {
      long bytes = allocatedBytes();
      long start = System.nanoTime();
      work.get();
      nanos = Math.min(nanos, System.nanoTime() - start);
      allocated = Math.min(allocated, allocatedBytes() - bytes);
    }
    long before = usedBytes();
    Object result = work.get();
    long held = usedBytes() - before;
    java.lang.ref.Reference.reachabilityFence(result);
    return new Cost(nanos, allocated, held);
  }

  private static long allocatedBytes() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  private static long usedBytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static Object parsed(PackFiles files) {
    List<Object> trees = new ArrayList<>();
    files.files().values().forEach(bytes -> trees.add(SyntheticPack.tree(bytes)));
    return trees;
  }

  private static Object loaded(PackFiles files) {
    return new PackLoader()
        .load(files)
        .fold(
            loaded -> loaded.pack(),
            rejected -> {
              throw new IllegalStateException(String.valueOf(rejected.problems()));
            });
  }

  private static Object verified(SyntheticPack pack) {
    Verification verification = new Verifier().verify(pack.files(), pack.texts(), Progress.SILENT);
    if (!verification.passed()) {
      throw new IllegalStateException(String.valueOf(verification.problems()));
    }
    return verification;
  }
}
