package org.hikiwake.web.examination;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.examination.NearDuplicates;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.examination.ExaminedQuestion.Part;

/**
 * All questions of an examination, to be found by what they have. For every value of every facet it
 * keeps, as bits, which questions have it; so a filter costs a few operations on words, and
 * counting what any other filter would leave costs as little.
 */
public final class Catalogue {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final ContentPack pack;
  private final List<ExaminedQuestion> questions;
  private final List<String> texts;
  private final List<RefusalGroup> refusals;
  private final Map<Facet, Map<String, BitSet>> index = new EnumMap<>(Facet.class);
  private final Map<String, List<String>> alike = new HashMap<>();

  private Catalogue(Examination examination, Seed seed) {
    pack = examination.pack();
    questions = examination.all().stream().map(e -> ExaminedQuestion.of(e, seed)).toList();
    texts = questions.stream().map(Catalogue::text).toList();
    refusals = RefusalGroup.of(examination);
    Traits traits = new Traits(pack);
    for (Facet facet : Facet.values()) {
      index.put(facet, new TreeMap<>());
    }
    for (int n = 0; n < questions.size(); n++) {
      enter(n, examination.all().get(n), traits);
    }
    NearDuplicates.among(examination.all().stream().map(Examined::version).toList())
        .forEach(this::enter);
  }

  private void enter(int n, Examined examined, Traits traits) {
    index.forEach(
        (facet, values) ->
            traits
                .of(examined, questions.get(n), facet)
                .forEach(value -> values.computeIfAbsent(value, v -> new BitSet()).set(n)));
  }

  private void enter(NearDuplicates.Pair pair) {
    alike(pair.one(), pair.other());
    alike(pair.other(), pair.one());
  }

  private void alike(QuestionId one, QuestionId other) {
    alike.computeIfAbsent(one.value(), id -> new ArrayList<>()).add(other.value());
  }

  /**
   * Makes a catalogue, which takes time in proportion to the examination.
   *
   * @param seed the order in which options are shown depends on it
   */
  static Catalogue of(Examination examination, Seed seed) {
    return new Catalogue(examination, seed);
  }

  public ContentPack pack() {
    return pack;
  }

  /** What was not asked. */
  List<RefusalGroup> refusals() {
    return refusals;
  }

  public Optional<ExaminedQuestion> find(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The questions that read nearly like this one, and rest on other statements. */
  public List<ExaminedQuestion> alike(String id) {
    return alike.getOrDefault(id, List.of()).stream().flatMap(o -> find(o).stream()).toList();
  }

  /** Whether any question has that value in that facet. */
  boolean knows(Facet facet, String value) {
    return index.get(facet).containsKey(value);
  }

  /** The questions that pass the filter, and what each other choice in a facet would leave. */
  public Found find(Filter filter) {
    return find(filter, question -> true);
  }

  /** The same, as if there were no questions but those that the condition is true of. */
  public Found find(Filter filter, Predicate<ExaminedQuestion> condition) {
    BitSet said = saying(filter.words());
    said.stream().filter(n -> !condition.test(questions.get(n))).forEach(said::clear);
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, counts(facet, having(filter.without(facet), said)));
    }
    return new Found(having(filter, said).stream().mapToObj(questions::get).toList(), counts);
  }

  private BitSet having(Filter filter, BitSet said) {
    BitSet left = (BitSet) said.clone();
    filter
        .chosen()
        .forEach((facet, value) -> left.and(index.get(facet).getOrDefault(value, new BitSet())));
    return left;
  }

  private Map<String, Integer> counts(Facet facet, BitSet left) {
    Map<String, Integer> counts = new TreeMap<>();
    index
        .get(facet)
        .forEach(
            (value, having) -> {
              BitSet both = (BitSet) having.clone();
              both.and(left);
              counts.put(value, both.cardinality());
            });
    return counts;
  }

  /** Which questions have every one of the words in stem or options. */
  private BitSet saying(String words) {
    List<String> sought =
        SPACES.splitAsStream(folded(words)).filter(word -> !word.isEmpty()).toList();
    BitSet saying = new BitSet();
    for (int n = 0; n < texts.size(); n++) {
      saying.set(n, sought.stream().allMatch(texts.get(n)::contains));
    }
    return saying;
  }

  private static String text(ExaminedQuestion question) {
    Stem stem = question.stem();
    List<String> parts = new ArrayList<>(List.of(question.id(), stem.ask()));
    Stream.of(stem.scope(), stem.material(), question.text())
        .filter(part -> part != null)
        .forEach(parts::add);
    question.options().stream().map(Part::text).forEach(parts::add);
    return parts.stream().map(Catalogue::folded).collect(Collectors.joining("\n"));
  }

  /** Without capitals and accents, which nobody should have to type. */
  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * What a filter leaves.
   *
   * @param counts how many questions each value of each facet would leave beside the other choices
   */
  public record Found(List<ExaminedQuestion> questions, Map<Facet, Map<String, Integer>> counts) {}
}
