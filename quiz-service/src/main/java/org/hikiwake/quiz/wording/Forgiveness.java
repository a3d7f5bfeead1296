package org.hikiwake.quiz.wording;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which typos are forgiven.
 *
 * @param allowance how many, by the number of letters
 */
record Forgiveness(IntUnaryOperator allowance) {

  private static final int WORD_OF_ONE_TYPO = 4;

  int most(Wording right) {
    return right.isUnspelled() ? 0 : allowance.applyAsInt(right.letters());
  }

  /** The number of edits that make the right wording of an answer, where they are forgiven. */
  OptionalInt edits(Wording answer, Wording right) {
    int most = allowance.applyAsInt(right.letters());
    int edits = Edits.between(answer.key(), right.key(), most);
    return edits <= most && mayBeTypos(answer, right, edits)
        ? OptionalInt.of(edits)
        : OptionalInt.empty();
  }

  private boolean mayBeTypos(Wording answer, Wording right, int edits) {
    return !right.isUnspelled()
        && answer.numbers().equals(right.numbers())
        && isSpread(answer, right, edits)
        && !Negation.isNearer(answer, right, edits);
  }

  /**
   * Whether no word has more typos than its own length forgives, or than one: Kim Jong-il is not
   * Kim Jong-un. Where a space is lost or won, the words are not compared, and one typo is all.
   */
  private boolean isSpread(Wording answer, Wording right, int edits) {
    List<String> words = right.words();
    if (answer.words().size() != words.size()) {
      return edits <= allowance.applyAsInt(WORD_OF_ONE_TYPO)
          && right.initials().equals(answer.initials());
    }
    return IntStream.range(0, words.size())
        .allMatch(i -> mayBe(answer.words().get(i), words.get(i)));
  }

  /** An initial stands for a word; another letter stands for another. */
  private boolean mayBe(String answer, String word) {
    if (Wording.isInitial(word)) {
      return answer.equals(word);
    }
    int most =
        Math.max(
            allowance.applyAsInt(WORD_OF_ONE_TYPO), allowance.applyAsInt(Wording.letters(word)));
    return Edits.between(answer, word, most) <= most;
  }
}
