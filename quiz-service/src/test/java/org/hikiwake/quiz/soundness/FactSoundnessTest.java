package org.hikiwake.quiz.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyStated;
import static org.hikiwake.core.pack.AnyPack.anyTerm;
import static org.hikiwake.core.pack.AnyPack.at;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.core.pack.AnyPack.citedFrom;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.soundness.Posed.about;
import static org.hikiwake.quiz.soundness.Posed.choice;
import static org.hikiwake.quiz.soundness.Posed.claim;
import static org.hikiwake.quiz.soundness.Posed.id;
import static org.hikiwake.quiz.soundness.Posed.onWeather;
import static org.hikiwake.quiz.soundness.Posed.options;
import static org.hikiwake.quiz.soundness.Posed.prove;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.Language;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.question.AcceptedAnswers.Typos;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.Essay;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Numeric;
import org.hikiwake.quiz.question.Ordering;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.response.PartId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Questions about terms, dates, amounts, words and places, with the traps that must be refused. */
class FactSoundnessTest {

  private static Verdict refused(Verdict verdict, Rule because) {
    assertThat(verdict.sound()).isFalse();
    assertThat(verdict.options()).anyMatch(o -> o.judgement().rule() == because);
    return verdict;
  }

  private static void sound(Verdict verdict) {
    assertThat(verdict.faults()).isEmpty();
  }

  @Nested
  class Terms {

    private final Query meaning = new Query.MeaningOf(id("d-drizzle"));
    private final Query term = new Query.TermOf(id("d-drizzle"));
    private final Stem asksMeaning = Stem.of("As Ann uses it, what does “drizzle” mean?");
    private final Stem asksTerm = new Stem(null, "Which term does Ann use for this?", "Fine rain");

    private AnyPack words() {
      return anyPack()
          .with(anyPerson("bob"))
          .with(anyTerm("drizzle"), anyTerm("sleet"))
          .with(anyDefinition("d-drizzle", "drizzle", "ann", "fine rain"))
          .with(anyDefinition("d-sleet", "sleet", "bob", "rain with snow"));
    }

    private AnyPack andFog() {
      Term fog = new Term(new TermId("fog"), "fog", new Language("en"), List.of("brume"), false);
      return words().with(fog).with(anyDefinition("d-fog", "fog", "bob", "low cloud"));
    }

    @Test
    void areToldApartWhereAllMeaningsAreModelled() {
      sound(prove(words(), meaning, choice(asksMeaning, "fine rain", "rain with snow")));
      sound(prove(words(), term, choice(asksTerm, "drizzle", "sleet")));
    }

    @Test
    void areNotToldApartWhereMeaningsMayBeMissing() {
      refused(prove(andFog(), term, choice(asksTerm, "drizzle", "brume")), Rule.OPEN_TERM);
      sound(prove(andFog(), meaning, choice(asksMeaning, "Fine rain", "Low cloud")));
      Query fog = new Query.MeaningOf(id("d-fog"));
      Stem asksFog = Stem.of("What does Bob mean by “brume”?");
      refused(prove(andFog(), fog, choice(asksFog, "low cloud", "fine rain")), Rule.OPEN_TERM);
    }

    @Test
    void thatMeanTheSameAreNotToldApart() {
      for (Kind kind : List.of(Kind.EQUIVALENT, Kind.ENTAILS, Kind.EXTENDS)) {
        AnyPack pack = words().with(relate("d-sleet", kind, "d-drizzle"));
        refused(
            prove(pack, meaning, choice(asksMeaning, "fine rain", "rain with snow")), Rule.NEAR);
        refused(prove(pack, term, choice(asksTerm, "drizzle", "sleet")), Rule.NEAR);
      }
      AnyPack alike = words().with(anyDefinition("d-other", "sleet", "ann", "Fine rain"));
      refused(prove(alike, term, choice(asksTerm, "drizzle", "sleet")), Rule.NEAR);
    }

    @Test
    void areAskedForOfTheirDefiners() {
      Stem nobodys = new Stem(null, "Which term means this?", "Fine rain");
      assertThat(prove(words(), term, choice(nobodys, "drizzle", "sleet")).faults())
          .containsExactly("The stem does not name Ann.");
    }

    @Test
    void mayHaveASecondMeaning() {
      AnyPack pack = words().with(anyDefinition("d-second", "drizzle", "bob", "a small sum"));
      refused(prove(pack, meaning, choice(asksMeaning, "fine rain", "a small sum")), Rule.NEAR);
    }

    @Test
    void doNotMeanWhatTheirDefinersDeny() {
      Definition any = anyDefinition("d-not", "fog", "bob", "thick smoke");
      Definition denial = new Definition(any.stated(), any.term(), any.meaning(), Polarity.DENIES);
      Query fog = new Query.MeaningOf(id("d-fog"));
      Stem stem = Stem.of("What does Bob mean by “fog”?");
      sound(prove(andFog().with(denial), fog, choice(stem, "low cloud", "thick smoke")));
      Definition others =
          new Definition(anyStated("d-not", "ann"), any.term(), any.meaning(), Polarity.DENIES);
      refused(
          prove(andFog().with(others), fog, choice(stem, "low cloud", "thick smoke")),
          Rule.OPEN_TERM);
    }
  }

  private static Event event(String id, String sentence, String date) {
    return event(id, sentence, date, null);
  }

  private static Event event(String id, String sentence, String date, @Nullable String happening) {
    Stated any = anyStated(id, "ann");
    return new Event(
        new Stated(any.id(), any.attribution(), sentence, any.topics(), any.evidence()),
        new PartialDate(date),
        happening);
  }

  @Nested
  class Dates {

    private final Stem stem = new Stem(null, "In which year was this?", "They met.");
    private final Query year = new Query.YearOf(id("meeting"));

    private AnyPack pack() {
      return anyPack()
          .with(event("meeting", "They met in Paris.", "1996-03", "They met."))
          .with(event("parting", "They parted in Rome.", "1996"))
          .with(event("return", "They came back in a boat.", "2001", "They came back."));
    }

    @Test
    void lieWithinOneYear() {
      sound(prove(pack(), year, choice(stem, "1996", "1997", "2001")));
      refused(prove(pack(), year, choice(stem, "1997", "1998")), Rule.OTHER_DATE);
      refused(prove(pack(), year, choice(stem, "1996", "long ago")), Rule.UNREADABLE);
    }

    @Test
    void mayBeOthersForTheSameEventElsewhere() {
      AnyPack pack = pack().with(event("other", "They met somewhere.", "1997"));
      pack.with(relate("other", Kind.EQUIVALENT, "meeting"));
      refused(prove(pack, year, choice(stem, "1996", "1997")), Rule.NEAR);
    }

    @Test
    void areWrittenWithoutTolerance() {
      assertThat(written("1996", "0").sound()).isTrue();
      assertThat(written("1995", "0").sound()).isFalse();
      assertThat(written("1996", "1").faults())
          .contains("The tolerance accepts 1997, which is wrong.");
    }

    private Verdict written(String value, String tolerance) {
      return prove(
          pack(),
          year,
          new Numeric(stem, new BigDecimal(value), new BigDecimal(tolerance), null, Posed.why()));
    }

    @Test
    void areNotInTheStem() {
      Stem told = new Stem(null, "In which year was this?", "In 1996, they met.");
      assertThat(prove(pack(), year, choice(told, "1996", "1997")).faults())
          .containsExactly("The stem gives the answer away: it says “1996”.");
    }

    @Test
    void areAskedOfWhatTheStemShows() {
      Stem other = new Stem(null, "In which year was this?", "They came back.");
      assertThat(prove(pack(), year, choice(other, "1996", "1997")).faults())
          .containsExactly("The stem does not show “They met”, which it asks about.");
    }

    private List<String> claimed(int claimed, boolean truth, String ask, String material) {
      AnyPack pack = pack().with(event("wedding", "In 1999 they wed.", "1999", "their wedding"));
      return prove(
              pack,
              new Query.IsOfYear(id("wedding"), claimed),
              Posed.trueFalse(new Stem(null, ask, material), truth))
          .faults();
    }

    @Test
    void areClaimedBySentenceOrByWhatHappened() {
      assertThat(claimed(1999, true, "True or false?", "In 1999 they wed.")).isEmpty();
      assertThat(claimed(1998, false, "True or false?", "In 1998 they wed.")).isEmpty();
      assertThat(claimed(1998, false, "This was in 1998.", "Their wedding")).isEmpty();
    }

    @Test
    void areClaimedAsTheQuestionSays() {
      assertThat(claimed(1998, true, "True or false?", "In 1998 they wed.")).isNotEmpty();
      for (String material : List.of("In 1999 they wed.", "In 1997 they wed.", "Their wedding")) {
        assertThat(claimed(1998, false, "True or false?", material)).isNotEmpty();
      }
      assertThat(claimed(1998, false, "This was in 1998.", "They met.")).isNotEmpty();
    }

    private Verdict order(String... sentences) {
      Query query = new Query.OrderOf(List.of(id("meeting"), id("return")));
      return prove(pack(), query, Ordering.of(Stem.of("Which came first?"), options(sentences)));
    }

    @Test
    void putEventsInOrderOnlyWhereTheyAreCertainlyApart() {
      sound(order("They met in Paris.", "They came back in a boat."));
      sound(order("They met.", "They came back."));
      refused(order("They came back in a boat.", "They met in Paris."), Rule.NOT_IN_ORDER);
      Query overlapping = new Query.OrderOf(List.of(id("meeting"), id("parting")));
      Ordering question =
          Ordering.of(
              Stem.of("Which came first?"), options("They met in Paris.", "They parted in Rome."));
      refused(prove(pack(), overlapping, question), Rule.NOT_IN_ORDER);
    }

    @Test
    void putInOrderWhatIsAskedAboutAndNothingElse() {
      refused(order("They met in Paris.", "They parted in Rome."), Rule.UNREADABLE);
      assertThat(order("They met in Paris.", "They met.").sound()).isFalse();
    }

    @Test
    void areNotToldByTheItems() {
      AnyPack pack = pack().with(event("end", "All ended in 2004.", "2004"));
      Query query = new Query.OrderOf(List.of(id("meeting"), id("end")));
      Ordering question =
          Ordering.of(Stem.of("First?"), options("They met in Paris.", "All ended in 2004."));
      assertThat(prove(pack, query, question).faults())
          .containsExactly("“All ended in 2004.” tells its date.");
    }
  }

  @Nested
  class Amounts {

    private final Stem stem = Stem.of("How old was she?");
    private final Query query = new Query.AmountOf(id("age"));

    private AnyPack pack(String value, boolean approximate) {
      return anyPack()
          .with(
              new Quantity(
                  anyStated("age", "ann"),
                  new Amount(new BigDecimal(value), "years", approximate),
                  null,
                  null));
    }

    @Test
    void areExactUnlessTheTextSaysAbout() {
      sound(prove(pack("90", false), query, choice(stem, "90 years", "95 years", "91 years")));
      refused(
          prove(pack("90", true), query, choice(stem, "90 years", "95 years")), Rule.OPEN_AMOUNT);
      sound(prove(pack("90", true), query, choice(stem, "About 90 years", "about 120 years")));
      refused(prove(pack("90", false), query, choice(stem, "95", "100")), Rule.OTHER_AMOUNT);
      sound(prove(pack("1250000", false), query, choice(stem, "1,250,000", "1,350,000.5")));
      refused(prove(pack("90", false), query, choice(stem, "90", "many")), Rule.UNREADABLE);
    }

    @Test
    void areWrittenWithinWhatTheyLeaveOpen() {
      assertThat(written(pack("90", true), "5").sound()).isTrue();
      assertThat(written(pack("90", true), "20").faults())
          .containsExactly(
              "The tolerance accepts 70, which is wrong.",
              "The tolerance accepts 110, which is wrong.");
      assertThat(written(pack("90", false), "5").sound()).isFalse();
      assertThat(written(pack("95", false), "0").sound()).isFalse();
    }

    private Verdict written(AnyPack pack, String tolerance) {
      return prove(
          pack,
          query,
          new Numeric(stem, new BigDecimal("90"), new BigDecimal(tolerance), "years", Posed.why()));
    }

    @Test
    void mayBeOthersForTheSameThing() {
      AnyPack pack = pack("90", false);
      pack.with(
          new Quantity(
              anyStated("other", "ann"),
              new Amount(new BigDecimal("95"), "years", false),
              null,
              null));
      pack.with(relate("other", Kind.EQUIVALENT, "age"));
      refused(prove(pack, query, choice(stem, "90", "95")), Rule.NEAR);
    }
  }

  /** Amounts that stand in a sentence, which is shown with a gap or with another number. */
  @Nested
  class InTheirSentence {

    private AnyPack pack(String sentence, String value) {
      Stated any = anyStated("age", "ann");
      return anyPack()
          .with(
              new Quantity(
                  new Stated(any.id(), any.attribution(), sentence, any.topics(), any.evidence()),
                  new Amount(new BigDecimal(value), "years", false),
                  null,
                  "her age"));
    }

    private List<String> asked(String sentence, String material) {
      return prove(
              pack(sentence, "6"),
              new Query.AmountOf(id("age")),
              choice(new Stem(null, "Which number belongs in the gap?", material), "6", "7"))
          .faults();
    }

    @Test
    void areAskedByAGapThere() {
      assertThat(asked("She was six years old.", "She was ____ years old.")).isEmpty();
      assertThat(asked("Six years old was she.", "____ years old was she.")).isEmpty();
      assertThat(asked("She was six years old.", "Her age")).isEmpty();
      assertThat(asked("She was six years old.", "She was ____ years young.")).isNotEmpty();
      assertThat(asked("She was six years old, 6 she was.", "She was ____ years old, 6 she was."))
          .isNotEmpty();
    }

    private List<String> claimed(String sentence, String own, String claimed, String material) {
      return prove(
              pack(sentence, own),
              new Query.IsAmount(id("age"), new BigDecimal(claimed)),
              Posed.trueFalse(new Stem(null, "True or false?", material), own.equals(claimed)))
          .faults();
    }

    @Test
    void areClaimedThere() {
      String sentence = "She was ten years old.";
      assertThat(claimed(sentence, "10", "10", sentence)).isEmpty();
      assertThat(claimed(sentence, "10", "8", "She was eight years old.")).isEmpty();
      assertThat(claimed(sentence, "10", "14", "She was 14 years old.")).isEmpty();
      assertThat(claimed(sentence, "10", "8", "She was nine years old.")).isNotEmpty();
      assertThat(claimed(sentence, "10", "8", sentence)).isNotEmpty();
    }

    @Test
    void areNotClaimedWhereTheySetABound() {
      for (String bound : List.of("at least ten years", "ten or more years", "over ten years")) {
        String sentence = "She was " + bound + " old.";
        assertThat(claimed(sentence, "10", "8", sentence.replace("ten", "eight"))).isNotEmpty();
      }
    }
  }

  @Nested
  class Gaps {

    private final Query query = new Query.WordsOf(id("meeting"));

    private AnyPack pack() {
      return anyPack()
          .with(Posed.called("kim", Ties.NONE, "Kim Il", "Kim"), anyPerson("bob"))
          .with(event("meeting", "In Paris Kim met her.", "1996"));
    }

    private Verdict filled(String before, String after, String... accepted) {
      return filled(pack(), before, after, accepted);
    }

    private Verdict filled(AnyPack pack, String before, String after, String... accepted) {
      return prove(
          pack,
          query,
          new Cloze(
              Stem.of("Fill the gap."),
              List.of(
                  new Cloze.Words(before),
                  new Cloze.Gap(
                      PartId.gap(1),
                      new AcceptedAnswers(List.of(accepted), List.of(), Typos.SMALL),
                      Posed.why()),
                  new Cloze.Words(after))));
    }

    @Test
    void acceptWhatStandsThereAndItsOtherNames() {
      sound(filled("In Paris ", " met her.", "Kim", "Kim Il"));
      sound(filled("In ", " Kim met her.", "Paris"));
      refused(filled("In Paris ", " met her.", "Kim", "Bob"), Rule.NOT_IN_SENTENCE);
      refused(filled("In ", " Kim met her.", "Rome"), Rule.NOT_IN_SENTENCE);
    }

    @Test
    void acceptANumberHoweverItIsWritten() {
      AnyPack pack = anyPack().with(event("meeting", "In 2014 six of 2,500 met.", "2014"));
      List<List<String>> cases =
          List.of(
              List.of("In ", "2,014", " six of 2,500 met."),
              List.of("In 2014 ", "6", " of 2,500 met."),
              List.of("In 2014 six of ", "2500", " met."));
      for (List<String> c : cases) {
        assertThat(filled(pack, c.get(0), c.get(2), c.get(1)).sound()).isTrue();
        assertThat(filled(pack, c.get(0), c.get(2), "7").sound()).isFalse();
      }
    }

    @Test
    void areMadeInTheSentenceThatIsAskedAbout() {
      assertThat(filled("In Rome ", " met her.", "Kim").faults())
          .containsExactly("The text with gaps is not the sentence that is asked about.");
      assertThat(filled("In Paris ", " met", "Kim").sound()).isFalse();
    }
  }

  @Nested
  class Places {

    private final Query query = new Query.PlaceOf(id("rain"), READING);

    private AnyPack pack() {
      return anyPack()
          .with(anyPerson("bob"))
          .with(anyPosition("rain", "ann"))
          .with(citedFrom(anyPosition("wet", "bob"), 2))
          .completeParagraphs(1, 2);
    }

    private Verdict chosen(AnyPack pack, int key, int... others) {
      List<Passage> all =
          IntStream.concat(IntStream.of(key), IntStream.of(others))
              .sorted()
              .mapToObj(n -> new Passage(at(n), Posed.why(), Proof.AUTHORED))
              .toList();
      PartId keyed = PartId.of("Paragraph " + key);
      return prove(pack, query, new HotText(about("rain"), all, keyed, all.size()));
    }

    @Test
    void areThoseThatAreCited() {
      sound(chosen(pack(), 1, 2));
      refused(chosen(pack(), 2, 1), Rule.COMPLETE_PARAGRAPH);
    }

    /** That it is not cited there proves nothing. */
    @Test
    void areOpenWhereNotAllThatIsSaidIsModelled() {
      refused(chosen(pack(), 1, 3), Rule.OPEN_PARAGRAPH);
    }

    @Test
    void areNotThoseOfWhatSaysTheSame() {
      AnyPack pack = pack().with(relate("wet", Kind.EQUIVALENT, "rain"));
      refused(chosen(pack, 1, 2), Rule.NEAR);
    }

    @Test
    void areNotThoseOfWhatIsRelated() {
      AnyPack pack = pack().with(relate("wet", Kind.CITES, "rain"));
      refused(chosen(pack, 1, 2), Rule.RELATED_THERE);
    }

    @Test
    void areNotThoseWhereItsHolderSpeaksOnItsTopic() {
      AnyPack pack = pack().with(citedFrom(anyPosition("cold", "ann"), 2));
      refused(chosen(pack, 1, 2), Rule.SAME_MATTER);
    }

    @Test
    void areNotThoseOfAnotherReading() {
      Passage elsewhere =
          new Passage(new ParagraphRef(new ReadingId("other"), 1), Posed.why(), Proof.AUTHORED);
      Passage other =
          new Passage(new ParagraphRef(new ReadingId("other"), 2), Posed.why(), Proof.AUTHORED);
      refused(
          prove(
              pack(),
              query,
              new HotText(about("rain"), List.of(elsewhere, other), elsewhere.id(), 2)),
          Rule.UNREADABLE);
    }
  }

  @Nested
  class Arguments {

    private final Query query = new Query.ArgumentOf(AnyPack.ANN, List.of(WEATHER), READING);

    private Verdict looksFor(String ask, Citation... places) {
      AnyPack pack =
          anyPack()
              .with(anyPerson("bob"))
              .with(
                  anyPosition("rain", "ann"),
                  AnyPack.proved(
                      anyPosition("wet", "bob"), new Evidence(List.of(cite(2)), List.of())));
      return prove(
          pack,
          query,
          new Essay(
              onWeather(ask),
              80,
              List.of(
                  new Essay.Criterion(
                      "Says it", new Explanation(claim("rain"), List.of(places)), 1))));
    }

    @Test
    void restOnWhatTheAuthorSaysThereAndOnNothingElse() {
      sound(looksFor("What does Ann say?", cite(1)));
      refused(looksFor("What does Ann say?", cite(2)), Rule.UNCITED);
      refused(looksFor("What does Ann say?", cite(1), cite(2)), Rule.UNCITED);
      refused(looksFor("What does Ann say?", cite(3)), Rule.UNCITED);
    }

    @Test
    void nameTheAuthor() {
      assertThat(looksFor("What is said?", cite(1)).faults()).isNotEmpty();
    }
  }

  @Nested
  class Comparisons {

    private final Query query = new Query.ComparisonOf(AnyPack.ANN, Posed.author("bob"), WEATHER);

    private Verdict looksFor(int paragraph) {
      AnyPack pack = anyPack().with(anyPerson("bob")).with(anyPosition("rain", "ann"));
      Explanation why = new Explanation(claim("rain"), List.of(cite(paragraph)));
      return prove(
          pack,
          query,
          new Essay(
              onWeather("How do Ann and Bob differ?"),
              300,
              List.of(new Essay.Criterion("Names both", why, 2))));
    }

    @Test
    void haveCriteriaThatAStatementOfTheTwoIsCitedFor() {
      sound(looksFor(1));
      refused(looksFor(3), Rule.UNCITED);
    }
  }
}
