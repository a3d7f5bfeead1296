package org.hikiwake.quiz.examination;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.term.TermId;
import org.hikiwake.quiz.assembly.Candidates;
import org.hikiwake.quiz.assembly.Clues;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
import org.hikiwake.quiz.withholding.Asked;
import org.hikiwake.quiz.withholding.Withheld;

/**
 * Which questions of a pack tell which statements, so that those that tell what a quiz asks are
 * found at once. A question tells
 *
 * <ul>
 *   <li>the statements that its key rests on and all that it uses: in an option, in an explanation,
 *       or in the proof of one,
 *   <li>those whose sentence or claim stands in its text word for word,
 *   <li>those that its examination names.
 * </ul>
 *
 * It is withheld where one of them is asked, or entails what is asked, or says the same; or where
 * its key is about a term that an asked statement is about.
 */
public final class Telling {

  private final ContentPack pack;
  private final Candidates reader;
  private final Map<QuestionId, QuestionVersion> known = new HashMap<>();
  private final Map<StatementId, Set<QuestionId>> questions = new HashMap<>();
  private final Map<StatementId, Set<StatementId>> sentences = new HashMap<>();
  private final Map<TermId, Set<QuestionId>> about = new HashMap<>();
  private final Map<TermId, Set<StatementId>> defining = new HashMap<>();

  private Telling(ContentPack pack) {
    this.pack = pack;
    reader = Candidates.reading(pack);
    pack.statements().forEach(this::learn);
  }

  /**
   * Reads all questions, which takes about half a second for 5,000 of them.
   *
   * @param written questions of the pack that were not generated from it
   */
  public static Telling of(Examination examination, Collection<QuestionVersion> written) {
    Telling telling = new Telling(examination.pack());
    examination.all().forEach(telling::learn);
    written.stream().filter(v -> !telling.known.containsKey(v.id())).forEach(telling::learn);
    return telling;
  }

  private void learn(Statement statement) {
    reader.toldBy(statement).forEach(told -> add(sentences, told, statement.id()));
    Candidates.terms(statement).forEach(term -> add(defining, term, statement.id()));
  }

  private void learn(Examined examined) {
    QuestionId id = examined.version().id();
    learn(examined.version());
    examined.verdict().options().stream()
        .flatMap(judged -> judged.judgement().statements().stream())
        .forEach(statement -> add(questions, statement, id));
  }

  private void learn(QuestionVersion version) {
    Clues clues = reader.clues(version);
    known.put(version.id(), version);
    clues.told().forEach(statement -> add(questions, statement, version.id()));
    clues.terms().forEach(term -> add(about, term, version.id()));
  }

  private static <K, V> void add(Map<K, Set<V>> index, K key, V value) {
    index.computeIfAbsent(key, unused -> new HashSet<>()).add(value);
  }

  /** What has to be withheld where that is asked; found in time that depends on it alone. */
  public Withheld withheld(Asked asked) {
    if (asked.isNothing()) {
      return Withheld.NOTHING;
    }
    Set<StatementId> told =
        asked.statements().stream()
            .flatMap(statement -> pack.inference().entailing(statement).stream())
            .collect(Collectors.toSet());
    Set<TermId> terms =
        asked.statements().stream()
            .flatMap(id -> pack.statement(id).stream())
            .flatMap(Candidates::terms)
            .collect(Collectors.toSet());
    Set<QuestionId> withheld = all(questions, told);
    withheld.addAll(all(about, terms));
    Set<StatementId> unsaid = all(sentences, told);
    unsaid.addAll(all(defining, terms));
    unsaid.addAll(told);
    return new Withheld(withheld, version -> tells(version, told, terms), unsaid, asked.until());
  }

  private static <K, V> Set<V> all(Map<K, Set<V>> index, Set<K> keys) {
    return keys.stream()
        .flatMap(key -> index.getOrDefault(key, Set.of()).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Of a version that is not among those that were read. */
  private boolean tells(QuestionVersion version, Set<StatementId> told, Set<TermId> terms) {
    if (version.equals(known.get(version.id()))) {
      return false;
    }
    Clues clues = reader.clues(version);
    return meet(clues.told(), told) || meet(clues.terms(), terms);
  }

  private static boolean meet(Set<?> one, Set<?> other) {
    return !Collections.disjoint(one, other);
  }
}
