package org.hikiwake.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.content.yaml.YamlReader;

/**
 * The files of one pack by their names relative to the pack's folder, in the order of the names.
 * Only files that end in {@code .yaml} belong to a pack.
 */
public record PackFiles(SortedMap<String, byte[]> files) {

  /** The most files that a pack may have. */
  public static final int MAX_FILES = 2_000;

  /** The most bytes that a pack's files may have together. */
  public static final long MAX_BYTES = 256L << 20;

  public PackFiles {
    files = new TreeMap<>(files);
    if (files.size() > MAX_FILES) {
      throw new PackTooLarge("the pack has more than " + MAX_FILES + " files");
    }
    if (files.values().stream().mapToLong(bytes -> bytes.length).sum() > MAX_BYTES) {
      throw new PackTooLarge("the pack has more than " + (MAX_BYTES >> 20) + " MiB");
    }
  }

  /** Files whose contents are at hand as text. */
  public static PackFiles of(Map<String, String> texts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new PackFiles(files);
  }

  /**
   * The files below a folder; symbolic links are not followed.
   *
   * @throws PackTooLarge before anything large is read into memory
   * @throws UncheckedIOException where the folder cannot be read
   */
  public static PackFiles in(Path folder) {
    try (Stream<Path> walk = Files.walk(folder, 8)) {
      Map<String, Path> paths =
          walk.filter(Files::isRegularFile)
              .filter(path -> path.toString().endsWith(".yaml"))
              .limit(MAX_FILES + 1L)
              .collect(Collectors.toMap(path -> name(folder, path), path -> path));
      return new PackFiles(read(paths));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static SortedMap<String, byte[]> read(Map<String, Path> paths) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long total = 0;
    for (Map.Entry<String, Path> entry : paths.entrySet()) {
      total += Math.min(Files.size(entry.getValue()), YamlReader.MAX_BYTES);
      if (total > MAX_BYTES) {
        throw new PackTooLarge("the pack has more than " + (MAX_BYTES >> 20) + " MiB");
      }
      files.put(entry.getKey(), start(entry.getValue()));
    }
    return files;
  }

  /** One byte more than a reader takes, so that a larger file is known without being held. */
  private static byte[] start(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(YamlReader.MAX_BYTES + 1);
    }
  }
}
