package org.hikiwake.quiz.presentation;

import java.util.function.Function;
import org.hikiwake.quiz.response.PartId;

/** A piece of a text with gaps. */
public sealed interface PresentedSegment {

  <T> T fold(Function<Words, T> words, Function<Blank, T> blank);

  /** A piece that is given. */
  record Words(String text) implements PresentedSegment {

    @Override
    public <T> T fold(Function<Words, T> words, Function<Blank, T> blank) {
      return words.apply(this);
    }
  }

  /** A piece that is to be written. */
  record Blank(PartId gap) implements PresentedSegment {

    @Override
    public <T> T fold(Function<Words, T> words, Function<Blank, T> blank) {
      return blank.apply(this);
    }
  }
}
