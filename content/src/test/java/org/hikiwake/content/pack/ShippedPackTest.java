package org.hikiwake.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.verify.Coverage;
import org.hikiwake.content.verify.Progress;
import org.hikiwake.content.verify.TextFolder;
import org.hikiwake.content.verify.Texts;
import org.hikiwake.content.verify.Verification;
import org.hikiwake.content.verify.Verifier;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.reading.ParagraphRef;
import org.hikiwake.core.reading.ParagraphRole;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.Section;
import org.hikiwake.core.statement.Polarity;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

  private static final PackId RUSSIA_IN_ASIA = new PackId("russia-in-asia");
  private static final Path FOLDER = Path.of("src/main/resources/packs");

  private static ContentPack pack(PackFiles files) {
    return new PackLoader()
        .load(files)
        .fold(
            Loading.Loaded::pack,
            rejected -> {
              throw new AssertionError(
                  rejected.problems().stream().map(Problem::toString).toList());
            });
  }

  private static final PackFiles FILES = ShippedPacks.files(RUSSIA_IN_ASIA).orElseThrow();
  private static final ContentPack SHIPPED = pack(FILES);

  private static ContentPack shipped() {
    return SHIPPED;
  }

  @Test
  void loadsWithoutProblems() {
    assertThat(shipped().header().id()).isEqualTo(RUSSIA_IN_ASIA);
  }

  @Test
  void indexListsEveryFileInTheFolder() throws IOException {
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      List<String> present =
          walk.filter(path -> path.toString().endsWith(".yaml"))
              .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(present);
    }
  }

  @Test
  void everyBodyParagraphIsCitedByAStatement() {
    ContentPack pack = shipped();
    List<String> cited =
        pack.statements().stream()
            .flatMap(s -> s.evidence().citations().stream())
            .flatMap(
                c -> c.fold(in -> Stream.of(in.at().toString()), out -> Stream.<String>empty()))
            .toList();
    for (Reading reading : pack.parts().readings()) {
      for (int n = 1; n <= reading.paragraphs().size(); n++) {
        if (reading.paragraphs().get(n - 1).role() == ParagraphRole.BODY) {
          assertThat(cited).contains(reading.id() + "#" + n);
        }
      }
    }
  }

  @Test
  void everySectionOfEveryReadingSaysSomething() {
    ContentPack pack = shipped();
    assertThat(pack.parts().readings()).hasSize(5);
    assertThat(pack.parts().readings())
        .flatExtracting(Reading::sections)
        .allSatisfy(section -> assertThat(statementsOf(pack, section)).isGreaterThan(2));
  }

  private static long statementsOf(ContentPack pack, Section section) {
    return pack.statements().stream()
        .flatMap(s -> s.evidence().citations().stream())
        .flatMap(c -> c.fold(in -> Stream.of(in.at()), out -> Stream.<ParagraphRef>empty()))
        .filter(at -> pack.reading(at.reading()).orElseThrow().sections().contains(section))
        .filter(at -> section.paragraphs().contains(at.paragraph()))
        .count();
  }

  @Test
  void leafTopicsAreFewEnoughToBeReadAsTables() {
    assertThat(leafTopics()).hasSizeBetween(18, 24);
  }

  @Test
  void onEveryLeafTopicThreeHoldersSpeakAndOnesThatMayBeAskedDiffer() {
    assertThat(leafTopics())
        .allSatisfy(
            topic -> {
              List<Position> on = positionsOn(topic);
              assertThat(on.stream().flatMap(p -> p.attribution().holders().stream()).distinct())
                  .hasSizeGreaterThan(2);
              assertThat(on)
                  .filteredOn(p -> p.evidence().mayBeAsked())
                  .extracting(p -> p.stance().polarity())
                  .contains(Polarity.AFFIRMS, Polarity.DENIES);
            });
  }

  private static List<TopicId> leafTopics() {
    List<Topic> topics = shipped().parts().topics();
    Set<TopicId> wide =
        topics.stream()
            .flatMap(topic -> Stream.ofNullable(topic.parent()))
            .collect(Collectors.toSet());
    return topics.stream().map(Topic::id).filter(id -> !wide.contains(id)).toList();
  }

  private static List<Position> positionsOn(TopicId topic) {
    return shipped().statements().stream()
        .flatMap(s -> s.fold(Stream::of, fact -> Stream.<Position>empty()))
        .filter(position -> position.stance().topic().equals(topic))
        .toList();
  }

  @Test
  void everyHolderHasPeersToBeAskedAmong() {
    assertThat(coverage().lonely()).isEmpty();
  }

  private static Coverage coverage() {
    return new Verifier().verify(FILES, Texts.NONE, Progress.SILENT).coverage();
  }

  /** The texts lie beside the checkout where this project is at home; they are not part of it. */
  @Test
  void passesVerificationAgainstTheTexts() {
    Path sources = Path.of("../../shared/sources");
    assumeTrue(Files.isDirectory(sources), "the texts are not at hand: " + sources);
    Verification verification =
        new Verifier().verify(FILES, new TextFolder(sources), Progress.SILENT);
    assertThat(verification.problems()).isEmpty();
    assertThat(verification.unchecked()).isEmpty();
  }

  @Test
  void proposalOfHikiwakeRestsOnASourceOutsideTheReadings() {
    assertThat(
            shipped()
                .statement(new StatementId("putin-proposed-hikiwake"))
                .orElseThrow()
                .evidence()
                .citations())
        .anySatisfy(c -> assertThat(c).isInstanceOf(Citation.Outside.class))
        .anySatisfy(c -> assertThat(c).isInstanceOf(Citation.InReading.class));
  }

  @Test
  void writerAndLoaderRoundTrip() {
    ContentPack pack = shipped();
    Map<String, String> written = PackWriter.write(pack);
    ContentPack again = pack(PackFiles.of(written));
    assertThat(again.parts()).isEqualTo(pack.parts());
    assertThat(PackWriter.write(again)).isEqualTo(written);
  }

  @Test
  void orderOfFilesChangesNothing() {
    Map<String, byte[]> files = FILES.files();
    Map<String, String> renamed = new TreeMap<>();
    int[] number = {files.size()};
    files.forEach(
        (name, bytes) ->
            renamed.put(
                String.format("%03d.yaml", number[0]--),
                new String(bytes, StandardCharsets.UTF_8)));
    assertThat(pack(PackFiles.of(renamed))).isEqualTo(shipped());
  }
}
