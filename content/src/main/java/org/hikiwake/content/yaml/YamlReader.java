package org.hikiwake.content.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
 * tags and several documents in a file are refused, which also makes memory linear in the file.
 */
public final class YamlReader {

  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 32 << 20;

  private final Consumer<Problem> problems;

  /**
   * @param problems takes every problem that is found
   */
  public YamlReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Reads one file. What can be read is returned even where something else in it is wrong; nothing
   * is returned where the file is no UTF-8 or no YAML, or is empty.
   */
  public Optional<YamlNode> read(String file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      report(
          Place.startOf(file),
          ProblemCode.TOO_LARGE,
          "the file has " + bytes.length + " bytes; at most " + MAX_BYTES + " are read",
          "split it into several files");
      return Optional.empty();
    }
    return decode(file, bytes).flatMap(text -> parse(file, text));
  }

  private Optional<String> decode(String file, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      report(
          Place.startOf(file),
          ProblemCode.NOT_UTF8,
          "the file is not UTF-8",
          "save it in the encoding UTF-8");
      return Optional.empty();
    }
  }

  private Optional<YamlNode> parse(String file, String text) {
    YamlTreeBuilder builder = new YamlTreeBuilder(file, problems);
    try {
      LoadSettings settings = LoadSettings.builder().setCodePointLimit(MAX_BYTES).build();
      for (Event event : new Parse(settings).parseString(text)) {
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
          "remove control characters and correct the syntax");
      return Optional.empty();
    }
  }

  private static String firstLine(YamlEngineException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
  }

  private void report(Place place, ProblemCode code, String message, String remedy) {
    problems.accept(new Problem(place, code, message, remedy));
  }
}
