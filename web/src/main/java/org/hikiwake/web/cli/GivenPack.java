package org.hikiwake.web.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.hikiwake.content.pack.PackFiles;
import org.hikiwake.content.pack.PackLoader;
import org.hikiwake.content.pack.ShippedPacks;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.core.value.InvalidValue;

/** The pack that an argument names: a folder, a ZIP archive, or a shipped pack by its id. */
record GivenPack(String argument) {

  /**
   * Its files.
   *
   * @throws CannotRun where there is no such pack
   */
  PackFiles files() {
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        return PackFiles.in(path);
      }
      if (Files.isRegularFile(path)) {
        return PackFiles.inZip(path);
      }
      return ShippedPacks.files(new PackId(argument)).orElseThrow(this::unknown);
    } catch (InvalidPathException | InvalidValue e) {
      throw unknown();
    }
  }

  /**
   * The pack itself.
   *
   * @throws CannotRun where there is no such pack, or where anything is wrong with it
   */
  ContentPack pack() {
    return new PackLoader()
        .load(files())
        .fold(
            loaded -> loaded.pack(),
            rejected -> {
              throw new CannotRun(
                  counted(rejected.problems().size())
                      + " in "
                      + argument
                      + rejected.problems().stream()
                          .map(Problem::toString)
                          .collect(Collectors.joining("\n  ", "\n  ", "")));
            });
  }

  private static String counted(int problems) {
    return problems == 1 ? "1 problem" : problems + " problems";
  }

  private CannotRun unknown() {
    return new CannotRun(
        "\""
            + argument
            + "\" is neither a folder, a ZIP archive nor a shipped pack; shipped are "
            + ShippedPacks.ids().stream().map(PackId::value).collect(Collectors.joining(", ")));
  }
}
