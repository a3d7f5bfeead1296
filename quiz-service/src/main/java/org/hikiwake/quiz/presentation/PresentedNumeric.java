package org.hikiwake.quiz.presentation;

import org.jspecify.annotations.Nullable;

/** A number is to be written; its unit, where it has one, is given. */
public record PresentedNumeric(Stem stem, @Nullable String unit) implements PresentedVariant {

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.numeric().apply(this);
  }
}
