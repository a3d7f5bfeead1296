package org.hikiwake.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.content.yaml.YamlReader;
import org.hikiwake.core.value.Invisible;

/** Takes a pack's files one by one, as many and as large as a pack may have them. */
final class Intake {

  /** What programs leave beside files: .DS_Store, .idea, ._pack.yaml, __MACOSX. */
  private static final Pattern HIDDEN = Pattern.compile("(.*/)?(\\.|__MACOSX/).*");

  private final long most;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private long total;
  private boolean closed;

  /**
   * @param most the bytes that the files may have together
   */
  Intake(long most) {
    this.most = most;
  }

  /** Whether nothing more is taken. */
  boolean isClosed() {
    return closed;
  }

  /** Whether a file of that name may be part of a pack. */
  boolean wants(String name) {
    if (HIDDEN.matcher(name).matches()) {
      return false;
    }
    if (name.endsWith(".yml")) {
      refuse(name, ProblemCode.FILE_NAME, "the name ends in .yml", "let it end in .yaml");
    }
    return name.endsWith(".yaml");
  }

  /** Takes a file, or notes why it is not taken. */
  void take(String name, InputStream contents) throws IOException {
    if (files.containsKey(name)) {
      refuse(name, ProblemCode.DUPLICATE_FILE, "there are two files of this name", "remove one");
    } else if (files.size() == PackFiles.MAX_FILES) {
      close();
    } else {
      hold(name, contents.readNBytes(YamlReader.MAX_BYTES + 1));
    }
  }

  private void hold(String name, byte[] bytes) {
    total += bytes.length;
    if (bytes.length > YamlReader.MAX_BYTES) {
      problems.add(YamlReader.tooLarge(name));
    } else if (total > most) {
      close();
    } else {
      files.put(name, bytes);
    }
  }

  /** Takes nothing more, since it would be too much. */
  void close() {
    close(
        new Problem(
            Place.startOf("."),
            ProblemCode.TOO_LARGE,
            "the pack has more than "
                + PackFiles.MAX_FILES
                + " files, or more than "
                + (most >> 20)
                + " MiB in them",
            "join small files, or make two packs of it"));
  }

  /** Takes nothing more, and lets go of what it has. */
  void close(Problem problem) {
    problems.add(problem);
    files.clear();
    closed = true;
  }

  void refuse(String name, ProblemCode code, String message, String remedy) {
    if (problems.size() < PackFiles.MAX_FILES) {
      problems.add(new Problem(Place.startOf(name), code, message, remedy));
    }
  }

  PackFiles files() {
    return new PackFiles(files, problems);
  }

  /** Whether a name leads nowhere but down. */
  static boolean isPlain(String name) {
    return name.length() <= 200
        && name.indexOf('\\') < 0
        && name.indexOf(':') < 0
        && Arrays.stream(name.split("/", -1)).noneMatch(step -> step.matches("\\.{0,2}"))
        && Invisible.in(name).isEmpty();
  }
}
