package org.hikiwake.quiz.question;

import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.presentation.PresentedPassage;
import org.hikiwake.quiz.response.PartId;

/**
 * A paragraph of a reading that may be chosen, why it is right or wrong, and how that is proved. It
 * is named and never contained: its text is laid in where it is presented and at hand.
 */
public record Passage(ParagraphRef at, Explanation why, Proof proof) {

  /** What it is called where its text is not at hand. */
  public String name() {
    return "Paragraph " + at.paragraph();
  }

  public PartId id() {
    return PartId.of(name());
  }

  /** The same as an option that is read by its name. */
  public Option option() {
    return new Option(name(), why, proof);
  }

  PresentedPassage present() {
    return new PresentedPassage(id(), name(), at);
  }
}
