package org.hikiwake.quiz.gate;

import java.util.Optional;
import org.hikiwake.quiz.gate.Alternatives.Alternative;

/** Options that combine labels or other options ("1 and 3", "Both A and B"). */
final class KTypeCheck implements Check {

  private static final WordSet LABELS =
      WordSet.of("1 2 3 4 5 6 7 8 9 a b c d e f g h i ii iii iv v vi vii viii");

  private static final WordSet JOINING =
      WordSet.of(
          """
          and or both only alone but not options option answers answer statements statement are is
          correct true right + &
          """);

  private static final PhraseBook REFERRING =
      PhraseBook.of(
          "both of the above",
          "both of these",
          "the first two",
          "the last two",
          "the first three",
          "the first and",
          "two of the above",
          "both are correct");

  private static final Note<Boolean> COMBINES = Note.of(KTypeCheck::combines);

  @Override
  public Flaw flaw() {
    return Flaw.COMPLEX_K_TYPE;
  }

  @Override
  public Optional<String> fault(Analysis item) {
    if (item.quantities().isPresent() && !hasLabelledStem(item)) {
      return Optional.empty();
    }
    for (Alternative option : item.options()) {
      if (option.words().note(COMBINES) || joinsTwo(option, item.options())) {
        return Optional.of(
            "The option "
                + option.quoted()
                + " combines others; ask to select every right option, or for one of them.");
      }
    }
    return Optional.empty();
  }

  private static boolean combines(Words option) {
    return combinesLabels(option) || REFERRING.at(option, 0).isPresent();
  }

  private static boolean hasLabelledStem(Analysis item) {
    return item.ask().count(LABELS::contains) >= 3;
  }

  /** At least two labels, or one with "only", and nothing else. */
  private static boolean combinesLabels(Words option) {
    int labels = 0;
    boolean joined = false;
    for (int place = 0; place < option.size(); place++) {
      Word word = option.word(place);
      if (LABELS.contains(word)) {
        labels++;
      } else if (JOINING.contains(word)) {
        joined = true;
      } else {
        return false;
      }
    }
    return labels >= 2 && (joined || option.text().indexOf(',') > 0) || labels == 1 && joined;
  }

  /** "Both cortisol and testosterone", where the two are options themselves. */
  private static boolean joinsTwo(Alternative option, Alternatives options) {
    if (!option.words().at(0).equals("both")) {
      return false;
    }
    Stems stems = option.words().contentStems();
    for (Alternative other : options) {
      Stems others = other.words().contentStems();
      if (other != option && others.size() > 0 && stems.containsAll(others)) {
        return true;
      }
    }
    return false;
  }
}
