package org.hikiwake.content.skeleton;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;

/** A folder in which nothing is yet. */
public record FreshFolder(Path path) {

  /**
   * Writes files by their relative names. Nothing that is there is ever overwritten.
   *
   * @throws FolderTaken where the folder is not empty, or is a file
   */
  public void write(Map<String, String> files) throws FolderTaken, IOException {
    requireEmpty();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path to = path.resolve(file.getKey());
      Files.createDirectories(to.getParent());
      Files.writeString(to, file.getValue(), StandardOpenOption.CREATE_NEW);
    }
  }

  private void requireEmpty() throws FolderTaken, IOException {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> entries = Files.list(path)) {
      if (entries.findAny().isPresent()) {
        throw new FolderTaken("\"" + path + "\" is not empty; name a folder that is new or empty");
      }
    } catch (NotDirectoryException e) {
      throw new FolderTaken("\"" + path + "\" is a file; name a folder that is new or empty");
    }
  }
}
