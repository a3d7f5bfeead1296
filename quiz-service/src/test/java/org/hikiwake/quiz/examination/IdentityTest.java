package org.hikiwake.quiz.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.generation.ShippedBank;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.quiz.version.Succession;
import org.hikiwake.quiz.version.Succession.Changed;
import org.junit.jupiter.api.Test;

/** What stays the same of a bank when its pack changes. */
class IdentityTest {

  private static AnyPack people() {
    return anyPack()
        .with(anyPerson("bob"), anyPerson("cy"), anyPerson("dee"))
        .with(anyPosition("rain", "ann"), anyPosition("sun", "bob"), anyPosition("fog", "cy"))
        .with(anyPosition("hail", "dee"))
        .writtenBy("ann", "bob", "cy", "dee")
        .complete(WEATHER, "ann", "bob", "cy", "dee");
  }

  private static Position reworded(Position position, String claim) {
    return new Position(
        position.id(),
        position.attribution(),
        position.stance(),
        claim,
        position.scope(),
        position.evidence());
  }

  private static List<QuestionVersion> versions(ContentPack pack) {
    return Generator.generate(pack, new Seed(1)).versions();
  }

  @Test
  void samePackKeepsEveryQuestion() {
    Succession succession = between(people().pack(), people().pack());
    assertThat(succession.kept()).isNotEmpty();
    assertThat(succession.changed()).isEmpty();
    assertThat(succession.added()).isEmpty();
    assertThat(succession.gone()).isEmpty();
  }

  @Test
  void changedStatementGivesItsQuestionsNewVersionsThatKnowTheirPredecessors() {
    ContentPack after =
        replaced(people(), reworded(anyPosition("rain", "ann"), "It will rain until the evening."));
    List<QuestionVersion> old = versions(people().pack());
    Succession succession = between(people().pack(), after);
    assertThat(succession.changed()).isNotEmpty();
    assertThat(succession.added()).isEmpty();
    assertThat(succession.gone()).isEmpty();
    for (Changed changed : succession.changed()) {
      QuestionVersion predecessor =
          old.stream().filter(v -> v.id().equals(changed.question())).findFirst().orElseThrow();
      assertThat(predecessor.provenance().used()).contains(new StatementId("rain"));
      assertThat(changed.predecessor()).isEqualTo(QuizJson.idOf(predecessor));
      assertThat(changed.successor()).isNotEqualTo(changed.predecessor());
    }
  }

  private static ContentPack replaced(AnyPack pack, Position statement) {
    PackParts parts = pack.parts();
    List<Statement> statements =
        parts.statements().stream()
            .map(s -> s.id().equals(statement.id()) ? statement : s)
            .toList();
    return ContentPack.of(withStatements(parts, statements));
  }

  private static PackParts withStatements(PackParts parts, List<Statement> statements) {
    return new PackParts(
        parts.header(),
        parts.readings(),
        parts.sources(),
        parts.authors(),
        parts.topics(),
        parts.terms(),
        statements,
        parts.relations(),
        parts.cells());
  }

  private static Succession between(ContentPack one, ContentPack other) {
    return Succession.between(versions(one), versions(other), QuizJson::idOf);
  }

  /**
   * Whatever asks about another of the widest topics reads to the letter as before; within one, the
   * options of a reading are chosen together. But not where the paragraph in which the statement is
   * added is one to choose from.
   */
  @Test
  void statementAddedElsewhereChangesNoOtherQuestionOfTheShippedPack() {
    Position added = twin(ShippedBank.PACK);
    List<Statement> statements = new ArrayList<>(ShippedBank.PACK.statements());
    statements.add(added);
    ContentPack after = ContentPack.of(withStatements(ShippedBank.PACK.parts(), statements));
    Succession succession =
        Succession.between(ShippedBank.versions(), versions(after), QuizJson::idOf);
    Set<String> elsewhere =
        Stream.concat(
                succession.changed().stream().map(Changed::question), succession.gone().stream())
            .flatMap(id -> ShippedBank.versions().stream().filter(v -> v.id().equals(id)))
            .filter(v -> isElsewhere(v, added))
            .filter(v -> !shows(v, added.evidence().paragraphs()))
            .map(v -> v.id() + " " + v.provenance().family())
            .collect(Collectors.toSet());
    assertThat(elsewhere).isEmpty();
    assertThat(succession.changed().size() + succession.added().size()).isPositive();
  }

  private static boolean isElsewhere(QuestionVersion version, Position added) {
    TopicId near = widest(added.stance().topic());
    return version.provenance().topics().stream().noneMatch(topic -> widest(topic).equals(near));
  }

  private static TopicId widest(TopicId topic) {
    TopicId parent = ShippedBank.PACK.topic(topic).map(Topic::parent).orElse(null);
    return parent == null ? topic : widest(parent);
  }

  private static boolean shows(QuestionVersion version, List<ParagraphRef> paragraphs) {
    return version.question() instanceof HotText hotText
        && hotText.passages().stream().map(Passage::at).anyMatch(paragraphs::contains);
  }

  /** Another view of somebody who has views on its topic in its reading. */
  private static Position twin(ContentPack pack) {
    Position like =
        pack.statements().stream()
            .flatMap(s -> s.fold(Stream::of, fact -> Stream.<Position>empty()))
            .filter(p -> askedFor(p.id()))
            .findFirst()
            .orElseThrow();
    return new Position(
        new StatementId("added-elsewhere"),
        like.attribution(),
        like.stance(),
        "A view that was not there before is now there.",
        like.scope(),
        like.evidence());
  }

  private static boolean askedFor(StatementId id) {
    return ShippedBank.versions().stream()
        .map(QuestionVersion::provenance)
        .anyMatch(p -> p.family().value().equals("holder") && p.keyed().contains(id));
  }

  @Test
  void claimsModelledTwiceAreFound() {
    ContentPack once =
        replaced(
            people(),
            reworded(
                anyPosition("rain", "ann"),
                "Rain that falls upon northern mountains also feeds southern rivers."));
    AnyPack twin =
        people()
            .with(
                reworded(
                    anyPosition("twin", "ann"),
                    "The rain that falls upon the northern mountains feeds the southern rivers."));
    ContentPack twice =
        replaced(
            twin,
            reworded(
                anyPosition("rain", "ann"),
                "Rain that falls upon northern mountains also feeds southern rivers."));
    assertThat(pairsAbout("rain", versions(twice))).isNotEmpty();
    assertThat(pairsAbout("rain", versions(once))).isEmpty();
  }

  private static List<NearDuplicates.Pair> pairsAbout(String id, List<QuestionVersion> bank) {
    Set<QuestionId> about =
        bank.stream()
            .filter(v -> v.provenance().keyed().contains(new StatementId(id)))
            .map(QuestionVersion::id)
            .collect(Collectors.toSet());
    return NearDuplicates.among(bank).pairs().stream()
        .filter(pair -> about.contains(pair.one()) || about.contains(pair.other()))
        .toList();
  }
}
