package org.hikiwake.quiz.wording;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes from a text what does not count. Letters are folded by the Unicode tables of ICU: NFKC with
 * case folding (UAX #31), then without combining accents, then CLDR's Latin-ASCII.
 */
final class Folding {

  private static final Pattern ARTICLE = Pattern.compile("^(the|an?)\\s+(?=\\S)");
  private static final Pattern DEFINITE_ARTICLE = Pattern.compile("^the\\s+(?=\\S)");
  private static final Pattern PARTICLE = Pattern.compile("(?<!\\p{L})(al|el)[-\\u2010-\\u2015]");
  private static final Pattern JOINED =
      Pattern.compile(
          "[\\u02b0-\\u02ff'\\u2018\\u2019`\\u00b4]+|(?<=\\p{L})[-\\u2010-\\u2015](?=\\p{L})");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern NOT_LATIN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{Lm}]]");

  private Folding() {}

  /**
   * The wordings that a text may be: without accents, with German umlauts written as two letters,
   * and for a person with x for ks, as Aleksandr and Alexander are one name. Never empty; the first
   * is the plainest.
   */
  static List<Wording> of(String text, Naming naming) {
    return letters(text)
        .flatMap(letters -> spellings(letters, naming))
        .distinct()
        .map(letters -> wording(letters, naming))
        .distinct()
        .toList();
  }

  private static Stream<String> spellings(String letters, Naming naming) {
    return naming == Naming.PERSON
        ? Stream.of(letters, letters.replace("ks", "x"))
        : Stream.of(letters);
  }

  /** The text as it is written in Latin letters; nothing where it is in Latin letters already. */
  static List<Wording> romanized(String text, Naming naming) {
    if (!NOT_LATIN.matcher(text).find()) {
      return List.of();
    }
    return Romanization.of(text).flatMap(latin -> of(latin, naming).stream()).distinct().toList();
  }

  private static Stream<String> letters(String text) {
    if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
      return Stream.of(text.toLowerCase(Locale.ROOT));
    }
    return Accents.folded(text);
  }

  private static Wording wording(String letters, Naming naming) {
    // "A Gabuev" is a person with an initial, not an article.
    Pattern article = naming == Naming.PERSON ? DEFINITE_ARTICLE : ARTICLE;
    String bare = article.matcher(letters.strip()).replaceFirst("");
    return isPlain(bare) ? Wording.of(words(bare.split(" "))) : parted(bare);
  }

  /** Whether there is nothing but plain letters, digits and spaces, as in most names. */
  private static boolean isPlain(String letters) {
    for (int place = 0; place < letters.length(); place++) {
      char c = letters.charAt(place);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ')) {
        return false;
      }
    }
    return true;
  }

  private static Wording parted(String bare) {
    String parted = PARTICLE.matcher(bare).replaceAll("$1 ");
    String joined = JOINED.matcher(parted).replaceAll("");
    return Wording.of(words(APART.split(joined)));
  }

  private static List<String> words(String[] parts) {
    return Arrays.stream(parts).filter(word -> !word.isEmpty()).toList();
  }

  /** Apart, because ICU's tables take a while to load and most texts need none. */
  private static final class Accents {

    private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator GERMAN = Transliterator.getInstance("de-ASCII");
    // Only U+0300 to U+036F: what marks a syllable of kana or Thai is no accent.
    private static final Transliterator ACCENTS =
        Transliterator.getInstance("NFD; [\\u0300-\\u036F] Remove; NFC; Latin-ASCII");

    static Stream<String> folded(String text) {
      String folded = CASE.normalize(text);
      return Stream.of(folded, GERMAN.transliterate(folded)).map(ACCENTS::transliterate);
    }
  }

  /** Apart for the same reason: the table of Han characters is the largest. */
  private static final class Romanization {

    private static final List<Transliterator> WAYS =
        Stream.of("Any-Latin", "Russian-Latin/BGN; Any-Latin")
            .map(Transliterator::getInstance)
            .toList();

    static Stream<String> of(String text) {
      return WAYS.stream().map(way -> way.transliterate(text));
    }
  }
}
