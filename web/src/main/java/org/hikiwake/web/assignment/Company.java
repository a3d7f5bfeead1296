package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.assembly.Assembler;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.assembly.Candidates;
import org.hikiwake.quiz.assembly.Enemies;
import org.hikiwake.quiz.assignment.Slot;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.examination.Catalogues;
import org.hikiwake.web.pack.ExaminedPack;

/** Tells which questions go together in a quiz, and chooses such as do. */
@ApplicationScoped
class Company {

  private final Catalogues catalogues;
  private final Map<Examination, Map<QuestionId, Candidate>> made = new ConcurrentHashMap<>();

  Company(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /** Chooses among some questions of the pack by a blueprint. */
  Assembly assemble(
      ExaminedPack pack, Collection<QuestionVersion> among, Blueprint blueprint, Seed seed) {
    Map<QuestionId, Candidate> candidates = candidates(pack);
    return Assembler.assemble(
        among.stream().map(version -> candidates.get(version.id())).toList(), blueprint, seed);
  }

  /** What assembly knows of the questions, found out once. */
  private Map<QuestionId, Candidate> candidates(ExaminedPack pack) {
    return made.computeIfAbsent(pack.examination(), Company::candidates);
  }

  private static Map<QuestionId, Candidate> candidates(Examination examination) {
    List<QuestionVersion> all = examination.all().stream().map(Examined::version).toList();
    return Candidates.of(all, examination.pack(), examination.prediction()).stream()
        .collect(Collectors.toMap(Candidate::id, Function.identity()));
  }

  /**
   * Whether the question can stand beside these: it gives none of their keys away, nor asks alike.
   */
  boolean fits(ExaminedPack pack, QuestionId question, Collection<Slot> others) {
    return others.stream()
        .map(slot -> slot.version().id())
        .noneMatch(
            other ->
                other.equals(question)
                    || areAlike(pack, question, other)
                    || areEnemies(pack, question, other));
  }

  /** Whether both read nearly alike. */
  boolean areAlike(ExaminedPack pack, QuestionId one, QuestionId other) {
    return catalogues.of(pack).alike(one.value()).stream()
        .anyMatch(alike -> alike.id().equals(other.value()));
  }

  /** Whether the one gives away the other's key; questions of two packs never do. */
  boolean areEnemies(ExaminedPack pack, QuestionId one, QuestionId other) {
    Map<QuestionId, Candidate> candidates = candidates(pack);
    return Stream.of(one, other).allMatch(candidates::containsKey)
        && Enemies.are(candidates.get(one), candidates.get(other));
  }
}
