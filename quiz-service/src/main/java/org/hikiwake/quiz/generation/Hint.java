package org.hikiwake.quiz.generation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hikiwake.core.author.Author;

/**
 * The first letters of a written answer, so many that no other name begins with them which the pack
 * cannot prove wrong. With it only one name of the model is right, and nobody has to guess which
 * wording is meant.
 *
 * @param start the letters; empty where there is no other name to tell it from
 */
record Hint(String start) {

  private static final int ARTICLE = "the ".length();
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
  private static final int MOST = 3;

  /** Nothing where the first three letters do not tell the name from the others. */
  static Optional<Hint> telling(String name, List<String> others) {
    return telling(
        name, !others.isEmpty(), hint -> others.stream().noneMatch(other -> hint.fits(other)));
  }

  /**
   * @param needed whether there is anything to tell the name from
   * @param tells whether a hint tells it from all that
   */
  static Optional<Hint> telling(String name, boolean needed, Predicate<Hint> tells) {
    if (!needed) {
      return Optional.of(new Hint(""));
    }
    String bare = bare(name);
    // Two letters at least stay to be written, or the hint would be the answer.
    return IntStream.rangeClosed(1, Math.min(MOST, bare.length() - 2))
        .mapToObj(length -> new Hint(bare.substring(0, length)))
        .filter(hint -> LATIN.matcher(hint.start).matches())
        .filter(tells)
        .findFirst();
  }

  /** Whether the name begins with these letters, in upper or lower case. */
  boolean fits(String name) {
    return plain(name).startsWith(start.toLowerCase(Locale.ROOT));
  }

  /** The name in small letters, without its article. */
  static String plain(String name) {
    return bare(name).toLowerCase(Locale.ROOT);
  }

  private static String bare(String name) {
    return hasArticle(name) ? name.substring(ARTICLE) : name;
  }

  private static boolean hasArticle(String name) {
    return name.startsWith("the ") || name.startsWith("The ");
  }

  /** The hint for a name: of a person for the full one, of others for what follows the article. */
  String saidOf(Author author) {
    boolean article = hasArticle(author.names().display());
    String other = article ? "The name, without its article," : "The name";
    String what =
        author.fold(
            new Author.Cases<>(
                person -> "The full name",
                state -> other,
                institution -> other,
                group -> other,
                voice -> other));
    return saidOf(what);
  }

  /**
   * The hint as a sentence after a question, with the space before it: " The term begins with …".
   */
  String saidOf(String what) {
    return start.isEmpty() ? "" : " " + what + " begins with “" + start + "”.";
  }
}
