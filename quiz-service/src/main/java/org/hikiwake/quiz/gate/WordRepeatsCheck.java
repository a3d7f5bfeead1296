package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.gate.Analysis.Alternative;

/**
 * The right option repeats a word of the stem, or its root, that no wrong option has (clang), so
 * that the stem answers itself. It gives nothing away where a wrong option repeats as much of the
 * stem; so only an option that repeats strictly most is a fault. The material counts: whoever wrote
 * it, its words lead to the key.
 */
final class WordRepeatsCheck implements Check {

  @Override
  public Flaw flaw() {
    return Flaw.WORD_REPEATS;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    if (item.onlyKey().isEmpty()) {
      return Optional.empty();
    }
    Alternative key = item.onlyKey().get();
    List<Word> stem = content(item.ask(), item.material());
    List<Word> repeated = echoed(stem, key.words());
    return repeated.stream()
        .filter(word -> item.distractors().stream().noneMatch(d -> echoes(d.words(), word)))
        .findFirst()
        .filter(word -> repeatsMost(repeated.size(), stem, item))
        .map(word -> message(word, key));
  }

  private static List<Word> content(Words ask, Words material) {
    List<Word> words = new ArrayList<>();
    for (Words text : List.of(ask, material)) {
      for (Word word : text.all()) {
        if (word.isContent()
            && !word.isNumeral()
            && !Lexicon.EMPTY_ASKING.contains(word.lower())
            && words.stream().noneMatch(w -> w.stem().equals(word.stem()))) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static List<Word> echoed(List<Word> stem, Words option) {
    return stem.stream().filter(word -> echoes(option, word)).toList();
  }

  private static boolean echoes(Words option, Word word) {
    return option.any(other -> other.isContent() && other.echoes(word));
  }

  private static boolean repeatsMost(int most, List<Word> stem, Analysis item) {
    return item.distractors().stream().allMatch(d -> echoed(stem, d.words()).size() < most);
  }

  private static String message(Word word, Alternative key) {
    return "The stem's word "
        + Analysis.quoted(word.written())
        + " comes again only in the right option "
        + key.quoted()
        + "; reword one of them, or let a wrong option have it too.";
  }
}
