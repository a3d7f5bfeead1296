package org.hikiwake.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is there as long as the process is. */
final class PassingFolder {

  private PassingFolder() {}

  static Path make() {
    try {
      Path folder = Files.createTempDirectory("hikiwake-demo");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      return folder;
    } catch (IOException e) {
      throw new CannotRun(
          "no folder for the demonstration can be made (" + e.getMessage() + "); name one: --data");
    }
  }

  /** What a server that is stopping still holds stays, as any passing file would. */
  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
