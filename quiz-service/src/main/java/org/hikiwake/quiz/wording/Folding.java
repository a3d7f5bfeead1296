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

  private static final Normalizer2 CASE = Normalizer2.getNFKCCasefoldInstance();
  private static final Transliterator GERMAN = Transliterator.getInstance("de-ASCII");
  // Only U+0300 to U+036F: what marks a syllable of kana or Thai is no accent.
  private static final Transliterator ACCENTS =
      Transliterator.getInstance("NFD; [\\u0300-\\u036F] Remove; NFC; Latin-ASCII");
  private static final List<Transliterator> ROMANIZATIONS =
      Stream.of("Any-Latin", "Russian-Latin/BGN; Any-Latin")
          .map(Transliterator::getInstance)
          .toList();

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
   * The wordings that a text may be: without accents, and with German umlauts written as two
   * letters. Never empty, the first without umlauts.
   */
  static List<Wording> of(String text, Naming naming) {
    return letters(text).distinct().map(letters -> wording(letters, naming)).distinct().toList();
  }

  /** The text as it is written in Latin letters; nothing where it is in Latin letters already. */
  static List<Wording> romanized(String text, Naming naming) {
    if (!NOT_LATIN.matcher(text).find()) {
      return List.of();
    }
    return ROMANIZATIONS.stream()
        .map(script -> script.transliterate(text))
        .flatMap(latin -> of(latin, naming).stream())
        .distinct()
        .toList();
  }

  private static Stream<String> letters(String text) {
    if (StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
      return Stream.of(text.toLowerCase(Locale.ROOT));
    }
    String folded = CASE.normalize(text);
    return Stream.of(folded, GERMAN.transliterate(folded)).map(ACCENTS::transliterate);
  }

  private static Wording wording(String letters, Naming naming) {
    // "A Gabuev" is a person with an initial, not an article.
    Pattern article = naming == Naming.PERSON ? DEFINITE_ARTICLE : ARTICLE;
    String bare = article.matcher(letters.strip()).replaceFirst("");
    String parted = PARTICLE.matcher(bare).replaceAll("$1 ");
    String joined = JOINED.matcher(parted).replaceAll("");
    return Wording.of(Arrays.stream(APART.split(joined)).filter(word -> !word.isEmpty()).toList());
  }
}
