package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart once for all checks: its words, numbers and signs in order. What ends or parts
 * a sentence is left out; a hyphen parts two words.
 */
final class Words {

  static final Words NONE = new Words("");

  /** Signs that carry meaning in an option: comparison, arithmetic, money, per cent, degree. */
  private static final String SIGNS = "<>=+*/%°€£$&^|≤≥≠";

  private final String text;
  private final List<Word> all;
  private @Nullable Set<String> contentStems;
  private @Nullable List<Words> sentences;

  Words(String text) {
    this.text = text;
    this.all = split(text);
  }

  private static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > at) {
        words.add(Word.of(text.substring(at, end)));
      }
      at = Math.max(end, at + 1);
    }
    return List.copyOf(words);
  }

  /** Where the word that begins here ends; here, where none begins. */
  private static int end(String text, int start) {
    int at = start;
    if (SIGNS.indexOf(text.charAt(at)) >= 0) {
      while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      return at;
    }
    while (at < text.length() && continues(text, start, at)) {
      at++;
    }
    return at;
  }

  private static boolean continues(String text, int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.OTHER_NUMBER) {
      return true;
    }
    if (at == start || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return (c == '\'' || c == '’')
        ? Character.isLetter(before) && Character.isLetter(after)
        : (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
  }

  String text() {
    return text;
  }

  List<Word> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  /** The word at that place; from the end where it is negative: -1 is the last. Empty, if none. */
  String at(int place) {
    int index = place < 0 ? all.size() + place : place;
    return index >= 0 && index < all.size() ? all.get(index).lower() : "";
  }

  /** The word before that place; empty, if none. */
  String before(int place) {
    return place > 0 ? at(place - 1) : "";
  }

  boolean contains(String lower) {
    return any(word -> word.lower().equals(lower));
  }

  boolean any(Predicate<Word> test) {
    for (Word word : all) {
      if (test.test(word)) {
        return true;
      }
    }
    return false;
  }

  Optional<Word> first(WordSet set) {
    for (Word word : all) {
      if (set.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  List<Words> sentences() {
    List<Words> parts = sentences;
    if (parts == null) {
      parts = Sentences.of(this);
      sentences = parts;
    }
    return parts;
  }

  /** The stems of the words that say something, in their order. */
  Set<String> contentStems() {
    Set<String> stems = contentStems;
    if (stems == null) {
      stems = new LinkedHashSet<>();
      for (Word word : all) {
        if (word.isContent()) {
          stems.add(word.stem());
        }
      }
      stems = Collections.unmodifiableSet(stems);
      contentStems = stems;
    }
    return stems;
  }
}
