package org.hikiwake.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.content.yaml.YamlReader;

/** Takes the files of a pack from a folder. */
final class FolderIntake extends SimpleFileVisitor<Path> {

  private static final int MAX_DEPTH = 8;

  private final Path folder;
  private final Intake intake = new Intake(PackFiles.MAX_BYTES);
  private final SortedMap<String, Path> found = new TreeMap<>();
  private long total;

  private FolderIntake(Path folder) {
    this.folder = folder;
  }

  static PackFiles of(Path folder) {
    FolderIntake taking = new FolderIntake(real(folder));
    taking.walk();
    taking.found.forEach(taking::take);
    return taking.intake.files();
  }

  /** The folder itself may be reached over a link: whoever names it has chosen it. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }

  private void walk() {
    try {
      Files.walkFileTree(folder, Set.of(), MAX_DEPTH, this);
    } catch (IOException e) {
      unreadable(".", e);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    boolean hidden = !path.equals(folder) && isHidden(path);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    String name = name(path);
    if (attributes.isSymbolicLink() && !isHidden(path)) {
      intake.refuse(
          name,
          ProblemCode.SYMBOLIC_LINK,
          "this is a symbolic link, which is not followed",
          "put the file itself in its place, or remove the link");
    } else if (attributes.isDirectory()) {
      intake.refuse(
          name,
          ProblemCode.FILE_NAME,
          "the folder is more than " + MAX_DEPTH + " deep and is not looked into",
          "move it up, or remove it");
    } else if (attributes.isRegularFile() && intake.wants(name)) {
      find(name, path, attributes.size());
    }
    return intake.isClosed() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  /** Nothing is read before it is known that all of it may be. */
  private void find(String name, Path path, long size) {
    found.put(name, path);
    total += Math.min(size, YamlReader.MAX_BYTES);
    if (total > PackFiles.MAX_BYTES || found.size() > PackFiles.MAX_FILES) {
      intake.close();
      found.clear();
    }
  }

  private void take(String name, Path path) {
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      intake.take(name, in);
    } catch (IOException e) {
      unreadable(name, e);
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    unreadable(name(path), e);
    return FileVisitResult.CONTINUE;
  }

  private void unreadable(String name, IOException e) {
    intake.refuse(
        name,
        ProblemCode.UNREADABLE,
        "this cannot be read: " + e.getClass().getSimpleName(),
        "make it readable, or remove it");
  }

  private String name(Path path) {
    String separator = path.getFileSystem().getSeparator();
    return folder.relativize(path).toString().replace(separator, "/");
  }
}
