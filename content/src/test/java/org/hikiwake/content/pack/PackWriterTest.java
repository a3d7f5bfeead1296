package org.hikiwake.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hikiwake.core.pack.ContentPack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackWriterTest {

  private static final String PACK =
      """
      hikiwake: 1
      pack:
        id: small
        version: 1.0.0
        title: "%1$s"
        description: A pack with a text that looks like something else.
        language: en
        licence: CC0-1.0
      readings:
        - id: one
          title: "%1$s"
          publisher: "%1$s"
          date: 2020
          text: one.txt
          paragraphs: [{n: 1, role: body, print: "%2$s"}]
          sections: [{id: all, title: "%1$s", first: 1, last: 1, unsigned: voice}]
      voices: [{id: voice, name: "%1$s", description: "%1$s"}]
      """;

  private static ContentPack load(PackFiles files) {
    return new PackLoader()
        .load(files)
        .fold(
            Loading.Loaded::pack,
            rejected -> {
              throw new AssertionError(rejected.problems());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789012345",
        "12345678901234e5",
        "1234567890123456",
        "0x12",
        "0o17",
        "1_000",
        "-1.5",
        ".5",
        "+7",
        "yes",
        "true",
        "Null",
        "~",
        "2014-05-20",
        "# no comment",
        "- no list",
        "a: b",
        "*alias",
        "&anchor",
        "!tag",
        "%directive",
        "@at",
        "`tick`",
        "[",
        "{",
        "'",
        "… “curly”",
        "ünï",
        "引き分け"
      })
  void textThatLooksLikeSomethingElseStaysText(String text) {
    String print = text.matches("[0-9a-f]{16}") ? text : "00e1234567890123";
    ContentPack pack = load(PackFiles.of(Map.of("pack.yaml", PACK.formatted(text, print))));
    ContentPack again = load(PackFiles.of(PackWriter.write(pack)));
    assertThat(again).isEqualTo(pack);
    assertThat(again.header().title()).isEqualTo(text);
  }
}
