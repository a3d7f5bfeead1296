package org.hikiwake.quiz.assembly;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.grading.Outcome;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionVersion;

/** Makes candidates of the questions of a pack, and reads what each of them tells. */
public final class Candidates {

  private final ContentPack pack;
  private final Prediction prediction;
  private final PhraseIndex<StatementId> sentences = new PhraseIndex<>();
  private final Set<String> names;

  private Candidates(ContentPack pack, Prediction prediction) {
    this.pack = pack;
    this.prediction = prediction;
    names =
        pack.parts().authors().stream()
            .flatMap(author -> author.names().all().stream())
            .map(Wording::of)
            .collect(Collectors.toSet());
    pack.statements().forEach(this::learn);
  }

  private void learn(Statement statement) {
    sentences.add(Wording.of(statement.sentence()), statement.id());
    String claim = statement.fold(position -> position.claim(), fact -> fact.sentence());
    if (!claim.equals(statement.sentence())) {
      sentences.add(Wording.of(claim), statement.id());
    }
  }

  /**
   * One candidate for each question, in their order.
   *
   * @param pack the pack that the questions were made from
   */
  public static List<Candidate> of(
      Collection<QuestionVersion> versions, ContentPack pack, Prediction prediction) {
    Candidates candidates = new Candidates(pack, prediction);
    return versions.stream().map(candidates::candidate).toList();
  }

  /** Reads single questions of the pack; what that needs of the pack is looked up once. */
  public static Candidates reading(ContentPack pack) {
    return new Candidates(pack, Prediction.UNKNOWN);
  }

  private Candidate candidate(QuestionVersion version) {
    Provenance provenance = version.provenance();
    return new Candidate(
        version.id(),
        version.question().kind(),
        provenance.family(),
        provenance.readings(),
        withWider(provenance.topics()),
        keyed(provenance).flatMap(Candidates::authors).collect(Collectors.toSet()),
        clues(version),
        prediction.difficulty(version),
        ExpectedTime.of(version.question().kind()));
  }

  private Set<TopicId> withWider(Set<TopicId> topics) {
    Set<TopicId> all = new HashSet<>();
    for (TopicId topic : topics) {
      TopicId here = topic;
      while (here != null && all.add(here)) {
        here = pack.topic(here).map(t -> t.parent()).orElse(null);
      }
    }
    return all;
  }

  private Stream<Statement> keyed(Provenance provenance) {
    return provenance.keyed().stream().flatMap(id -> pack.statement(id).stream());
  }

  private static Stream<AuthorId> authors(Statement statement) {
    return Stream.concat(
        statement.attribution().holders().stream(),
        statement.fold(position -> Stream.empty(), Candidates::subjects));
  }

  private static Stream<AuthorId> subjects(KeyFact fact) {
    return fact.fold(
        new KeyFact.Cases<>(
            event -> Stream.empty(),
            quantity -> Stream.empty(),
            definition -> Stream.empty(),
            proposal -> proposal.proposed().proposers().stream(),
            membership -> Stream.of(membership.member())));
  }

  /** What the question asks and what it tells. */
  public Clues clues(QuestionVersion version) {
    Provenance provenance = version.provenance();
    Question question = version.question();
    Set<StatementId> told = new HashSet<>(provenance.used());
    told.addAll(sentences.in(Wording.of(text(question))));
    return new Clues(
        Set.copyOf(provenance.keyed()),
        told,
        keyed(provenance).flatMap(Candidates::terms).collect(Collectors.toSet()),
        keys(question),
        Wording.of(text(question.stem())));
  }

  /** The statements whose sentence or claim stands in the sentence of this one, itself included. */
  public Set<StatementId> toldBy(Statement statement) {
    return sentences.in(Wording.of(statement.sentence()));
  }

  /** The terms that the statement defines or names. */
  public static Stream<TermId> terms(Statement statement) {
    return statement.fold(
        position -> Stream.empty(),
        fact ->
            fact.fold(
                new KeyFact.Cases<>(
                    event -> Stream.empty(),
                    quantity -> Stream.empty(),
                    definition -> Stream.of(definition.term()),
                    proposal -> Stream.ofNullable(proposal.proposed().term()),
                    membership -> Stream.empty())));
  }

  /**
   * All that a student may read before and after: sentences end, so that none runs into another.
   */
  private static String text(Question question) {
    Stream<Remark> remarks =
        question
            .nothing()
            .fold(
                new Outcome.Cases<>(
                    graded -> graded.remarks().stream(),
                    ungradable -> Stream.empty(),
                    awaiting -> awaiting.remarks().stream()));
    return Stream.concat(
            Stream.of(text(question.stem())),
            remarks.flatMap(remark -> Stream.of(remark.label(), remark.why().text())))
        .collect(Collectors.joining("\n"));
  }

  private static String text(Stem stem) {
    return Stream.of(stem.scope(), stem.ask(), stem.material())
        .filter(part -> part != null)
        .collect(Collectors.joining("\n"));
  }

  private Set<String> keys(Question question) {
    return keyTexts(question)
        .map(Wording::of)
        .filter(key -> key.length() - 2 >= Clues.LEAST_KEY && !names.contains(key))
        .collect(Collectors.toSet());
  }

  /** The key in words; none where it is a truth, an order or a pairing of what is shown. */
  private static Stream<String> keyTexts(Question question) {
    return question.fold(
        new Question.Cases<>(
            q -> q.options().stream().filter(o -> o.id().equals(q.key())).map(Option::text),
            q -> q.options().stream().filter(o -> q.keys().contains(o.id())).map(Option::text),
            q -> Stream.empty(),
            q -> Stream.empty(),
            q -> Stream.empty(),
            q ->
                q.segments().stream()
                    .flatMap(
                        segment ->
                            segment.fold(
                                words -> Stream.<String>empty(),
                                gap -> gap.accepted().accepted().stream())),
            q -> Stream.of(q.value().toPlainString()),
            q -> q.accepted().accepted().stream(),
            q -> Stream.empty(),
            q -> Stream.empty()));
  }
}
