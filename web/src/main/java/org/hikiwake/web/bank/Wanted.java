package org.hikiwake.web.bank;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hikiwake.web.review.ReviewState;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/** The states of which a program wants to see questions. */
enum Wanted {
  ANY,
  UNDECIDED,
  OPEN,
  ACCEPTED,
  REJECTED,
  CHANGED;

  /** The word in addresses and JSON: {@code undecided}. */
  String word() {
    return Words.of(this);
  }

  /**
   * @param word as it stands in an address; null for any
   * @throws Fault where there is no such state
   */
  static Wanted read(@Nullable String word) {
    return word == null || word.isEmpty()
        ? ANY
        : Arrays.stream(values())
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(() -> new Fault(Kind.UNACCEPTABLE, "state is one of " + words() + "."));
  }

  private static String words() {
    return Arrays.stream(values()).map(Wanted::word).collect(Collectors.joining(", "));
  }

  boolean has(ReviewState state) {
    return switch (this) {
      case ANY -> true;
      case UNDECIDED -> state.isUndecided();
      case OPEN -> state == ReviewState.OPEN;
      case ACCEPTED -> state == ReviewState.ACCEPTED;
      case REJECTED -> state == ReviewState.REJECTED;
      case CHANGED -> state == ReviewState.CHANGED;
    };
  }
}
