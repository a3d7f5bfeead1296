package org.hikiwake.web.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.quiz.question.AcceptedAnswers;
import org.hikiwake.quiz.wording.Match;
import org.junit.jupiter.api.Test;

/** What the page on short answers says is so. */
class ShortAnswersDocTest {

  private static final Path PAGE = Path.of("../docs/short-answers.md");

  @Test
  void examplesComeOutAsThePageSays() throws IOException {
    ShippedNames names = ShippedNames.load();
    List<AcceptedAnswers> all =
        Stream.of(names.authors(), names.terms()).flatMap(map -> map.values().stream()).toList();
    assertThat(rows("## Examples"))
        .hasSizeGreaterThan(15)
        .allSatisfy(
            row -> {
              Match match = askedFor(all, row.get(0)).match(row.get(1));
              assertThat(match.rule().name()).as(row.toString()).isEqualTo(row.get(3));
              assertThat(match.accepted()).isEqualTo(row.get(2).equals("right"));
            });
  }

  @Test
  void everyRuleIsExplained() throws IOException {
    assertThat(rows("## The rules").map(row -> row.get(0)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Match.Rule.values()).map(Enum::name).toList());
  }

  private static AcceptedAnswers askedFor(List<AcceptedAnswers> all, String model) {
    return all.stream().filter(a -> a.model().equals(model)).findFirst().orElseThrow();
  }

  /** The cells of the table below a heading, without its head. */
  private static Stream<List<String>> rows(String heading) throws IOException {
    return Files.readString(PAGE)
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .map(row -> Arrays.stream(row.split("\\|")).skip(1).map(String::strip).toList());
  }
}
