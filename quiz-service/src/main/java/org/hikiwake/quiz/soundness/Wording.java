package org.hikiwake.quiz.soundness;

/** Looks for words in a text. */
final class Wording {

  private Wording() {}

  /** Whether the words stand in the text as whole words, a capital at their beginning aside. */
  static boolean in(String text, String words) {
    if (words.isEmpty()) {
      return false;
    }
    String capitalized = Lexicon.capitalized(words);
    return stands(text, words) || !capitalized.equals(words) && stands(text, capitalized);
  }

  /** The same, and a small letter at the beginning of a sentence makes no odds either. */
  static boolean inSentence(String text, String words) {
    return in(text, words) || stands(text, uncapitalized(words));
  }

  private static String uncapitalized(String text) {
    int first = text.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + text.substring(Character.charCount(first));
  }

  private static boolean stands(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isEdge(text, at - 1) && isEdge(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The sentence without the full stop, as it may stand inside another. */
  static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
