package org.hikiwake.quiz.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that deny another, though they look like it with a typo: predictable, unpredictable. */
final class Negation {

  private static final List<String> NEGATING =
      List.of("non", "not", "no", "un", "in", "im", "il", "ir", "dis", "anti", "never", "without");

  private static final int SHORTEST = 2;

  private Negation() {}

  /** Whether an answer is nearer to the denial of a wording than, by its edits, to the wording. */
  static boolean isNearer(Wording answer, Wording right, int edits) {
    int longer = Math.abs(answer.letters() - right.letters());
    return longer >= SHORTEST - (edits - 1)
        && denials(right.words())
            .anyMatch(denial -> Edits.between(answer.key(), denial, edits - 1) < edits);
  }

  private static Stream<String> denials(List<String> words) {
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(i -> denials(words.get(i)).map(denial -> with(words, i, denial)));
  }

  private static Stream<String> denials(String word) {
    return NEGATING.stream()
        .map(
            negating ->
                word.startsWith(negating) ? word.substring(negating.length()) : negating + word);
  }

  private static String with(List<String> words, int index, String word) {
    List<String> changed = new ArrayList<>(words);
    changed.set(index, word);
    return Wording.of(changed).key();
  }
}
