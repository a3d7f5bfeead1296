package org.hikiwake.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.wording.AnswerMatcher;
import org.hikiwake.quiz.wording.Match.Rule;
import org.junit.jupiter.api.Test;

/** What holds for all names of the shipped pack at once. */
class ShippedNamesTest {

  private static final ShippedNames NAMES = ShippedNames.load();
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final long SEED = 20_261_126;
  private static final int EDITS_OF_A_NAME = 4;

  /** Names that the pack gives to one and that are as well the family name of another. */
  private static final List<String> SHARED = List.of("Feng");

  @Test
  void everyNameIsAcceptedForItsOwnerUnlessAnotherHasIt() {
    Stream.of(NAMES.authors(), NAMES.terms())
        .flatMap(all -> all.values().stream())
        .forEach(
            answers ->
                assertThat(answers.accepted())
                    .allSatisfy(
                        name ->
                            assertThat(answers.match(name).rule())
                                .as(name)
                                .isIn(
                                    SHARED.contains(name)
                                        ? List.of(Rule.SHARED_NAME)
                                        : List.of(Rule.EXACT, Rule.NORMALIZED, Rule.ALIAS))));
  }

  @Test
  void noNameIsAcceptedForAnother() {
    assertEachFitsOnce(NAMES.authors(), AcceptedAnswers::accepted);
    assertEachFitsOnce(NAMES.terms(), AcceptedAnswers::accepted);
  }

  @Test
  void noNameWithATypoIsAcceptedForTwo() {
    Random random = new Random(SEED);
    assertEachFitsOnce(NAMES.authors(), answers -> edited(answers, random));
    assertEachFitsOnce(NAMES.terms(), answers -> edited(answers, random));
  }

  private static List<String> edited(AcceptedAnswers answers, Random random) {
    return answers.accepted().stream()
        .flatMap(
            name ->
                IntStream.range(0, EDITS_OF_A_NAME)
                    .mapToObj(i -> edited(i % 3 == 0 ? edited(name, random) : name, random)))
        .toList();
  }

  private static String edited(String name, Random random) {
    StringBuilder text = new StringBuilder(name);
    int at = random.nextInt(name.length());
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, letter);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.setCharAt(at, letter);
      default -> text.deleteCharAt(at).insert(Math.max(0, at - 1), name.charAt(at));
    }
    return text.toString();
  }

  private interface Written {
    List<String> about(AcceptedAnswers answers);
  }

  private static void assertEachFitsOnce(Map<String, AcceptedAnswers> all, Written written) {
    List<String> answers = new ArrayList<>();
    all.values().forEach(accepted -> answers.addAll(written.about(accepted)));
    List<AnswerMatcher> matchers = all.values().stream().map(AcceptedAnswers::matcher).toList();
    assertThat(answers)
        .hasSizeGreaterThan(all.size())
        .allSatisfy(
            answer ->
                assertThat(matchers)
                    .filteredOn(matcher -> matcher.match(answer).accepted())
                    .as(answer)
                    .hasSizeLessThan(2));
  }

  /** Otherwise every question would carry the names of the whole pack. */
  @Test
  void questionsCarryFewNamesOfOthers() {
    assertThat(NAMES.authors().values())
        .allSatisfy(answers -> assertThat(answers.rivals()).hasSizeLessThan(50));
    assertThat(NAMES.authors().values().stream().mapToInt(answers -> answers.rivals().size()).sum())
        .isLessThan(5 * NAMES.authors().size());
  }

  @Test
  void everyAuthorAndTermCanBeAskedFor() {
    assertThat(NAMES.pack().parts().authors())
        .allSatisfy(author -> assertThat(NAMES.known().tellsApart(author.id())).isTrue());
    assertThat(NAMES.pack().parts().terms())
        .allSatisfy(term -> assertThat(NAMES.known().tellsApart(term.id())).isTrue());
  }
}
