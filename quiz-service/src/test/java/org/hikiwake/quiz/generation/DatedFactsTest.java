package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.anyEvent;
import static org.hikiwake.core.pack.AnyPack.anyEvidence;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anySection;
import static org.hikiwake.core.pack.AnyPack.anyStated;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asked.about;
import static org.hikiwake.quiz.generation.Asked.all;
import static org.hikiwake.quiz.generation.Asked.refusals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Score;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.Proof.Rule;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.response.NumericResponse;
import org.hikiwake.quiz.version.Seed;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatedFactsTest {

  private static AnyPack storms() {
    return anyPack()
        .with(anyEvent("gale", "2008"), anyEvent("flood", "2010-03"), anyEvent("frost", "2012"));
  }

  private static Event named(String id, String when, String holder) {
    Stated any = anyStated(id, holder);
    Caution caution =
        new Caution(Caution.Kind.UNSOURCED, Caution.Asking.NAMED, "Nobody else says so.", null);
    return new Event(
        new Stated(any.id(), any.attribution(), any.sentence(), any.topics(), anyEvidence(caution)),
        new PartialDate(when),
        "the happening of " + id);
  }

  private static Event wordless(String id, String when) {
    return new Event(anyStated(id, "ann"), new PartialDate(when), null);
  }

  @Nested
  class InOrder {

    @Test
    void standEventsWhoseDatesAreCertainlyApart() {
      Ordering question = (Ordering) about(storms(), "chronology", "gale").get(0);
      assertThat(question.items())
          .extracting(Option::text)
          .containsExactly(
              "The happening of gale", "The happening of flood", "The happening of frost");
      assertThat(all(storms(), "chronology", 1)).hasSize(1);
    }

    @Test
    void standNoEventsWhoseDatesOverlap() {
      AnyPack pack = storms().with(anyEvent("spring", "2010"), anyEvent("storm", "2010-03-15"));
      Set<String> overlapping = Set.of("flood", "spring", "storm");
      assertThat(all(pack, "chronology", 1))
          .isNotEmpty()
          .allSatisfy(
              v ->
                  assertThat(v.provenance().keyed())
                      .filteredOn(s -> overlapping.contains(s.value()))
                      .hasSizeLessThan(2));
    }

    @Test
    void standAtMostFourAndTheNearest() {
      AnyPack pack = storms().with(anyEvent("hail", "2014"), anyEvent("heat", "1980"));
      assertThat(about(pack, "chronology", "hail"))
          .extracting(q -> ((Ordering) q).items().stream().map(Option::text).toList())
          .containsExactly(
              List.of(
                  "The happening of gale",
                  "The happening of flood",
                  "The happening of frost",
                  "The happening of hail"));
    }

    private Event elsewhere(String id, String when) {
      Stated any = anyStated(id, "ann");
      Evidence fifth = new Evidence(List.of(cite(5)), List.of());
      return new Event(
          new Stated(
              any.id(), any.attribution(), any.sentence(), Set.of(new TopicId("sports")), fifth),
          new PartialDate(when),
          "the happening of " + id);
    }

    private Section section(String id, int first, int last) {
      Section any = anySection();
      return new Section(
          new SectionId(id), "Section " + id, any.authorship(), new ParagraphRange(first, last));
    }

    @Test
    void standNoEventsThatShareNoSectionAndNoTopic() {
      AnyPack pack =
          storms()
              .with(AnyPack.anyTopic("sports"))
              .with(elsewhere("match", "2009"))
              .reading(
                  r ->
                      new Reading(
                          r.id(),
                          r.title(),
                          r.publication(),
                          r.text(),
                          r.paragraphs(),
                          List.of(section("first", 1, 4), section("second", 5, 5))));
      assertThat(about(pack, "chronology", "match")).isEmpty();
      assertThat(refusals(pack, "chronology")).singleElement().asString().contains("only 0 other");
      assertThat(about(pack, "chronology", "gale")).hasSize(1);
    }

    @Test
    void standNoThreeInTwoQuestions() {
      AnyPack pack = storms();
      for (int year = 1990; year < 2008; year += 2) {
        pack.with(anyEvent("storm-" + "abcdefghi".charAt((year - 1990) / 2), String.valueOf(year)));
      }
      List<Set<StatementId>> asked =
          all(pack, "chronology", 1).map(v -> Set.copyOf(v.provenance().keyed())).toList();
      assertThat(asked).hasSizeGreaterThan(2);
      for (Set<StatementId> one : asked) {
        assertThat(asked)
            .filteredOn(other -> other.stream().filter(one::contains).count() > 2)
            .containsExactly(one);
      }
    }

    @Test
    void standEventsThatWantANameOnlyWithOthersOfThatName() {
      AnyPack pack =
          storms()
              .with(anyPerson("bob"))
              .with(named("hail", "2009", "bob"), named("mist", "2011", "bob"))
              .with(named("heat", "2013", "bob"));
      Ordering question = (Ordering) about(pack, "chronology", "mist").get(0);
      assertThat(question.stem().ask()).startsWith("According to Bob, ");
      assertThat(question.items())
          .extracting(Option::text)
          .containsExactly(
              "The happening of hail", "The happening of mist", "The happening of heat");
    }

    @Test
    void standNoTwoEventsAlone() {
      AnyPack pack = anyPack().with(anyEvent("gale", "2008"), anyEvent("flood", "2010"));
      assertThat(all(pack, "chronology", 1)).isEmpty();
      assertThat(refusals(pack, "chronology"))
          .hasSize(2)
          .allSatisfy(r -> assertThat(r).startsWith("only 1 other").contains("add events"));
    }

    @Test
    void standNoEventsWithoutWordsOfTheirOwn() {
      AnyPack pack = storms().with(wordless("hail", "2009"));
      assertThat(about(pack, "chronology", "hail")).isEmpty();
      assertThat(refusals(pack, "chronology")).singleElement().asString().contains("add happening");
    }
  }

  @Nested
  class ByTheirYear {

    private SingleChoice year(AnyPack pack, String id, long seed) {
      return (SingleChoice) about(pack, "year", id, seed).get(0);
    }

    @Test
    void areAskedAmongOtherYearsThatAreShownInSequence() {
      for (long seed = 0; seed < 50; seed++) {
        SingleChoice question = year(storms(), "flood", seed);
        SingleChoice drawn = (SingleChoice) question.draw(new Seed(seed).chance());
        assertThat(drawn.options())
            .hasSize(4)
            .extracting(o -> Integer.valueOf(o.text()))
            .isSorted();
        assertThat(drawn.options())
            .filteredOn(o -> !o.id().equals(question.key()))
            .allSatisfy(o -> assertThat(o.proof().rule()).isEqualTo(Rule.OTHER_DATE))
            .extracting(Option::text)
            .doesNotContain("2010");
      }
    }

    /** The expected count is 250 of 1,000, its standard deviation 14. */
    @Test
    void areAtEachPlaceOfTheSequenceAsOften() {
      Map<Long, Long> places =
          LongStream.range(0, 1000)
              .mapToObj(seed -> year(storms(), "flood", seed))
              .collect(
                  Collectors.groupingBy(
                      q -> q.options().stream().filter(o -> o.text().compareTo("2010") < 0).count(),
                      Collectors.counting()));
      assertThat(places.keySet()).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
      assertThat(places.values()).allSatisfy(n -> assertThat(n).isBetween(190L, 310L));
    }

    /** Its reading is of 2014, and knows nothing of 2015. */
    @Test
    void areNotToldFromYearsAfterTheirText() {
      AnyPack pack = storms().with(anyEvent("hail", "2013"), anyEvent("heat", "2014"));
      for (long seed = 0; seed < 30; seed++) {
        for (String id : List.of("hail", "heat")) {
          assertThat(year(pack, id, seed).options())
              .hasSize(4)
              .extracting(o -> Integer.valueOf(o.text()))
              .allMatch(year -> year <= 2014);
        }
      }
      assertThat(about(pack, "fact-true", "heat", 7))
          .extracting(question -> question.stem().ask())
          .noneMatch(ask -> ask.matches(".*20(1[5-9]|2\\d).*"));
    }

    @Test
    void areToldFromTheYearsOfTheirNeighbours() {
      SingleChoice question =
          LongStream.range(0, 50)
              .mapToObj(seed -> year(storms(), "flood", seed))
              .filter(q -> q.options().stream().anyMatch(o -> o.text().equals("2008")))
              .findFirst()
              .orElseThrow();
      Option other =
          question.options().stream()
              .filter(o -> o.text().equals("2008"))
              .findFirst()
              .orElseThrow();
      assertThat(other.proof().statements())
          .extracting(s -> s.value())
          .containsExactly("flood", "gale");
      assertThat(other.why().text()).contains("The fact gale is stated here.");
    }

    @Test
    void areNotToldFromAYearThatTheSameIsGivenElsewhere() {
      AnyPack pack =
          storms()
              .with(anyEvent("deluge", "2011"))
              .with(relate("deluge", Kind.EQUIVALENT, "flood"));
      for (long seed = 0; seed < 30; seed++) {
        assertThat(year(pack, "flood", seed).options())
            .extracting(Option::text)
            .doesNotContain("2011");
      }
    }

    @Test
    void areWrittenToTheYear() {
      Numeric question = (Numeric) about(storms(), "year-written", "flood").get(0);
      assertThat(question.value()).isEqualByComparingTo(new BigDecimal(2010));
      assertThat(score(question, "2010")).isEqualTo(Score.FULL);
      assertThat(score(question, "2011")).isEqualTo(Score.ZERO);
      assertThat(question.stem().material()).isEqualTo("The happening of flood");
    }

    private Score score(Numeric question, String number) {
      return ((Outcome.Graded) question.check(new NumericResponse(number))).score();
    }

    @Test
    void areNotAskedWhereTheStemWouldTellIt() {
      AnyPack pack = anyPack().with(anyPerson("bob-2010"));
      assertThat(about(pack.with(named("hail", "2010", "bob-2010")), "year", "hail")).isEmpty();
      assertThat(refusals(pack, "year")).singleElement().asString().contains("tells the year");
    }

    @Test
    void areAskedOfMembershipsThatBegan() {
      Membership since =
          new Membership(
              anyStated("joined", "ann"),
              AnyPack.ANN,
              new AuthorId("bob"),
              new PartialDate("1999"));
      Membership open =
          new Membership(anyStated("is-in", "ann"), AnyPack.ANN, new AuthorId("bob"), null);
      AnyPack pack = anyPack().with(anyPerson("bob")).with(since, open);
      assertThat(year(pack, "joined", 1).stem().material())
          .isEqualTo("The membership of Ann in Bob");
      assertThat(year(pack, "joined", 1).stem().ask()).isEqualTo("In which year did this begin?");
      assertThat(about(pack, "year", "is-in")).isEmpty();
    }
  }

  @Test
  void eventsThatAreNeverAskedStandNowhere() {
    Caution never =
        new Caution(Caution.Kind.MISPRINT, Caution.Asking.NEVER, "The year is wrong.", null);
    Stated any = anyStated("hail", "ann");
    Event hail =
        new Event(
            new Stated(
                any.id(),
                Attribution.own(AnyPack.ANN),
                any.sentence(),
                any.topics(),
                anyEvidence(never)),
            new PartialDate("2009"),
            "the happening of hail");
    for (String family : List.of("chronology", "year", "year-written")) {
      assertThat(all(storms().with(hail), family, 1))
          .isNotEmpty()
          .allSatisfy(
              v ->
                  assertThat(v.provenance().used())
                      .extracting(s -> s.value())
                      .doesNotContain("hail"));
    }
  }
}
