package org.hikiwake.quiz.presentation;

import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param ask the question or the instruction
 * @param material the claim or text that it is asked about; null where there is none
 */
public record Stem(String ask, @Nullable String material) {

  public static Stem of(String ask) {
    return new Stem(ask, null);
  }
}
