package org.hikiwake.quiz.examination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.surface.Face;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;

/**
 * Finds questions of one family that rest on different statements and yet read nearly alike, in
 * what they are about and in what is right: two claims worded alike, or one claim modelled twice.
 *
 * <p>Compared are only questions that share one of their rarest words: those below the threshold
 * cannot do without (the prefix filter of Chaudhuri, Ganti and Kaushik 2006). So it is fast where
 * most questions differ.
 */
public final class NearDuplicates {

  /** From which likeness on two questions are taken for one ({@link Face#likeness}). */
  public static final double THRESHOLD = 0.9;

  /** Two questions that read nearly alike, the one with the smaller id first. */
  public record Pair(QuestionId one, QuestionId other, double likeness) {

    static Pair of(QuestionId one, QuestionId other, double likeness) {
      return one.value().compareTo(other.value()) < 0
          ? new Pair(one, other, likeness)
          : new Pair(other, one, likeness);
    }
  }

  private final Map<Integer, Integer> frequency;
  private final Map<QuestionId, Read> reads = new HashMap<>();
  private final Map<String, List<Read>> index = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private NearDuplicates(Map<Integer, Integer> frequency) {
    this.frequency = frequency;
  }

  /** Those among the questions. */
  public static NearDuplicates among(Collection<QuestionVersion> versions) {
    List<Read> all = versions.stream().map(Read::of).toList();
    Map<Integer, Integer> frequency = new HashMap<>();
    all.forEach(read -> read.words().forEach(word -> frequency.merge(word, 1, Integer::sum)));
    NearDuplicates search = new NearDuplicates(frequency);
    all.forEach(search::add);
    return search;
  }

  /**
   * Those among other questions, most of which are the same: only what is new is compared, with
   * everything. How frequent words are may have changed with it, which does no harm: any order of
   * them finds all pairs, as long as it is the same for all questions.
   */
  public NearDuplicates changedTo(Collection<QuestionVersion> versions) {
    Map<Boolean, List<QuestionVersion>> known =
        versions.stream().collect(Collectors.partitioningBy(this::has));
    NearDuplicates next = new NearDuplicates(frequency);
    known.get(true).forEach(version -> next.reads.put(version.id(), reads.get(version.id())));
    index.forEach((word, those) -> next.index.put(word, next.left(those)));
    pairs.stream().filter(next::hasBoth).forEach(next.pairs::add);
    known.get(false).stream().map(Read::of).forEach(next::add);
    return next;
  }

  private boolean has(QuestionVersion version) {
    Read read = reads.get(version.id());
    return read != null && read.version().equals(version);
  }

  private List<Read> left(List<Read> some) {
    return some.stream()
        .filter(read -> reads.containsKey(read.version().id()))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private boolean hasBoth(Pair pair) {
    return reads.containsKey(pair.one()) && reads.containsKey(pair.other());
  }

  /** By the ids of both. */
  public List<Pair> pairs() {
    return pairs.stream()
        .sorted(
            Comparator.comparing((Pair pair) -> pair.one().value())
                .thenComparing(pair -> pair.other().value()))
        .toList();
  }

  private void add(Read read) {
    Set<QuestionId> seen = new HashSet<>();
    for (int word : rarest(read)) {
      List<Read> others =
          index.computeIfAbsent(read.family() + " " + word, unused -> new ArrayList<>());
      others.stream()
          .filter(other -> seen.add(other.version().id()))
          .filter(other -> !other.restsOnTheSameAs(read))
          .forEach(other -> note(other, read));
      others.add(read);
    }
    reads.put(read.version().id(), read);
  }

  private void note(Read one, Read other) {
    double likeness = one.face().likeness(other.face());
    if (likeness >= THRESHOLD) {
      pairs.add(Pair.of(one.version().id(), other.version().id(), likeness));
    }
  }

  /** So many of its rarest words that another question without any of them is too different. */
  private List<Integer> rarest(Read read) {
    List<Integer> words =
        read.words().stream()
            .sorted((a, b) -> Integer.compare(frequency(a), frequency(b)))
            .toList();
    int spare = words.size() - (int) Math.ceil(THRESHOLD * THRESHOLD * words.size());
    return words.subList(0, Math.min(words.size(), spare + 1));
  }

  private int frequency(int word) {
    return frequency.getOrDefault(word, 0);
  }

  /** A question as it is compared: what it is about, and what is right. */
  private record Read(QuestionVersion version, String family, Face face, List<Integer> words) {

    static Read of(QuestionVersion version) {
      Item item = Item.of(version.question());
      StringBuilder text = new StringBuilder();
      if (item.stem().material() != null) {
        text.append(item.stem().material());
      }
      item.options().stream()
          .filter(Item.Choice::keyed)
          .forEach(choice -> text.append(' ').append(choice.text()));
      Face face = Face.of(text.toString());
      List<Integer> words = IntStream.of(face.meaningWords()).boxed().toList();
      return new Read(version, version.provenance().family().value(), face, words);
    }

    boolean restsOnTheSameAs(Read other) {
      return Set.copyOf(version.provenance().keyed())
          .equals(Set.copyOf(other.version.provenance().keyed()));
    }
  }
}
