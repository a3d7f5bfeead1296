package org.hikiwake.quiz.presentation;

import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param scope where the question applies: "In “Multilateralism in Northeast Asia – 2”"; null where
 *     it applies everywhere
 * @param ask the question or the instruction
 * @param material the claim or text that it is asked about; null where there is none
 */
public record Stem(@Nullable String scope, String ask, @Nullable String material) {

  /** A question that needs neither scope nor material. */
  public static Stem of(String ask) {
    return new Stem(null, ask, null);
  }
}
