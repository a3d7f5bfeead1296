package org.hikiwake.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.relate;

import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.statement.Relation.Kind;
import org.junit.jupiter.api.Test;

class InferenceTest {

  private static StatementId id(String id) {
    return new StatementId(id);
  }

  @Test
  void statementEntailsItself() {
    assertThat(new Inference(List.of()).entails(id("a"), id("a"))).isTrue();
    assertThat(new Inference(List.of()).equivalent(id("a"), id("a"))).isTrue();
  }

  @Test
  void equivalenceRunsBothWaysAndOn() {
    Inference inference =
        new Inference(
            List.of(relate("a", Kind.EQUIVALENT, "b"), relate("c", Kind.EQUIVALENT, "b")));
    assertThat(inference.equivalent(id("a"), id("c"))).isTrue();
    assertThat(inference.equivalent(id("c"), id("a"))).isTrue();
  }

  @Test
  void entailmentRunsOneWayThroughEquivalents() {
    Inference inference =
        new Inference(
            List.of(
                relate("a", Kind.ENTAILS, "b"),
                relate("b", Kind.EQUIVALENT, "c"),
                relate("c", Kind.ENTAILS, "d")));
    assertThat(inference.entails(id("a"), id("d"))).isTrue();
    assertThat(inference.entails(id("d"), id("a"))).isFalse();
    assertThat(inference.equivalent(id("a"), id("b"))).isFalse();
  }

  @Test
  void contradictionIsInheritedByWhatEntails() {
    Inference inference =
        new Inference(
            List.of(
                relate("strong", Kind.ENTAILS, "weak"),
                relate("weak", Kind.CONTRADICTS, "other"),
                relate("narrow", Kind.ENTAILS, "other")));
    assertThat(inference.contradicts(id("strong"), id("narrow"))).isTrue();
    assertThat(inference.contradicts(id("narrow"), id("strong"))).isTrue();
    assertThat(inference.contradicts(id("strong"), id("weak"))).isFalse();
  }

  @Test
  void otherRelationsProveNothing() {
    Inference inference =
        new Inference(
            List.of(
                relate("a", Kind.SUPPORTS, "b"),
                relate("a", Kind.ANSWERS, "b"),
                relate("a", Kind.QUALIFIES, "b")));
    assertThat(inference.entails(id("a"), id("b"))).isFalse();
    assertThat(inference.contradicts(id("a"), id("b"))).isFalse();
  }

  @Test
  void longChainsCostNoStack() {
    List<Relation> chain =
        IntStream.range(0, 50_000)
            .mapToObj(i -> relate("s-" + i, Kind.ENTAILS, "s-" + (i + 1)))
            .toList();
    assertThat(new Inference(chain).entails(id("s-0"), id("s-50000"))).isTrue();
  }

  @Test
  void onlyEquivalenceAndContradictionAreSymmetric() {
    assertThat(List.of(Kind.values()))
        .filteredOn(Kind::symmetric)
        .containsExactly(Kind.EQUIVALENT, Kind.CONTRADICTS);
  }
}
