package org.hikiwake.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.ANN;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyDefinition;
import static org.hikiwake.core.pack.AnyPack.anyEvidence;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyParagraph;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.anyReading;
import static org.hikiwake.core.pack.AnyPack.anyStated;
import static org.hikiwake.core.pack.AnyPack.anyTerm;
import static org.hikiwake.core.pack.AnyPack.at;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.core.pack.AnyPack.relate;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.Violation.Code;
import org.hikiwake.core.reading.Anchor;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Byline;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.reading.SourceId;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Event;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Membership;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Proposal;
import org.hikiwake.core.statement.Proposed;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule with an example that breaks it and, where that is not obvious, one that does not. */
class IntegrityTest {

  private static List<Code> codes(AnyPack pack) {
    return Integrity.check(pack.parts()).stream().map(Violation::code).toList();
  }

  private static List<String> culprits(AnyPack pack) {
    return Integrity.check(pack.parts()).stream().map(Violation::culprit).toList();
  }

  private static Ties partOf(String whole) {
    return new Ties(Set.of(new AuthorId(whole)), Set.of(), Set.of());
  }

  private static Topic topic(String id, String parent) {
    return new Topic(new TopicId(id), id, "Is it?", new TopicId(parent));
  }

  private static Position citing(String id, Citation... citations) {
    return AnyPack.proved(anyPosition(id, "ann"), new Evidence(List.of(citations), List.of()));
  }

  @Test
  void packThatFitsHasNoViolation() {
    assertThat(codes(anyPack().with(anyPosition("rain", "ann")))).isEmpty();
  }

  @Test
  void repeatedIdsAreFoundEachTime() {
    assertThat(
            codes(
                anyPack()
                    .with(anyPosition("a", "ann"), anyPosition("a", "ann"), anyPosition("a", "ann"))
                    .with(anyTerm("a"))))
        .containsExactly(Code.DUPLICATE_ID, Code.DUPLICATE_ID);
  }

  @Nested
  class DanglingReferences {

    @Test
    void ofAuthorsAreFound() {
      Ties ties =
          new Ties(
              Set.of(new AuthorId("whole")),
              Set.of(new AuthorId("principal")),
              Set.of(new AuthorId("double")));
      assertThat(culprits(anyPack().with(anyPerson("bob", ties))))
          .containsExactlyInAnyOrder("whole", "principal", "double");
    }

    @Test
    void ofFactsAreFound() {
      assertThat(
              culprits(
                  anyPack()
                      .with(
                          anyDefinition("d", "no-term", "ann", "a meaning"),
                          new Proposal(
                              anyStated("p", "ann"),
                              new Proposed(
                                  List.of(new AuthorId("no-proposer")),
                                  "a plan",
                                  new TermId("no-name"),
                                  false),
                              null),
                          new Membership(
                              anyStated("m", "ann"),
                              new AuthorId("no-member"),
                              new AuthorId("no-whole"),
                              null))))
          .containsExactly("no-term", "no-name", "no-proposer", "no-member", "no-whole");
    }

    @Test
    void ofCitationsAreFoundAsTheyAreWritten() {
      assertThat(
              culprits(
                  anyPack()
                      .with(
                          citing(
                              "c",
                              new Citation.InReading(
                                  new ParagraphRef(new ReadingId("gone"), 3), new Anchor("words")),
                              new Citation.Outside(new SourceId("no-source"), null)))))
          .containsExactly("gone#3", "no-source");
    }

    @Test
    void ofTopicsRelationsAndCellsAreFound() {
      assertThat(
              culprits(
                  anyPack()
                      .with(topic("child", "no-parent"))
                      .with(relate("no-from", Kind.SUPPORTS, "no-to"))
                      .complete(new TopicId("no-topic"), "no-holder")))
          .containsExactly("no-parent", "no-from", "no-to", "no-topic", "no-holder");
    }

    @Test
    void ofReportersAreFound() {
      Attribution attribution =
          new Attribution(List.of(ANN), Manner.EACH, List.of(new AuthorId("no-reporter")));
      assertThat(culprits(anyPack().with(anyPosition("p", attribution, WEATHER))))
          .containsExactly("no-reporter");
    }
  }

  @Nested
  class Circles {

    @Test
    void ofTopicsAreFoundWithoutWhatHangsOnThem() {
      assertThat(culprits(anyPack().with(topic("a", "b"), topic("b", "a"), topic("c", "a"))))
          .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void areFoundAtTheEndOfAChainOfAnyLength() {
      Topic[] chain =
          IntStream.range(0, 50_000)
              .mapToObj(i -> topic("t" + i, "t" + Math.min(i + 1, 49_998)))
              .toArray(Topic[]::new);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> assertThat(culprits(anyPack().with(chain))).containsExactlyInAnyOrder("t49998"));
    }

    @Test
    void ofWholesAreFound() {
      assertThat(
              codes(anyPack().with(anyPerson("bob", partOf("cy")), anyPerson("cy", partOf("bob")))))
          .containsExactly(Code.CYCLIC_PART, Code.CYCLIC_PART);
    }
  }

  @Nested
  class SharedNames {

    @Test
    void areAmbiguousHoweverTheyAreComposed() {
      Person composed = new Person(new AuthorId("one"), Names.of("Zo\u00eb"), "a", Ties.NONE);
      Person combined = new Person(new AuthorId("two"), Names.of("Zoe\u0308"), "b", Ties.NONE);
      assertThat(codes(anyPack().with(composed, combined))).containsExactly(Code.AMBIGUOUS_NAME);
    }

    private final Person other =
        new Person(new AuthorId("other"), Names.of("ANN"), "another", Ties.NONE);

    @Test
    void areAmbiguous() {
      assertThat(codes(anyPack().with(other))).containsExactly(Code.AMBIGUOUS_NAME);
    }

    @Test
    void areFineWhereThePackTellsThemApart() {
      Ties apart = new Ties(Set.of(), Set.of(), Set.of(ANN));
      assertThat(codes(anyPack().with(new Person(other.id(), other.names(), "another", apart))))
          .isEmpty();
    }
  }

  @Nested
  class Layout {

    private Reading with(List<Paragraph> paragraphs, Section... sections) {
      Reading any = anyReading();
      return new Reading(
          any.id(), any.title(), any.publication(), any.text(), paragraphs, List.of(sections));
    }

    private Section section(String id, int first, int last, Authorship authorship) {
      return new Section(new SectionId(id), id, authorship, new ParagraphRange(first, last));
    }

    private Authorship signedAt(ParagraphRef at) {
      return new Authorship.Signed(List.of(new Byline(ANN, at, null)));
    }

    @Test
    void sectionsStayInsideAndApart() {
      List<Paragraph> three = List.of(anyParagraph(1), anyParagraph(2), anyParagraph(3));
      assertThat(
              codes(
                  anyPack()
                      .reading(
                          r ->
                              with(
                                  three,
                                  section("a", 1, 2, signedAt(at(1))),
                                  section("b", 2, 4, signedAt(at(1)))))))
          .containsExactly(Code.SECTION_RANGE, Code.SECTION_RANGE);
    }

    @Test
    void bodyParagraphsAreCovered() {
      List<Paragraph> paragraphs =
          List.of(
              anyParagraph(1),
              anyParagraph(2),
              new Paragraph(ParagraphRole.FURNITURE, Fingerprint.of("share")));
      assertThat(
              codes(anyPack().reading(r -> with(paragraphs, section("a", 1, 1, signedAt(at(1)))))))
          .containsExactly(Code.UNSECTIONED_PARAGRAPH);
    }

    @Test
    void bylinesStandInTheirReading() {
      assertThat(
              codes(
                  anyPack()
                      .reading(
                          r -> with(r.paragraphs(), section("section", 1, 5, signedAt(at(6)))))))
          .containsExactly(Code.PARAGRAPH_RANGE);
    }

    @Test
    void unsignedSectionsHaveAnUnnamedVoice() {
      assertThat(
              codes(
                  anyPack()
                      .reading(
                          r ->
                              with(
                                  r.paragraphs(),
                                  section("section", 1, 5, new Authorship.Unsigned(ANN))))))
          .containsExactly(Code.NOT_A_VOICE);
    }

    @Test
    void inferredAuthorshipCitesWhatIsThere() {
      Authorship inferred =
          new Authorship.Inferred(List.of(ANN), "from what follows", List.of(cite(9)));
      assertThat(
              codes(
                  anyPack().reading(r -> with(r.paragraphs(), section("section", 1, 5, inferred)))))
          .containsExactly(Code.PARAGRAPH_RANGE);
    }
  }

  @Nested
  class Citations {

    @Test
    void pointToParagraphsThatExist() {
      assertThat(codes(anyPack().with(citing("a", cite(6))))).containsExactly(Code.PARAGRAPH_RANGE);
    }

    @Test
    void doNotPointToFurniture() {
      AnyPack pack =
          anyPack()
              .reading(
                  r -> {
                    List<Paragraph> paragraphs = new ArrayList<>(r.paragraphs());
                    paragraphs.set(
                        4, new Paragraph(ParagraphRole.FURNITURE, Fingerprint.of("share")));
                    return new Reading(
                        r.id(), r.title(), r.publication(), r.text(), paragraphs, r.sections());
                  });
      assertThat(codes(pack.with(citing("a", cite(5))))).containsExactly(Code.FURNITURE_CITED);
    }

    @Test
    void areThereWhereAParagraphIsDeclaredComplete() {
      AnyPack pack = anyPack().completeParagraphs(4, 5);
      assertThat(codes(pack.with(citing("a", cite(5))))).containsExactly(Code.COMPLETE_UNCITED);
      assertThat(codes(pack.with(citing("b", cite(4))))).isEmpty();
    }

    @Test
    void doNotProveWhatWasStillToCome() {
      assertThat(
              codes(
                  anyPack()
                      .with(
                          new Event(anyStated("past", "ann"), new PartialDate("2014-12"), null),
                          new Event(anyStated("future", "ann"), new PartialDate("2015"), null))))
          .containsExactly(Code.FUTURE_EVENT);
    }
  }

  @Test
  void nobodyReportsHimself() {
    Attribution own = new Attribution(List.of(ANN), Manner.EACH, List.of(ANN));
    assertThat(codes(anyPack().with(anyPosition("a", own, WEATHER))))
        .containsExactly(Code.OWN_REPORTER);
  }

  @Test
  void nothingIsAMemberOfItself() {
    assertThat(codes(anyPack().with(new Membership(anyStated("m", "ann"), ANN, ANN, null))))
        .containsExactly(Code.OWN_WHOLE);
  }

  @Nested
  class Relations {

    private final AnyPack pack =
        anyPack()
            .with(anyPerson("bob"))
            .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"), anyPosition("fog", "ann"));

    @Test
    void toItselfMakeNoSense() {
      assertThat(codes(pack.with(relate("rain", Kind.SUPPORTS, "rain"))))
          .containsExactly(Code.SELF_RELATION);
    }

    @Test
    void declaredTwiceAreFoundOnce() {
      assertThat(
              codes(
                  pack.with(
                      relate("rain", Kind.SUPPORTS, "sun"), relate("rain", Kind.SUPPORTS, "sun"))))
          .containsExactly(Code.DUPLICATE_RELATION);
    }

    @Test
    void cannotEntailAndContradict() {
      assertThat(
              codes(
                  pack.with(
                      relate("rain", Kind.ENTAILS, "sun"),
                      relate("sun", Kind.CONTRADICTS, "rain"))))
          .containsExactly(Code.IMPOSSIBLE_STATEMENT);
    }

    @Test
    void ofContradictionNeedTwoHolders() {
      assertThat(codes(pack.with(relate("rain", Kind.CONTRADICTS, "sun")))).isEmpty();
      assertThat(codes(pack.with(relate("rain", Kind.CONTRADICTS, "fog"))))
          .containsExactly(Code.HOLDS_BOTH);
    }

    @Test
    void ofContradictionAreExcusedByACaution() {
      Position any = anyPosition("mist", "ann");
      Position excused =
          new Position(
              any.id(),
              any.attribution(),
              any.stance(),
              any.claim(),
              any.scope(),
              anyEvidence(
                  new Caution(
                      Caution.Kind.SELF_CONTRADICTION,
                      Caution.Asking.NEVER,
                      "Ann says both.",
                      null)));
      assertThat(codes(pack.with(excused).with(relate("rain", Kind.CONTRADICTS, "mist"))))
          .isEmpty();
    }
  }
}
