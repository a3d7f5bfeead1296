package org.hikiwake.quiz.grading;

import java.util.Optional;
import org.hikiwake.quiz.wording.Match;
import org.jspecify.annotations.Nullable;

/**
 * What is said about one part of a question after it was answered.
 *
 * @param label the part in words: the option's text, the right answer
 * @param given what the student gave in its place, where that is not the label itself; null where
 *     he gave nothing or the label
 * @param standing what the student made of it
 * @param match by which rule a written answer was taken or not; null for what is not written, or
 *     was not given
 */
public record Remark(
    String label,
    @Nullable String given,
    Standing standing,
    Explanation why,
    @Nullable Match match) {

  /** A remark on what was not written. */
  public Remark(String label, @Nullable String given, Standing standing, Explanation why) {
    this(label, given, standing, why, null);
  }

  /** A remark on what was written, with what came of comparing it. */
  public static Remark on(String label, String given, Match match, Explanation why) {
    return new Remark(label, given, match.accepted() ? Standing.HIT : Standing.WRONG, why, match);
  }

  /** A remark on a part that is given or not, but never given otherwise. */
  public static Remark on(String label, Standing standing, Explanation why) {
    return new Remark(label, null, standing, why);
  }

  /** What came of comparing what was written in it; empty where nothing was. */
  public Optional<Compared> compared() {
    return given == null || match == null
        ? Optional.empty()
        : Optional.of(new Compared(given, match));
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
