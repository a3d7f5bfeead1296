package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text is about: its words that say something, each stem once, without numbers and without
 * what any stem asks with.
 */
record Subjects(List<Word> words, Stems stems) {

  /** "Which treaty" says what the options are; that some are called treaties is no cue. */
  private static final Set<String> NAMES_THE_CLASS = Set.of("which", "what", "whose");

  private static final Note<Subjects> OF = Note.of(Subjects::found);

  static Subjects of(Words text) {
    return text.note(OF);
  }

  private static Subjects found(Words text) {
    List<Word> words = new ArrayList<>();
    LinkedHashSet<String> stems = new LinkedHashSet<>();
    for (int place = 0; place < text.size(); place++) {
      if (isSubject(text, place) && stems.add(text.word(place).stem())) {
        words.add(text.word(place));
      }
    }
    return new Subjects(List.copyOf(words), Stems.of(stems));
  }

  private static boolean isSubject(Words text, int place) {
    Word word = text.word(place);
    return word.isContent()
        && !word.isNumeral()
        && !Lexicon.EMPTY_ASKING.contains(word)
        && !NAMES_THE_CLASS.contains(text.before(place));
  }

  /** The words of both; where they have a stem in common, the word that stands here. */
  List<Word> with(Subjects more) {
    List<Word> both = new ArrayList<>(words);
    for (Word word : more.words) {
      if (!stems.contains(word.stem())) {
        both.add(word);
      }
    }
    return both;
  }
}
