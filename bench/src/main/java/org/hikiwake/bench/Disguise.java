package org.hikiwake.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.quiz.question.Chance;

/**
 * Other words for what a copy of a pack is about, so that no two copies have a name, a claim or a
 * rare word in common. Vowels become vowels and consonants consonants, so that all keeps its length
 * and form; endings and common words stay, so that it is as hedged and as grammatical as before.
 */
final class Disguise {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern INSIDE = Pattern.compile("(?<=[^.?!:] )\\p{Lu}\\p{L}{2,}");
  private static final List<Character> VOWELS = letters("aeiou");
  private static final List<Character> CONSONANTS = letters("bcdfghjklmnpqrstvwxz");
  private static final int RARE = 7;
  private static final int ENDING = 3;

  private final Set<String> proper;
  private final Map<Character, Character> letters = new HashMap<>();

  /**
   * @param proper the words that are names wherever they stand
   * @param copy which disguise, from 1; 0 is none
   */
  Disguise(Set<String> proper, int copy) {
    this.proper = proper;
    if (copy > 0) {
      Chance chance = new Chance(new Random(copy));
      exchange(VOWELS, chance.shuffled(VOWELS));
      exchange(CONSONANTS, chance.shuffled(CONSONANTS));
    }
  }

  private static List<Character> letters(String all) {
    return all.chars().mapToObj(c -> (char) c).toList();
  }

  private void exchange(List<Character> from, List<Character> to) {
    for (int i = 0; i < from.size(); i++) {
      letters.put(from.get(i), to.get(i));
      letters.put(Character.toUpperCase(from.get(i)), Character.toUpperCase(to.get(i)));
    }
  }

  /** The words that are capitalised where no sentence begins. */
  static Set<String> proper(Collection<String> texts) {
    Set<String> proper = new HashSet<>();
    for (String text : texts) {
      INSIDE.matcher(text).results().forEach(found -> proper.add(found.group()));
    }
    return proper;
  }

  String of(String text) {
    return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
  }

  private String word(String word) {
    if (proper.contains(word)) {
      return letters(word, word.length());
    }
    boolean rare = word.length() >= RARE && !word.endsWith("ly");
    return rare ? letters(word, word.length() - ENDING) : word;
  }

  private String letters(String word, int upTo) {
    StringBuilder other = new StringBuilder(word);
    for (int i = 0; i < upTo; i++) {
      other.setCharAt(i, letters.getOrDefault(word.charAt(i), word.charAt(i)));
    }
    return other.toString();
  }
}
