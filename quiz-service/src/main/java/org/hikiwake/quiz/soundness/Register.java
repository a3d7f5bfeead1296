package org.hikiwake.quiz.soundness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What has a name, in alphabetical order, so that what begins with some letters is soon found. */
final class Register<T> {

  private static final String ARTICLE = "the ";

  private final NavigableMap<String, List<Named<T>>> byName = new TreeMap<>();

  /** Something with one of its names. */
  record Named<T>(String name, T meant) {}

  void add(String name, T meant) {
    Named<T> named = new Named<>(name, meant);
    List<Named<T>> all = byName.computeIfAbsent(plain(name), unused -> new ArrayList<>(1));
    if (!all.contains(named)) {
      all.add(named);
    }
  }

  /** Whatever has a name that begins so, small letters and an article aside. */
  List<Named<T>> beginningWith(String letters) {
    String from = plain(letters);
    Collection<List<Named<T>>> found =
        byName.subMap(from, true, from + Character.MAX_VALUE, true).values();
    List<Named<T>> all = new ArrayList<>();
    found.forEach(all::addAll);
    return all;
  }

  static boolean begins(String name, String letters) {
    return plain(name).startsWith(plain(letters));
  }

  /** In small letters, without the article that a name may have. */
  private static String plain(String name) {
    boolean article = name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
    return Lexicon.small(article ? name.substring(ARTICLE.length()) : name);
  }
}
