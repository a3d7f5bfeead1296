package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.json.QuizJson;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** What holds for whatever pack is generated from. */
class GenerationProperties {

  private static List<QuestionVersion> questions(ContentPack pack, long seed) {
    return Generator.generate(pack, new Seed(seed)).versions();
  }

  private static List<String> bytes(ContentPack pack, long seed) {
    return questions(pack, seed).stream().map(QuizJson::write).toList();
  }

  @Property(tries = 200)
  void samePackAndSeedGiveTheSameBytes(@ForAll long pack, @ForAll long seed) {
    assertThat(bytes(RandomPacks.withSeed(pack), seed))
        .isEqualTo(bytes(RandomPacks.withSeed(pack), seed));
  }

  @Property(tries = 200)
  void idsAreUniqueAndIndependentOfTheSeed(@ForAll long pack, @ForAll long seed) {
    List<QuestionVersion> one = questions(RandomPacks.withSeed(pack), seed);
    assertThat(one).extracting(QuestionVersion::id).doesNotHaveDuplicates();
    assertThat(one.stream().filter(v -> !isMatching(v)).map(QuestionVersion::id))
        .containsExactlyElementsOf(
            questions(RandomPacks.withSeed(pack), seed + 1).stream()
                .filter(v -> !isMatching(v))
                .map(QuestionVersion::id)
                .toList());
  }

  /** Which claims a matching question sorts is itself drawn. */
  private static boolean isMatching(QuestionVersion version) {
    return version.provenance().family().value().equals("matching");
  }

  @Property(tries = 200)
  void everyOptionIsExplainedCitedAndProved(@ForAll long pack, @ForAll long seed) {
    for (QuestionVersion version : questions(RandomPacks.withSeed(pack), seed)) {
      Question drawn = version.variant(new Seed(seed)).question();
      // What a person marks has no keyed response; all of its criteria are remarked on nothing.
      Outcome.Graded outcome =
          (Outcome.Graded) drawn.keyedResponse().map(drawn::check).orElseGet(drawn::nothing);
      assertThat(outcome.score().isFull()).isEqualTo(drawn.keyedResponse().isPresent());
      assertThat(outcome.remarks())
          .isNotEmpty()
          .extracting(Remark::why)
          .allSatisfy(
              why -> {
                assertThat(why.text()).isNotBlank();
                assertThat(why.citations()).isNotEmpty();
              });
      assertThat(version.provenance().used()).containsAll(version.provenance().keyed());
    }
  }

  /**
   * Checked against the pack alone: whoever stands as a wrong holder neither holds the claim nor
   * anything that says or entails it, does not report it, and is not bound to its holder.
   */
  @Property(tries = 500)
  void wrongHolderIsNeverAlsoRight(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    for (QuestionVersion version : questions(pack, seed)) {
      if (version.provenance().family().value().equals("holder")) {
        Position claim = position(pack, version);
        wrong(version)
            .forEach(option -> assertThat(mightHold(pack, named(pack, option), claim)).isFalse());
      }
    }
  }

  /** The same for claims that are offered as somebody's view. */
  @Property(tries = 500)
  void wrongViewIsNeverAlsoHeld(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    for (QuestionVersion version : questions(pack, seed)) {
      if (version.provenance().family().value().equals("view")) {
        AuthorId holder = position(pack, version).attribution().holders().get(0);
        wrong(version)
            .forEach(
                option -> assertThat(mightHold(pack, holder, claimed(pack, option))).isFalse());
      }
    }
  }

  private static Position position(ContentPack pack, QuestionVersion version) {
    return (Position) pack.statement(version.provenance().keyed().get(0)).orElseThrow();
  }

  private static Stream<Option> wrong(QuestionVersion version) {
    SingleChoice question = (SingleChoice) version.question();
    return question.options().stream().filter(o -> !o.id().equals(question.key()));
  }

  private static AuthorId named(ContentPack pack, Option option) {
    return pack.parts().authors().stream()
        .filter(a -> a.names().display().equals(option.text()))
        .map(Author::id)
        .findFirst()
        .orElseThrow();
  }

  private static Statement claimed(ContentPack pack, Option option) {
    return pack.statements().stream()
        .filter(s -> s.sentence().equals(option.text()))
        .findFirst()
        .orElseThrow();
  }

  static boolean mightHold(ContentPack pack, AuthorId author, Statement claim) {
    boolean bound =
        claim.attribution().holders().stream().anyMatch(holder -> bound(pack, author, holder));
    boolean says =
        pack.statements().stream()
            .filter(own -> own.isHeldBy(author))
            .anyMatch(own -> pack.inference().entails(own.id(), claim.id()));
    return claim.attribution().reporters().contains(author) || bound || says;
  }

  static boolean bound(ContentPack pack, AuthorId one, AuthorId other) {
    if (one.equals(other)) {
      return true;
    }
    Author a = pack.author(one).orElseThrow();
    Author b = pack.author(other).orElseThrow();
    return a.ties().partOf().contains(other)
        || a.ties().speaksFor().contains(other)
        || b.ties().partOf().contains(one)
        || b.ties().speaksFor().contains(one);
  }
}
