package org.hikiwake.quiz.gate;

import java.util.function.Function;

/**
 * What a check finds out about a text by itself. It is found once, however many items of a bank
 * have the text: see {@link Words#note}.
 */
final class Note<T> {

  private final Function<Words, T> finding;

  private Note(Function<Words, T> finding) {
    this.finding = finding;
  }

  static <T> Note<T> of(Function<Words, T> finding) {
    return new Note<>(finding);
  }

  T find(Words text) {
    return finding.apply(text);
  }
}
