package org.hikiwake.quiz.question;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Compares written answers by what people forgive: compatibility forms, spaces, case, accents,
 * punctuation, a leading article, and typos in proportion to the length. An answer that is nearer
 * to another name of the model than to an accepted one is wrong.
 */
final class AnswerMatcher {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) (?=.)");

  private final Set<String> accepted;
  private final Set<String> rivals;
  private final AcceptedAnswers.Typos typos;

  AnswerMatcher(AcceptedAnswers answers) {
    accepted = folded(answers.accepted());
    rivals = folded(answers.rivals());
    rivals.removeAll(accepted);
    typos = answers.typos();
  }

  boolean accepts(String answer) {
    String given = fold(answer);
    if (given.isEmpty() || rivals.contains(given)) {
      return false;
    }
    return accepted.contains(given) || accepted.stream().anyMatch(right -> isTypo(given, right));
  }

  private boolean isTypo(String given, String right) {
    int distance = distance(given, right, allowed(right));
    return distance >= 0 && rivals.stream().allMatch(rival -> distance(given, rival, distance) < 0);
  }

  /** None up to three characters, one up to seven, two from eight; twice that where larger. */
  private int allowed(String right) {
    int length = right.codePointCount(0, right.length());
    int small = length <= 3 ? 0 : length <= 7 ? 1 : 2;
    return switch (typos) {
      case NONE -> 0;
      case SMALL -> small;
      case LARGER -> 2 * small;
    };
  }

  /** The number of edits, or -1 where it is above the threshold. */
  private static int distance(String one, String other, int threshold) {
    return new DamerauLevenshteinDistance(threshold).apply(one, other);
  }

  private static Set<String> folded(List<String> texts) {
    return texts.stream().map(AnswerMatcher::fold).collect(Collectors.toSet());
  }

  static String fold(String text) {
    return Stream.of(text)
        .map(t -> Normalizer.normalize(t, Form.NFKD))
        .map(t -> ACCENTS.matcher(t).replaceAll(""))
        .map(t -> t.toLowerCase(Locale.ROOT))
        .map(t -> PUNCTUATION.matcher(t).replaceAll(" "))
        .map(t -> SPACES.matcher(t).replaceAll(" ").strip())
        .map(t -> ARTICLE.matcher(t).replaceFirst(""))
        .findFirst()
        .orElseThrow();
  }
}
