package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * A text taken apart once for all checks: its words, numbers and signs in order, and what was noted
 * of it.
 */
final class Words {

  private static final Note<List<Words>> SENTENCES = Note.of(Sentences::of);
  private static final Note<Stems> CONTENT_STEMS =
      Note.of(text -> text.stems(place -> text.all[place].isContent()));
  private static final Note<Stems> TELLING_STEMS =
      Note.of(text -> text.stems(place -> text.all[place].isTelling()));
  private static final Note<Stems> MEANING_STEMS = Note.of(text -> text.stems(text::hasMeaning));

  private final String text;
  private final Word[] all;
  private final Word[] content;
  private final long initials;
  private final Map<Note<?>, Object> notes = new IdentityHashMap<>(8);

  Words(String text) {
    this.text = text;
    this.all = WordBreaks.words(text);
    this.content = content(all);
    this.initials = initials(content);
  }

  private static Word[] content(Word[] all) {
    List<Word> content = new ArrayList<>(all.length);
    for (Word word : all) {
      if (word.isContent()) {
        content.add(word);
      }
    }
    return content.toArray(Word[]::new);
  }

  private static long initials(Word[] words) {
    long initials = 0;
    for (Word word : words) {
      initials |= word.initial();
    }
    return initials;
  }

  String text() {
    return text;
  }

  int size() {
    return all.length;
  }

  /** The word at that place, which there has to be. */
  Word word(int place) {
    return all[place];
  }

  /** The word at that place; from the end where it is negative: -1 is the last. Empty, if none. */
  String at(int place) {
    int index = place < 0 ? all.length + place : place;
    return index >= 0 && index < all.length ? all[index].lower() : "";
  }

  /** The word before that place; empty, if none. */
  String before(int place) {
    return place > 0 ? at(place - 1) : "";
  }

  boolean any(Predicate<Word> test) {
    for (Word word : all) {
      if (test.test(word)) {
        return true;
      }
    }
    return false;
  }

  boolean every(Predicate<Word> test) {
    return !any(test.negate());
  }

  int count(Predicate<Word> test) {
    int count = 0;
    for (Word word : all) {
      count += test.test(word) ? 1 : 0;
    }
    return count;
  }

  boolean contains(String lower) {
    return any(word -> word.lower().equals(lower));
  }

  boolean has(WordSet set) {
    return place(set) >= 0;
  }

  Optional<Word> first(WordSet set) {
    int place = place(set);
    return place < 0 ? Optional.empty() : Optional.of(all[place]);
  }

  /** Where the first word of the set stands; -1, if none. */
  private int place(WordSet set) {
    for (int place = 0; place < all.length; place++) {
      if (set.contains(all[place])) {
        return place;
      }
    }
    return -1;
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

  List<Words> sentences() {
    return note(SENTENCES);
  }

  /** The stems of the words that say something. */
  Stems contentStems() {
    return note(CONTENT_STEMS);
  }

  /** The stems of the words that say something, of numbers and of signs. */
  Stems tellingStems() {
    return note(TELLING_STEMS);
  }

  /** The stems without articles, and without the initials inside a name. */
  Stems meaningStems() {
    return note(MEANING_STEMS);
  }

  private boolean hasMeaning(int place) {
    return !Lexicon.ARTICLES.contains(all[place]) && !isInitial(place);
  }

  private boolean isInitial(int place) {
    Word word = all[place];
    return place < all.length - 1 && word.written().length() == 1 && word.isCapitalized();
  }

  private Stems stems(IntPredicate places) {
    LinkedHashSet<String> stems = new LinkedHashSet<>();
    for (int place = 0; place < all.length; place++) {
      if (places.test(place)) {
        stems.add(all[place].stem());
      }
    }
    return Stems.of(stems);
  }
}
