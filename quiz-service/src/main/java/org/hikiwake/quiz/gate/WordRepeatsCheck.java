package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.quiz.gate.Analysis.Alternative;

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

  /** "Which treaty" says what the options are; that some are called treaties is no cue. */
  private static final Set<String> NAMES_THE_CLASS = Set.of("which", "what", "whose");

  /** The words that an option may echo, each stem once. */
  private static final Note<List<Word>> CONTENT = Note.of(WordRepeatsCheck::content);

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
    List<Word> stem = content(item.ask(), item.material());
    List<Word> repeated = echoed(stem, key.get().words());
    return repeated.isEmpty() || !standsOut(repeated.size(), key.get(), stem, item)
        ? Optional.empty()
        : repeated.stream()
            .filter(word -> item.distractors().stream().noneMatch(d -> d.words().echoes(word)))
            .findFirst()
            .map(word -> message(word, key.get()));
  }

  private static boolean standsOut(int repeats, Alternative key, List<Word> stem, Analysis item) {
    int most = 0;
    for (Alternative distractor : item.distractors()) {
      most = Math.max(most, echoed(stem, distractor.words()).size());
    }
    boolean sentence = key.words().size() >= WORDS_OF_A_SENTENCE;
    return sentence && most > 0 ? repeats >= most + 2 : repeats > most;
  }

  private static List<Word> content(Words ask, Words material) {
    List<Word> words = new ArrayList<>(ask.note(CONTENT));
    material.note(CONTENT).forEach(word -> add(word, words));
    return words;
  }

  private static List<Word> content(Words text) {
    List<Word> words = new ArrayList<>();
    for (int place = 0; place < text.size(); place++) {
      Word word = text.all().get(place);
      if (word.isContent()
          && !word.isNumeral()
          && !Lexicon.EMPTY_ASKING.contains(word)
          && !NAMES_THE_CLASS.contains(text.before(place))) {
        add(word, words);
      }
    }
    return List.copyOf(words);
  }

  /** Adds it unless there is one with its stem. */
  private static void add(Word word, List<Word> words) {
    for (Word other : words) {
      if (other.stem().equals(word.stem())) {
        return;
      }
    }
    words.add(word);
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
