package org.hikiwake.quiz.examination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  public record Pair(QuestionId one, QuestionId other, double likeness) {}

  private final Map<Integer, Integer> frequency = new HashMap<>();
  private final Map<String, List<Read>> index = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  private NearDuplicates() {}

  /**
   * The pairs among the questions, in the order in which their second is given.
   *
   * @param versions in the order of their ids
   */
  public static List<Pair> among(List<QuestionVersion> versions) {
    NearDuplicates search = new NearDuplicates();
    List<Read> all = versions.stream().map(Read::of).toList();
    all.forEach(read -> read.words().forEach(w -> search.frequency.merge(w, 1, Integer::sum)));
    all.forEach(search::compare);
    return List.copyOf(search.pairs);
  }

  private void compare(Read read) {
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
  }

  private void note(Read one, Read other) {
    double likeness = one.face().likeness(other.face());
    if (likeness >= THRESHOLD) {
      pairs.add(new Pair(one.version().id(), other.version().id(), likeness));
    }
  }

  /** So many of its rarest words that another question without any of them is too different. */
  private List<Integer> rarest(Read read) {
    List<Integer> words =
        read.words().stream()
            .sorted((a, b) -> Integer.compare(frequency.get(a), frequency.get(b)))
            .toList();
    int spare = words.size() - (int) Math.ceil(THRESHOLD * THRESHOLD * words.size());
    return words.subList(0, Math.min(words.size(), spare + 1));
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
