package org.hikiwake.quiz.gate;

import java.util.Arrays;
import java.util.Optional;

/**
 * The nineteen item-writing flaws of the rubric of Moore et al. (2023, EC-TEL, LNCS 14200:229-245),
 * each with the guideline that it violates: a number of Haladyna, Downing and Rodriguez (2002,
 * Applied Measurement in Education 15(3):309-334).
 */
public enum Flaw {
  AMBIGUOUS_UNCLEAR("ambiguous-unclear", "Ambiguous or unclear information", "14"),
  IMPLAUSIBLE_DISTRACTORS("implausible-distractors", "Implausible distractors", "29, 28f"),
  NONE_OF_THE_ABOVE("none-of-the-above", "None of the above", "25"),
  LONGEST_OPTION_CORRECT("longest-option-correct", "Longest option is correct", "24, 28d"),
  GRATUITOUS_INFORMATION("gratuitous-information", "Gratuitous information", "16"),
  TRUE_FALSE_SERIES("true-false-series", "True/false question", "9, 15"),
  CONVERGENCE("convergence", "Convergence cues", "28e"),
  LOGICAL_CUE("logical-cue", "Logical cues", "23, 28e"),
  ALL_OF_THE_ABOVE("all-of-the-above", "All of the above", "26"),
  FILL_IN_BLANK("fill-in-blank", "Fill in the blank", "15"),
  ABSOLUTE_TERMS("absolute-terms", "Absolute terms", "28a"),
  WORD_REPEATS("word-repeats", "Word repeats", "28b"),
  UNFOCUSED_STEM("unfocused-stem", "Unfocused stem", "15"),
  COMPLEX_K_TYPE("complex-k-type", "Complex or K-type", "9"),
  GRAMMATICAL_CUE("grammatical-cue", "Grammatical cues", "28c"),
  LOST_SEQUENCE("lost-sequence", "Lost sequence", "21"),
  VAGUE_TERMS("vague-terms", "Vague terms", "14"),
  MORE_THAN_ONE_KEY("more-than-one-key", "More than one correct answer", "19, 22"),
  NEGATIVE_WORDING("negative-wording", "Negative wording", "17");

  private final String code;
  private final String title;
  private final String guideline;

  Flaw(String code, String title, String guideline) {
    this.code = code;
    this.title = title;
    this.guideline = guideline;
  }

  /** The flaw with that code; empty where there is none. */
  public static Optional<Flaw> of(String code) {
    return Arrays.stream(values()).filter(flaw -> flaw.code.equals(code)).findFirst();
  }

  /** What files and programs call it; it never changes. */
  public String code() {
    return code;
  }

  /** Its name in the rubric of nineteen. */
  public String title() {
    return title;
  }

  /** The rule that it breaks, as it is cited. */
  public String guideline() {
    return "Haladyna, Downing & Rodriguez 2002, guideline " + guideline;
  }
}
