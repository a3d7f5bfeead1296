package org.hikiwake.quiz.examination;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.examination.Examined.Result;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionVersion;
import org.junit.jupiter.api.Test;

/** What the product promises of the questions about its own pack. */
class ShippedExaminationTest {

  private static final List<QuestionVersion> PASSED = ShippedBank.EXAMINATION.passed();

  @Test
  void everyQuestionHasExactlyItsKeyRight() {
    assertThat(ShippedBank.EXAMINATION.all())
        .filteredOn(examined -> examined.result() == Result.UNSOUND)
        .extracting(examined -> examined.version().id() + " " + examined.verdict().faults())
        .isEmpty();
  }

  /** 95 of 100 have no flaw before the gate; those that have one are not asked. */
  @Test
  void hardlyAnyNeedsTheGate() {
    List<Examined> all = ShippedBank.EXAMINATION.all();
    long clean = all.stream().filter(examined -> examined.findings().isEmpty()).count();
    assertThat((double) clean / all.size()).isGreaterThan(0.95);
    assertThat(all)
        .filteredOn(examined -> !examined.findings().isEmpty())
        .extracting(Examined::result)
        .doesNotContain(Result.PASSED);
  }

  @Test
  void noTwoHaveOneId() {
    assertThat(ShippedBank.versions()).extracting(QuestionVersion::id).doesNotHaveDuplicates();
  }

  /** Counted by what they ask, not by how: two about one statement in one family are one. */
  @Test
  void thereAreThousandsOfThem() {
    Set<String> distinct = new HashSet<>();
    PASSED.stream()
        .map(QuestionVersion::provenance)
        .forEach(p -> distinct.add(p.family() + " " + Set.copyOf(p.keyed())));
    assertThat(distinct).hasSizeGreaterThan(3000);
  }

  @Test
  void everyFamilyAsksAndIsAskedInEveryReading() {
    Map<FamilyId, Long> families =
        PASSED.stream().collect(groupingBy(v -> v.provenance().family(), counting()));
    assertThat(families.keySet()).isEqualTo(families(ShippedBank.versions())).hasSize(33);
    Set<ReadingId> readings =
        PASSED.stream().flatMap(v -> v.provenance().readings().stream()).collect(toSet());
    assertThat(readings)
        .containsExactlyInAnyOrderElementsOf(
            ShippedBank.PACK.parts().readings().stream().map(Reading::id).toList());
  }

  private static Set<FamilyId> families(List<QuestionVersion> versions) {
    return versions.stream().map(v -> v.provenance().family()).collect(toSet());
  }

  /** Of whoever holds at least three views without caution, something is asked. */
  @Test
  void everyAuthorWithEnoughToSayIsAskedAbout() {
    Set<StatementId> keyed =
        PASSED.stream().flatMap(v -> v.provenance().keyed().stream()).collect(toSet());
    Map<AuthorId, Long> held =
        plain().stream()
            .flatMap(s -> s.attribution().holders().stream())
            .collect(groupingBy(a -> a, counting()));
    Set<AuthorId> asked =
        plain().stream()
            .filter(s -> keyed.contains(s.id()))
            .flatMap(s -> s.attribution().holders().stream())
            .collect(toSet());
    assertThat(held).isNotEmpty();
    held.forEach(
        (author, count) -> {
          if (count >= 3) {
            assertThat(asked).contains(author);
          }
        });
  }

  /** What is asked in one way only is known in one way only (Pan and Rickard 2018). */
  @Test
  void nearlyEveryStatementIsAskedByTwoFamilies() {
    Map<StatementId, Set<FamilyId>> families = new HashMap<>();
    for (QuestionVersion version : PASSED) {
      Provenance from = version.provenance();
      from.keyed()
          .forEach(id -> families.computeIfAbsent(id, s -> new HashSet<>()).add(from.family()));
    }
    long twice =
        plain().stream().filter(s -> families.getOrDefault(s.id(), Set.of()).size() >= 2).count();
    assertThat((double) twice / plain().size()).isGreaterThan(0.95);
  }

  /** The statements without a caution. */
  private static List<Statement> plain() {
    return ShippedBank.PACK.statements().stream()
        .filter(s -> s.evidence().cautions().isEmpty())
        .toList();
  }
}
