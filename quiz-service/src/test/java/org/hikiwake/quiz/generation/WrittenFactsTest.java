package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyEvidence;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyProposal;
import static org.hikiwake.core.pack.AnyPack.anyTerm;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.hikiwake.quiz.generation.Asked.about;
import static org.hikiwake.quiz.generation.Asked.refusals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Amount;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Definition;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Proposed;
import org.hikiwake.core.statement.Quantity;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Stated;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.Term;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.Language;
import org.hikiwake.core.value.PartialDate;
import org.hikiwake.quiz.presentation.PresentedCloze;
import org.hikiwake.quiz.question.Cloze;
import org.hikiwake.quiz.question.ShortAnswer;
import org.hikiwake.quiz.response.ClozeResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WrittenFactsTest {

  private static Stated stated(String id, String sentence) {
    return new Stated(
        new StatementId(id), Attribution.own(ANN), sentence, Set.of(WEATHER), anyEvidence());
  }

  private static ShortAnswer answer(AnyPack pack, String family, String statement) {
    return (ShortAnswer) about(pack, family, statement).get(0);
  }

  private static Cloze cloze(AnyPack pack, String family, String statement) {
    return (Cloze) about(pack, family, statement).get(0);
  }

  private static String gap(Cloze cloze) {
    return ((ClozeResponse) cloze.keyedResponse().orElseThrow()).gaps().values().iterator().next();
  }

  @Nested
  class Terms {

    private AnyPack words() {
      return anyPack()
          .with(anyTerm("drizzle"), anyTerm("sleet"))
          .with(
              anyDefinition("d-drizzle", "drizzle", "ann", "fine rain"),
              anyDefinition("d-sleet", "sleet", "ann", "rain with snow"));
    }

    private Term open(String text) {
      return new Term(new TermId("open"), text, new Language("en"), List.of(), false);
    }

    @Test
    void areAskedForByTheirMeaning() {
      ShortAnswer question = answer(words(), "term-written", "d-drizzle");
      assertThat(question.stem().material()).isEqualTo("Fine rain");
      assertThat(question.stem().ask()).doesNotContain("begins");
      assertThat(question.accepted().accepts("Drizle")).isTrue();
      assertThat(question.accepted().accepts("sleet")).isFalse();
    }

    @Test
    void areToldByTheirFirstLettersFromTermsThatMayMeanItToo() {
      assertThat(answer(words().with(open("mist")), "term-written", "d-drizzle").stem().ask())
          .endsWith(" The term begins with “d”.");
      assertThat(answer(words().with(open("draft")), "term-written", "d-drizzle").stem().ask())
          .endsWith(" The term begins with “dri”.");
      AnyPack same = words().with(relate("d-drizzle", Kind.EQUIVALENT, "d-sleet"));
      assertThat(answer(same, "term-written", "d-drizzle").stem().ask()).endsWith("“d”.");
    }

    @Test
    void areNotAskedWhereTheirFirstLettersDoNotTellThem() {
      AnyPack pack = words().with(open("drift"));
      assertThat(about(pack, "term-written", "d-drizzle")).isEmpty();
      assertThat(refusals(pack, "term-written")).singleElement().asString().contains("complete");
    }

    @Test
    void areNotAskedWhereTheirMeaningNamesThem() {
      AnyPack pack =
          anyPack()
              .with(anyTerm("drizzle"))
              .with(anyDefinition("d", "drizzle", "ann", "what comes when it is drizzling"));
      assertThat(about(pack, "term-written", "d")).isEmpty();
      assertThat(refusals(pack, "term-written")).singleElement().asString().contains("word");
    }
  }

  @Nested
  class Proposers {

    private AnyPack pack(boolean sole, Ties ties) {
      return anyPack()
          .with(anyPerson("putin"), anyPerson("peskov", ties), anyPerson("bob"))
          .with(anyProposal("proposal", "putin", "hikiwake", sole));
    }

    @Test
    void areAskedForWhereTheyAloneProposedIt() {
      ShortAnswer question = answer(pack(true, Ties.NONE), "proposer-written", "proposal");
      assertThat(question.accepted().model()).isEqualTo("Putin");
      assertThat(question.stem().ask()).contains("hikiwake?");
      assertThat(about(pack(false, Ties.NONE), "proposer-written", "proposal")).isEmpty();
    }

    @Test
    void areToldFromWhoSpeaksForThem() {
      Ties speaker = new Ties(Set.of(), Set.of(new AuthorId("putin")), Set.of());
      assertThat(answer(pack(true, speaker), "proposer-written", "proposal").stem().ask())
          .endsWith(" The full name begins with “Pu”.");
    }
  }

  @Nested
  class Holders {

    private AnyPack people(String other) {
      return anyPack()
          .with(anyPerson("bob"), anyPerson(other))
          .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"), anyPosition("fog", other))
          .complete(WEATHER, "ann", "bob");
    }

    @Test
    void areAskedForWhereNobodyElseMayHoldIt() {
      AnyPack pack = people("cy").complete(WEATHER, "cy");
      ShortAnswer question = answer(pack, "holder-written", "sun");
      assertThat(question.accepted().model()).isEqualTo("Bob");
      assertThat(question.stem().ask()).doesNotContain("begins");
    }

    @Test
    void areToldByTheirFirstLettersFromWhoMayHoldItToo() {
      assertThat(answer(people("cy"), "holder-written", "sun").stem().ask())
          .endsWith(" The full name begins with “B”.");
    }

    @Test
    void areNotAskedWhereTheirFirstLettersDoNotTellThem() {
      assertThat(about(people("bobby"), "holder-written", "sun")).isEmpty();
      assertThat(refusals(people("bobby"), "holder-written"))
          .anySatisfy(r -> assertThat(r).contains("declare more cells"));
    }

    @Test
    void areNotAskedForWhereTheyAloneWrite() {
      assertThat(about(people("cy"), "holder-written", "rain")).isEmpty();
      assertThat(refusals(people("cy"), "holder-written"))
          .anySatisfy(r -> assertThat(r).contains("alone writes"));
    }
  }

  @Nested
  class Members {

    private Membership membership(String id, String member, String sentence) {
      return new Membership(stated(id, sentence), new AuthorId(member), new AuthorId("club"), null);
    }

    private AnyPack club() {
      return anyPack()
          .with(anyPerson("bobby"), anyPerson("bea"), anyPerson("club"))
          .with(membership("bob-in", "bobby", "Bobby belongs to the Club."));
    }

    @Test
    void areAskedForByTheirMembership() {
      ShortAnswer question = answer(club(), "member", "bob-in");
      assertThat(question.stem().material()).isEqualTo("… belongs to the Club.");
      assertThat(question.accepted().model()).isEqualTo("Bobby");
      assertThat(gap(cloze(club(), "member-of", "bob-in"))).isEqualTo("Club");
    }

    @Test
    void areToldFromOtherMembers() {
      AnyPack pack = club().with(membership("bea-in", "bea", "Bea belongs to the Club."));
      assertThat(answer(pack, "member", "bob-in").stem().ask())
          .endsWith(" The full name begins with “Bo”.");
    }

    @Test
    void areNotAskedForWhereTheSentenceDoesNotBeginWithThem() {
      AnyPack pack = club().with(membership("bea-in", "bea", "To the Club Bea belongs."));
      assertThat(about(pack, "member", "bea-in")).isEmpty();
      assertThat(refusals(pack, "member")).singleElement().asString().contains("begin");
    }
  }

  @Nested
  class Gaps {

    private List<String> accepted(Cloze cloze) {
      return cloze.segments().stream()
          .flatMap(s -> s.<Stream<Cloze.Gap>>fold(words -> Stream.empty(), Stream::of))
          .flatMap(gap -> gap.accepted().accepted().stream())
          .toList();
    }

    private String hinted(String sentence) {
      Person putin =
          new Person(
              new AuthorId("putin"),
              new Names("Vladimir Putin", "Putin", List.of(), false),
              "a person",
              Ties.NONE);
      Ties speaker = new Ties(Set.of(), Set.of(putin.id()), Set.of());
      AnyPack pack =
          anyPack()
              .with(putin, anyPerson("peskov", speaker))
              .with(
                  new Proposal(
                      stated("bridge", sentence),
                      new Proposed(List.of(putin.id()), "a bridge", null, true),
                      null));
      return cloze(pack, "cloze", "bridge").stem().ask();
    }

    /** What begins with V does not stand in a sentence that says "Putin". */
    @Test
    void areHintedAtByTheFullNameWhereAShorterOneStands() {
      assertThat(hinted("Vladimir Putin proposed a bridge."))
          .endsWith("The missing name begins with “V”.");
      assertThat(hinted("Putin proposed a bridge.")).endsWith("The full name begins with “V”.");
    }

    private Quantity lanes(String sentence, boolean approximate) {
      return new Quantity(
          stated("lanes", sentence),
          new Amount(new BigDecimal("2500"), "lanes", approximate),
          null,
          null);
    }

    @Test
    void standWhereTheYearStands() {
      Event gale =
          new Event(
              stated("gale", "The gale of March 2008 broke 300 trees."),
              new PartialDate("2008-03"),
              "the great gale");
      Cloze question = cloze(anyPack().with(gale), "cloze", "gale");
      assertThat(gap(question)).isEqualTo("2008");
      assertThat(accepted(question)).containsExactly("2008");
      assertThat(((PresentedCloze) question.present()).toString())
          .contains("The gale of March ", " broke 300 trees.")
          .doesNotContain("2008");
    }

    @Test
    void standWhereTheExactAmountStands() {
      AnyPack pack = anyPack().with(lanes("The town has 2,500 lanes.", false));
      assertThat(gap(cloze(pack, "cloze", "lanes"))).isEqualTo("2500");
      assertThat(accepted(cloze(pack, "cloze", "lanes"))).containsExactly("2500", "2,500");
      assertThat(about(anyPack().with(lanes("It has some 2500 lanes.", true)), "cloze", "lanes"))
          .isEmpty();
    }

    @Test
    void doNotStandWhereTheDefinerIsNamedAfterTheTerm() {
      assertThat(about(squalls("bob"), "cloze", "d-squall")).hasSize(1);
      assertThat(about(squalls("squalls"), "cloze", "d-squall")).isEmpty();
    }

    private AnyPack squalls(String definer) {
      Caution named = new Caution(Caution.Kind.UNSOURCED, Caution.Asking.NAMED, "Why.", null);
      Stated stated =
          new Stated(
              new StatementId("d-squall"),
              Attribution.own(new AuthorId(definer)),
              "A squall is a gust.",
              Set.of(WEATHER),
              anyEvidence(named));
      return anyPack()
          .with(anyPerson(definer))
          .with(anyTerm("squall"))
          .with(new Definition(stated, new TermId("squall"), "a gust", Polarity.AFFIRMS));
    }

    @Test
    void doNotStandWhereTheAnswerStandsTwice() {
      AnyPack pack = anyPack().with(lanes("It has 2500 lanes, 2,500 in all.", false));
      assertThat(about(pack, "cloze", "lanes")).isEmpty();
      assertThat(refusals(pack, "cloze")).singleElement().asString().contains("only once");
    }

    @Test
    void standInNoPartOfAnotherNumber() {
      AnyPack pack = anyPack().with(lanes("It has 12500 lanes, or 2500.5 miles.", false));
      assertThat(about(pack, "cloze", "lanes")).isEmpty();
    }
  }
}
