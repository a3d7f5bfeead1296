package org.hikiwake.content.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.schema.PackSchema;
import org.hikiwake.content.verify.Progress;
import org.hikiwake.content.verify.TextFolder;
import org.hikiwake.content.verify.Verification;
import org.hikiwake.content.verify.Verifier;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {

  private static final NewPack PACK =
      new NewPack(new PackId("my-pack"), "My \"first\" pack: a trial", new PartialDate("2025"));

  @TempDir Path folder;

  private Verification written(Map<String, String> files, Path texts)
      throws IOException, FolderTaken {
    Path pack = folder.resolve("pack");
    new FreshFolder(pack).write(files);
    return new Verifier().verify(PackFiles.in(pack), new TextFolder(texts), Progress.SILENT);
  }

  @Nested
  class WithExample {

    @Test
    void passesVerificationAgainstItsOwnText() throws Exception {
      Verification verification = written(Skeleton.withExample(PACK), folder.resolve("pack/texts"));
      assertThat(verification.problems()).isEmpty();
      assertThat(verification.unchecked()).isEmpty();
      assertThat(verification.pack()).isEqualTo("my-pack 0.1.0");
    }

    @Test
    void everyFileExplainsEveryKeyThatMayStandInIt() throws IOException {
      Map<String, String> files = Skeleton.withExample(PACK);
      JsonNode schema = new JsonMapper().readTree(PackSchema.text());
      assertThat(keys(schema))
          .filteredOn(key -> !key.equals("hikiwake"))
          .allSatisfy(key -> assertThat(files.values()).anyMatch(text -> names(text, key)));
      for (JsonNode shape : schema.path("$defs")) {
        assertThat(files.entrySet())
            .filteredOn(file -> file.getKey().endsWith(".yaml"))
            .anySatisfy(
                file -> assertThat(keys(shape)).allMatch(key -> names(file.getValue(), key)));
      }
    }

    private static List<String> keys(JsonNode shape) {
      List<String> keys = new ArrayList<>();
      shape.path("properties").fieldNames().forEachRemaining(keys::add);
      return keys;
    }

    /** In a comment that explains it, or in one that refers to such a comment. */
    private static boolean names(String text, String key) {
      return Pattern.compile("(?m)^# +(and as above: .*)?\\b" + key + "( \\*| |,|:|$)")
          .matcher(text)
          .find();
    }

    @Test
    void everyFileLeadsEditorsToTheSchema() throws Exception {
      Map<String, String> files = Skeleton.withExample(PACK);
      written(files, folder);
      files.forEach(
          (name, text) -> {
            if (name.endsWith(".yaml")) {
              String first = text.lines().findFirst().orElseThrow();
              String to = first.replace("# yaml-language-server: $schema=", "");
              Path file = folder.resolve("pack").resolve(name);
              assertThat(file.resolveSibling(to)).content().isEqualTo(PackSchema.text());
            }
          });
    }
  }

  @Nested
  class OfTexts {

    private static final String ESSAY =
        """
        \uFEFFWhat the river wants: \u201ca plea\u201d

        By Ada Brook, Professor of Rivers
        The river was here first. It has no vote.

        A reply
        written by Carl Dane
        A river wants nothing.\u00a0 People do.
        On the banks
        People want dry cellars. They also want to swim.
        """;

    private Map<String, String> sketched(String... texts) throws Exception {
      List<SourceText> sources = new ArrayList<>();
      for (int i = 0; i < texts.length; i++) {
        Path file = folder.resolve("text-" + i + ".txt");
        sources.add(SourceText.read(Files.writeString(file, texts[i])));
      }
      return Skeleton.of(PACK, sources);
    }

    @Test
    void passVerificationWithEveryFingerprint() throws Exception {
      Verification verification = written(sketched(ESSAY, "Unsigned\nIt has no author.\n"), folder);
      assertThat(verification.problems()).isEmpty();
      assertThat(verification.unchecked()).isEmpty();
      assertThat(verification.coverage().readings()).hasSize(2);
    }

    @Test
    void giveRolesSectionsAndAuthors() throws Exception {
      assertThat(sketched(ESSAY).get("readings/text-0.yaml"))
          .contains(
              "title: \"What the river wants: “a plea”\"",
              "{n: 1, role: title,",
              "{n: 2, role: byline,",
              "{n: 3, role: body,",
              "{n: 4, role: heading,",
              "{n: 5, role: byline,",
              "{n: 7, role: heading,",
              "- id: ada-brook-text-0\n        title: Ada Brook\n        first: 1\n        last: 3",
              "affiliation: \"Professor of Rivers\"",
              "- id: carl-dane-text-0\n"
                  + "        title: Carl Dane\n"
                  + "        first: 4\n"
                  + "        last: 8");
    }

    @Test
    void listWhatIsStillToDo() throws Exception {
      Map<String, String> files = sketched(ESSAY);
      assertThat(files.get("statements/text-0.yaml"))
          .contains("TODO text-0#3, anchor \"The river was here\"", "holders: [ada-brook]");
      assertThat(files.get("authors.yaml")).contains("name: Carl Dane\n    description: \"TODO");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Only a title",
          "true\nnull\n",
          "A: b # c\n"
              + "By *Star* & Co.\n"
              + "Some body text that is long enough to be no heading at all.\n",
          "Sof\u00ADt\u202E title\n"
              + "By Zo\u200Be Roe\n"
              + "A body of some length, which ends with a stop.",
          "One\n"
              + "By ADA ROE\n"
              + "A first long body, which is here.\n"
              + "By Ada Roe\n"
              + "A second body, also here.",
          "Late\nThere is a body first, and a byline at its end.\nBy Eve Fry",
          "题目\n作者：李雷\n这是正文。",
          "{{id}} \\u0041 \"quoted\" 'single' {n: 1}\n- item\n? key\n| block"
        })
    void ofAnyKindLoad(String text) throws Exception {
      assertThat(written(sketched(text, text), folder).problems())
          .noneMatch(p -> !p.code().label().equals("byline-not-found"));
    }

    @Test
    void thatAreNoneAreRefusedInOneLine() throws IOException {
      Path latin =
          Files.write(folder.resolve("latin.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
      Path empty = Files.writeString(folder.resolve("empty.txt"), "\n \n");
      Path named = Files.writeString(folder.resolve("my text.txt"), "A title\n");
      assertThatThrownBy(() -> SourceText.read(latin)).hasMessageContaining("not UTF-8");
      assertThatThrownBy(() -> SourceText.read(empty)).hasMessageContaining("has 0 paragraphs");
      assertThatThrownBy(() -> SourceText.read(named)).hasMessageContaining("rename it");
      assertThatThrownBy(() -> SourceText.read(folder.resolve("gone.txt")))
          .hasMessageContaining("cannot be read");
    }
  }

  @Nested
  class Bylines {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            By Ada Brook                         | Ada Brook           | ''
            Written by Ada Brook and Carl Dane   | Ada Brook,Carl Dane | ''
            BY: ADA BROOK.                       | ADA BROOK           | ''
            by Ada Brook (Millbrook University)  | Ada Brook           | Millbrook University
            """)
    void nameWhoWrote(String line, String names, String affiliation) {
      Byline byline = Byline.in(line).orElseThrow();
      assertThat(String.join(",", byline.names())).isEqualTo(names);
      assertThat(byline.affiliation()).isEqualTo(affiliation);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "by the river",
          "By the time it rained, nobody was left.",
          "By Monday the whole of the town council had left the room",
          "Bycatch Ltd"
        })
    void areNoSentences(String line) {
      assertThat(Byline.in(line)).isEmpty();
    }
  }

  @Nested
  class Folders {

    @Test
    void thatAreNotEmptyAreLeftAsTheyAre() throws IOException {
      Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
      assertThatThrownBy(() -> new FreshFolder(folder).write(Skeleton.withExample(PACK)))
          .isInstanceOf(FolderTaken.class)
          .hasMessageContaining("is not empty");
      assertThatThrownBy(() -> new FreshFolder(file).write(Map.of("a.yaml", "")))
          .isInstanceOf(FolderTaken.class)
          .hasMessageContaining("is a file");
      assertThat(file).hasContent("mine");
      assertThat(folder).isDirectoryNotContaining("glob:**.yaml");
    }
  }
}
