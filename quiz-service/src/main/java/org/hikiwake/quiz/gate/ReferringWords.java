package org.hikiwake.quiz.gate;

/** Tells an option that only speaks of other options from one that says something itself. */
final class ReferringWords {

  private static final WordSet REFERRING =
      WordSet.of(
          """
          of the these those them above below listed foregoing mentioned preceding previous other
          others option options answer answers choice choices alternatives is are correct right true
          apply applies given three four
          """);

  /** "All of the above novels": the word after "above" may name what the others are. */
  private static final WordSet POINTING =
      WordSet.of("above listed foregoing mentioned preceding previous below given");

  private ReferringWords() {}

  /** Whether nothing from that word on says anything by itself. */
  static boolean referOnly(Words option, int from) {
    boolean pointed = false;
    for (int place = from; place < option.size(); place++) {
      String word = option.at(place);
      boolean named = pointed || POINTING.contains(option.at(place + 1));
      if (!REFERRING.contains(word) && !named) {
        return false;
      }
      pointed |= POINTING.contains(word);
    }
    return true;
  }
}
