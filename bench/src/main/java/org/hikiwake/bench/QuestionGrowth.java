package org.hikiwake.bench;

import java.util.concurrent.atomic.AtomicReference;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.version.Seed;

/**
 * Generating and examining the questions of packs of 1,000, 10,000 and 100,000 statements: time and
 * memory, beside the same questions written as JSON. Where both grow linearly, the figures per
 * statement stay what they are.
 */
final class QuestionGrowth {

  private static final Seed SEED = new Seed(1);

  private final Table table;
  private final Effort effort;

  QuestionGrowth(Table table, Effort effort) {
    this.table = table;
    this.effort = effort;
  }

  void measure() {
    if (effort.warmUps() > 0) {
      ContentPack small = new SyntheticPack(1_000).pack();
      Cost.of(effort.warmUps(), () -> Examination.of(small, SEED));
    }
    for (int size : effort.sizes()) {
      SyntheticPack pack = new SyntheticPack(size);
      System.err.println("Examining a pack of " + pack.statements() + " statements ...");
      // What takes longest varies least.
      measure(pack.pack(), pack.statements(), size < 100_000 ? effort.runs() : 1);
    }
  }

  private void measure(ContentPack pack, int statements, int runs) {
    Cost generating = Cost.of(runs, () -> Generator.generate(pack, SEED));
    AtomicReference<Examination> kept = new AtomicReference<>();
    Cost examining = Cost.of(runs, () -> Examination.of(pack, SEED), kept::set);
    Examination examined = kept.get();
    Cost writing = Cost.of(runs, () -> written(examined));
    String of = String.format("%,d", statements);
    row("Generate from " + of, generating, writing, statements);
    row("Examine all of " + of, examining, writing, statements);
    table.row(
        "  held",
        examining.heldBytes(statements),
        "B each",
        "the questions alone held",
        generating.heldBytes(statements));
    table.row(
        "  questions a thousand",
        1e3 * examined.all().size() / statements,
        "",
        "of which passed",
        1e3 * examined.passed().size() / statements);
  }

  private void row(String what, Cost cost, Cost base, int statements) {
    table.row(what, cost.micros(statements), "us each", "written as JSON", base.micros(statements));
    table.row(
        "  allocated", cost.bytes(statements), "B each", "written as JSON", base.bytes(statements));
  }

  /** How much there is to write, so that it is not left out. */
  private static Long written(Examination examined) {
    long length = 0;
    for (Examined each : examined.all()) {
      length += QuizJson.write(each.version()).length();
    }
    return length;
  }
}
