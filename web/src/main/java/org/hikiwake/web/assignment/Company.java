package org.hikiwake.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.quiz.assembly.Assembler;
import org.hikiwake.quiz.assembly.Assembly;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.Candidate;
import org.hikiwake.quiz.assembly.Candidates;
import org.hikiwake.quiz.assembly.Enemies;
import org.hikiwake.quiz.assignment.Slot;
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
  private static Map<QuestionId, Candidate> candidates(ExaminedPack pack) {
    return pack.once(Known.class, Known::of).candidates();
  }

  /** What is known of all questions of a pack. */
  private record Known(Map<QuestionId, Candidate> candidates) {

    /** Of a pack in which persons wrote, only what they wrote has to be read. */
    static Known of(ExaminedPack pack) {
      Map<QuestionId, Candidate> candidates = new HashMap<>();
      Map<QuestionId, QuestionVersion> read = new HashMap<>();
      if (pack.generated() != pack) {
        candidates.putAll(Company.candidates(pack.generated()));
        pack.generated()
            .examination()
            .all()
            .forEach(one -> read.put(one.version().id(), one.version()));
      }
      List<QuestionVersion> unread =
          pack.examination().all().stream()
              .map(Examined::version)
              .filter(version -> !version.equals(read.get(version.id())))
              .toList();
      Candidates.of(unread, pack.pack(), pack.examination().prediction())
          .forEach(candidate -> candidates.put(candidate.id(), candidate));
      return new Known(candidates);
    }
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
    return catalogues.areAlike(pack, one, other);
  }

  /** Whether the one gives away the other's key; questions of two packs never do. */
  boolean areEnemies(ExaminedPack pack, QuestionId one, QuestionId other) {
    Map<QuestionId, Candidate> candidates = candidates(pack);
    return Stream.of(one, other).allMatch(candidates::containsKey)
        && Enemies.are(candidates.get(one), candidates.get(other));
  }
}
