package org.hikiwake.quiz.soundness;

/**
 * By which rule an answer is judged. The rules are written down with examples in {@code
 * docs/soundness.md}; they are the checker's own and share nothing with those of the generator.
 */
public enum Rule {
  // What makes an answer right.
  HOLDS("he holds it"),
  HOLDS_ALL("each of them holds it"),
  REPORTS("he reports it"),
  PROPOSED("he proposed it"),
  AGREES("what he holds says the same, entails it or extends it"),
  OBJECTS("what he holds contradicts it, answers it or limits it"),
  ANSWERED("the reply answers what he holds"),
  BELONGS("the membership says so"),
  REASON("its holder gives it as a reason"),
  OWN_VOICE("he states it himself and nobody reports it of him"),
  DEFINED("that is what the term means to its definers"),
  DATED("that is its date"),
  MEASURED("that is the amount"),
  IN_SENTENCE("that stands there in the sentence"),
  CITED("the statement cites this paragraph"),
  IN_ORDER("it certainly happened after what stands before it"),
  STATED("a statement of the two authors is cited for it"),

  // What makes an answer wrong.
  CONTRADICTED("he holds something that contradicts it"),
  COMPLETE_CELL("all that he says on its topic there is modelled, and nothing near it is his"),
  NO_REPORT("all reports of its holder's views are modelled, and his is not among them"),
  SOLE_PROPOSER("somebody else alone proposed it"),
  ONLY_REPORTED("he reports it and provably does not hold it himself"),
  DENIED("its definers say that the term does not mean this"),
  COMPLETE_TERM("all meanings of the term are modelled, and this is near none of them"),
  OTHER_DATE("it happened in another year"),
  OTHER_AMOUNT("the amount is another"),
  COMPLETE_PARAGRAPH("all that the paragraph says is modelled, and nothing of it comes near"),

  // What leaves an answer open.
  NOT_ALONE("others share it, so that he is not the answer"),
  NEAR("something near it is his: the same in other words, a reason or a consequence of it"),
  TIED("he is bound to somebody of whom it is true, or easily taken for him"),
  REPORTS_OF_OTHERS("he reports it of others, and the question could mean either"),
  BOTH_WAYS("what he holds speaks for it and against it"),
  SAME_SIGN("he gives the same answer to the topic's question, or leaves it open"),
  OTHER_SIGN("he gives another answer to the topic's question, or leaves it open"),
  RELATED("the reply is related to something of his"),
  NOT_SOLE("the pack does not say that nobody else proposed it"),
  OPEN_CELL("nothing of his contradicts it, and not all that he says on it there is modelled"),
  OPEN_TERM("not all meanings of the term are modelled"),
  OPEN_PARAGRAPH("not all that the paragraph says is modelled"),
  RELATED_THERE("something that the paragraph says is related to it"),
  SAME_MATTER("who holds or reports it, or is bound to him, speaks on its topic there as well"),
  OPEN_AMOUNT("it is within what the amount leaves open"),
  NOT_HELD_THERE("he does not hold it on this topic in this reading"),
  NOT_INSTEAD("he holds it, but nothing proves that he does not hold what is shown as well"),
  NO_REASON("nothing says that it is a reason for it"),
  NOT_IN_ORDER("its date is not certainly after the one before it"),
  AMBIGUOUS("others are called so as well, and it is accepted for any of them"),
  NOT_IN_SENTENCE("that is not what stands there in the sentence"),
  UNCITED("no statement of the two authors is cited for it"),
  UNKNOWN("nothing proves it"),
  UNREADABLE("nothing in the pack reads like this");

  private final String because;

  Rule(String because) {
    this.because = because;
  }

  /** The rule as it stands after "because" in a sentence about the answer. */
  public String because() {
    return because;
  }
}
