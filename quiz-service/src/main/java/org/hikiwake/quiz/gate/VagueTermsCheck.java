package org.hikiwake.quiz.gate;

import java.util.Optional;

/**
 * "Often", "usually", "some": readers differ widely in what such words mean.
 *
 * <ul>
 *   <li>In the ask a term of frequency or degree is a flaw by itself; the material is a claim of
 *       its author and is left alone.
 *   <li>Among options terms are a flaw where at least half have one, or where only the right ones
 *       have: then the hedge gives the key away, whoever wrote it.
 *   <li>Words of quantity count in options that are nothing else ("Some", "A great many"), words of
 *       degree in short ones; in a sentence they are part of what is claimed.
 * </ul>
 */
final class VagueTermsCheck implements Check {

  private static final PhraseBook PHRASES =
      PhraseBook.of(
          "more or less",
          "in most cases",
          "in many cases",
          "in some cases",
          "some patients",
          "tends to",
          "tend to",
          "likely to be",
          "at some point",
          "quite a bit",
          "a lot");

  private static final Note<Optional<String>> TERM = Note.of(VagueTermsCheck::term);

  private static final Note<Boolean> VAGUE = Note.of(VagueTermsCheck::isVague);

  private static final int FEW_WORDS = 4;

  /** In a longer sentence "quite" and "rather" belong to its author's style. */
  private static final int WORDS_OF_A_PHRASE = 8;

  @Override
  public Flaw flaw() {
    return Flaw.VAGUE_TERMS;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    Optional<String> asked = item.ask().note(TERM);
    if (asked.isPresent()) {
      return asked.map(
          t -> "The stem says " + Analysis.quoted(t) + "; say how often or how much is meant.");
    }
    return item.isChoice() ? inOptions(item) : Optional.empty();
  }

  private static Optional<String> inOptions(Analysis item) {
    Alternatives vague = item.options().which(option -> option.note(VAGUE));
    boolean most = 2 * vague.size() >= item.options().size();
    boolean onlyRight = !vague.isEmpty() && vague.equals(item.keys());
    if (!most && !onlyRight) {
      return Optional.empty();
    }
    return Optional.of(
        "The option "
            + vague.get(0).quoted()
            + (most ? " and others are vague" : " alone is vague, and it is right")
            + "; say how often or how much is meant.");
  }

  private static boolean isVague(Words words) {
    return words.note(TERM).isPresent() || words.size() <= FEW_WORDS && isBareQuantity(words);
  }

  /** "Several", "A great many"; but "Several observers" are somebody, who may have said it. */
  private static boolean isBareQuantity(Words words) {
    return words.has(Lexicon.VAGUE_QUANTITY)
        && words.every(w -> !w.isContent() || Lexicon.VAGUE_QUANTITY.contains(w));
  }

  private static Optional<String> term(Words text) {
    Optional<String> word = text.first(Lexicon.VAGUE_FREQUENCY).map(Word::lower);
    if (word.isPresent()) {
      return word;
    }
    Optional<String> degree = degree(text);
    return degree.isPresent() ? degree : PHRASES.in(text);
  }

  /** "Rather hostile", but not "rather than". */
  private static Optional<String> degree(Words text) {
    if (text.size() > WORDS_OF_A_PHRASE) {
      return Optional.empty();
    }
    for (int place = 0; place < text.size(); place++) {
      Word word = text.word(place);
      if (Lexicon.VAGUE_DEGREE.contains(word) && !text.at(place + 1).equals("than")) {
        return Optional.of(word.lower());
      }
    }
    return Optional.empty();
  }
}
