package org.hikiwake.quiz.generation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.query.Query;
import org.hikiwake.quiz.question.Chance;
import org.hikiwake.quiz.question.Option;
import org.hikiwake.quiz.question.Proof;
import org.hikiwake.quiz.question.Question;
import org.hikiwake.quiz.question.SingleChoice;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.surface.Shown;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.quiz.version.Provenance;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.jspecify.annotations.Nullable;

/** A question on its way: what it is about, before it is decided whether it can be asked. */
final class Draft {

  private final Ground ground;
  private final FamilyId family;
  private final List<Statement> keyed;
  private final List<StatementId> ids;
  private final String angle;
  private @Nullable QuestionId id;

  /**
   * @param keyed the statements that its key rests on
   * @param angle tells questions of one family about the same statements apart
   */
  Draft(Ground ground, FamilyId family, List<Statement> keyed, String angle) {
    this.ground = ground;
    this.family = family;
    this.keyed = keyed;
    this.angle = angle;
    ids = ids(keyed);
  }

  static Draft of(Ground ground, FamilyId family, Statement keyed) {
    return new Draft(ground, family, List.of(keyed), "");
  }

  Ground ground() {
    return ground;
  }

  List<Statement> keyed() {
    return keyed;
  }

  QuestionId id() {
    QuestionId known = id;
    if (known == null) {
      known = QuestionId.of(family, ids, angle);
      id = known;
    }
    return known;
  }

  /** The chance that belongs to this question alone. */
  Chance chance(Seed seed) {
    return seed.derive("question", id().value()).chance();
  }

  /** The wrong options of its pool, the same for every seed; see {@link Distractors}. */
  List<Option> wrong(Stem stem, List<Option> right, Stream<? extends Candidate> candidates) {
    Chance chance = new Seed(0).derive("wrong", id().value()).chance();
    List<String> texts = right.stream().map(Option::text).toList();
    return new Distractors(ground, chance).choose(stem, texts, candidates).options();
  }

  /** The options that are not keyed, where all of them are one author's views. */
  Distractors.Choice ofOne(Stem stem, String right, Stream<? extends Candidate> candidates) {
    Chance chance = new Seed(0).derive("wrong", id().value()).chance();
    return new Distractors(ground, chance).ofOne(stem, List.of(right), candidates);
  }

  /**
   * @param query what it asks in the model's terms
   * @param proofs how its options are proved, from which the statements in it are known
   */
  Made ask(Query query, Question question, Stream<Proof> proofs) {
    return question instanceof SingleChoice choice && isStriking(choice)
        ? striking()
        : asked(query, question, proofs);
  }

  private Made striking() {
    return refuse(
        "its right option would strike the eye, by its length or by words of the stem that no "
            + "other option has: reword the claim or the name, or model more that could stand "
            + "beside it");
  }

  private Made asked(Query query, Question question, Stream<Proof> proofs) {
    Set<StatementId> used = new HashSet<>(ids);
    proofs.forEach(proof -> used.addAll(proof.statements()));
    return new Made.Asked(new QuestionVersion(id(), provenance(used), query, question));
  }

  /** Asks for the one that is right among others that are not; all of them are shown. */
  Made choice(Query query, Stem stem, Option key, List<Option> wrong) {
    SingleChoice choice = single(stem, key, wrong);
    return ask(query, choice, choice.options().stream().map(Option::proof));
  }

  /**
   * The same where the stem shows one of the claims. To be like that one tells nothing, since what
   * is wrong is like it as often as what is right.
   */
  Made choiceBesideShown(Query query, Stem stem, Option key, List<Option> wrong) {
    SingleChoice choice = single(stem, key, wrong);
    return shown(choice).conspicuous(keyIn(choice))
        ? striking()
        : asked(query, choice, choice.options().stream().map(Option::proof));
  }

  private static SingleChoice single(Stem stem, Option key, List<Option> wrong) {
    List<Option> pool = Pool.with(key, wrong);
    return new SingleChoice(stem, pool, key.id(), Pool.shown(pool.size()));
  }

  private boolean isStriking(SingleChoice choice) {
    Shown shown = shown(choice);
    int key = keyIn(choice);
    return shown.clang(key) || shown.conspicuous(key);
  }

  private Shown shown(SingleChoice choice) {
    List<Face> options = new ArrayList<>(choice.options().size());
    choice.options().forEach(option -> options.add(ground.face(option.text())));
    return new Shown(ground.face(choice.stem()), options);
  }

  private static int keyIn(SingleChoice choice) {
    int key = 0;
    while (!choice.options().get(key).id().equals(choice.key())) {
      key++;
    }
    return key;
  }

  Made refuse(String reason) {
    return new Refusal(family, ids, reason);
  }

  private static List<StatementId> ids(List<Statement> statements) {
    List<StatementId> ids = new ArrayList<>(statements.size());
    statements.forEach(statement -> ids.add(statement.id()));
    return ids;
  }

  private Provenance provenance(Set<StatementId> used) {
    PackHeader header = ground.pack().header();
    Set<TopicId> topics = new HashSet<>();
    Set<ReadingId> readings = new HashSet<>();
    keyed.forEach(s -> topics.addAll(s.topics()));
    keyed.forEach(s -> readings.addAll(s.evidence().readings()));
    return new Provenance(
        header.id(), header.version(), family, Generator.VERSION, ids, used, readings, topics);
  }
}
