package org.hikiwake.web.examination;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.quiz.examination.Examination;
import org.hikiwake.quiz.examination.Examined;
import org.hikiwake.quiz.examination.NearDuplicates;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.version.QuestionId;
import org.hikiwake.quiz.version.QuestionVersion;
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
  private final Seed seed;
  private final Map<Examined, Read> reads = new IdentityHashMap<>();
  private final List<Read> questions;
  private final NearDuplicates duplicates;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<RefusalGroup> refusals;
  private final Map<Facet, Map<String, BitSet>> index = new EnumMap<>(Facet.class);
  private final Map<String, List<String>> alike = new HashMap<>();

  /**
   * A question as it is found.
   *
   * @param text in which words are sought
   * @param values those that it has in each facet
   */
  private record Read(ExaminedQuestion question, String text, Map<Facet, Set<String>> values) {

    static Read of(Examined examined, Seed seed, Traits traits) {
      ExaminedQuestion question = ExaminedQuestion.of(examined, seed);
      Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        values.put(facet, traits.of(examined, question, facet));
      }
      return new Read(question, QuestionIndex.text(question), values);
    }
  }

  private QuestionIndex(
      Examination examination, Seed seed, Map<Examined, Read> known, NearDuplicates duplicates) {
    this.examination = examination;
    this.seed = seed;
    this.duplicates = duplicates;
    Traits traits = new Traits(examination.pack());
    for (Examined one : examination.all()) {
      Read read = known.get(one);
      reads.put(one, read == null ? Read.of(one, seed, traits) : read);
    }
    questions = examination.all().stream().map(reads::get).toList();
    refusals = RefusalGroup.of(examination.refusals());
    for (Facet facet : Facet.values()) {
      index.put(facet, new TreeMap<>());
    }
    for (int n = 0; n < questions.size(); n++) {
      places.put(question(n).id(), n);
      enter(n, questions.get(n));
    }
    duplicates.pairs().forEach(this::enter);
  }

  private void enter(int n, Read read) {
    read.values()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> index.get(facet).computeIfAbsent(value, v -> new BitSet()).set(n)));
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
    return new QuestionIndex(
        examination, seed, Map.of(), NearDuplicates.among(versions(examination)));
  }

  private static List<QuestionVersion> versions(Examination examination) {
    return examination.all().stream().map(Examined::version).toList();
  }

  /**
   * The index of another examination of the same pack, most of whose questions are the same ones:
   * only those that are not are read.
   */
  QuestionIndex changedTo(Examination other) {
    return new QuestionIndex(other, seed, reads, duplicates.changedTo(versions(other)));
  }

  Examination examination() {
    return examination;
  }

  ExaminedQuestion question(int place) {
    return questions.get(place).question();
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
    for (int n = 0; n < questions.size(); n++) {
      saying.set(n, sought.stream().allMatch(questions.get(n).text()::contains));
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
