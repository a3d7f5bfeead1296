package org.hikiwake.content.yaml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the plain part of YAML 1.2 that packs use: mappings, lists and scalars in UTF-8. Aliases,
 * tags and several documents in a file are refused, and a file may have only so many values, which
 * bounds the memory.
 */
public final class YamlReader {

  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 4 << 20;

  /** The most values, lists, mappings and keys that are taken from one file. */
  public static final int MAX_VALUES = 200_000;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Consumer<Problem> problems;

  /**
   * @param problems takes every problem that is found
   */
  public YamlReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Reads one file. What can be read is returned even where something else in it is wrong; nothing
   * is returned where the file is no UTF-8 or no YAML, is empty, or is too large.
   */
  public Optional<YamlNode> read(String file, byte[] bytes) {
    Optional<Problem> fault = tooLarge(file, bytes).or(() -> PlainText.fault(file, bytes));
    fault.ifPresent(problems);
    return fault.isPresent() ? Optional.empty() : parse(file, bytes);
  }

  private static Optional<Problem> tooLarge(String file, byte[] bytes) {
    return bytes.length <= MAX_BYTES ? Optional.empty() : Optional.of(tooLarge(file));
  }

  /** What is said of a file with more than {@link #MAX_BYTES}. */
  public static Problem tooLarge(String file) {
    return new Problem(
        Place.startOf(file),
        ProblemCode.TOO_LARGE,
        "the file has more than " + (MAX_BYTES >> 20) + " MiB and is not read",
        "split it into several files");
  }

  private Optional<YamlNode> parse(String file, byte[] bytes) {
    YamlTreeBuilder builder = new YamlTreeBuilder(file, problems);
    try {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(MAX_BYTES).build();
      for (Event event : new Parse(settings).parseReader(text(bytes))) {
        builder.accept(event);
        if (builder.gaveUp()) {
          return Optional.empty();
        }
      }
      return builder.root();
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(m -> builder.place(m)).orElse(Place.startOf(file));
      report(
          place, ProblemCode.NOT_YAML, "this is not YAML: " + e.getProblem(), "correct the syntax");
      return Optional.empty();
    } catch (YamlEngineException e) {
      report(
          Place.startOf(file),
          ProblemCode.NOT_YAML,
          "this is not YAML: " + firstLine(e),
          "correct the syntax");
      return Optional.empty();
    }
  }

  private static Reader text(byte[] bytes) {
    boolean marked = Arrays.mismatch(bytes, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length;
    int start = marked ? BYTE_ORDER_MARK.length : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
  }

  private static String firstLine(YamlEngineException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
  }

  private void report(Place place, ProblemCode code, String message, String remedy) {
    problems.accept(new Problem(place, code, message, remedy));
  }
}
