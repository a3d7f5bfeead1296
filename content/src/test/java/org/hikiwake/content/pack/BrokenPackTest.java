package org.hikiwake.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.content.yaml.YamlReader;
import org.hikiwake.core.pack.Violation;
import org.junit.jupiter.api.Test;

/** A deliberately broken pack proves every message: the files themselves say what is expected. */
class BrokenPackTest {

  private static final Path FOLDER = Path.of("src/test/resources/broken-pack");
  private static final Pattern EXPECTED = Pattern.compile("# expect: ([a-z0-9, -]+)");

  private static List<Problem> problems(PackFiles files) {
    return new PackLoader().load(files).fold(loaded -> List.of(), Loading.Rejected::problems);
  }

  private static List<Problem> problems(String text) {
    return problems(PackFiles.of(Map.of("pack.yaml", text)));
  }

  private static List<String> found(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.place().file() + ":" + p.place().line() + " " + p.code().label())
        .sorted()
        .toList();
  }

  private static List<String> expected(PackFiles files) {
    List<String> expected = new ArrayList<>();
    files
        .files()
        .forEach(
            (name, bytes) ->
                expected.addAll(expected(name, new String(bytes, StandardCharsets.UTF_8))));
    return expected.stream().sorted().toList();
  }

  private static List<String> expected(String name, String text) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            i -> {
              Matcher matcher = EXPECTED.matcher(lines.get(i));
              return matcher.find()
                  ? Arrays.stream(matcher.group(1).split(", "))
                      .map(code -> name + ":" + (i + 1) + " " + code)
                  : Stream.<String>empty();
            })
        .toList();
  }

  @Test
  void everyFaultIsReportedAtItsLineAndNothingElse() {
    PackFiles files = PackFiles.in(FOLDER);
    assertThat(found(problems(files))).isEqualTo(expected(files));
  }

  @Test
  void everyProblemSaysWhatIsWrongAndWhatToDo() {
    assertThat(problems(PackFiles.in(FOLDER)))
        .allSatisfy(
            p -> {
              assertThat(p.message()).isNotBlank();
              assertThat(p.remedy()).isNotBlank().isNotEqualTo(p.message());
              assertThat(p.place().column()).isPositive();
            });
  }

  @Test
  void everyKindOfProblemIsProvedByAnExample() {
    Set<ProblemCode> proved = EnumSet.noneOf(ProblemCode.class);
    problems(PackFiles.in(FOLDER)).forEach(p -> proved.add(p.code()));
    Set<ProblemCode> provedElsewhere =
        EnumSet.of(
            ProblemCode.TOO_LARGE,
            ProblemCode.NOT_UTF8,
            ProblemCode.NOT_YAML,
            ProblemCode.SEVERAL_DOCUMENTS,
            ProblemCode.TOO_DEEP,
            ProblemCode.NO_HEADER,
            ProblemCode.TWO_HEADERS,
            ProblemCode.EMPTY_PACK);
    // What files come in and what is too much is proved by HostileInputTest.
    proved.addAll(EnumSet.range(ProblemCode.UNREADABLE, ProblemCode.CONTROL_CHARACTER));
    proved.addAll(provedElsewhere);
    // What is wrong against the texts is proved by VerifierTest.
    proved.addAll(EnumSet.range(ProblemCode.TEXT_UNREADABLE, ProblemCode.COPIED_WORDING));
    assertThat(proved).isEqualTo(EnumSet.allOf(ProblemCode.class));
  }

  @Test
  void everyViolationOfCoreHasItsProblem() {
    Set<String> codes =
        Arrays.stream(ProblemCode.values()).map(Enum::name).collect(Collectors.toSet());
    assertThat(codes).containsAll(Arrays.stream(Violation.Code.values()).map(Enum::name).toList());
  }

  @Test
  void aHundredFaultsGiveAHundredReports() {
    String topics =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    "  - {id: topic-"
                        + i
                        + ", label: Topic, question: \"Why?\", parent: gone-"
                        + i
                        + "}\n")
            .collect(Collectors.joining());
    assertThat(problems(HEADER + "topics:\n" + topics)).hasSize(100);
  }

  private static final String HEADER =
      """
      hikiwake: 1
      pack:
        id: small
        version: 1.0.0
        title: A small pack
        description: It has a header.
        language: en
        licence: CC0-1.0
      """;

  @Test
  void emptyFolderIsReported() {
    assertThat(found(problems(PackFiles.of(Map.of())))).containsExactly(".:1 empty-pack");
  }

  @Test
  void packWithoutHeaderIsReported() {
    assertThat(found(problems("hikiwake: 1\n"))).containsExactly("pack.yaml:1 no-header");
  }

  @Test
  void secondHeaderIsReportedWhereItStands() {
    assertThat(found(problems(PackFiles.of(Map.of("a.yaml", HEADER, "b.yaml", HEADER)))))
        .containsExactly("b.yaml:3 two-headers");
  }

  @Test
  void misshapenHeaderIsNoMissingHeader() {
    assertThat(found(problems(HEADER.replace("version: 1.0.0", "version: one"))))
        .containsExactly("pack.yaml:4 wrong-form");
  }

  @Test
  void wrongSyntaxIsReportedAtItsLine() {
    assertThat(found(problems(HEADER + "topics: [unclosed\n")))
        .containsExactly("pack.yaml:10 not-yaml");
  }

  @Test
  void controlCharacterIsReportedAtItsLine() {
    assertThat(found(problems(HEADER + "topics: \u0007\n")))
        .containsExactly("pack.yaml:9 control-character");
  }

  @Test
  void otherEncodingIsReported() {
    PackFiles latin =
        new PackFiles(
            new TreeMap<>(
                Map.of(
                    "pack.yaml",
                    HEADER.replace("small pack", "pâck").getBytes(StandardCharsets.ISO_8859_1))));
    assertThat(found(problems(latin))).containsExactly("pack.yaml:5 not-utf8");
  }

  @Test
  void byteOrderMarkIsSkipped() {
    assertThat(problems("\uFEFF" + HEADER)).isEmpty();
  }

  @Test
  void secondDocumentIsReported() {
    assertThat(found(problems(HEADER + "---\nhikiwake: 1\n")))
        .containsExactly("pack.yaml:9 several-documents");
  }

  @Test
  void deepNestingIsReportedOnceAndCostsNoStack() {
    assertThat(found(problems(HEADER + "topics: " + "[".repeat(90_000) + "\n")))
        .containsExactly("pack.yaml:9 too-deep");
  }

  @Test
  void fileOverTheLimitIsNotParsed() {
    byte[] large = new byte[YamlReader.MAX_BYTES + 1];
    PackFiles files = new PackFiles(new TreeMap<>(Map.of("pack.yaml", large)));
    assertThat(found(problems(files))).containsExactly("pack.yaml:1 too-large");
  }

  @Test
  void whatRefersIntoAnUnreadableFileIsNotReportedAsDangling() {
    PackFiles files =
        PackFiles.of(
            Map.of(
                "a.yaml",
                HEADER + "topics:\n  - {id: one, label: One, question: \"Why?\", parent: two}\n",
                "b.yaml",
                "hikiwake: 1\ntopics: [unclosed\n"));
    assertThat(found(problems(files))).containsExactly("b.yaml:3 not-yaml");
  }
}
