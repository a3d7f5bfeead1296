package org.hikiwake.content.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.yaml.YamlReader;

/**
 * The files of one pack by their names relative to the pack's folder, in the order of the names.
 * Only files that end in {@code .yaml} belong to a pack; names that begin with a dot do not.
 *
 * @param problems why some of them, or all, could not be taken
 */
public record PackFiles(SortedMap<String, byte[]> files, List<Problem> problems) {

  /** The most files that a pack may have. */
  public static final int MAX_FILES = 2_000;

  /** The most bytes that the files in a folder may have together. */
  public static final long MAX_BYTES = 128L << 20;

  /** How a ZIP archive begins (APPNOTE.TXT, 4.3.7). */
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  public PackFiles {
    files = new TreeMap<>(files);
    problems = List.copyOf(problems);
  }

  /** Files that are all at hand. */
  public PackFiles(SortedMap<String, byte[]> files) {
    this(files, List.of());
  }

  /** Files whose contents are at hand as text. */
  public static PackFiles of(Map<String, String> texts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new PackFiles(files);
  }

  /** The files below a folder. Symbolic links in it are refused, since they lead out of it. */
  public static PackFiles in(Path folder) {
    return FolderIntake.of(folder);
  }

  /**
   * What somebody sent: a ZIP archive, or else the one file of a pack. Which of the two it is, is
   * told by how it begins and not by what it is called.
   *
   * @param name what the file is called where it comes from
   */
  public static PackFiles sent(String name, InputStream file) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(file);
    bytes.mark(ZIP.length);
    boolean isZip = Arrays.equals(bytes.readNBytes(ZIP.length), ZIP);
    bytes.reset();
    return isZip ? inZip(bytes) : single(name, bytes);
  }

  private static PackFiles single(String name, InputStream bytes) throws IOException {
    Intake intake = new Intake(YamlReader.MAX_BYTES);
    intake.take(Intake.isPlain(name) ? name : "pack.yaml", bytes);
    return intake.files();
  }

  /** The files in a ZIP archive, under the bounds of {@link #inZip(InputStream)}. */
  public static PackFiles inZip(Path archive) {
    return ZipIntake.of(archive);
  }

  /**
   * The files in a ZIP archive, which may come from anybody: it is read once from front to back,
   * nothing is written to disk, and sizes are counted and never believed. At most 32 MiB of archive
   * are read and 16 MiB of files taken out of it.
   */
  public static PackFiles inZip(InputStream archive) {
    return new ZipIntake(archive).files();
  }
}
