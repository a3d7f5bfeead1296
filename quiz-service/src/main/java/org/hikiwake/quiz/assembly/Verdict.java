package org.hikiwake.quiz.assembly;

import java.util.List;

/**
 * What the solver says.
 *
 * @param forms the entries of each form; empty where none were found
 * @param isFinal whether that is certain: forms were found, or there are none
 */
record Verdict(List<List<Entry>> forms, boolean isFinal) {

  static final Verdict NONE = new Verdict(List.of(), true);
  static final Verdict OPEN = new Verdict(List.of(), false);

  static Verdict found(List<List<Entry>> forms) {
    return new Verdict(forms, true);
  }

  boolean isFound() {
    return !forms.isEmpty();
  }
}
