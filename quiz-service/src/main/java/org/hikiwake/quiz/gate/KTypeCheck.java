package org.hikiwake.quiz.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hikiwake.quiz.gate.Analysis.Alternative;

/** Options that combine labels or other options ("1 and 3", "Both A and B"). */
final class KTypeCheck implements Check {

  private static final Pattern LABEL = Pattern.compile("[1-9]|[a-h]|i{1,3}|iv|vi{0,3}");

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
    long labels = item.ask().all().stream().filter(w -> LABEL.matcher(w.lower()).matches()).count();
    return labels >= 3;
  }

  /** At least two labels, or one with "only", and nothing else. */
  private static boolean combinesLabels(Words option) {
    int labels = 0;
    boolean joined = false;
    for (Word word : option.all()) {
      String lower = word.lower();
      if (lower.length() <= 4 && LABEL.matcher(lower).matches()) {
        labels++;
      } else if (JOINING.contains(lower)) {
        joined = true;
      } else {
        return false;
      }
    }
    return labels >= 2 && (joined || option.text().indexOf(',') > 0) || labels == 1 && joined;
  }

  /** "Both cortisol and testosterone", where the two are options themselves. */
  private static boolean joinsTwo(Alternative option, List<Alternative> options) {
    if (!option.words().at(0).equals("both")) {
      return false;
    }
    Set<String> stems = option.words().contentStems();
    return options.stream()
        .filter(other -> other != option && !other.words().contentStems().isEmpty())
        .anyMatch(other -> stems.containsAll(other.words().contentStems()));
  }
}
