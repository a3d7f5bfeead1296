package org.hikiwake.quiz.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.READING;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.at;
import static org.hikiwake.core.pack.AnyPack.citedFrom;
import static org.hikiwake.core.pack.AnyPack.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.Integrity;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.generation.Generator;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.HotText;
import org.hikiwake.quiz.question.Passage;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** Whatever a paragraph might say, in other words or through another's mouth, keeps it out. */
class PlaceProperties {

  private static List<QuestionVersion> questions(ContentPack pack) {
    return Generator.generate(pack, new Seed(1)).versions().stream()
        .filter(version -> version.question() instanceof HotText)
        .toList();
  }

  private static HotText hotText(QuestionVersion version) {
    return (HotText) version.question();
  }

  private static Stream<Passage> wrong(QuestionVersion version) {
    HotText question = hotText(version);
    return question.passages().stream().filter(passage -> !passage.id().equals(question.key()));
  }

  private static Position asked(ContentPack pack, QuestionVersion version) {
    return (Position) pack.statement(version.provenance().keyed().get(0)).orElseThrow();
  }

  /** Otherwise the properties would hold of nothing. */
  @Example
  void manyAreAsked() {
    long asked =
        LongStream.range(0, 60)
            .map(seed -> questions(PlacedPacks.withSeed(seed).pack()).size())
            .sum();
    assertThat(asked).isGreaterThan(100);
  }

  @Property(tries = 100)
  void everyGeneratedQuestionIsProved(@ForAll long seed) {
    ContentPack pack = PlacedPacks.withSeed(seed).pack();
    Soundness soundness = Soundness.of(pack);
    assertThat(questions(pack))
        .allSatisfy(version -> assertThat(soundness.prove(version).faults()).isEmpty());
  }

  @Property(tries = 100)
  void noWrongParagraphMightSayIt(@ForAll long seed) {
    ContentPack pack = PlacedPacks.withSeed(seed).pack();
    Oracle oracle = new Oracle(pack);
    for (QuestionVersion version : questions(pack)) {
      Position asked = asked(pack, version);
      assertThat(wrong(version))
          .allSatisfy(w -> assertThat(oracle.provablyNotSaidIn(w.at(), asked)).isTrue());
    }
  }

  /** Every statement and every paragraph, by the definitions alone. */
  @Property(tries = 60)
  void whatIsProvedOfParagraphsIsSo(@ForAll long seed) {
    ContentPack pack = PlacedPacks.withSeed(seed).pack();
    Soundness soundness = Soundness.of(pack);
    Oracle oracle = new Oracle(pack);
    for (Statement statement : pack.statements()) {
      List<Truth> truths = truths(soundness, statement);
      for (int n = 1; n <= truths.size(); n++) {
        ParagraphRef at = at(n);
        assertThat(truths.get(n - 1) == Truth.RIGHT)
            .isEqualTo(statement.evidence().paragraphs().contains(at));
        assertThat(truths.get(n - 1) == Truth.WRONG)
            .isEqualTo(oracle.provablyNotSaidIn(at, statement));
      }
    }
  }

  private static List<Truth> truths(Soundness soundness, Statement statement) {
    List<Passage> all =
        IntStream.rangeClosed(1, PlacedPacks.PARAGRAPHS)
            .mapToObj(n -> new Passage(at(n), Posed.why(), Proof.AUTHORED))
            .toList();
    HotText question = new HotText(Posed.about("it"), all, all.get(0).id(), all.size());
    Query query = new Query.PlaceOf(statement.id(), READING);
    return soundness.prove(Posed.version(query, question)).options().stream()
        .map(option -> option.judgement().truth())
        .toList();
  }

  /** A question that was sound is none any more when its wrong paragraph gets a trap. */
  @Property(tries = 20)
  void noTrapGetsThrough(@ForAll long seed) {
    AnyPack pack = PlacedPacks.withSeed(seed);
    ContentPack plain = pack.pack();
    for (QuestionVersion version : questions(plain).stream().limit(2).toList()) {
      Position asked = asked(plain, version);
      int wrong = wrong(version).findFirst().orElseThrow().at().paragraph();
      for (AnyPack trapped : trapped(pack, asked, wrong)) {
        assertThat(Soundness.of(trapped.pack()).prove(version).sound()).isFalse();
        assertThat(offered(trapped.pack(), asked.id())).doesNotContain(at(wrong));
      }
    }
  }

  private static List<AnyPack> trapped(AnyPack pack, Position asked, int paragraph) {
    List<AnyPack> trapped = new ArrayList<>();
    TopicId elsewhere =
        new TopicId(asked.stance().topic().value().equals("food") ? "music" : "food");
    for (Relation.Kind kind : Relation.Kind.values()) {
      Position trap = anyPosition("trap", by("eve"), elsewhere);
      AnyPack related =
          pack.copy()
              .with(citedFrom(trap, paragraph))
              .with(relate("trap", kind, asked.id().value()));
      trapped.add(related);
    }
    AuthorId holder = asked.attribution().holders().get(0);
    AuthorId reporter = new AuthorId(holder.value().equals("bob") ? "cy" : "bob");
    Attribution reported = new Attribution(List.of(holder), Manner.EACH, List.of(reporter));
    trapped.add(
        pack.copy()
            .with(citedFrom(anyPosition("trap", reported, asked.stance().topic()), paragraph)));
    trapped.add(pack.copy().with(citedFrom(sameWords(asked), paragraph)));
    trapped.removeIf(p -> !Integrity.check(p.parts()).isEmpty());
    return trapped;
  }

  private static Attribution by(String holder) {
    return Attribution.own(new AuthorId(holder));
  }

  /** Somebody else makes the same claim under another id. */
  private static Position sameWords(Position asked) {
    Position trap = anyPosition("trap", by("eve"), new TopicId("trade"));
    return Posed.claiming(trap, asked.claim());
  }

  private static List<ParagraphRef> offered(ContentPack pack, StatementId asked) {
    return questions(pack).stream()
        .filter(version -> version.provenance().keyed().contains(asked))
        .flatMap(PlaceProperties::wrong)
        .map(Passage::at)
        .toList();
  }
}
