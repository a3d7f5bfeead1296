package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words that are looked for together; upper and lower case are alike. */
final class PhraseBook {

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  /** Of the first words. */
  private final Marks marks = new Marks();

  private PhraseBook() {}

  static PhraseBook of(String... phrases) {
    PhraseBook book = new PhraseBook();
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" "));
      book.marks.set(Marks.of(words.get(0)));
      book.byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    return book;
  }

  /** The first phrase of the book that the text has. */
  Optional<String> in(Words words) {
    for (int place = 0; place < words.size(); place++) {
      Optional<String> found = at(words, place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The phrase of the book that begins at that place. */
  Optional<String> at(Words words, int place) {
    if (place >= words.size() || !marks.has(words.word(place).mark())) {
      return Optional.empty();
    }
    for (List<String> phrase : byFirstWord.getOrDefault(words.at(place), List.of())) {
      if (stands(phrase, words, place)) {
        return Optional.of(String.join(" ", phrase));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(List<String> phrase, Words words, int place) {
    if (place + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.at(place + i))) {
        return false;
      }
    }
    return true;
  }
}
