package org.hikiwake.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hikiwake.content.exchange.ExchangeFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** The verbs that need no server. */
class VerbsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Run(int status, String out, String err) {}

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        Hikiwake.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return new Run(line.execute(arguments), out.toString(), err.toString());
  }

  private static List<JsonNode> lines(Run run) {
    return run.out()
        .lines()
        .map(
            line -> {
              try {
                return JSON.readTree(line);
              } catch (IOException e) {
                throw new AssertionError(line, e);
              }
            })
        .toList();
  }

  @Test
  void questionsArePrintedAsJsonLines() {
    Run run = run("questions", "russia-in-asia", "--json");
    assertThat(run.status()).isZero();
    assertThat(lines(run))
        .hasSizeGreaterThan(400)
        .allSatisfy(
            question -> {
              assertThat(question.fieldNames())
                  .toIterable()
                  .contains(
                      "id",
                      "family",
                      "kind",
                      "stem",
                      "options",
                      "difficulty",
                      "statements",
                      "readings",
                      "topics",
                      "result",
                      "proofs",
                      "findings",
                      "faults");
              assertThat(question.path("result").asText()).isEqualTo("passed");
              assertThat(question.at("/difficulty/share").asDouble()).isBetween(0.0, 1.0);
              assertThat(question.at("/difficulty/reasons")).isNotEmpty();
              assertThat(question.path("proofs")).isNotEmpty();
              assertThat(question.has("key"))
                  .isEqualTo(!question.path("kind").asText().equals("essay"));
              assertThat(question.path("options")).isNotEmpty();
              for (JsonNode option : question.path("options")) {
                assertThat(option.path("text").asText()).isNotBlank();
                assertThat(option.path("explanation").asText()).isNotBlank();
                assertThat(option.path("citations")).isNotEmpty();
                assertThat(option.has("keyed")).isTrue();
              }
            });
  }

  @Test
  void whatWasStoppedIsPrintedOnDemandAndCountedOnStandardError() {
    Run passed = run("questions", "russia-in-asia", "--json");
    Run all = run("questions", "russia-in-asia", "--json", "--all");
    assertThat(passed.err()).isEmpty();
    Map<String, Long> results =
        lines(all).stream()
            .collect(Collectors.groupingBy(q -> q.path("result").asText(), Collectors.counting()));
    assertThat(results).containsEntry("passed", (long) lines(passed).size());
    assertThat(all.err().lines())
        .contains("passed " + results.get("passed"))
        .contains("flawed " + results.getOrDefault("flawed", 0L))
        .contains("unsound " + results.getOrDefault("unsound", 0L))
        .anyMatch(line -> line.matches("refused [1-9]\\d*"));
    assertThat(lines(all))
        .filteredOn(q -> q.path("result").asText().equals("flawed"))
        .allSatisfy(q -> assertThat(q.at("/findings/0/message").asText()).isNotBlank());
    assertThat(lines(all))
        .filteredOn(q -> q.path("result").asText().equals("unsound"))
        .allSatisfy(q -> assertThat(q.at("/faults/0").asText()).isNotBlank());
  }

  @Test
  void hikiwakeIsKeyedPutinAndCitesASourceOutsideTheReadings() {
    JsonNode question =
        lines(run("questions", "russia-in-asia", "--json")).stream()
            .filter(q -> q.path("stem").path("ask").asText().equals("Who proposed hikiwake?"))
            .findFirst()
            .orElseThrow();
    List<JsonNode> keyed =
        StreamSupport.stream(question.path("options").spliterator(), false)
            .filter(option -> option.path("keyed").asBoolean())
            .toList();
    assertThat(keyed).extracting(o -> o.path("text").asText()).containsExactly("Vladimir Putin");
    assertThat(keyed.get(0).path("citations").toString())
        .contains("multilateralism-2014#6", "putin-interview-2012");
  }

  @Test
  void sameSeedPrintsTheSameBytesAndAnotherDrawsAnew() {
    String one = run("questions", "russia-in-asia", "--json", "--seed", "7").out();
    assertThat(run("questions", "russia-in-asia", "--json", "--seed", "7").out()).isEqualTo(one);
    assertThat(run("questions", "russia-in-asia", "--json", "--seed", "8").out()).isNotEqualTo(one);
  }

  @Test
  void questionsArePrintedAsText() {
    assertThat(run("questions", "russia-in-asia").out())
        .contains("Who proposed hikiwake?", "[x] Vladimir Putin", "outside: japan-times-2015");
  }

  @Test
  void unknownPackIsOneLine() {
    Run run = run("questions", "nope");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(1)
        .allSatisfy(l -> assertThat(l).contains("russia-in-asia"));
  }

  @Test
  void brokenPackIsReportedProblemByProblem(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), "hikiwake: 1\ntopix: []\n");
    Run run = run("questions", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("2 problems", "pack.yaml:2:1", "did you mean \"topics\"?");
  }

  @Test
  void verificationIsPrintedAsTablesAndSaysWhatItCouldNotCheck() {
    Run run = run("verify", "russia-in-asia");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("multilateralism-2014", "sergey-radchenko +", "Not checked", "No problems.");
    assertThat(run.err()).contains("reading", "counting");
  }

  @Test
  void verificationIsPrintedAsJson() throws IOException {
    JsonNode result = JSON.readTree(run("verify", "russia-in-asia", "--json").out());
    assertThat(result.path("passed").asBoolean()).isTrue();
    assertThat(result.at("/coverage/statements/position").asInt()).isGreaterThan(100);
    assertThat(result.at("/coverage/readings/0/bare")).isEmpty();
    assertThat(result.at("/coverage/topics/0/holders/0/holder").asText()).isNotBlank();
  }

  @Test
  void verificationEndsWithOneWhereATextIsAnother(@TempDir Path sources) throws IOException {
    Files.writeString(sources.resolve("000_cb7d5642a5bed325.txt"), "Another text altogether\n");
    Run run = run("verify", "russia-in-asia", "--sources", sources.toString(), "--json");
    assertThat(run.status()).isEqualTo(1);
    JsonNode first = JSON.readTree(run.out()).path("problems").path(0);
    assertThat(first.fieldNames())
        .toIterable()
        .contains("file", "line", "column", "code", "message", "remedy");
    assertThat(first.path("file").asText()).isEqualTo("readings/multilateralism-2014.yaml");
  }

  @Test
  void folderOfTextsThatIsNotThereIsOneLine() {
    Run run = run("verify", "russia-in-asia", "--sources", "nowhere");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void bankIsCheckedAndEveryFlawedQuestionIsListedWithItsLine(@TempDir Path folder)
      throws IOException {
    Path bank =
        Files.writeString(
            folder.resolve("bank.txt"),
            """
            What is the capital of Kenya?
            A. Kampala
            B. Lusaka
            C. Nairobi
            ANSWER: C

            Which of these is NOT a metal?
            A. Iron
            B. Sulfur
            C. None of the above
            ANSWER: B
            """);
    Run run = run("check", bank.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("(Aiken)", "2 questions, 1 with a flaw; 50.0 % acceptable")
        .contains("line 7: Which of these is NOT a metal?", "[negative-wording]")
        .contains("[none-of-the-above] The option “None of the above”")
        .doesNotContain("line 1:");
  }

  @Test
  void checkIsPrintedAsJson(@TempDir Path folder) throws IOException {
    Path bank = Files.writeString(folder.resolve("b.gift"), "Who never lies? {=Ann ~Bob ~Cy}");
    JsonNode result = JSON.readTree(run("check", bank.toString(), "--json").out());
    assertThat(result.path("passed").asBoolean()).isFalse();
    assertThat(result.at("/flaws").size()).isEqualTo(19);
    assertThat(result.at("/flaws/absolute-terms").asInt()).isEqualTo(1);
    assertThat(result.at("/items/0/line").asInt()).isEqualTo(1);
    assertThat(result.at("/items/0/findings/0/guideline").asText()).contains("Haladyna");
  }

  @Test
  void cleanBankPassesTheCheck(@TempDir Path folder) throws IOException {
    Path bank = Files.writeString(folder.resolve("b.gift"), "Snow is white. {T}");
    Run run = run("check", bank.toString());
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains("1 question, 0 with a flaw; 100.0 % acceptable");
  }

  @Test
  void questionThatCannotBeReadFailsTheCheckAndIsNamed(@TempDir Path folder) throws IOException {
    Path bank =
        Files.writeString(folder.resolve("b.gift"), "Snow is white. {T}\n\nWho? {=Ann ~Bob\n");
    Run run = run("check", bank.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("1 question not read:", "line 3: the answers are not closed");
  }

  @Test
  void fileThatIsNoBankIsOneLine(@TempDir Path folder) throws IOException {
    Path diary = Files.writeString(folder.resolve("diary.txt"), "Dear diary");
    Path latin = Files.write(folder.resolve("latin.gift"), new byte[] {'Q', (byte) 0xE4});
    assertRefused(run("check", diary.toString()), "neither JSON Lines, Aiken nor GIFT");
    assertRefused(run("check", latin.toString()), "save it as UTF-8");
    assertRefused(run("check", folder.toString()), "is a folder");
    assertRefused(run("check", folder.resolve("none").toString()), "cannot be read");
  }

  @Test
  void questionsThatArePrintedCanBeChecked(@TempDir Path folder) throws IOException {
    String printed = run("questions", "../docs/examples/tram", "--json").out();
    Path bank = Files.writeString(folder.resolve("tram.jsonl"), printed);
    assertThat(run("check", bank.toString()).out())
        .contains("(JSON Lines)", "59 questions")
        .doesNotContain("not read");
  }

  @ParameterizedTest
  @EnumSource
  void packIsExportedInEveryFormat(ExchangeFormat format, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("pack");
    Run printed = run("export", "russia-in-asia", "--format", format.word());
    Run stored =
        run("export", "russia-in-asia", "--format", format.word(), "--output", file.toString());
    assertThat(printed.status()).isZero();
    assertThat(stored).isEqualTo(new Run(0, "", ""));
    assertThat(printed.out()).isEqualTo(Files.readString(file)).contains("Vladimir Putin");
    assertThat(folder.toFile().list()).containsExactly("pack");
  }

  @Test
  void exportReplacesAFileOnlyWhenForced(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("pack.argdown"), "mine");
    String[] export = {
      "export", "russia-in-asia", "--format", "argdown", "--output", file.toString()
    };
    assertRefused(run(export), "exists; replace it with --force");
    assertThat(file).hasContent("mine");
    assertThat(run(append(export, "--force")).status()).isZero();
    assertThat(Files.readString(file)).startsWith("===");
  }

  private static String[] append(String[] arguments, String last) {
    return Stream.concat(Arrays.stream(arguments), Stream.of(last)).toArray(String[]::new);
  }

  @Test
  void whatCannotBeExportedIsOneLine(@TempDir Path folder) {
    String pack = "russia-in-asia";
    String nowhere = folder.resolve("none/pack").toString();
    assertRefused(run("export", pack, "--format", "owl"), "choose one of json-ld, argdown, aif");
    assertRefused(run("export", "nope", "--format", "aif"), "shipped are russia-in-asia");
    assertRefused(
        run("export", pack, "--format", "aif", "--output", folder.toString(), "--force"),
        "is a folder");
    assertRefused(run("export", pack, "--format", "aif", "--output", nowhere), "cannot be written");
  }

  private static void assertRefused(Run run, String reason) {
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1).allSatisfy(l -> assertThat(l).contains(reason));
  }

  @Test
  void textsThatAreNoFolderAreRefusedBeforeTheServerStarts(@TempDir Path folder) {
    String data = folder.resolve("data").toString();
    String none = folder.resolve("none").toString();
    assertRefused(run("serve", "--data", data, "--texts", none), "name the one that has the texts");
  }

  @Test
  void newPackPassesVerificationAndGivesQuestions(@TempDir Path folder) {
    String pack = folder.resolve("Our Library").toString();
    Run made = run("new-pack", pack);
    assertThat(made.status()).isZero();
    assertThat(made.out()).contains("./hikiwake questions " + pack);
    Run verified = run("verify", pack, "--sources", pack + "/texts");
    assertThat(verified.status()).as(verified.out()).isZero();
    assertThat(verified.out()).contains("our-library 0.1.0");
    assertThat(run("questions", pack).out())
        .contains(
            "Which of these views does Tomas Abara hold on this topic?",
            "[x] Sunday hours would take money away from books.",
            "True or false?");
  }

  @Test
  void newPackOfATextLoadsAndSaysWhatToDo(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("essay.txt"), "A title\nBy Ada Roe\nA body.\n");
    String pack = folder.resolve("pack").toString();
    Run made = run("new-pack", pack, "--id", "mine", "--title", "Mine", "--text", text.toString());
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(made.out()).contains("--sources " + folder);
    assertThat(run("verify", pack, "--sources", folder.toString()).status()).isZero();
  }

  @Test
  void newPackOverwritesNothing(@TempDir Path folder) throws IOException {
    Path mine = Files.writeString(folder.resolve("pack.yaml"), "mine");
    Run run = run("new-pack", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("is not empty"));
    assertThat(mine).hasContent("mine");
    assertThat(folder).isDirectoryContaining(path -> path.equals(mine));
  }

  @Test
  void newPackRefusesWhatItCannotUseInOneLine(@TempDir Path folder) {
    String pack = folder.resolve("pack").toString();
    assertThat(run("new-pack", pack, "--id", "No Id").err().lines()).hasSize(1);
    assertThat(run("new-pack", pack, "--title", " ").err().lines()).hasSize(1);
    assertThat(run("new-pack", pack, "--text", "gone.txt").err().lines()).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void packOfTheTutorialGivesAsManyQuestionsAsItSays() throws IOException {
    Run run = run("questions", "../docs/examples/tram", "--json");
    assertThat(lines(run)).hasSize(59);
    assertThat(Files.readString(Path.of("../docs/content-format.md"))).contains("fifty-nine");
  }

  @Test
  void questionsComeOutOfAZipArchive(@TempDir Path folder) throws IOException {
    String pack = folder.resolve("pack").toString();
    run("new-pack", pack);
    Path zip = folder.resolve("pack.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.walk(Path.of(pack))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(Path.of(pack).relativize(file).toString()));
        Files.copy(file, out);
      }
    }
    assertThat(run("questions", zip.toString()).out()).isEqualTo(run("questions", pack).out());
  }

  @Test
  void archiveThatIsNoneIsReported(@TempDir Path folder) throws IOException {
    Path zip = Files.writeString(folder.resolve("pack.zip"), "no archive");
    Run run = run("questions", zip.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("this is no ZIP archive", "[unreadable]");
  }

  private static final String MIDTERM = "../docs/examples/midterm.yaml";

  @Test
  void blueprintOfTheDocumentsIsAssembledAsATable() throws IOException {
    Run run = run("assemble", "russia-in-asia", "--blueprint", MIDTERM);
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).startsWith("Form 1: 12 questions, 30 points").contains("true-false");
    assertThat(Files.readString(Path.of("../docs/assembly.md")))
        .contains(Files.readString(Path.of(MIDTERM)));
  }

  @Test
  void parallelFormsArePrintedAsJsonAndTheSameSeedGivesTheSame() throws IOException {
    String[] twice = {
      "assemble", "russia-in-asia", "--blueprint", MIDTERM, "--forms", "2", "--seed", "7", "--json"
    };
    Run run = run(twice);
    JsonNode printed = JSON.readTree(run.out());
    assertThat(printed.path("forms")).hasSize(2);
    assertThat(printed.at("/forms/1/points").asInt()).isEqualTo(30);
    assertThat(printed.at("/forms/0/questions").findValuesAsText("id")).hasSize(12);
    assertThat(printed.at("/forms/0/questions").findValuesAsText("id"))
        .doesNotContainAnyElementsOf(printed.at("/forms/1/questions").findValuesAsText("id"));
    assertThat(run(twice).out()).isEqualTo(run.out());
  }

  @Test
  void blueprintThatCannotBeFulfilledEndsWithOneAndSaysWhy(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("exam.json");
    Files.writeString(
        file, "{\"questions\": 190, \"rows\": [{\"family\": \"term\", \"exactly\": 180}]}");
    Run run = run("assemble", "russia-in-asia", "--blueprint", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("The blueprint cannot be fulfilled:")
        .contains("180 questions of family term are wanted: the bank has ");
  }

  @Test
  void mistakesInABlueprintAreToldWithTheirLine(@TempDir Path folder) throws IOException {
    String file = folder.resolve("quiz.yaml").toString();
    assertMistaken(file, "questions: 5\nrowz: []\n", ":2:7: \"rowz\" is no key here");
    assertMistaken(file, "questions: five\n", ":1:12: \"questions\" is a number");
    assertMistaken(file, "points: 3\n", ":1:1: give either \"questions\" or \"minutes\"");
    assertMistaken(
        file,
        "questions: 5\nrows:\n  - { topic: moon, least: 1 }\n",
        ":3:14: the pack has no topic");
    assertMistaken(
        file,
        "questions: 5\nrows:\n  - { kind: riddle, least: 1 }\n",
        ":3:13: \"riddle\" is none of");
    assertMistaken(
        file, "questions: 5\nrows:\n  - { family: term, least: 3, most: 2 }\n", ":3:5: a row's");
    assertMistaken(file, "questions: [\n", "this is not YAML");
  }

  private static void assertMistaken(String file, String blueprint, String said)
      throws IOException {
    Files.writeString(Path.of(file), blueprint);
    assertRefused(run("assemble", "russia-in-asia", "--blueprint", file), said);
  }

  @Test
  void helpOfTheLauncherListsEveryVerb() throws IOException {
    String launcher = Files.readString(Path.of("../hikiwake"));
    assertThat(Hikiwake.commandLine().getSubcommands().keySet())
        .filteredOn(verb -> !verb.equals("serve"))
        .allSatisfy(verb -> assertThat(launcher).contains("\n  " + verb + " "));
  }
}
