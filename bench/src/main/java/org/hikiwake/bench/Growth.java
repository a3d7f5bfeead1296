package org.hikiwake.bench;

import java.util.ArrayList;
import java.util.List;
import org.hikiwake.content.pack.PackFiles;
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
      Cost parsing = Cost.of(3, () -> parsed(pack.files()));
      Cost loading = Cost.of(3, pack::pack);
      Cost verifying = Cost.of(3, () -> verified(pack));
      row("Load " + of, loading, parsing, pack.statements());
      row("Verify " + of, verifying, parsing, pack.statements());
      table.row(
          "  held after loading",
          loading.heldBytes(pack.statements()),
          "B each",
          "the maps held",
          parsing.heldBytes(pack.statements()));
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

  private static Object parsed(PackFiles files) {
    List<Object> trees = new ArrayList<>();
    files.files().values().forEach(bytes -> trees.add(SyntheticPack.tree(bytes)));
    return trees;
  }

  private static Object verified(SyntheticPack pack) {
    Verification verification = new Verifier().verify(pack.files(), pack.texts(), Progress.SILENT);
    if (!verification.passed()) {
      throw new IllegalStateException(String.valueOf(verification.problems()));
    }
    return verification;
  }
}
