package org.hikiwake.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hikiwake.content.problem.Findings;
import org.hikiwake.content.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever means harm is told apart from a pack, by a Java that has 64 MiB of memory. */
class HostileInputTest {

  /** Lines of file, line and code for each input, as the child wrote them. */
  @TempDir static Path folder;

  private static final String LOG = "log";
  private static String output = "";

  static Stream<Hostile> inputs() {
    return Stream.concat(HostileFolders.all().stream(), HostileZips.all().stream());
  }

  @BeforeAll
  static void loadAllInOneSmallJava() throws IOException, InterruptedException {
    for (Hostile hostile : inputs().toList()) {
      Path path = folder.resolve(hostile.name());
      hostile.maker().make(hostile.isZip() ? path : Files.createDirectory(path));
    }
    Path log = folder.resolve(LOG);
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileInputTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = child.waitFor();
    output = Files.readString(log);
    assertThat(status).as(output).isZero();
  }

  /** Runs in the child, which makes nothing itself: that would take its memory. */
  public static void main(String... arguments) throws IOException {
    PackLoader loader = new PackLoader();
    try (Stream<Path> inputs = Files.list(Path.of(arguments[0]))) {
      for (Path path : inputs.filter(path -> !path.endsWith(LOG)).sorted().toList()) {
        System.out.println("== " + path.getFileName());
        boolean zip = path.toString().endsWith(".zip");
        loader
            .load(zip ? PackFiles.inZip(path) : PackFiles.in(path))
            .fold(
                loaded -> List.of("loads"),
                rejected -> rejected.problems().stream().map(HostileInputTest::line).toList())
            .forEach(System.out::println);
      }
    }
  }

  private static String line(Problem problem) {
    String where = problem.place().file() + ":" + problem.place().line();
    return where.replace("\u0000", "\\0") + " " + problem.code().label() + "\t" + problem;
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isTold(Hostile hostile) {
    assertThat(told(hostile))
        .map(line -> line.replaceFirst("\t.*", ""))
        .contains(hostile.expected().replace("\u0000", "\\0"));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isToldInFewShortLines(Hostile hostile) {
    assertThat(told(hostile)).hasSizeBetween(1, Findings.MOST + 1);
    assertThat(told(hostile)).allSatisfy(line -> assertThat(line).hasSizeLessThan(600));
  }

  private static List<String> told(Hostile hostile) {
    String start = "== " + hostile.name() + "\n";
    int from = output.indexOf(start) + start.length();
    int to = output.indexOf("\n== ", from);
    return output.substring(from, to < 0 ? output.length() : to).lines().toList();
  }

  @Test
  void noMessageCanMoveTheCursorOrTurnTheLine() {
    assertThat(output.chars().filter(c -> c != '\n' && c != '\t'))
        .noneMatch(Character::isISOControl);
    assertThat(output.replaceAll("(?m)\t.*", "")).isNotEmpty();
    assertThat(output.lines().map(line -> line.replaceFirst("^[^\t]*", "")))
        .noneMatch(line -> line.contains("\u202E"));
  }

  @Test
  void shippedPackIsTheSameOutOfAZip(@TempDir Path other) throws IOException {
    PackFiles files = ShippedPacks.files(ShippedPacks.ids().get(0)).orElseThrow();
    Path zip = other.resolve("pack.zip");
    HostileZips.write(zip, files);
    assertThat(PackFiles.inZip(zip).problems()).isEmpty();
    assertThat(new PackLoader().load(PackFiles.inZip(zip))).isEqualTo(new PackLoader().load(files));
  }
}
