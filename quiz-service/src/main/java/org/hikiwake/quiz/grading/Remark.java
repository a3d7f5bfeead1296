package org.hikiwake.quiz.grading;

/**
 * What is said about one part of a question after it was answered.
 *
 * @param label the part in words: the option's text, the gap with its right answer
 * @param standing what the student made of it
 */
public record Remark(String label, Standing standing, Explanation why) {

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
