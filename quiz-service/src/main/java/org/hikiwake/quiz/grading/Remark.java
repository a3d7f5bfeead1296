package org.hikiwake.quiz.grading;

import org.jspecify.annotations.Nullable;

/**
 * What is said about one part of a question after it was answered.
 *
 * @param label the part in words: the option's text, the right answer
 * @param given what the student gave in its place, where that is not the label itself; null where
 *     he gave nothing or the label
 * @param standing what the student made of it
 */
public record Remark(String label, @Nullable String given, Standing standing, Explanation why) {

  /** A remark on a part that is given or not, but never given otherwise. */
  public static Remark on(String label, Standing standing, Explanation why) {
    return new Remark(label, null, standing, why);
  }

  /** What a student made of a part, against what was right. */
  public enum Standing {
    /** Given, and right. */
    HIT,
    /** Given, and wrong. */
    WRONG,
    /** Not given, though right. */
    MISSED,
    /** Not given, and rightly so. */
    SPARED,
    /** Not given, though right as well: what was given, or another part, is the key that counts. */
    ALTERNATIVE,
    /** To be judged by a person. */
    OPEN;

    /** The standing of a part that is either keyed or not, and either given or not. */
    public static Standing of(boolean keyed, boolean given) {
      if (given) {
        return keyed ? HIT : WRONG;
      }
      return keyed ? MISSED : SPARED;
    }
  }
}
