package org.hikiwake.quiz.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text shows to somebody who does not think about what it means. Made in one pass, since
 * every option of a bank is looked at.
 */
public final class Face {

  private static final int STEM = 6;
  private static final int SHORTEST = 4;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "about", "after", "also", "among", "been", "before", "between", "both", "does", "during",
          "each", "from", "have", "into", "more", "most", "other", "over", "than", "that", "their",
          "them", "then", "there", "these", "they", "this", "those", "under", "view", "views",
          "were", "what", "when", "where", "which", "while", "whom", "whose", "will", "with");
  private static final Set<String> HEDGES =
      Set.of(
          "about",
          "almost",
          "apparently",
          "can",
          "could",
          "largely",
          "likely",
          "mainly",
          "may",
          "might",
          "mostly",
          "nearly",
          "often",
          "partly",
          "perhaps",
          "possibly",
          "probably",
          "rather",
          "seems",
          "should",
          "some",
          "sometimes",
          "somewhat",
          "tends",
          "usually",
          "would");
  private static final Set<String> ABSOLUTES =
      Set.of(
          "all",
          "always",
          "any",
          "anything",
          "cannot",
          "completely",
          "entirely",
          "every",
          "must",
          "never",
          "no",
          "nobody",
          "none",
          "nothing",
          "only",
          "wholly");

  /** Most words are in none of these, so that one look is enough for them. */
  private static final Set<String> LISTED =
      Stream.of(FUNCTION_WORDS, HEDGES, ABSOLUTES)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private final int length;
  private final int words;
  private final int hedges;
  private final int absolutes;
  private final int particulars;
  private final int commas;

  /** Whether its first word is written like a name or a number, as that of a sentence is. */
  private final boolean capital;

  /** The words that carry a meaning, cut to six letters so that their endings do not count. */
  private final int[] content;

  private Face(String text, List<String> words) {
    length = text.length();
    this.words = words.size();
    commas = commas(text);
    int particulars = 0;
    int hedges = 0;
    int absolutes = 0;
    int meaning = 0;
    int[] content = new int[words.size()];
    for (int place = 0; place < content.length; place++) {
      String word = words.get(place);
      String lower = word.toLowerCase(Locale.ROOT);
      particulars += place > 0 && isParticular(word) ? 1 : 0;
      boolean listed = LISTED.contains(lower);
      hedges += listed && HEDGES.contains(lower) ? 1 : 0;
      absolutes += listed && ABSOLUTES.contains(lower) ? 1 : 0;
      if (lower.length() >= SHORTEST && !(listed && FUNCTION_WORDS.contains(lower))) {
        content[meaning++] = lower.substring(0, Math.min(STEM, lower.length())).hashCode();
      }
    }
    this.particulars = particulars;
    capital = !words.isEmpty() && isParticular(words.get(0));
    this.hedges = hedges;
    this.absolutes = absolutes;
    this.content = distinct(content, meaning);
  }

  private Face(Face one, Face other) {
    length = one.length + 1 + other.length;
    words = one.words + other.words;
    hedges = one.hedges + other.hedges;
    absolutes = one.absolutes + other.absolutes;
    particulars = one.particulars + other.particulars + (one.words > 0 && other.capital ? 1 : 0);
    commas = one.commas + other.commas;
    capital = one.words > 0 ? one.capital : other.capital;
    int[] both = Arrays.copyOf(one.content, one.content.length + other.content.length);
    System.arraycopy(other.content, 0, both, one.content.length, other.content.length);
    content = distinct(both, both.length);
  }

  /** The face of this text and another, with a space between them. */
  Face and(Face other) {
    return new Face(this, other);
  }

  /** The face of a text. */
  public static Face of(String text) {
    return new Face(text, split(text));
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Names and numbers. */
  private static boolean isParticular(String word) {
    return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
  }

  private static int commas(String text) {
    int commas = 0;
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      commas++;
    }
    return commas;
  }

  /** The first numbers, in ascending order and each once. */
  private static int[] distinct(int[] numbers, int size) {
    Arrays.sort(numbers, 0, size);
    int distinct = 0;
    for (int place = 0; place < size; place++) {
      if (place == 0 || numbers[place] != numbers[place - 1]) {
        numbers[distinct++] = numbers[place];
      }
    }
    return Arrays.copyOf(numbers, distinct);
  }

  public int length() {
    return length;
  }

  /** How many words take back something of what it says. */
  public int hedges() {
    return hedges;
  }

  /**
   * What a feature measures of the text by itself.
   *
   * @throws IllegalArgumentException if that depends on what stands beside it
   */
  int measure(Feature feature) {
    return switch (feature) {
      case LENGTH -> length;
      case WORDS -> words;
      case HEDGES -> hedges;
      case ABSOLUTES -> absolutes;
      case PARTICULARS -> particulars;
      case COMMAS -> commas;
      case OVERLAP, CONVERGENCE, PLACE ->
          throw new IllegalArgumentException(feature + " is not seen in a text alone");
    };
  }

  /** How many meaning words there are. */
  int meaning() {
    return content.length;
  }

  /** The words that carry a meaning, as numbers in ascending order: equal for equal words. */
  public int[] meaningWords() {
    return content.clone();
  }

  /** The same, not to be changed. */
  int[] content() {
    return content;
  }

  /** How many of its meaning words the other has too. */
  public int shared(Face other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < content.length && j < other.content.length) {
      int order = Integer.compare(content[i], other.content[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /**
   * How many meaning words both have, of the geometric mean of how many each has (Ochiai): 0 to 1.
   * Unlike the share of all words, it does not favour short texts.
   */
  public double likeness(Face other) {
    double mean = Math.sqrt((double) content.length * other.content.length);
    return mean == 0 ? 0 : shared(other) / mean;
  }

  @Override
  public String toString() {
    return length + " characters, " + words + " words " + Arrays.toString(content);
  }
}
