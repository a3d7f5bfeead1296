package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
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

  /** The words that say something: an array, since the words of every stem are held against it. */
  private final Word[] content;

  private final long initials;
  private @Nullable Set<String> contentStems;
  private @Nullable Set<String> tellingStems;
  private @Nullable Set<String> meaningStems;
  private @Nullable List<Words> sentences;
  private final Map<Note<?>, Object> notes = new IdentityHashMap<>(8);

  Words(String text) {
    this.text = text;
    this.all = split(text);
    this.content = all.stream().filter(Word::isContent).toArray(Word[]::new);
    this.initials = initials(content);
  }

  private static long initials(Word[] words) {
    long initials = 0;
    for (Word word : words) {
      initials |= word.initial();
    }
    return initials;
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

  /** What a check noted of this text; found out where it is not noted yet. */
  @SuppressWarnings("unchecked") // A note is kept beside what it found.
  <T> T note(Note<T> note) {
    T noted = (T) notes.get(note);
    if (noted == null) {
      noted = note.find(this);
      notes.put(note, noted);
    }
    return noted;
  }

  /** Whether one of the words that say something echoes the word. */
  boolean echoes(Word word) {
    if ((initials & word.initial()) == 0) {
      return false;
    }
    for (Word own : content) {
      if (own.echoes(word)) {
        return true;
      }
    }
    return false;
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
      stems = stems(place -> all.get(place).isContent());
      contentStems = stems;
    }
    return stems;
  }

  /** The stems of the words that say something, of numbers and of signs. */
  Set<String> tellingStems() {
    Set<String> stems = tellingStems;
    if (stems == null) {
      stems = stems(place -> all.get(place).isTelling());
      tellingStems = stems;
    }
    return stems;
  }

  /** The stems without articles, and without the initials inside a name. */
  Set<String> meaningStems() {
    Set<String> stems = meaningStems;
    if (stems == null) {
      stems = stems(place -> !Lexicon.ARTICLES.contains(all.get(place)) && !isInitial(place));
      meaningStems = stems;
    }
    return stems;
  }

  private boolean isInitial(int place) {
    Word word = all.get(place);
    return place < all.size() - 1 && word.written().length() == 1 && word.isCapitalized();
  }

  private Set<String> stems(IntPredicate places) {
    Set<String> stems = new LinkedHashSet<>();
    for (int place = 0; place < all.size(); place++) {
      if (places.test(place)) {
        stems.add(all.get(place).stem());
      }
    }
    return Collections.unmodifiableSet(stems);
  }
}
