package org.hikiwake.quiz.question;

import java.util.Comparator;
import java.util.Objects;
import org.hikiwake.quiz.grading.Explanation;
import org.hikiwake.quiz.grading.Remark;
import org.hikiwake.quiz.presentation.Choice;
import org.hikiwake.quiz.response.PartId;

/**
 * A part of a question that may be chosen, why it is right or wrong, and how that is proved.
 * Whether it is right is said by the question.
 *
 * <p>No record, since every draw sorts by the id, which is digested from the text and kept.
 */
public final class Option {

  static final Comparator<Option> ORDER = Comparator.comparing(Option::id, PartId.ORDER);

  private final String text;
  private final Explanation why;
  private final Proof proof;
  private final PartId id;

  public Option(String text, Explanation why, Proof proof) {
    this.text = text;
    this.why = why;
    this.proof = proof;
    id = PartId.of(text);
  }

  public String text() {
    return text;
  }

  public Explanation why() {
    return why;
  }

  public Proof proof() {
    return proof;
  }

  /** The id that a response gives; it is made from the text alone. */
  public PartId id() {
    return id;
  }

  Choice choice() {
    return new Choice(id, text);
  }

  Remark remark(boolean keyed, boolean given) {
    return Remark.on(text, Remark.Standing.of(keyed, given), why);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Option option
        && text.equals(option.text)
        && why.equals(option.why)
        && proof.equals(option.proof);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, why, proof);
  }

  @Override
  public String toString() {
    return "Option[text=" + text + ", why=" + why + ", proof=" + proof + "]";
  }
}
