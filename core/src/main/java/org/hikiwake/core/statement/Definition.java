package org.hikiwake.core.statement;

import org.hikiwake.core.term.TermId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.core.value.Text;

/**
 * What a term means to the fact's holders, who are its definers.
 *
 * @param meaning what it means, as a phrase without full stop: "a draw, with no winner"
 * @param polarity denies where the definers say that the term does not mean this
 */
public record Definition(Stated stated, TermId term, String meaning, Polarity polarity)
    implements KeyFact {

  public Definition {
    meaning = Text.require(meaning, "a meaning", 240);
    if (polarity == Polarity.OPEN) {
      throw new InvalidValue(meaning, "a definition affirms or denies a meaning");
    }
  }

  @Override
  public <T> T fold(Cases<T> cases) {
    return cases.definition().apply(this);
  }
}
