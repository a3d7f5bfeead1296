package org.hikiwake.quiz.difficulty;

import java.util.List;

/**
 * How hard a question is, on one scale for all kinds: the share of those who have read the text
 * once that is expected to answer wrongly. It begins as a prediction, and answers correct it.
 *
 * @param share from 0, nobody, to 1, everybody
 * @param reasons what the prediction is made of
 * @param answers how many answers have corrected it
 */
public record Difficulty(double share, List<Reason> reasons, int answers) {

  /** The prediction counts as much as so many answers, until more than those have come. */
  private static final int WEIGHT = 20;

  /**
   * One part of a prediction.
   *
   * @param text what makes the question harder or easier
   * @param logits by how much, on the scale of the Rasch model: positive is harder
   */
  public record Reason(String text, double logits) {}

  public Difficulty {
    reasons = List.copyOf(reasons);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share lies between 0 and 1, not at " + share);
    }
  }

  /**
   * What the reasons add up to, for a question in which guessing is right with that probability.
   */
  static Difficulty predicted(double guessed, List<Reason> reasons) {
    double logits = reasons.stream().mapToDouble(Reason::logits).sum();
    return new Difficulty((1 - guessed) / (1 + Math.exp(-logits)), reasons, 0);
  }

  /**
   * The difficulty after answers: the mean of the prediction and what was seen, the prediction
   * weighing as much as twenty answers (the posterior mean of a beta distribution).
   *
   * @param answered how many answered, not fewer than answered wrongly
   */
  public Difficulty corrected(int answered, int wrong) {
    if (wrong < 0 || wrong > answered) {
      throw new IllegalArgumentException(wrong + " wrong answers of " + answered);
    }
    double seen = (share * WEIGHT + wrong) / (WEIGHT + answered);
    return new Difficulty(seen, reasons, answers + answered);
  }

  public Band band() {
    return Band.of(share);
  }

  /** The difficulty in a word. */
  public enum Band {
    EASY,
    MEDIUM,
    HARD;

    private static final double MEDIUM_FROM = 0.3;
    private static final double HARD_FROM = 0.45;

    static Band of(double share) {
      return share >= HARD_FROM ? HARD : share >= MEDIUM_FROM ? MEDIUM : EASY;
    }

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
