package org.hikiwake.core.reading;

import org.hikiwake.core.value.InvalidValue;

/**
 * One non-empty line of a text: what it is there for, and how to recognise it.
 *
 * @param complete the declaration that all that it says is modelled, by statements that cite it, so
 *     that what none of them says is not said in it. Without it, absence proves nothing
 */
public record Paragraph(ParagraphRole role, Fingerprint fingerprint, boolean complete) {

  public Paragraph {
    if (complete && role != ParagraphRole.BODY) {
      throw new InvalidValue(
          fingerprint.hex(), "only a paragraph of the body can be declared complete");
    }
  }

  /** A paragraph that may say more than is modelled. */
  public Paragraph(ParagraphRole role, Fingerprint fingerprint) {
    this(role, fingerprint, false);
  }

  public boolean isBody() {
    return role == ParagraphRole.BODY;
  }
}
