package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/**
 * The right option repeats a word of the stem, or its root, that no wrong option has (clang), so
 * that the stem answers itself. It gives nothing away where a wrong option repeats as much of the
 * stem; so only an option that repeats strictly most is a fault. Sentences on one subject share a
 * word with its name by chance; among them the right one must repeat two words more than any other,
 * or be the only one that repeats any. The material counts: whoever wrote it, its words lead to the
 * key.
 */
final class WordRepeatsCheck implements Check {

  private static final int WORDS_OF_A_SENTENCE = 8;

  @Override
  public Flaw flaw() {
    return Flaw.WORD_REPEATS;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    Optional<Alternative> key = item.onlyKey();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<Word> stem = Subjects.of(item.ask()).with(Subjects.of(item.material()));
    List<Word> repeated = echoed(stem, key.get().words());
    return repeated.isEmpty() || !standsOut(repeated.size(), key.get(), stem, item)
        ? Optional.empty()
        : repeated.stream()
            .filter(word -> !item.distractors().any(option -> option.echoes(word)))
            .findFirst()
            .map(word -> message(word, key.get()));
  }

  private static boolean standsOut(int repeats, Alternative key, List<Word> stem, Analysis item) {
    int most = 0;
    for (Alternative distractor : item.distractors()) {
      most = Math.max(most, echoed(stem, distractor.words()).size());
      if (most >= repeats) {
        return false;
      }
    }
    boolean sentence = key.words().size() >= WORDS_OF_A_SENTENCE;
    return sentence && most > 0 ? repeats >= most + 2 : repeats > most;
  }

  private static List<Word> echoed(List<Word> stem, Words option) {
    List<Word> echoed = new ArrayList<>();
    for (Word word : stem) {
      if (option.echoes(word)) {
        echoed.add(word);
      }
    }
    return echoed;
  }

  private static String message(Word word, Alternative key) {
    return "The stem's word "
        + Analysis.quoted(word.written())
        + " comes again only in the right option "
        + key.quoted()
        + "; reword one of them, or let a wrong option have it too.";
  }
}
