package org.hikiwake.content.pack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Folders that mean harm. */
final class HostileFolders {

  static final String HEADER =
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

  private static final String TOPIC = "topics:\n  - {id: %s, label: %s, question: \"Why?\"}\n";

  private HostileFolders() {}

  static List<Hostile> all() {
    return Stream.of(aliases(), nested(), huge(), many(), encodings(), invisible(), links())
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<Hostile> aliases() {
    return Stream.of(
        after("billion-laughs", "pack.yaml:10 alias", laughs()),
        after(
            "aliases-without-end", ".:1 too-many-problems", "topics: [" + repeat("*a,\n ", 60_000)),
        after("anchor-in-itself", "pack.yaml:9 alias", "topics: &t [*t]\n"),
        after("merge-key", "pack.yaml:9 alias", "<<: *base\n"),
        after("class-tag", "pack.yaml:9 tag", "topics: !!java.net.URL [\"http://x/\"]\n"),
        after("local-tags", ".:1 too-many-problems", "topics: [" + repeat("!x a,\n ", 60_000)),
        whole("tag-directives", "pack.yaml:2 not-yaml", repeat("%TAG !a! tag:a\n", 200_000)));
  }

  private static String laughs() {
    return IntStream.range(0, 40)
        .mapToObj(i -> "a" + i + ": &a" + i + " [" + repeat("*a" + (i - 1) + ", ", 9) + "lol]\n")
        .collect(Collectors.joining())
        .replace("*a-1, ", "lol, ");
  }

  private static Stream<Hostile> nested() {
    return Stream.of(
        after("deep-lists", "pack.yaml:9 too-deep", "topics: " + repeat("[", 90_000)),
        after("deep-mappings", "pack.yaml:9 too-deep", "topics: " + repeat("{a: ", 24_000)),
        after("deep-blocks", "pack.yaml:10 too-deep", "topics:\n " + repeat("- ", 45_000)),
        after("deep-keys", "pack.yaml:10 too-deep", "topics:\n " + repeat("? ", 45_000)),
        after("documents", "pack.yaml:9 several-documents", repeat("---\na: 1\n", 100_000)));
  }

  private static Stream<Hostile> huge() {
    String filler = repeat("x", 90_000);
    String lines = repeat(filler + "\n    ", 40);
    return Stream.of(
        after("endless-line", "pack.yaml:10 too-long", TOPIC.formatted("a", repeat("x", 3 << 20))),
        after("huge-word", "pack.yaml:10 too-long", TOPIC.formatted("a", filler)),
        after("huge-text", "pack.yaml:10 too-long", TOPIC.formatted("a", '"' + lines + '"')),
        after("huge-block", "pack.yaml:9 wrong-type", "topics: |\n    " + lines + "\n"),
        after("huge-id", "pack.yaml:10 wrong-form", TOPIC.formatted(repeat("a-", 45_000), "A")),
        after("huge-key", "pack.yaml:9 unknown-key", "? \"" + lines + "\"\n: 1\n"),
        after("huge-tag", "pack.yaml:9 tag", "topics: !" + filler + " []\n"),
        after("huge-anchor", "pack.yaml:9 unknown-key", "a: &" + filler + " b\n"),
        after("huge-number", "pack.yaml:9 wrong-type", "topics: " + repeat("9", 90_000) + "\n"),
        after("huge-comment", "loads", repeat("# " + filler + "\n", 40)),
        new Hostile("one-gigabyte", "big.yaml:1 too-large", f -> sparse(f, "big.yaml", 1L << 30)),
        new Hostile(
            "many-large-files",
            ".:1 too-large",
            folder -> {
              for (int i = 0; i < 40; i++) {
                sparse(folder, i + ".yaml", 4 << 20);
              }
            }));
  }

  private static Stream<Hostile> many() {
    return Stream.of(
        after(
            "values", "pack.yaml:199992 too-large", "topics: [" + repeat("1,\n ", 900_000) + "]\n"),
        after("faults", ".:1 too-many-problems", "topics: [" + repeat("1,\n ", 190_000) + "]\n"),
        after("faults-in-one", ".:1 too-many-problems", inOneEntry()),
        after("unknown-keys", ".:1 too-many-problems", numbered("k%d: 1\n", 90_000)),
        after("same-key", ".:1 too-many-problems", repeat("topics: []\n", 90_000)),
        after("dangling", ".:1 too-many-problems", "relations:\n" + numbered(RELATION, 20_000)),
        after("cells", "pack.yaml:10 invalid-value", cells()),
        after("strange-root", "pack.yaml:9 unknown-key", "\"\": 1\n"),
        whole("list-root", "pack.yaml:1 wrong-type", "[1, 2]\n"),
        new Hostile(
            "many-files",
            ".:1 too-large",
            folder -> {
              for (int i = 0; i < 2_001; i++) {
                Files.createFile(folder.resolve(i + ".yaml"));
              }
            }));
  }

  private static final String RELATION = "  - {from: a%1$d, kind: supports, to: b%1$d}\n";

  private static String inOneEntry() {
    return "readings:\n  - paragraphs: [" + repeat("1,\n ", 190_000) + "]\n";
  }

  private static String cells() {
    String ids = IntStream.range(0, 1_000).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
    return "complete:\n  - {sections: [%1$s], topics: [%1$s], holders: [%1$s]}\n".formatted(ids);
  }

  private static Stream<Hostile> encodings() {
    String text = HEADER + "# é\n";
    return Stream.of(
        bytes("utf-16", "pack.yaml:1 not-utf8", text.getBytes(StandardCharsets.UTF_16)),
        bytes("utf-16-le", "pack.yaml:1 not-utf8", text.getBytes(StandardCharsets.UTF_16LE)),
        bytes("utf-16-be", "pack.yaml:1 not-utf8", text.getBytes(StandardCharsets.UTF_16BE)),
        bytes("latin-1", "pack.yaml:9 not-utf8", text.getBytes(StandardCharsets.ISO_8859_1)),
        bytes("overlong", "pack.yaml:9 not-utf8", with("c0af")),
        bytes("surrogate", "pack.yaml:9 not-utf8", with("eda080")),
        bytes("cut-off", "pack.yaml:9 not-utf8", with("e280")),
        bytes("nul", "pack.yaml:9 control-character", with("00")),
        bytes("escape", "pack.yaml:9 control-character", with("1b5b33316d")),
        bytes("second-mark", "loads", marked()));
  }

  private static byte[] with(String hex) {
    byte[] header = (HEADER + "# ").getBytes(StandardCharsets.UTF_8);
    byte[] more = HexFormat.of().parseHex(hex);
    byte[] all = java.util.Arrays.copyOf(header, header.length + more.length);
    System.arraycopy(more, 0, all, header.length, more.length);
    return all;
  }

  private static byte[] marked() {
    return ("\uFEFF\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_8);
  }

  private static Stream<Hostile> invisible() {
    return Stream.of(
        after("override", "pack.yaml:10 invalid-value", TOPIC.formatted("a", "ab\u202Edc")),
        after("escaped", "pack.yaml:10 invalid-value", TOPIC.formatted("a", "\"ab\\u202Edc\"")),
        after("zero-width", "pack.yaml:10 invalid-value", TOPIC.formatted("a", "Put\u200Bin")),
        after("escape-code", "pack.yaml:10 invalid-value", TOPIC.formatted("a", "\"\\e[2J\"")),
        after("half-a-pair", "pack.yaml:10 invalid-value", TOPIC.formatted("a", "\"\\ud800\"")),
        after("in-an-id", "pack.yaml:10 wrong-form", TOPIC.formatted("a\u200Bb", "A")),
        after("in-a-key", "pack.yaml:9 unknown-key", "top\u200Bics: []\n"),
        after("alphabet", "pack.yaml:10 wrong-form", TOPIC.formatted("\u0430", "A")));
  }

  private static Stream<Hostile> links() {
    return Stream.of(
        new Hostile(
            "link-to-file",
            "leak.yaml:1 symbolic-link",
            f -> Files.createSymbolicLink(f.resolve("leak.yaml"), Path.of("/etc/hostname"))),
        new Hostile(
            "link-to-folder",
            "more:1 symbolic-link",
            f -> Files.createSymbolicLink(f.resolve("more"), f.getParent())),
        new Hostile(
            "link-to-itself",
            "more:1 symbolic-link",
            f -> Files.createSymbolicLink(f.resolve("more"), f)),
        new Hostile(
            "deep-folder",
            "a/a/a/a/a/a/a/a:1 file-name",
            f -> Files.createDirectories(f.resolve("a/a/a/a/a/a/a/a/a"))),
        new Hostile(
            "other-ending",
            "topics.yml:1 file-name",
            f -> Files.writeString(f.resolve("topics.yml"), HEADER)));
  }

  private static Hostile after(String name, String expected, String yaml) {
    return whole(name, expected, HEADER + yaml);
  }

  private static Hostile whole(String name, String expected, String yaml) {
    return new Hostile(name, expected, f -> Files.writeString(f.resolve("pack.yaml"), yaml));
  }

  private static Hostile bytes(String name, String expected, byte[] bytes) {
    return new Hostile(name, expected, folder -> Files.write(folder.resolve("pack.yaml"), bytes));
  }

  private static void sparse(Path folder, String name, long length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.setLength(length);
    }
  }

  private static String repeat(String text, int times) {
    return text.repeat(times);
  }

  private static String numbered(String format, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> String.format(format, i))
        .collect(Collectors.joining());
  }
}
