package org.hikiwake.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.anyStated;
import static org.hikiwake.core.pack.AnyPack.cite;

import java.math.BigDecimal;
import java.util.List;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static Caution caution(Caution.Asking asking) {
    return new Caution(Caution.Kind.MISPRINT, asking, "A misprint.", "It was corrected.");
  }

  @Nested
  class Positions {

    private final Position position = anyPosition("rain", "ann");

    @Test
    void areHeldByTheirHolders() {
      assertThat(position.isHeldBy(ANN)).isTrue();
      assertThat(position.isHeldBy(new AuthorId("bob"))).isFalse();
    }

    @Test
    void haveOneTopicAndTheirClaimAsSentence() {
      assertThat(position.topics()).containsExactly(WEATHER);
      assertThat(position.sentence()).isEqualTo(position.claim());
      assertThat(position.<String>fold(p -> "position", f -> "fact")).isEqualTo("position");
    }

    @Test
    void areWholeSentences() {
      assertThatThrownBy(
              () ->
                  new Position(
                      position.id(),
                      position.attribution(),
                      position.stance(),
                      "no full stop",
                      new Scope("if it rains", "next year", new PartialDate("2014")),
                      position.evidence()))
          .isInstanceOf(InvalidValue.class);
    }
  }

  @Nested
  class Attributions {

    @Test
    void needAHolder() {
      assertThatThrownBy(() -> new Attribution(List.of(), Manner.EACH, List.of()))
          .isInstanceOf(InvalidValue.class);
    }

    @Test
    void areReportedWhereSomebodyReports() {
      assertThat(Attribution.own(ANN).isReported()).isFalse();
      assertThat(
              new Attribution(List.of(ANN), Manner.EACH, List.of(new AuthorId("bob"))).isReported())
          .isTrue();
    }
  }

  @Nested
  class Evidences {

    @Test
    void nameEachReadingOnce() {
      Citation outside = new Citation.Outside(new SourceId("source"), "page 3");
      assertThat(new Evidence(List.of(cite(1), outside, cite(2)), List.of()).readings())
          .containsExactly(READING);
    }

    @Test
    void cautionsForbidAskingOrAskForTheName() {
      Evidence never = new Evidence(List.of(cite(1)), List.of(caution(Caution.Asking.NEVER)));
      Evidence named = new Evidence(List.of(cite(1)), List.of(caution(Caution.Asking.NAMED)));
      assertThat(never.mayBeAsked()).isFalse();
      assertThat(named.mayBeAsked()).isTrue();
      assertThat(named.onlyWithHolderNamed()).isTrue();
      assertThat(never.onlyWithHolderNamed()).isFalse();
    }

    @Test
    void citeSomething() {
      assertThatThrownBy(() -> new Evidence(List.of(), List.of())).isInstanceOf(InvalidValue.class);
    }
  }

  @Nested
  class KeyFacts {

    private final List<KeyFact> oneOfEach =
        List.of(
            new Event(anyStated("event", "ann"), new PartialDate("2014"), null),
            new Quantity(
                anyStated("quantity", "ann"),
                new Amount(new BigDecimal("90"), "miles", true),
                null,
                null),
            anyDefinition("definition", "term", "ann", "a meaning"),
            anyProposal("proposal", "ann", "a plan", true),
            new Membership(anyStated("membership", "ann"), ANN, new AuthorId("club"), null));

    @Test
    void everyKindIsFoldedByItsOwnCase() {
      KeyFact.Cases<String> cases =
          new KeyFact.Cases<>(
              event -> "event",
              quantity -> "quantity",
              definition -> "definition",
              proposal -> "proposal",
              membership -> "membership");
      assertThat(oneOfEach)
          .allSatisfy(fact -> assertThat(fact.fold(cases)).isEqualTo(fact.id().value()));
      assertThat(oneOfEach).hasSameSizeAs(KeyFact.class.getPermittedSubclasses());
    }

    @Test
    void thatHappenedAreToldWithoutTheirDate() {
      for (String dated : List.of("the war of 1812", "the May summit", "the flood in March 2011")) {
        assertThatThrownBy(
                () -> new Event(anyStated("event", "ann"), new PartialDate("2014"), dated))
            .isInstanceOf(InvalidValue.class);
      }
      String dateless = "the march that may be the 100th";
      assertThat(
              new Event(anyStated("event", "ann"), new PartialDate("2014"), dateless).happening())
          .isEqualTo(dateless);
    }

    @Test
    void shareWhatIsStated() {
      assertThat(oneOfEach)
          .allSatisfy(
              fact -> {
                assertThat(fact.isHeldBy(ANN)).isTrue();
                assertThat(fact.topics()).containsExactly(WEATHER);
                assertThat(fact.sentence()).endsWith(".");
                assertThat(fact.evidence().citations()).hasSize(1);
                assertThat(fact.<String>fold(p -> "position", f -> "fact")).isEqualTo("fact");
              });
    }

    @Test
    void amountsAreEqualWhereTheirNumbersAre() {
      assertThat(new Amount(new BigDecimal("90.0"), "miles", false))
          .isEqualTo(new Amount(new BigDecimal("9E+1"), "miles", false));
      assertThat(new Amount(new BigDecimal("0.00"), "miles", false).value()).isZero();
    }

    @Test
    void definitionIsAffirmedOrDenied() {
      assertThatThrownBy(
              () ->
                  new Definition(
                      anyStated("a", "ann"), new TermId("t"), "a meaning", Polarity.OPEN))
          .isInstanceOf(InvalidValue.class);
    }

    @Test
    void proposalHasAProposer() {
      assertThatThrownBy(() -> new Proposed(List.of(), "a plan", null, false))
          .isInstanceOf(InvalidValue.class);
    }
  }
}
