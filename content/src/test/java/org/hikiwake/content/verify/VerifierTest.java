package org.hikiwake.content.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.reading.Authorship;
import org.hikiwake.core.reading.Fingerprint;
import org.hikiwake.core.reading.Paragraph;
import org.hikiwake.core.reading.ParagraphRange;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Publication;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.reading.SectionId;
import org.hikiwake.core.value.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault is put into a pack or a text that is otherwise right, and found where it stands. */
class VerifierTest {

  private static final String TEXT =
      """
      A quarrel about a tram

      By Ada Brook

      The tram will fill the empty shops of the old market within a year of its first run.

      Nobody who owns a car will leave it at home for a tram, says Carl Dane.

      The council met twice in spring and could not agree on the money for it.
      """;

  private static final String PACK =
      """
      hikiwake: 1
      pack:
        id: tram
        version: 1.0.0
        title: The tram
        description: Who says what about a tram.
        language: en
        licence: CC0-1.0
      readings:
        - id: quarrel
          title: A quarrel about a tram
          publisher: The Courier
          date: 2020
          text: quarrel.txt
          paragraphs:
            - {n: 1, role: title, print: PRINT1}
            - {n: 2, role: byline, print: PRINT2}
            - {n: 3, role: body, print: PRINT3}
            - {n: 4, role: body, print: PRINT4}
            - {n: 5, role: body, print: PRINT5}
          sections:
            - id: all-of-it
              title: A quarrel about a tram
              first: 1
              last: 5
              signed: [{author: ada-brook, at: "quarrel#2"}]
      people:
        - {id: ada-brook, name: Ada Brook, description: writer}
        - {id: carl-dane, name: Carl Dane, description: driver}
      topics:
        - {id: tram, label: The tram, question: Is the tram worth its price?}
      positions:
        - id: brook-shops
          holders: [ada-brook]
          topic: tram
          stance: affirms
          claim: Shops at the market will find tenants again once there is a tram.
          cite: [{at: "quarrel#3", anchor: fill the empty shops}]
        - id: dane-cars
          holders: [carl-dane]
          reported-by: [ada-brook]
          topic: tram
          stance: denies
          claim: Drivers will go on driving.
          cite: [{at: "quarrel#4", anchor: Nobody who owns}]
      relations:
        - from: dane-cars
          kind: answers
          to: brook-shops
          cite: [{at: "quarrel#4", anchor: says Carl Dane}]
      """;

  private static String pack() {
    String pack = PACK;
    List<String> paragraphs = Text.of(TEXT).paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      pack = pack.replace("PRINT" + (i + 1), Fingerprint.of(paragraphs.get(i)).hex());
    }
    return pack;
  }

  private static Verification verify(String pack, String text) {
    return verify(pack, reading -> Optional.of(Text.of(text)));
  }

  private static Verification verify(String pack, Texts texts) {
    return new Verifier().verify(PackFiles.of(Map.of("pack.yaml", pack)), texts, Progress.SILENT);
  }

  private static List<String> found(Verification verification) {
    return verification.problems().stream()
        .map(p -> p.place().file() + ":" + p.place().line() + " " + p.code().label())
        .toList();
  }

  /** The line of the pack on which the words stand first. */
  private static int line(String pack, String words) {
    List<String> lines = pack.lines().toList();
    return IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).contains(words))
            .findFirst()
            .orElseThrow()
        + 1;
  }

  private static void assertFound(Verification verification, String pack, String at, String code) {
    assertThat(found(verification)).containsExactly("pack.yaml:" + line(pack, at) + " " + code);
    Problem problem = verification.problems().get(0);
    assertThat(problem.message()).isNotBlank();
    assertThat(problem.remedy()).isNotBlank();
  }

  @Test
  void packThatFitsItsTextPasses() {
    Verification verification = verify(pack(), TEXT);
    assertThat(verification.problems()).isEmpty();
    assertThat(verification.passed()).isTrue();
    assertThat(verification.unchecked()).isEmpty();
  }

  @Test
  void withoutTheTextItSaysWhatCouldNotBeChecked() {
    Verification verification = verify(pack(), Texts.NONE);
    assertThat(verification.passed()).isTrue();
    assertThat(verification.unchecked())
        .containsExactly(
            new Unchecked(
                "quarrel", "quarrel.txt", List.of("paragraphs", "anchors", "bylines", "wording")));
  }

  @Test
  void progressIsTold() {
    List<String> steps = new ArrayList<>();
    new Verifier().verify(PackFiles.of(Map.of("pack.yaml", pack())), Texts.NONE, steps::add);
    assertThat(steps).hasSizeGreaterThan(2).first().asString().contains("1 files");
  }

  @Nested
  class AgainstTheText {

    @Test
    void changedWordIsFoundInItsParagraph() {
      Verification verification = verify(pack(), TEXT.replace("met twice", "met three times"));
      assertFound(verification, pack(), "{n: 5,", "paragraph-changed");
    }

    @Test
    void changedSpacesAreNoChange() {
      assertThat(verify(pack(), TEXT.replace("met twice", "met  twice ")).passed()).isTrue();
    }

    @Test
    void movedParagraphIsFoundWithItsNewPlace() {
      List<String> p = Text.of(TEXT).paragraphs();
      String moved = String.join("\n", p.get(0), p.get(1), p.get(4), p.get(2), p.get(3));
      Verification verification = verify(pack(), moved);
      assertThat(found(verification))
          .containsExactly(
              "pack.yaml:" + line(pack(), "{n: 3,") + " paragraph-moved",
              "pack.yaml:" + line(pack(), "{n: 5,") + " paragraph-moved",
              "pack.yaml:" + line(pack(), "fill the empty") + " anchor-not-found",
              "pack.yaml:" + line(pack(), "Nobody who owns") + " anchor-not-found",
              "pack.yaml:" + line(pack(), "says Carl Dane") + " anchor-not-found");
      assertThat(verification.problems().get(0).message()).contains("3 to 4", "4 to 5");
      assertThat(verification.problems().get(1).message()).contains("as paragraph 3");
    }

    @Test
    void paragraphPutInIsToldOnceAndNotForEveryOneAfterIt() {
      Verification verification = verify(pack(), "Share this page\n" + TEXT);
      assertThat(verification.problems())
          .filteredOn(p -> p.code().label().startsWith("paragraph"))
          .extracting(p -> p.code().label())
          .containsExactlyInAnyOrder("paragraph-count", "paragraph-moved");
    }

    @Test
    void missingParagraphIsFound() {
      String shorter = TEXT.replaceAll("The council.*", "");
      assertThat(found(verify(pack(), shorter)))
          .containsExactlyInAnyOrder(
              "pack.yaml:" + line(pack(), "text: quarrel.txt") + " paragraph-count",
              "pack.yaml:" + line(pack(), "{n: 5,") + " paragraph-changed");
    }

    @Test
    void anchorInTheWrongParagraphIsFoundWithTheRightOne() {
      String wrong = pack().replace("\"quarrel#3\", anchor: fill", "\"quarrel#5\", anchor: fill");
      Verification verification = verify(wrong, TEXT);
      assertFound(verification, wrong, "fill the empty shops", "anchor-not-found");
      assertThat(verification.problems().get(0).message()).contains("but in paragraph 3");
    }

    @Test
    void anchorThatStandsNowhereIsFound() {
      String wrong = pack().replace("fill the empty shops", "fill the empty barns");
      assertFound(verify(wrong, TEXT), wrong, "empty barns", "anchor-not-found");
    }

    @Test
    void anchorOfARelationIsLookedForToo() {
      String wrong = pack().replace("says Carl Dane", "says Carl Day");
      assertFound(verify(wrong, TEXT), wrong, "says Carl Day", "anchor-not-found");
    }

    @Test
    void completeParagraphHasAnAnchorInEverySentence() {
      String two = TEXT.replace("says Carl Dane.", "says Carl Dane. He owns two cars.");
      String pack = complete(4, pack().replace(print(TEXT, 4), print(two, 4)));
      Verification verification = verify(pack, two);
      assertFound(verification, pack, print(two, 4), "sentence-not-cited");
      assertThat(verification.problems().get(0).message()).contains("paragraph 4", "sentence 2");
      String cited =
          pack.replace(
              "anchor: Nobody who owns}",
              "anchor: Nobody who owns}, {at: \"quarrel#4\", anchor: two cars}");
      assertThat(verify(cited, two).problems()).isEmpty();
    }

    /** The anchor of a relation shows how two statements stand, and models no sentence. */
    @Test
    void anchorOfARelationMakesNoSentenceComplete() {
      String pack = complete(4, pack().replace("anchor: Nobody who owns", "anchor: for a tram"));
      assertThat(verify(pack, TEXT).problems()).isEmpty();
      String related = pack.replace("quarrel#4\", anchor: for a tram", "quarrel#3\", anchor: tram");
      assertThat(found(verify(related, TEXT)))
          .containsExactly(
              "pack.yaml:" + line(pack, print(TEXT, 4)) + " complete-uncited",
              "pack.yaml:" + line(pack, print(TEXT, 4)) + " sentence-not-cited");
    }

    private static String print(String text, int paragraph) {
      return Fingerprint.of(Text.of(text).paragraph(paragraph).orElseThrow()).hex();
    }

    private static String complete(int paragraph, String pack) {
      return pack.replaceFirst(
          "(n: " + paragraph + ", role: body, print: \\w+)", "$1, complete: true");
    }

    @Test
    void bylineThatDoesNotNameTheAuthorIsFound() {
      String wrong = pack().replace("at: \"quarrel#2\"", "at: \"quarrel#1\"");
      assertFound(verify(wrong, TEXT), wrong, "at: \"quarrel#1\"", "byline-not-found");
    }
  }

  @Nested
  class Wording {

    @Test
    void copiedSentenceIsFoundOnItsLine() {
      String copied =
          pack()
              .replace(
                  "claim: Drivers will go on driving.",
                  "claim: Nobody who owns a car will leave it at home for a tram.");
      Verification verification = verify(copied, TEXT);
      assertFound(verification, copied, "claim: Nobody who owns", "copied-wording");
      assertThat(verification.problems().get(0).message()).contains("quarrel#4");
    }

    @Test
    void copyInACommentIsFoundToo() {
      String copied = pack() + "# the council MET twice in spring, and could not agree\n";
      assertFound(verify(copied, TEXT), copied, "# the council", "copied-wording");
    }

    @Test
    void copyOverTwoLinesIsFound() {
      String copied =
          pack()
              .replace(
                  "claim: Drivers will go on driving.",
                  "claim: >-\n        Who owns a car will leave it\n        at home for ever.");
      assertFound(verify(copied, TEXT), copied, "Who owns a car", "copied-wording");
    }

    @Test
    void sixWordsMayBeShared() {
      String shared =
          pack()
              .replace(
                  "claim: Drivers will go on driving.",
                  "claim: A car will leave it at last when its driver is old.");
      assertThat(verify(shared, TEXT).problems()).isEmpty();
    }

    @Test
    void titlesAndAffiliationsMayBeTheTextsOwn() {
      String title = "The council met twice in spring and could not agree";
      String titled = pack().replace("title: A quarrel about a tram", "title: " + title);
      assertThat(verify(titled, TEXT).problems()).isEmpty();
    }
  }

  @Nested
  class InTheFiles {

    @Test
    void faultsOfThePackDoNotHideThoseAgainstTheText() {
      String broken =
          pack()
              .replace("to: brook-shops", "to: gone")
              .replace("fill the empty shops", "fill the empty barns");
      assertThat(found(verify(broken, TEXT)))
          .containsExactlyInAnyOrder(
              "pack.yaml:" + line(broken, "to: gone") + " dangling-reference",
              "pack.yaml:" + line(broken, "empty barns") + " anchor-not-found");
    }

    @Test
    void duplicateIdIsFoundAtTheSecond() {
      String twice =
          pack().replace("id: carl-dane, name: Carl Dane", "id: ada-brook, name: Carl Dane");
      assertThat(found(verify(twice, TEXT)))
          .contains("pack.yaml:" + line(twice, "name: Carl Dane") + " duplicate-id");
    }

    @Test
    void cyclicTopicIsFound() {
      String cyclic = pack().replace("worth its price?}", "worth its price?, parent: tram}");
      assertFound(verify(cyclic, TEXT), cyclic, "parent: tram", "cyclic-topic");
    }

    @Test
    void holderThatReportsHimselfIsFound() {
      String own = pack().replace("reported-by: [ada-brook]", "reported-by: [carl-dane]");
      assertFound(verify(own, TEXT), own, "holders: [carl-dane]", "own-reporter");
    }

    @Test
    void dateThatDoesNotExistIsFound() {
      String leap = pack().replace("date: 2020", "date: 2019-02-29");
      assertThat(found(verify(leap, TEXT)))
          .contains("pack.yaml:" + line(leap, "2019-02-29") + " invalid-value");
    }

    @Test
    void aHundredFaultsOfAllSortsGiveAHundredReports() {
      String positions =
          IntStream.range(0, 25)
              .mapToObj(
                  i ->
                      """
                        - {id: a-%1$d, holders: [nobody-%1$d], topic: tram, stance: affirms, claim: It is so., cite: [{at: "quarrel#3", anchor: fill the}]}
                        - {id: b-%1$d, holders: [ada-brook], topic: tram, stance: affirms, claim: It is so., cite: [{at: "quarrel#3", anchor: never there %1$d}]}
                        - {id: c-%1$d, holders: [ada-brook], topic: tram, stance: perhaps, claim: It is so., cite: [{at: "quarrel#3", anchor: fill the}]}
                        - {id: d-%1$d, holders: [ada-brook], reported-by: [ada-brook], topic: tram, stance: affirms, claim: It is so., cite: [{at: "quarrel#3", anchor: fill the}]}
                      """
                          .formatted(i))
              .collect(Collectors.joining());
      Verification verification =
          verify(pack().replace("positions:\n", "positions:\n" + positions), TEXT);
      assertThat(verification.problems()).hasSize(100);
      assertThat(found(verification)).doesNotHaveDuplicates();
      assertThat(verification.problems())
          .allSatisfy(p -> assertThat(p.remedy()).isNotBlank())
          .extracting(p -> p.code().label())
          .containsOnly("dangling-reference", "anchor-not-found", "not-a-choice", "own-reporter");
    }
  }

  @Nested
  class TextsInAFolder {

    @TempDir Path folder;

    private Verification verify(String pack) {
      return VerifierTest.verify(pack, new TextFolder(folder));
    }

    @Test
    void textIsReadUnderItsName() throws IOException {
      Files.writeString(folder.resolve("quarrel.txt"), TEXT.replace("met twice", "met once"));
      assertThat(found(verify(pack()))).singleElement().asString().contains("paragraph-changed");
    }

    @Test
    void textThatIsNotThereIsNotChecked() {
      assertThat(verify(pack()).unchecked()).hasSize(1);
    }

    @Test
    void nameThatLeadsOutOfTheFolderIsRefused() throws IOException {
      Files.writeString(folder.resolve("quarrel.txt"), TEXT);
      Path inner = Files.createDirectory(folder.resolve("inner"));
      for (String name :
          List.of("../quarrel.txt", folder.resolve("quarrel.txt").toString(), "..")) {
        String pack = pack().replace("text: quarrel.txt", "text: \"" + name + "\"");
        assertThat(found(VerifierTest.verify(pack, new TextFolder(inner))))
            .contains(
                "pack.yaml:"
                    + line(pack, "text: ")
                    + (name.equals("..") ? " text-unreadable" : " wrong-form"));
      }
    }

    /** A pack may come by another way than through the schema. */
    @Test
    void folderGuardsItself() {
      Reading reading =
          new Reading(
              new ReadingId("quarrel"),
              "A quarrel",
              new Publication("The Courier", new PartialDate("2020"), null),
              "../quarrel.txt",
              List.of(new Paragraph(ParagraphRole.BODY, Fingerprint.of("a"))),
              List.of(
                  new Section(
                      new SectionId("all"),
                      "All",
                      new Authorship.Unsigned(new AuthorId("voice")),
                      new ParagraphRange(1, 1))));
      assertThatExceptionOfType(UnreadableText.class)
          .isThrownBy(() -> new TextFolder(folder.resolve("inner")).of(reading));
    }

    @Test
    void otherEncodingIsReported() throws IOException {
      byte[] latin = TEXT.replace("market", "märket").getBytes(StandardCharsets.ISO_8859_1);
      Files.write(folder.resolve("quarrel.txt"), latin);
      assertFound(verify(pack()), pack(), "text: quarrel.txt", "text-unreadable");
    }

    @Test
    void hugeTextIsNotHeldInMemory() throws IOException {
      try (var file = new java.io.RandomAccessFile(folder.resolve("quarrel.txt").toFile(), "rw")) {
        file.setLength(1L << 30);
      }
      Verification verification = verify(pack());
      assertFound(verification, pack(), "text: quarrel.txt", "text-unreadable");
      assertThat(verification.problems().get(0).message()).contains("more than 16 MiB");
    }
  }

  @Nested
  class Covered {

    private final Coverage coverage = verify(pack(), TEXT).coverage();

    @Test
    void bodyParagraphWithoutAStatementIsNamed() {
      assertThat(coverage.readings())
          .containsExactly(
              new Coverage.OfReading("quarrel", 5, 3, Map.of("position", 2), List.of(5)));
    }

    @Test
    void positionsAreCountedByTopicHolderAndStance() {
      assertThat(coverage.statements()).isEqualTo(Map.of("position", 2));
      assertThat(coverage.relations()).isEqualTo(Map.of("answers", 1));
      assertThat(coverage.topics())
          .singleElement()
          .satisfies(
              topic -> {
                assertThat(topic.isDisputed()).isTrue();
                assertThat(topic.holders())
                    .containsExactly(
                        new Coverage.OfHolder("ada-brook", 1, 0, 0),
                        new Coverage.OfHolder("carl-dane", 0, 1, 0));
              });
    }

    @Test
    void holdersWithTooFewPeersAreNamed() {
      assertThat(coverage.lonely())
          .containsExactly(
              new Coverage.Lonely("ada-brook", 1, 1), new Coverage.Lonely("carl-dane", 1, 1));
    }

    @Test
    void declaredCellMakesAPeer() {
      String third =
          pack()
                  .replace(
                      "topics:\n",
                      "  - {id: eve-fry, name: Eve Fry, description: reader}\ntopics:\n")
              + "complete:\n  - {sections: [all-of-it], topics: [tram], holders: [eve-fry]}\n";
      assertThat(verify(third, TEXT).coverage().lonely()).isEmpty();
    }
  }
}
