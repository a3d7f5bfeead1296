package org.hikiwake.quiz.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which of many phrases stand in a text, in time that depends on the text and hardly on their
 * number: a phrase is looked for only where its first words stand.
 */
final class PhraseIndex<T> {

  private static final int HEAD = 3;

  private final Map<String, List<Phrase<T>>> byHead = new HashMap<>();

  /** A phrase, as {@link Wording} writes it, and what it means. */
  private record Phrase<T>(String wording, T meaning) {}

  void add(String wording, T meaning) {
    if (!wording.isBlank()) {
      byHead
          .computeIfAbsent(head(wording), head -> new ArrayList<>())
          .add(new Phrase<>(wording, meaning));
    }
  }

  private static String head(String wording) {
    int end = 0;
    for (int word = 0; word < HEAD && end < wording.length() - 1; word++) {
      end = wording.indexOf(' ', end + 1);
    }
    return wording.substring(0, end + 1);
  }

  /** What the phrases mean that stand in the text, which is as {@link Wording} writes it. */
  Set<T> in(String text) {
    Set<T> found = new HashSet<>();
    for (int at = 0; at < text.length() - 1; at = text.indexOf(' ', at + 1)) {
      find(text, at, found);
    }
    return found;
  }

  private void find(String text, int at, Set<T> found) {
    int end = at;
    for (int word = 0; word < HEAD && end < text.length() - 1; word++) {
      end = text.indexOf(' ', end + 1);
      for (Phrase<T> phrase : byHead.getOrDefault(text.substring(at, end + 1), List.of())) {
        if (text.startsWith(phrase.wording(), at)) {
          found.add(phrase.meaning());
        }
      }
    }
  }
}
