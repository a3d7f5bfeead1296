package org.hikiwake.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.content.problem.Problem;
import org.junit.jupiter.api.Test;

/** No fault hides another: ten files with ten faults of different kinds each give a hundred. */
class HundredFaultsTest {

  private static final Pattern EXPECTED = Pattern.compile("# expect: ([a-z-]+)");

  private static final String SOUND =
      """
      hikiwake: 1
      pack:
        id: hundred
        version: 1.0.0
        title: A hundred faults
        description: This file has none of them.
        language: en
        licence: CC0-1.0
      readings:
        - id: letter
          title: A letter
          publisher: The Gazette
          date: 2022
          text: letter.txt
          paragraphs: [{n: 1, role: body, print: 0123456789abcdef}]
          sections: [{id: all-of-it, title: A letter, first: 1, last: 1, unsigned: voice}]
      voices: [{id: voice, name: the letter, description: who wrote it}]
      topics: [{id: tram, label: A tram, question: Should it come?}]
      """;

  private static final String FAULTY =
      """
      hikiwake: 1
      topics:
        - {id: a-%1$d, question: Why?} # expect: missing-key
        - {id: b-%1$d, label: B, question: Why?, parnet: tram} # expect: unknown-key
        - {id: C_%1$d, label: C, question: Why?} # expect: wrong-form
        - {id: d-%1$d, label: D, question: Why?, parent: gone-%1$d} # expect: dangling-reference
        - {id: e-%1$d, label: E, question: Why?, parent: e-%1$d} # expect: cyclic-topic
      events:
        - id: f-%1$d
          stated-by: [voice]
          sentence: It happened on a day that never was.
          when: 2021-02-30 # expect: invalid-value
          cite: [{at: "letter#1", anchor: words}]
        - id: g-%1$d
          stated-by: [voice]
          sentence: It is in a paragraph that is not there.
          when: 2021
          cite: [{at: "letter#2", anchor: words}] # expect: paragraph-range
        - id: h-%1$d # expect: no-evidence
          stated-by: [voice]
          sentence: Nothing proves it.
          when: 2021
        - id: i-%1$d
          stated-by: [voice] # expect: own-reporter
          reported-by: [voice]
          sentence: The letter reports itself.
          when: 2021
          cite: [{at: "letter#1", anchor: words}]
        - id: j-%1$d
          stated-by: [voice]
          sentence: !!str It has a tag. # expect: tag
          when: 2021
          cite: [{at: "letter#1", anchor: words}]
      """;

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(Map.of("pack.yaml", SOUND));
    IntStream.range(0, 10).forEach(i -> files.put("part-" + i + ".yaml", FAULTY.formatted(i)));
    return files;
  }

  private static Stream<String> expected(String file, String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            i ->
                EXPECTED
                    .matcher(lines.get(i))
                    .results()
                    .map((MatchResult m) -> file + ":" + (i + 1) + " " + m.group(1)));
  }

  @Test
  void areAHundredProblemsEachAtItsLine() {
    List<Problem> problems =
        new PackLoader()
            .load(PackFiles.of(files()))
            .fold(loaded -> List.<Problem>of(), Loading.Rejected::problems);
    assertThat(problems)
        .hasSize(100)
        .map(p -> p.place().file() + ":" + p.place().line() + " " + p.code().label())
        .containsExactlyInAnyOrderElementsOf(
            files().entrySet().stream()
                .flatMap(file -> expected(file.getKey(), file.getValue()))
                .toList());
  }
}
