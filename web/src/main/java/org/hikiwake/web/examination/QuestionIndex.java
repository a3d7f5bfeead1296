package org.hikiwake.web.examination;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.examination.NearDuplicates;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.Seed;
import org.hikiwake.web.examination.ExaminedQuestion.Part;

/**
 * All questions of an examination, to be found by what they have; the same for everybody. For every
 * value of every facet it keeps, as bits, which questions have it; so a filter costs a few
 * operations on words, and counting what any other filter would leave costs as little.
 */
final class QuestionIndex {

  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Examination examination;
  private final List<ExaminedQuestion> questions;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> texts;
  private final List<RefusalGroup> refusals;
  private final Map<Facet, Map<String, BitSet>> index = new EnumMap<>(Facet.class);
  private final Map<String, List<String>> alike = new HashMap<>();

  private QuestionIndex(Examination examination, Seed seed) {
    this.examination = examination;
    questions = examination.all().stream().map(e -> ExaminedQuestion.of(e, seed)).toList();
    texts = questions.stream().map(QuestionIndex::text).toList();
    refusals = RefusalGroup.of(examination.refusals());
    Traits traits = new Traits(examination.pack());
    for (Facet facet : Facet.values()) {
      index.put(facet, new TreeMap<>());
    }
    for (int n = 0; n < questions.size(); n++) {
      places.put(questions.get(n).id(), n);
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
   * Makes an index, which takes time in proportion to the examination.
   *
   * @param seed the order in which options are shown depends on it
   */
  static QuestionIndex of(Examination examination, Seed seed) {
    return new QuestionIndex(examination, seed);
  }

  Examination examination() {
    return examination;
  }

  ExaminedQuestion question(int place) {
    return questions.get(place);
  }

  /** What was not asked. */
  List<RefusalGroup> refusals() {
    return refusals;
  }

  /** Where the question stands. */
  OptionalInt place(String id) {
    Integer place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** The ids of the questions that read nearly like this one, and rest on other statements. */
  List<String> alike(String id) {
    return alike.getOrDefault(id, List.of());
  }

  /** Whether any question but those at the unknown places has that value in that facet. */
  boolean knows(Facet facet, String value, BitSet unknown) {
    return !isOnlyIn(index.get(facet).getOrDefault(value, new BitSet()), unknown);
  }

  private static boolean isOnlyIn(BitSet having, BitSet unknown) {
    BitSet others = (BitSet) having.clone();
    others.andNot(unknown);
    return others.isEmpty();
  }

  /**
   * Where the questions stand that pass the filter, and what each other choice in a facet would
   * leave.
   *
   * @param hidden the places that are passed over as if nothing stood there
   * @param unknown those of them of which not even the values are told
   */
  Matches find(Filter filter, BitSet hidden, BitSet unknown) {
    BitSet said = saying(filter.words());
    said.andNot(hidden);
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, counts(facet, having(filter.without(facet), said), unknown));
    }
    return new Matches(having(filter, said), counts);
  }

  private BitSet having(Filter filter, BitSet said) {
    BitSet left = (BitSet) said.clone();
    filter
        .chosen()
        .forEach((facet, value) -> left.and(index.get(facet).getOrDefault(value, new BitSet())));
    return left;
  }

  private Map<String, Integer> counts(Facet facet, BitSet left, BitSet unknown) {
    Map<String, Integer> counts = new TreeMap<>();
    index
        .get(facet)
        .forEach(
            (value, having) -> {
              BitSet both = (BitSet) having.clone();
              both.and(left);
              if (!isOnlyIn(having, unknown)) {
                counts.put(value, both.cardinality());
              }
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
    return parts.stream().map(QuestionIndex::folded).collect(Collectors.joining("\n"));
  }

  /** Without capitals and accents, which nobody should have to type. */
  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What a filter leaves, and how many questions each value of each facet would leave. */
  record Matches(BitSet places, Map<Facet, Map<String, Integer>> counts) {}
}
