package org.hikiwake.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.hikiwake.quiz.assembly.Enemies.Pair;
import org.hikiwake.quiz.version.Seed;

/** What holds for whatever bank and blueprint. */
class AssemblyProperties {

  private static final int SMALL = 11;

  private static Assembly assemble(List<Candidate> bank, Blueprint blueprint, long seed) {
    return Assembler.assemble(bank, blueprint, new Seed(seed));
  }

  private static List<List<Candidate>> forms(Assembly assembly) {
    return assembly.fold(
        found -> found.forms().stream().map(Form::questions).toList(), none -> List.of());
  }

  private static List<Binding> bindings(Assembly assembly) {
    return assembly.fold(found -> List.of(), none -> none.bindings());
  }

  @Property(tries = 60)
  void everyFormFulfilsTheWholeBlueprint(
      @ForAll long chance, @ForAll @IntRange(min = 20, max = 90) int size) {
    RandomBanks random = new RandomBanks(chance);
    Blueprint blueprint = random.blueprint(20, 1 + (int) Long.remainderUnsigned(chance, 3));
    Assembly assembly = assemble(random.bank(size), blueprint, chance);
    boolean assembled = bindings(assembly).isEmpty();
    if (assembled) {
      assertThat(Fulfilment.lacks(blueprint, forms(assembly))).isEmpty();
    }
    Statistics.collect(assembled);
    Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 30));
  }

  @Property(tries = 60)
  void isUnsatisfiableExactlyWhereNoChoiceFulfilsIt(
      @ForAll long chance, @ForAll @IntRange(min = 4, max = SMALL) int size) {
    RandomBanks random = new RandomBanks(chance);
    Blueprint blueprint = random.blueprint(5, 1 + (int) Long.remainderUnsigned(chance, 2));
    List<Candidate> bank = random.bank(size);
    boolean possible = BruteForce.finds(bank, blueprint);
    Assembly assembly = assemble(bank, blueprint, chance);
    assertThat(forms(assembly).isEmpty()).as(assembly.toString()).isEqualTo(!possible);
    if (possible) {
      assertThat(Fulfilment.lacks(blueprint, forms(assembly))).isEmpty();
    } else {
      assertThat(bindings(assembly)).isNotEmpty();
      assertThat(assembly.<Boolean>fold(found -> false, none -> none.proved())).isTrue();
    }
    Statistics.collect(possible);
    Statistics.coverage(
        coverage -> {
          coverage.check(true).percentage(p -> p > 15);
          coverage.check(false).percentage(p -> p > 15);
        });
  }

  @Property(tries = 30)
  void orderOfTheBankChangesNothing(
      @ForAll long chance, @ForAll @IntRange(min = 5, max = 60) int size) {
    RandomBanks random = new RandomBanks(chance);
    Blueprint blueprint = random.blueprint(12, 1 + (int) Long.remainderUnsigned(chance, 2));
    List<Candidate> bank = random.bank(size);
    List<Candidate> shuffled = new ArrayList<>(bank);
    Collections.shuffle(shuffled, new Random(chance));
    assertThat(assemble(shuffled, blueprint, chance)).isEqualTo(assemble(bank, blueprint, chance));
  }

  @Property(tries = 100)
  void pointsAreSpreadWhollyAndEveryQuestionHasOne(@ForAll long chance) {
    RandomBanks random = new RandomBanks(chance);
    List<Candidate> bank = random.bank(1 + (int) Long.remainderUnsigned(chance, 40));
    for (Points.Spread spread : Points.Spread.values()) {
      int total = bank.size() + (int) Long.remainderUnsigned(chance, 90);
      int[] points = new Points(total, spread).over(bank);
      assertThat(Arrays.stream(points).sum()).isEqualTo(total);
      assertThat(Arrays.stream(points).allMatch(each -> each > 0)).isTrue();
    }
  }

  @Property(tries = 100)
  void indexFindsTheEnemiesThatComparingAllPairsFinds(
      @ForAll long chance, @ForAll @IntRange(min = 2, max = 60) int size) {
    List<Candidate> bank = new RandomBanks(chance).bank(size);
    Set<Pair> pairs = new HashSet<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (Enemies.are(bank.get(i), bank.get(j))) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    assertThat(Enemies.among(bank)).isEqualTo(pairs);
  }

  /** The count that search steers by, while questions come and go. */
  @Property(tries = 100)
  void clashesAreNoneExactlyWhereThereAreNoEnemies(@ForAll long chance) {
    Random random = new Random(chance);
    List<Candidate> bank = new RandomBanks(chance).bank(30);
    List<Candidate> present = new ArrayList<>();
    Clashes clashes = new Clashes();
    for (int step = 0; step < 60; step++) {
      if (present.size() > 3) {
        clashes.remove(present.remove(random.nextInt(present.size())));
      } else {
        Candidate next = bank.get(random.nextInt(bank.size()));
        if (!present.contains(next)) {
          present.add(next);
          clashes.add(next);
        }
      }
      assertThat(clashes.total() == 0).isEqualTo(Enemies.absentFrom(present));
    }
  }

  @Property(tries = 100)
  void noAuthorComesTwiceInARowWhereThatCanBeHad(
      @ForAll long chance, @ForAll @IntRange(min = 1, max = 20) int size) {
    Random random = new Random(chance);
    List<Candidate> questions = new ArrayList<>();
    int[] counts = new int[4];
    for (int i = 0; i < size; i++) {
      int author = random.nextInt(counts.length);
      counts[author]++;
      questions.add(AnyCandidate.any("q-" + i).author("author-" + author).candidate());
    }
    boolean possible = Arrays.stream(counts).max().orElseThrow() <= (size + 1) / 2;
    List<Candidate> order = Sequence.of(questions, new Seed(chance).chance());
    assertThat(order).containsExactlyInAnyOrderElementsOf(questions);
    assertThat(Sequence.repeats(order) == 0).isEqualTo(possible);
  }
}
