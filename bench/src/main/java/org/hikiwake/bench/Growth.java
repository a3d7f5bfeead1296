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

  private final Table table;
  private final Effort effort;

  Growth(Table table, Effort effort) {
    this.table = table;
    this.effort = effort;
  }

  void measure() {
    warmUp();
    for (int size : effort.sizes()) {
      System.err.println("Loading and verifying a pack of " + size + " statements ...");
      SyntheticPack pack = new SyntheticPack(size);
      String of = String.format("%,d", pack.statements());
      Cost parsing = Cost.of(effort.runs(), () -> parsed(pack.files()));
      Cost loading = Cost.of(effort.runs(), pack::pack);
      Cost verifying = Cost.of(effort.runs(), () -> verified(pack));
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

  private void warmUp() {
    if (effort.warmUps() == 0) {
      return;
    }
    SyntheticPack small = new SyntheticPack(1_000);
    for (int i = 0; i < effort.warmUps(); i++) {
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
