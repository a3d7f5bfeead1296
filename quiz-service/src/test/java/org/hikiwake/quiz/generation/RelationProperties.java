package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Relation.Kind;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;

/** What holds for questions about relations, checked against the pack alone. */
class RelationProperties {

  @Property(tries = 300)
  void wrongReasonIsNeverTheHoldersOwn(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.ReasonFor.class,
        (query, question) -> {
          AuthorId holder =
              pack.statement(query.position()).orElseThrow().attribution().holders().get(0);
          assertThat(supports(pack, claimed(pack, key(question)), query.position())).isTrue();
          wrong(question)
              .map(text -> claimed(pack, text))
              .forEach(c -> assertThat(GenerationProperties.mightHold(pack, holder, c)).isFalse());
        });
  }

  private static boolean supports(ContentPack pack, Statement reason, StatementId view) {
    return relates(pack, Stream.of(reason), Set.of(Kind.SUPPORTS), view);
  }

  @Property(tries = 300)
  void oddOneOutIsNeverHeldByWhoeverHoldsTheOthers(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.ForeignTo.class,
        (query, question) -> {
          Statement odd = claimed(pack, key(question));
          assertThat(GenerationProperties.mightHold(pack, query.holder(), odd)).isFalse();
          wrong(question)
              .forEach(text -> assertThat(claimed(pack, text).isHeldBy(query.holder())).isTrue());
        });
  }

  @Property(tries = 300)
  void correctionIsTheOnlyClaimThatTheHolderMayHold(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.Correction.class,
        (query, question) -> {
          String key = key(question);
          Statement shown = pack.statement(query.shown()).orElseThrow();
          assertThat(GenerationProperties.mightHold(pack, query.holder(), shown))
              .isEqualTo(key.startsWith("Yes"));
          question.options().stream()
              .map(Option::text)
              .filter(text -> text.startsWith("No"))
              .forEach(
                  text ->
                      assertThat(
                              GenerationProperties.mightHold(
                                  pack, query.holder(), instead(pack, text)))
                          .isEqualTo(text.equals(key)));
        });
  }

  private static Statement instead(ContentPack pack, String answer) {
    return claimed(pack, answer.substring(answer.indexOf(": ") + 2));
  }

  @Property(tries = 300)
  void commonGroundIsHeldByBothAndNothingElseShownIs(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.CommonGround.class,
        (query, question) -> {
          List<AuthorId> both = List.of(query.one(), query.other());
          Statement shared = claimed(pack, key(question));
          assertThat(both).allMatch(author -> GenerationProperties.mightHold(pack, author, shared));
          wrong(question)
              .map(text -> claimed(pack, text))
              .forEach(
                  claim ->
                      assertThat(both)
                          .anyMatch(a -> !GenerationProperties.mightHold(pack, a, claim)));
        });
  }

  @Property(tries = 300)
  void whoeverIsWrongAsAgreeingSaysNothingLikeIt(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.AgreesWith.class,
        (query, question) -> {
          Statement view = pack.statement(query.statement()).orElseThrow();
          Set<Kind> kinds = Set.of(Kind.EXTENDS, Kind.SUPPORTS);
          wrong(question)
              .map(text -> named(pack, text))
              .forEach(
                  author -> {
                    assertThat(GenerationProperties.mightHold(pack, author, view)).isFalse();
                    if (!contradicts(pack, author, view.id())) {
                      assertThat(relates(pack, held(pack, author), kinds, view.id())).isFalse();
                    }
                  });
        });
  }

  @Property(tries = 300)
  void whoeverIsWrongAsObjectingSaysNothingAgainstIt(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.ObjectsTo.class,
        (query, question) -> {
          Set<Kind> kinds = Set.of(Kind.CONTRADICTS, Kind.ANSWERS, Kind.QUALIFIES);
          AuthorId right = named(pack, key(question));
          assertThat(
                  contradicts(pack, right, query.statement())
                      || relates(pack, held(pack, right), kinds, query.statement()))
              .isTrue();
          wrong(question)
              .map(text -> named(pack, text))
              .forEach(
                  author -> {
                    assertThat(contradicts(pack, author, query.statement())).isFalse();
                    assertThat(relates(pack, held(pack, author), kinds, query.statement()))
                        .isFalse();
                  });
        });
  }

  @Property(tries = 300)
  void whoeverIsWrongAsAnsweredHoldsNothingThatIs(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.AnsweredBy.class,
        (query, question) ->
            wrong(question)
                .map(text -> named(pack, text))
                .forEach(
                    author ->
                        assertThat(pack.parts().relations())
                            .filteredOn(r -> r.from().equals(query.reply()))
                            .noneMatch(
                                r -> pack.statement(r.to()).orElseThrow().isHeldBy(author))));
  }

  @Property(tries = 300)
  void wrongReporterNeitherReportsNorHoldsIt(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    asked(
        pack,
        Query.ReporterOf.class,
        (query, question) -> {
          Statement view = pack.statement(query.statement()).orElseThrow();
          wrong(question)
              .map(text -> named(pack, text))
              .forEach(a -> assertThat(GenerationProperties.mightHold(pack, a, view)).isFalse());
        });
  }

  @Property(tries = 300)
  void ownAndReportedVoicesAreAskedEquallyOften(@ForAll long seed) {
    ContentPack pack = RandomPacks.withSeed(seed);
    List<QuestionVersion> voices =
        versions(pack).filter(v -> v.query() instanceof Query.OwnVoice).toList();
    long right = voices.stream().filter(v -> ((TrueFalse) v.question()).truth()).count();
    assertThat(2 * right).isEqualTo(voices.size());
    for (QuestionVersion version : voices) {
      Query.OwnVoice query = (Query.OwnVoice) version.query();
      boolean says = says(pack, query.author(), query.statement());
      assertThat(says).isEqualTo(((TrueFalse) version.question()).truth());
    }
  }

  private static <Q extends Query> void asked(
      ContentPack pack, Class<Q> kind, BiConsumer<Q, SingleChoice> check) {
    versions(pack)
        .filter(v -> kind.isInstance(v.query()))
        .forEach(v -> check.accept(kind.cast(v.query()), (SingleChoice) v.question()));
  }

  private static Stream<QuestionVersion> versions(ContentPack pack) {
    return Generator.generate(pack, new Seed(1)).versions().stream();
  }

  private static String key(SingleChoice question) {
    return Asking.key(question);
  }

  private static Stream<String> wrong(SingleChoice question) {
    return question.options().stream()
        .filter(o -> !o.id().equals(question.key()))
        .map(Option::text);
  }

  private static Statement claimed(ContentPack pack, String text) {
    return pack.statements().stream()
        .filter(s -> s.sentence().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static AuthorId named(ContentPack pack, String text) {
    return pack.parts().authors().stream()
        .filter(a -> a.names().display().equals(text))
        .map(Author::id)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Statement> held(ContentPack pack, AuthorId author) {
    return pack.statements().stream().filter(s -> s.isHeldBy(author));
  }

  private static boolean says(ContentPack pack, AuthorId author, StatementId statement) {
    return held(pack, author).anyMatch(own -> pack.inference().entails(own.id(), statement));
  }

  private static boolean contradicts(ContentPack pack, AuthorId author, StatementId statement) {
    return held(pack, author).anyMatch(own -> pack.inference().contradicts(own.id(), statement));
  }

  /** Whether one of the statements is declared to stand in such a relation to the other. */
  private static boolean relates(
      ContentPack pack, Stream<Statement> own, Set<Kind> kinds, StatementId other) {
    Set<StatementId> ids = own.map(Statement::id).collect(Collectors.toSet());
    return pack.parts().relations().stream()
        .filter(r -> kinds.contains(r.kind()) && ids.contains(r.from()))
        .anyMatch(r -> pack.inference().equivalent(r.to(), other));
  }
}
