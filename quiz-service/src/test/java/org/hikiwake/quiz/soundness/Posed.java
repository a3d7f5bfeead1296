package org.hikiwake.quiz.soundness;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.author.Names;
import org.hikiwake.core.author.Person;
import org.hikiwake.core.author.Ties;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Caution;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Stance;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.MultipleChoice;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.question.TrueFalse;
import org.hikiwake.quiz.response.PartId;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;

/** Questions and packs as the tests of the checker put them. */
final class Posed {

  static final String SCOPE = "In “A reading”";

  private Posed() {}

  /** What the checker says of the question. */
  static Verdict prove(AnyPack pack, Query query, Question question) {
    return Soundness.of(pack.pack()).prove(version(query, question));
  }

  static QuestionVersion version(Query query, Question question) {
    Provenance provenance =
        new Provenance(
            AnyPack.anyHeader().id(),
            AnyPack.anyHeader().version(),
            FamilyId.AUTHORED,
            1,
            List.of(),
            Set.of(),
            Set.of(),
            Set.of());
    QuestionId id = QuestionId.of(FamilyId.AUTHORED, List.of(), "");
    return new QuestionVersion(id, provenance, query, question);
  }

  static Stem about(String statement) {
    return new Stem(SCOPE, "Which answer is right?", claim(statement));
  }

  static Stem onWeather(String ask) {
    return new Stem(SCOPE, ask, "Is it about weather?");
  }

  static String claim(String position) {
    return "The claim of " + position + " is made here.";
  }

  /** The first is keyed. */
  static SingleChoice choice(Stem stem, String... texts) {
    List<Option> options = options(texts);
    return new SingleChoice(stem, options, options.get(0).id(), options.size());
  }

  /** So many of them, the first ones, are keyed. */
  static MultipleChoice several(Stem stem, int keys, String... texts) {
    List<Option> options = options(texts);
    Set<PartId> keyed = options.stream().limit(keys).map(Option::id).collect(Collectors.toSet());
    return new MultipleChoice(stem, options, keyed, options.size());
  }

  static TrueFalse trueFalse(Stem stem, boolean truth) {
    return new TrueFalse(stem, truth, why(), why(), Proof.AUTHORED);
  }

  static List<Option> options(String... texts) {
    return Stream.of(texts).map(t -> new Option(t, why(), Proof.AUTHORED)).toList();
  }

  static Explanation why() {
    return new Explanation("So it is.", List.of(AnyPack.cite(1)));
  }

  static StatementId id(String id) {
    return new StatementId(id);
  }

  static AuthorId author(String id) {
    return new AuthorId(id);
  }

  static Query holderOf(String statement) {
    return new Query.HolderOf(id(statement), AnyPack.READING);
  }

  static Person called(String id, Ties ties, String... names) {
    return new Person(
        author(id),
        new Names(names[0], names[0], List.of(names).subList(1, names.length), false),
        "a person",
        ties);
  }

  static Ties partOf(String whole) {
    return new Ties(Set.of(author(whole)), Set.of(), Set.of());
  }

  static Ties speaksFor(String principal) {
    return new Ties(Set.of(), Set.of(author(principal)), Set.of());
  }

  static Ties notToConfuse(String other) {
    return new Ties(Set.of(), Set.of(), Set.of(author(other)));
  }

  static Position reported(String id, String holder, String... reporters) {
    return AnyPack.anyPosition(
        id,
        new Attribution(
            List.of(author(holder)), Manner.EACH, Stream.of(reporters).map(Posed::author).toList()),
        AnyPack.WEATHER);
  }

  static Position heldBy(String id, String... holders) {
    return AnyPack.anyPosition(
        id,
        new Attribution(Stream.of(holders).map(Posed::author).toList(), Manner.EACH, List.of()),
        AnyPack.WEATHER);
  }

  static Position signed(Position any, Polarity polarity) {
    Stance stance = any.stance();
    return new Position(
        any.id(),
        any.attribution(),
        new Stance(stance.topic(), polarity, stance.mode(), stance.confidence()),
        any.claim(),
        any.scope(),
        any.evidence());
  }

  static Position claiming(Position any, String claim) {
    return new Position(
        any.id(), any.attribution(), any.stance(), claim, any.scope(), any.evidence());
  }

  static Evidence cautioned(Caution.Asking asking) {
    return AnyPack.anyEvidence(new Caution(Caution.Kind.MISPRINT, asking, "A misprint.", null));
  }
}
