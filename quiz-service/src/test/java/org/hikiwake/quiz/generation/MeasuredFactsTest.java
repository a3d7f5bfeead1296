package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.anyEvent;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyQuantity;
import static org.hikiwake.core.pack.AnyPack.anyStated;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asked.about;
import static org.hikiwake.quiz.generation.Asked.refusals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeasuredFactsTest {

  private static AnyPack one(String value, boolean approximate) {
    return anyPack().with(anyQuantity("road", value, "miles", approximate));
  }

  private static Quantity measuredAs(String measured) {
    return new Quantity(
        anyStated("road", "ann"), new Amount(new BigDecimal("6"), "miles", false), null, measured);
  }

  private static Quantity saying(String sentence, String value, boolean approximate) {
    Stated any = anyStated("road", "ann");
    return new Quantity(
        new Stated(any.id(), any.attribution(), sentence, any.topics(), any.evidence()),
        new Amount(new BigDecimal(value), "miles", approximate),
        null,
        "the length of the road");
  }

  private static List<String> options(AnyPack pack, long seed) {
    return ((SingleChoice) about(pack, "amount", "road", seed).get(0))
        .options().stream().map(Option::text).toList();
  }

  private static List<String> optionsOverAllSeeds(AnyPack pack) {
    return LongStream.range(0, 40)
        .mapToObj(seed -> options(pack, seed))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  @Nested
  class Written {

    @Test
    void countExactlyOrWithinATenth() {
      Numeric exact = (Numeric) about(one("36", false), "quantity", "road").get(0);
      assertThat(exact.tolerance()).isZero();
      assertThat(exact.unit()).isEqualTo("miles");
      Numeric approximate = (Numeric) about(one("90", true), "quantity", "road").get(0);
      assertThat(approximate.tolerance()).isEqualByComparingTo("9");
      assertThat(approximate.stem().ask()).startsWith("About ");
    }

    @Test
    void areNotAskedWhereTheStemTellsTheAmount() {
      for (String measured : List.of("the length of the 6 miles", "the length of all six lanes")) {
        AnyPack pack = anyPack().with(measuredAs(measured));
        assertThat(about(pack, "quantity", "road")).isEmpty();
        assertThat(about(pack, "amount", "road")).isEmpty();
        assertThat(about(pack, "fact-true", "road")).isEmpty();
        assertThat(refusals(pack, "quantity")).singleElement().asString().contains("without");
      }
      assertThat(about(anyPack().with(measuredAs("the length of the A60")), "quantity", "road"))
          .hasSize(1);
    }

    @Test
    void areNotAskedWithoutWordsOfTheirOwn() {
      AnyPack pack = anyPack().with(measuredAs(null));
      assertThat(about(pack, "quantity", "road")).isEmpty();
      assertThat(refusals(pack, "quantity")).singleElement().asString().contains("add measured");
    }
  }

  @Nested
  class WithAGap {

    private Stem stem(Quantity quantity) {
      AnyPack pack = anyPack().with(quantity);
      Stem written = about(pack, "quantity", "road").get(0).stem();
      assertThat(about(pack, "amount", "road"))
          .allSatisfy(chosen -> assertThat(chosen.stem()).isEqualTo(written));
      return written;
    }

    @Test
    void areAskedByTheirSentence() {
      assertThat(stem(saying("The road is six miles long.", "6", false)))
          .isEqualTo(
              new Stem(null, "Which number belongs in the gap?", "The road is ____ miles long."));
      assertThat(stem(saying("Six miles lie before us.", "6", false)).material())
          .isEqualTo("____ miles lie before us.");
    }

    @Test
    void areSaidToBeApproximate() {
      assertThat(stem(saying("The road has some 2,500 miles.", "2500", true)).ask())
          .isEqualTo("Roughly which number belongs in the gap?");
    }

    @Test
    void areNotWhereTheSentenceTellsTheAmountTwiceOrListsWhatIsCounted() {
      for (String sentence :
          List.of(
              "Of six roads this is the one of 6 miles.",
              "Of 1,6 miles and 6.5 miles it has the sixth.",
              "The road has six miles: from A to B, C, D, E, F and G.")) {
        assertThat(stem(saying(sentence, "6", false)).material())
            .isEqualTo("The length of the road");
      }
    }
  }

  @Nested
  class Chosen {

    @Test
    void comeFromThePackFirst() {
      AnyPack pack =
          one("28", false)
              .with(
                  anyQuantity("path", "35", "miles", false),
                  anyQuantity("lane", "25", "miles", false),
                  anyQuantity("far", "990", "miles", false),
                  anyQuantity("time", "31", "hours", false));
      assertThat(optionsOverAllSeeds(pack)).contains("35", "25").doesNotContain("990", "31");
    }

    @Test
    void areNotWhatTheSameIsSaidToBeElsewhere() {
      AnyPack pack =
          one("28", false)
              .with(anyQuantity("path", "35", "miles", false))
              .with(relate("path", Kind.EQUIVALENT, "road"));
      assertThat(optionsOverAllSeeds(pack)).doesNotContain("35");
    }

    @Test
    void stayBelowAHundredPercent() {
      AnyPack pack = anyPack().with(anyQuantity("road", "70", "percent", true));
      assertThat(optionsOverAllSeeds(pack))
          .extracting(Integer::valueOf)
          .allSatisfy(percent -> assertThat(percent).isBetween(1, 100));
    }

    @Test
    void areProvedAndExplainedByTheAmount() {
      SingleChoice question = (SingleChoice) about(one("36", false), "amount", "road").get(0);
      assertThat(question.options())
          .filteredOn(o -> !o.id().equals(question.key()))
          .hasSize(3)
          .allSatisfy(o -> assertThat(o.proof().rule()).isEqualTo(Rule.OTHER_AMOUNT))
          .allSatisfy(o -> assertThat(o.why().text()).contains("The fact road is stated here."));
    }

    /** "By one miles" would be seen to be wrong. */
    @Test
    void areNeverOne() {
      assertThat(optionsOverAllSeeds(one("3", false))).contains("2", "4").doesNotContain("1");
    }

    @Test
    void standAtEachPlaceOfTheSequence() {
      Set<Long> places =
          LongStream.range(0, 60)
              .mapToObj(seed -> options(one("36", false), seed))
              .map(o -> o.stream().filter(text -> Integer.parseInt(text) < 36).count())
              .collect(Collectors.toSet());
      assertThat(places).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
    }

    /** One has nothing below it that could be meant, so that it would always come first. */
    @Test
    void areNotAskedWhereNothingCouldStandBelow() {
      assertThat(about(one("1", false), "amount", "road")).isEmpty();
      assertThat(refusals(one("1", false), "amount")).hasSize(1);
    }
  }

  @Property(tries = 100)
  void noOptionLiesWithinTheToleranceOfAnother(
      @ForAll @IntRange(min = 2, max = 9999) int value, @ForAll long seed) {
    AnyPack pack = one(String.valueOf(value), true);
    if (about(pack, "amount", "road", seed).isEmpty()) {
      return;
    }
    SingleChoice drawn =
        (SingleChoice)
            ((SingleChoice) about(pack, "amount", "road", seed).get(0))
                .draw(new Seed(seed).chance());
    List<BigDecimal> amounts = drawn.options().stream().map(o -> new BigDecimal(o.text())).toList();
    assertThat(amounts).isSorted();
    for (int i = 1; i < amounts.size(); i++) {
      BigDecimal gap = amounts.get(i).subtract(amounts.get(i - 1));
      assertThat(gap).isGreaterThan(amounts.get(i).multiply(new BigDecimal("0.1")));
    }
  }

  @Nested
  class TrueOrFalse {

    @Test
    void areAskedBothWays() {
      AnyPack pack = one("36", false).with(anyEvent("gale", "2008"));
      for (String fact : List.of("road", "gale")) {
        assertThat(about(pack, "fact-true", fact))
            .extracting(q -> ((TrueFalse) q).truth())
            .containsExactlyInAnyOrder(true, false);
      }
    }

    @Test
    void nameAnotherYearOrAmountWhereTheyAreFalse() {
      AnyPack pack = one("36", false).with(anyEvent("gale", "2008"));
      assertThat(about(pack, "fact-true", "road"))
          .map(q -> (TrueFalse) q)
          .allSatisfy(
              q -> assertThat(q.stem().ask().contains("This is 36 miles.")).isEqualTo(q.truth()));
      assertThat(about(pack, "fact-true", "gale"))
          .map(q -> (TrueFalse) q)
          .allSatisfy(
              q ->
                  assertThat(q.stem().ask().contains("This happened in 2008."))
                      .isEqualTo(q.truth()));
    }

    private List<String> said(Quantity quantity, long seed) {
      return about(anyPack().with(quantity), "fact-true", "road", seed).stream()
          .map(q -> q.stem().ask() + " " + q.stem().material())
          .toList();
    }

    @Test
    void areTheSentenceWithItsAmountOrAnother() {
      assertThat(said(saying("The road is ten miles long.", "10", false), 1))
          .contains("True or false? The road is ten miles long.")
          .allMatch(s -> s.matches("True or false\\? The road is (\\w+|1[3-9]) miles long\\."))
          .doesNotHaveDuplicates();
      assertThat(said(saying("The road is 30 miles long.", "30", false), 1))
          .contains("True or false? The road is 30 miles long.")
          .allMatch(s -> s.matches("True or false\\? The road is \\d+ miles long\\."));
    }

    /** That it is at least six miles long is true where it is ten miles long. */
    @Test
    void areNotTheSentenceWhereItSetsABound() {
      for (String sentence :
          List.of("The road is at least ten miles long.", "It is ten miles long or more.")) {
        assertThat(said(saying(sentence, "10", false), 1))
            .allMatch(s -> s.endsWith("miles. The length of the road"));
      }
    }

    private List<String> said(Event event, long seed) {
      return about(anyPack().with(event), "fact-true", "gale", seed).stream()
          .map(q -> q.stem().ask() + " " + q.stem().material())
          .toList();
    }

    private Event dated(String sentence) {
      Stated any = anyStated("gale", "ann");
      return new Event(
          new Stated(any.id(), any.attribution(), sentence, any.topics(), any.evidence()),
          new PartialDate("2008"),
          "the gale");
    }

    @Test
    void areTheSentenceWithItsYearOrAnother() {
      assertThat(said(dated("On 6 May 2008 a gale blew."), 1))
          .contains("True or false? On 6 May 2008 a gale blew.")
          .allMatch(s -> s.matches("True or false\\? On 6 May \\d{4} a gale blew\\."))
          .doesNotHaveDuplicates();
    }

    /** The flood was in that year; that the gale was not in another is not said. */
    @Test
    void areNotTheSentenceWhereTheYearMayBeThatOfSomethingElse() {
      assertThat(said(dated("After the flood of 2008 a gale blew."), 1))
          .contains("True or false? This happened in 2008. The gale");
    }

    @Test
    void sayInTheModelsTermsWhatTheyClaim() {
      assertThat(Asked.all(one("36", false), "fact-true", 1))
          .allSatisfy(
              v -> {
                Query.IsAmount query = (Query.IsAmount) v.query();
                boolean truth = ((TrueFalse) v.question()).truth();
                assertThat(query.amount().compareTo(new BigDecimal(36)) == 0).isEqualTo(truth);
              });
    }
  }
}
