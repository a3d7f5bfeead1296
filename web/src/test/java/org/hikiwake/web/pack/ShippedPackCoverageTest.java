package org.hikiwake.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hikiwake.content.pack.Loading;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of the shipped pack's statements without a caution is asked, and in how many ways. */
class ShippedPackCoverageTest {

  private static final ContentPack PACK =
      new PackLoader()
          .load(ShippedPacks.files(new PackId("russia-in-asia")).orElseThrow())
          .fold(
              Loading.Loaded::pack,
              rejected -> {
                throw new AssertionError(rejected.problems());
              });

  private static final Map<StatementId, Set<FamilyId>> FAMILIES = families();

  private static Map<StatementId, Set<FamilyId>> families() {
    Map<StatementId, Set<FamilyId>> families = new HashMap<>();
    for (QuestionVersion version : Generator.generate(PACK, new Seed(1)).versions()) {
      version
          .provenance()
          .keyed()
          .forEach(
              s ->
                  families
                      .computeIfAbsent(s, unused -> new HashSet<>())
                      .add(version.provenance().family()));
    }
    return families;
  }

  private static String kind(Statement statement) {
    return statement.fold(
        position -> "position",
        fact ->
            fact.fold(
                new KeyFact.Cases<>(
                    e -> "event",
                    q -> "quantity",
                    d -> "definition",
                    p -> "proposal",
                    m -> "membership")));
  }

  private static boolean isSole(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            e -> false, q -> false, d -> false, p -> p.proposed().sole(), m -> false));
  }

  private static List<StatementId> withoutCaution(Predicate<Statement> which) {
    return PACK.statements().stream()
        .filter(s -> s.evidence().cautions().isEmpty() && which.test(s))
        .map(Statement::id)
        .toList();
  }

  private static List<StatementId> askedAtMostOnce(List<StatementId> statements) {
    return statements.stream().filter(s -> FAMILIES.getOrDefault(s, Set.of()).size() < 2).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"event", "quantity", "definition", "membership"})
  void nearlyEveryFactOfAKindIsAskedByTwoFamilies(String kind) {
    List<StatementId> facts = withoutCaution(s -> kind(s).equals(kind));
    assertThat(askedAtMostOnce(facts)).hasSizeLessThanOrEqualTo(facts.size() / 20);
  }

  /** What a reading gives to more than one proposer has no one answer. */
  @Test
  void everyProposalOfOneProposerAloneIsAskedByTwoFamilies() {
    List<StatementId> sole =
        withoutCaution(s -> s.fold(p -> false, ShippedPackCoverageTest::isSole));
    assertThat(sole).hasSizeGreaterThan(5);
    assertThat(askedAtMostOnce(sole)).isEmpty();
  }

  @Test
  void nearlyEveryFactIsAskedByTwoFamilies() {
    List<StatementId> facts = withoutCaution(s -> !kind(s).equals("position"));
    assertThat(askedAtMostOnce(facts)).hasSizeLessThanOrEqualTo(facts.size() / 20);
  }

  /** Prints, kind by kind, how many statements are asked by no, one, and more families. */
  public static void main(String[] args) {
    Map<String, int[]> counts = new TreeMap<>();
    for (StatementId id : withoutCaution(s -> true)) {
      int families = Math.min(2, FAMILIES.getOrDefault(id, Set.of()).size());
      String kind = kind(PACK.statement(id).orElseThrow());
      counts.computeIfAbsent(kind, unused -> new int[3])[families]++;
    }
    counts.forEach((kind, n) -> System.out.println(kind + " " + Arrays.toString(n)));
    withoutCaution(s -> !kind(s).equals("position")).stream()
        .filter(id -> FAMILIES.getOrDefault(id, Set.of()).size() < 2)
        .forEach(id -> System.out.println("  " + id + " " + FAMILIES.getOrDefault(id, Set.of())));
  }
}
