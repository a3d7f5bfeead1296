package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;

/** Takes a stem apart into its sentences. */
final class Sentences {

  private Sentences() {}

  static List<Words> of(Words text) {
    List<String> parts = parts(text.text());
    return parts.size() == 1 ? List.of(text) : parts.stream().map(Words::new).toList();
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (endsSentence(text, at)) {
        parts.add(text.substring(start, at + 1).strip());
        start = at + 1;
      }
    }
    if (!text.substring(start).isBlank() || parts.isEmpty()) {
      parts.add(text.substring(start).strip());
    }
    return parts;
  }

  /** A full stop after a single letter or before a small one belongs to an abbreviation. */
  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    int next = at + 1;
    if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean small = next < text.length() && Character.isLowerCase(text.charAt(next));
    return c != '.' || !small && !isAbbreviation(text, at);
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return word.length() < 2 || Lexicon.ABBREVIATIONS.contains(word);
  }
}
