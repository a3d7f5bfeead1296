package org.hikiwake.quiz.wording;

import org.jspecify.annotations.Nullable;

/**
 * What came of comparing a written answer with those that are accepted.
 *
 * @param rule the rule that decided
 * @param normalized the answer as it was compared
 * @param wording the accepted wording that the answer was held against; null where none is near
 * @param typos by how many it strays from that; 0 where it does not, or that did not decide
 */
public record Match(Rule rule, String normalized, @Nullable String wording, int typos) {

  /** Why an answer is accepted or not. */
  public enum Rule {
    /** It is the model answer, letter by letter. */
    EXACT(true),
    /** It is the model answer but for case, accents, punctuation, spaces or a leading article. */
    NORMALIZED(true),
    /** It is another accepted wording, but for the same. */
    ALIAS(true),
    /** It is a person's name in another order, with initials, or without titles or particles. */
    NAME_FORM(true),
    /** It is one of these, written in another script. */
    TRANSLITERATED(true),
    /** It is within the typos that are forgiven, and nearer than any other known name. */
    TYPO(true),
    /** Another has the same name, so that it does not say who is meant. */
    SHARED_NAME(false),
    /**
     * With a typo or another liberty it would be right, but it is, or is as near to, another name.
     */
    NEAR_ANOTHER_NAME(false),
    /** It is nothing that is accepted. */
    UNKNOWN(false);

    private final boolean accepts;

    Rule(boolean accepts) {
      this.accepts = accepts;
    }
  }

  public boolean accepted() {
    return rule.accepts;
  }
}
