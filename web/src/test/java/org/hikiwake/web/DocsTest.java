package org.hikiwake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name is there. */
class DocsTest {

  private static final Path HOME = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`([^`\n]+)`");
  private static final Pattern TYPE = Pattern.compile("(?<![A-Za-z])[A-Z][a-z]+(?:[A-Z][a-z]+)+");
  private static final Pattern VERB = Pattern.compile("\\./hikiwake ([a-z][a-z-]+)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z]+");

  /** Types that documents name and that are not ours. */
  private static final Set<String> FOREIGN =
      Set.of(
          "SplittableRandom",
          "BigDecimal",
          "JavaScript",
          "CreativeWork",
          "DefinedTerm",
          "QuantitativeValue",
          "SpecificResource",
          "TextQuoteSelector");

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(HOME.resolve("docs"))) {
      List<Path> all = docs.filter(p -> p.toString().endsWith(".md")).toList();
      return Stream.concat(
          Stream.of(HOME.resolve("README.md"), HOME.resolve("CHANGELOG.md")), all.stream());
    }
  }

  private static Stream<String> matches(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map(m -> m.group(group)).distinct();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void linksLeadSomewhere(Path document) throws IOException {
    assertThat(matches(LINK, Files.readString(document), 1))
        .filteredOn(link -> !link.contains("://"))
        .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void typesAreThere(Path document) throws IOException {
    Set<String> ours = types();
    String code =
        CODE.matcher(Files.readString(document))
            .results()
            .map(MatchResult::group)
            .filter(piece -> !piece.startsWith("```sh") && !piece.startsWith("```yaml"))
            .collect(Collectors.joining("\n"));
    assertThat(matches(TYPE, code, 0))
        .allSatisfy(type -> assertThat(ours.contains(type) || FOREIGN.contains(type)).isTrue());
  }

  private static Set<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(HOME, 12)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void verbsAndOptionsAreTheLaunchers(Path document) throws IOException {
    String launcher = Files.readString(HOME.resolve("hikiwake"));
    String text = Files.readString(document);
    assertThat(matches(VERB, text, 1))
        .allSatisfy(verb -> assertThat(launcher).contains("\n  " + verb));
    assertThat(text.lines().filter(line -> line.contains("./hikiwake") || line.startsWith("| `--")))
        .allSatisfy(
            line ->
                assertThat(matches(OPTION, line, 0))
                    .allSatisfy(option -> assertThat(launcher).contains(option)));
  }

  @Test
  void everyVerbOfTheLauncherIsInTheReadme() throws IOException {
    String launcher = Files.readString(HOME.resolve("hikiwake"));
    String help = launcher.substring(launcher.indexOf("Usage:"), launcher.indexOf("\nEOT"));
    assertThat(matches(Pattern.compile("\n  ([a-z][a-z-]+) "), help, 1).toList())
        .contains("questions", "verify", "test")
        .allSatisfy(
            verb ->
                assertThat(Files.readString(HOME.resolve("README.md")))
                    .contains("./hikiwake " + verb));
  }

  @Test
  void everyDecisionIsListed() throws IOException {
    String list = Files.readString(HOME.resolve("docs/adr/README.md"));
    try (Stream<Path> decisions = Files.list(HOME.resolve("docs/adr"))) {
      assertThat(decisions.map(p -> p.getFileName().toString()).filter(n -> n.startsWith("0")))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
    }
  }
}
