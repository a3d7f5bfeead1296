package org.hikiwake.web.examination;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.generation.Refusal;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.withholding.Withheld;

/**
 * The questions of an examination as whoever sent the request may see them: without those that are
 * withheld from him, or with those marked that are withheld from others. It is made for one request
 * and kept nowhere.
 */
public final class Catalogue {

  private final QuestionIndex index;
  private final Withheld withheld;
  private final BitSet unknown = new BitSet();
  private final BitSet waiting;
  private final boolean lifted;

  /**
   * @param others own questions that are not his to see, as if there were none
   * @param withheld what students may not see
   * @param lifted whether it is shown here all the same
   */
  Catalogue(QuestionIndex index, Set<QuestionId> others, Withheld withheld, boolean lifted) {
    this.index = index;
    this.withheld = withheld;
    this.lifted = lifted;
    others.stream()
        .map(QuestionId::value)
        .flatMapToInt(id -> index.place(id).stream())
        .forEach(unknown::set);
    waiting = waiting(index.examination().all(), withheld);
    waiting.andNot(unknown);
  }

  private static BitSet waiting(List<Examined> all, Withheld withheld) {
    BitSet waiting = new BitSet();
    if (!withheld.isNothing()) {
      IntStream.range(0, all.size())
          .filter(n -> withheld.isWithheld(all.get(n).version()))
          .forEach(waiting::set);
    }
    return waiting;
  }

  public ContentPack pack() {
    return index.examination().pack();
  }

  /** How many questions can be seen. */
  int size() {
    return index.examination().all().size() - hidden().cardinality();
  }

  /** How many questions wait for a quiz to close, whether they can be seen here or not. */
  int waiting() {
    return waiting.cardinality();
  }

  private BitSet hidden() {
    BitSet hidden = (BitSet) unknown.clone();
    if (!lifted) {
      hidden.or(waiting);
    }
    return hidden;
  }

  /** What was not asked, without what could not be shown if it had been. */
  List<RefusalGroup> refusals() {
    return hidesNothing() ? index.refusals() : RefusalGroup.of(refused().toList());
  }

  /** How many questions were not asked. */
  int refusalCount() {
    return (int) refused().count();
  }

  private Stream<Refusal> refused() {
    return index.examination().refusals().stream()
        .filter(r -> hidesNothing() || r.keyed().stream().noneMatch(withheld::isWithheld));
  }

  private boolean hidesNothing() {
    return lifted || withheld.isNothing();
  }

  /** The question, if there is one of that id and it can be seen. */
  public Optional<ExaminedQuestion> find(String id) {
    OptionalInt place = index.place(id);
    return place.isEmpty() || hidden().get(place.getAsInt())
        ? Optional.empty()
        : Optional.of(question(place.getAsInt()));
  }

  /** Whether there is a question of that id that cannot be seen. */
  boolean isHidden(String id) {
    return !lifted && index.place(id).stream().anyMatch(waiting::get);
  }

  private ExaminedQuestion question(int place) {
    ExaminedQuestion question = index.question(place);
    return waiting.get(place) ? question.asWithheld() : question;
  }

  /** The questions that read nearly like this one, and rest on other statements. */
  public List<ExaminedQuestion> alike(String id) {
    return index.alike(id).stream().flatMap(other -> find(other).stream()).toList();
  }

  /** Whether any question has that value in that facet. */
  boolean knows(Facet facet, String value) {
    return index.knows(facet, value, unknown);
  }

  /** The questions that pass the filter, and what each other choice in a facet would leave. */
  public Found find(Filter filter) {
    return find(filter, question -> true);
  }

  /** The same, as if there were no questions but those that the condition is true of. */
  public Found find(Filter filter, Predicate<ExaminedQuestion> condition) {
    BitSet without = hidden();
    IntStream.range(0, index.examination().all().size())
        .filter(n -> !condition.test(index.question(n)))
        .forEach(without::set);
    QuestionIndex.Matches matches = index.find(filter, without, unknown);
    return new Found(matches.places().stream().mapToObj(this::question).toList(), matches.counts());
  }

  /**
   * What a filter leaves.
   *
   * @param counts how many questions each value of each facet would leave beside the other choices
   */
  public record Found(List<ExaminedQuestion> questions, Map<Facet, Map<String, Integer>> counts) {

    /** The counts by the words of the facets, as JSON has them. */
    public Map<String, Map<String, Integer>> countsByWord() {
      Map<String, Map<String, Integer>> words = new TreeMap<>();
      counts.forEach((facet, values) -> words.put(facet.word(), values));
      return words;
    }
  }
}
