package org.hikiwake.content.exchange.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hikiwake.content.exchange.Packs;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.topic.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ArgdownWriterTest {

  private static final Pattern STATEMENT =
      Pattern.compile("^\\[([a-z0-9-]+)]: (.+)$", Pattern.MULTILINE);
  private static final Pattern TAGS = Pattern.compile("( #[a-z0-9-]+)+$");
  private static final Pattern BLOCK =
      Pattern.compile("^(#+ .+|\\[[a-z0-9-]+]: .+)\n\\{\n([^{}]*)}$", Pattern.MULTILINE);
  private static final Pattern RELATION = Pattern.compile(" {2}(\\S+) \\[([a-z0-9-]+)]");

  static Stream<ContentPack> packs() {
    return Packs.all();
  }

  private static List<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  /** What Argdown makes of escaped prose. */
  private static String unescaped(String prose) {
    return prose.replaceAll("\\\\(.)", "$1");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyStatementIsDefinedOnceInItsOwnWords(ContentPack pack) {
    Map<String, String> found = new LinkedHashMap<>();
    List<MatchResult> defined = all(STATEMENT, ArgdownWriter.write(pack));
    defined.forEach(
        m -> found.put(m.group(1), unescaped(TAGS.matcher(m.group(2)).replaceFirst(""))));
    assertThat(defined).hasSameSizeAs(pack.statements());
    assertThat(pack.statements())
        .allSatisfy(s -> assertThat(found.get(s.id().value())).isEqualTo(s.sentence()));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyReasonAndContradictionIsDrawnOnce(ContentPack pack) {
    assertThat(drawn(ArgdownWriter.write(pack)))
        .containsExactlyInAnyOrderElementsOf(
            pack.parts().relations().stream()
                .filter(r -> Sign.of(r.kind()).isPresent())
                .map(r -> r.from() + " " + Sign.of(r.kind()).orElseThrow().text() + " " + r.to())
                .toList());
  }

  private static List<String> drawn(String text) {
    List<String> drawn = new ArrayList<>();
    String from = "";
    for (String line : text.lines().toList()) {
      Matcher statement = STATEMENT.matcher(line);
      Matcher relation = RELATION.matcher(line);
      if (statement.matches()) {
        from = statement.group(1);
      } else if (relation.matches()) {
        drawn.add(from + " " + relation.group(1) + " " + relation.group(2));
      }
    }
    return drawn;
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyOtherRelationIsMetadata(ContentPack pack) {
    Map<String, Map<?, ?>> metadata = metadata(ArgdownWriter.write(pack));
    for (Relation relation : pack.parts().relations()) {
      if (Sign.of(relation.kind()).isEmpty()) {
        assertThat(
                metadata
                    .get("[" + relation.from())
                    .get(relation.kind().name().toLowerCase(Locale.ROOT)))
            .asInstanceOf(InstanceOfAssertFactories.LIST)
            .contains(relation.to().value());
      }
    }
  }

  /** Keyed by what stands before the first bracket or the heading's whole line. */
  private static Map<String, Map<?, ?>> metadata(String text) {
    Load yaml = new Load(LoadSettings.builder().build());
    Map<String, Map<?, ?>> metadata = new LinkedHashMap<>();
    all(BLOCK, text)
        .forEach(
            m ->
                metadata.put(
                    m.group(1).split("]: ")[0], (Map<?, ?>) yaml.loadFromString(m.group(2))));
    return metadata;
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyStatementAndTopicHasMetadataThatIsYaml(ContentPack pack) {
    Map<String, Map<?, ?>> metadata = metadata(ArgdownWriter.write(pack));
    assertThat(pack.statements())
        .allSatisfy(
            s ->
                assertThat((List<?>) metadata.get("[" + s.id()).get("holders"))
                    .isEqualTo(holders(pack, s)));
    assertThat(metadata).hasSize(pack.statements().size() + pack.parts().topics().size());
  }

  private static List<String> holders(ContentPack pack, Statement statement) {
    return statement.attribution().holders().stream()
        .map(holder -> pack.author(holder).orElseThrow().names().display())
        .toList();
  }

  @Test
  void hostileMetadataSurvives() {
    Map<?, ?> laden = metadata(ArgdownWriter.write(Packs.rich())).get("[laden");
    assertThat(laden.get("condition")).isEqualTo("if " + Packs.HOSTILE);
    assertThat((List<?>) laden.get("reportedBy")).isEqualTo(List.of("Ann", "Bob Brown"));
    assertThat(laden.get("jointly")).isEqualTo(true);
    assertThat(laden.get("cautions").toString())
        .contains("text-error, ask never: " + Packs.HOSTILE);
  }

  @Test
  void narrowerTopicsStandBelowTheirParents() {
    ContentPack pack = Packs.shipped();
    Map<Object, Integer> depths = new LinkedHashMap<>();
    metadata(ArgdownWriter.write(pack))
        .forEach((head, yaml) -> depths.put(yaml.get("id"), head.indexOf(' ')));
    assertThat(pack.parts().topics())
        .allSatisfy(
            topic -> assertThat(depths).containsEntry(topic.id().value(), depth(pack, topic)));
  }

  private static int depth(ContentPack pack, Topic topic) {
    return topic.parent() == null ? 1 : 1 + depth(pack, pack.topic(topic.parent()).orElseThrow());
  }

  @Test
  void statementsStandUnderTheirTopic() {
    String text = ArgdownWriter.write(Packs.rich());
    int weather = text.indexOf("# Topic weather");
    int rain = text.indexOf("\n## ");
    int none = text.indexOf("\n# Without a topic");
    assertThat(text.indexOf("[plain]: ")).isBetween(weather, rain);
    assertThat(text.indexOf("[laden]: ")).isBetween(rain, none);
    assertThat(text.indexOf("[count]: ")).isGreaterThan(none);
  }

  @Test
  void frontMatterNamesThePackAndAsksForTheLooseMode() {
    assertThat(ArgdownWriter.write(Packs.small()))
        .startsWith(
            """
            ===
            title: "Any pack"
            abstract: "A pack for tests."
            pack: "any"
            packVersion: "1.0.0"
            language: "en"
            licence: "CC0-1.0"
            model:
              mode: loose
              removeTagsFromText: true
            ===

            # Topic weather
            """);
  }

  @Test
  void tagsSayKindStanceAndHolders() {
    assertThat(ArgdownWriter.write(Packs.rich()))
        .contains(" #position #denies #land #many\n", " #definition #denies #ann #many\n")
        .contains(" #event #ann #many\n");
  }

  @Nested
  class Escapes {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            Plain, with (brackets) - and a dash. | Plain, with (brackets) - and a dash.
            and/or                               | and/or
            // or /*                             | \\// or \\/\\*
            #tag @[x] [y] <z>                    | \\#tag \\@\\[x] \\[y] \\<z>
            *bold* _it_ {a} ===                  | \\*bold\\* \\_it\\_ \\{a} \\=\\=\\=
            The U.S. at 10:30: no.               | The U\\.S. at 10\\:30: no.
            a \\ b                               | a \\\\ b
            """)
    void keepSyntaxOutOfProse(String text, String escaped) {
      assertThat(Escaped.prose(text)).isEqualTo(escaped);
    }

    @Test
    void leaveNoBraceInAScalar() {
      assertThat(Escaped.scalar("{a} = \"b\"\u0001"))
          .doesNotContain("{", "}", "=")
          .startsWith("\"");
    }
  }
}
