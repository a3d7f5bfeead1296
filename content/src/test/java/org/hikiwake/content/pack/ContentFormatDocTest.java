package org.hikiwake.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.content.schema.PackSchema;
import org.hikiwake.content.verify.Progress;
import org.hikiwake.content.verify.TextFolder;
import org.hikiwake.content.verify.Verification;
import org.hikiwake.content.verify.Verifier;
import org.hikiwake.content.yaml.YamlNode;
import org.hikiwake.content.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** What the documentation of the format shows is what the loader takes. */
class ContentFormatDocTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Path TRAM = DOCS.resolve("examples/tram");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
  private static final String FILE = "# file: ";

  private static String doc() throws IOException {
    return Files.readString(DOCS.resolve("content-format.md"));
  }

  private static List<String> blocks(boolean ofTutorial) throws IOException {
    return BLOCK
        .matcher(doc())
        .results()
        .map((MatchResult block) -> block.group(1))
        .filter(block -> block.startsWith(FILE) == ofTutorial)
        .toList();
  }

  private static Map<String, String> tutorial() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String block : blocks(true)) {
      int end = block.indexOf('\n');
      files.put(block.substring(FILE.length(), end), block.substring(end + 1));
    }
    return files;
  }

  @Test
  void packOfTheTutorialPassesVerificationAgainstItsText() throws IOException {
    Verification verification =
        new Verifier()
            .verify(
                PackFiles.of(tutorial()), new TextFolder(TRAM.resolve("texts")), Progress.SILENT);
    assertThat(verification.problems()).isEmpty();
    assertThat(verification.unchecked()).isEmpty();
    assertThat(verification.coverage().readings().get(0).bare()).isEmpty();
    assertThat(verification.coverage().lonely()).isEmpty();
  }

  @Test
  void packOfTheTutorialIsTheOneBesideIt() throws IOException {
    Map<String, String> beside = new TreeMap<>();
    PackFiles.in(TRAM)
        .files()
        .forEach((name, bytes) -> beside.put(name, new String(bytes, StandardCharsets.UTF_8)));
    assertThat(tutorial()).isEqualTo(beside);
  }

  @Test
  void textOfTheTutorialIsTheOneBesideIt() throws IOException {
    assertThat(doc()).contains("```\n" + Files.readString(TRAM.resolve("texts/tram.txt")) + "```");
  }

  @Test
  void everyOtherExampleIsOfTheSchemasShape() throws IOException {
    List<Problem> problems = new ArrayList<>();
    assertThat(blocks(false)).hasSizeGreaterThan(10);
    for (String block : blocks(false)) {
      byte[] file = ("hikiwake: 1\n" + block).getBytes(StandardCharsets.UTF_8);
      YamlNode tree = new YamlReader(problems::add).read(block, file).orElseThrow();
      new PackSchema().check(tree).forEach(fault -> problems.add(fault.problem()));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyKeyAndChoiceOfTheSchemaIsNamed() throws IOException {
    List<String> words = new ArrayList<>();
    words(new JsonMapper().readTree(PackSchema.text()), words);
    assertThat(words).hasSizeGreaterThan(100);
    String doc = doc();
    assertThat(words).allSatisfy(word -> assertThat(doc).containsPattern("`" + word + "[`:]"));
  }

  private static void words(JsonNode shape, List<String> words) {
    shape.path("properties").fieldNames().forEachRemaining(words::add);
    shape.path("enum").forEach(choice -> words.add(choice.asText()));
    shape.forEach(inner -> words(inner, words));
  }

  @Test
  void everyCodeOfAProblemIsNamed() throws IOException {
    assertThat(doc())
        .contains(Arrays.stream(ProblemCode.values()).map(c -> "`" + c.label() + "`").toList());
  }

  @Test
  void limitsAreThoseOfTheLoader() throws IOException {
    assertThat(doc())
        .contains(
            (YamlReader.MAX_BYTES >> 20) + " MiB, ",
            String.format("%,d values", YamlReader.MAX_VALUES),
            String.format("%,d files", PackFiles.MAX_FILES),
            (PackFiles.MAX_BYTES >> 20) + " MiB together",
            String.format("%,d in an entry", CompleteEntry.MAX_CELLS),
            String.format("%,d in a pack", Gathering.MAX_CELLS));
  }
}
