package org.hikiwake.quiz.generation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.term.Term;
import org.hikiwake.quiz.presentation.Stem;
import org.hikiwake.quiz.question.Option;

/** Finds the answer's name where it would give the answer away. */
final class Giveaway {

  private Giveaway() {}

  /** Whether the text names the author, by any of his names. */
  static boolean names(Ground ground, AuthorId author, String text) {
    return ground.author(author).names().all().stream().anyMatch(name -> stands(name, text));
  }

  /** Whether what the stem asks or shows names the author, by any of his names. */
  static boolean names(Ground ground, AuthorId author, Stem stem) {
    String material = stem.material();
    return names(ground, author, stem.ask())
        || (material != null && names(ground, author, material));
  }

  /** Whether what is right names the author and nothing that is wrong does. */
  static boolean marks(
      Ground ground, AuthorId author, Collection<Option> right, Collection<Option> wrong) {
    return right.stream().anyMatch(o -> names(ground, author, o.text()))
        && wrong.stream().noneMatch(o -> names(ground, author, o.text()));
  }

  /** Whether the text has the term in it, in any spelling. */
  static boolean writes(Term term, String text) {
    return Stream.of(List.of(term.text()), term.spellings())
        .flatMap(List::stream)
        .anyMatch(spelling -> stands(spelling, text));
  }

  private static boolean stands(String words, String text) {
    return isWhole(words, text) || isWhole(Phrases.capitalized(words), text);
  }

  /** Whether the words stand in the text and are no part of longer ones. */
  private static boolean isWhole(String words, String text) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
