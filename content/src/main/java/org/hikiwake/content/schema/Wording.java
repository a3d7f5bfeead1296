package org.hikiwake.content.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Printable;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.hikiwake.content.yaml.YamlNode;

/** Says in plain words what a schema error means for the person who wrote the file. */
final class Wording {

  private final YamlNode at;
  private final List<String> path;
  private final Error error;
  private final JsonNode shape;

  /**
   * @param file the whole file
   * @param path where in it the error is
   * @param schema the whole schema, in which the error's own part is looked up
   */
  Wording(YamlNode file, List<String> path, Error error, JsonNode schema) {
    this.path = path;
    this.error = error;
    at = descend(file, path);
    shape = shapeOf(error, schema);
  }

  private static YamlNode descend(YamlNode from, List<String> path) {
    YamlNode here = from;
    for (String step : path) {
      Optional<YamlNode> next = here.child(step);
      if (next.isEmpty()) {
        return here;
      }
      here = next.get();
    }
    return here;
  }

  /** The schema that holds the keyword which failed. */
  private static JsonNode shapeOf(Error error, JsonNode schema) {
    String pointer = error.getSchemaLocation().getFragment().toString();
    return schema.at(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
  }

  Problem problem() {
    return switch (decidingKeyword()) {
      case "required" -> missingKey();
      case "additionalProperties" -> unknownKey();
      case "type" ->
          say(
              ProblemCode.WRONG_TYPE,
              what() + " is not " + typeName(),
              "write " + typeName() + " (" + meaning() + ")");
      case "enum" -> notAChoice();
      case "const" ->
          say(
              ProblemCode.NOT_A_CHOICE,
              what() + " is " + value() + ", which this version does not read",
              "write " + shape.path("const").asText());
      case "pattern" ->
          say(ProblemCode.WRONG_FORM, value() + " has not the right form", "write " + meaning());
      case "minLength", "minItems" ->
          say(ProblemCode.TOO_SHORT, what() + " is empty or too short", "write " + meaning());
      case "maxLength" ->
          say(
              ProblemCode.TOO_LONG,
              what() + " is longer than " + shape.path("maxLength").asText() + " characters",
              "shorten it");
      case "minimum", "maximum" ->
          say(ProblemCode.OUT_OF_RANGE, value() + " is out of range", "write " + meaning());
      case "uniqueItems" ->
          say(ProblemCode.REPEATED_ITEM, what() + " repeats an item", "list each item once");
      case "oneOf" ->
          say(
              ProblemCode.AUTHORSHIP,
              "the section does not say in exactly one way who wrote it",
              "give one of signed, inferred and unsigned");
      case "anyOf" ->
          say(
              ProblemCode.NO_EVIDENCE,
              what() + " cites nothing that proves it",
              "add cite (a paragraph of a reading) or outside (a source)");
      default -> throw new IllegalStateException("no words for " + error);
    };
  }

  /** A choice fails as a whole: what each of its alternatives lacks is not the author's fault. */
  private String decidingKeyword() {
    NodePath evaluated = error.getEvaluationPath();
    return Stream.of("oneOf", "anyOf")
        .filter(evaluated::contains)
        .findFirst()
        .orElse(error.getKeyword());
  }

  private Problem missingKey() {
    String key = error.getProperty();
    String meaning = shape.path("properties").path(key).path("description").asText("its value");
    return say(
        ProblemCode.MISSING_KEY, what() + " has no \"" + key + "\"", "add " + key + ": " + meaning);
  }

  private Problem unknownKey() {
    String key = error.getProperty();
    List<String> allowed = new ArrayList<>();
    shape.path("properties").fieldNames().forEachRemaining(allowed::add);
    String remedy =
        closest(key, allowed)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("remove it; allowed here are " + String.join(", ", allowed));
    return new Problem(
        keyPlace(key),
        ProblemCode.UNKNOWN_KEY,
        "there is no key \"" + Printable.excerpt(key) + "\" here",
        remedy);
  }

  private Place keyPlace(String key) {
    return at instanceof YamlNode.Mapping mapping
        ? mapping.key(key).orElse(at.place())
        : at.place();
  }

  private Problem notAChoice() {
    List<String> choices = new ArrayList<>();
    shape.path("enum").forEach(choice -> choices.add(choice.asText()));
    return say(
        ProblemCode.NOT_A_CHOICE,
        value() + " is none of " + String.join(", ", choices),
        closest(at.json().asText(), choices)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("write one of them"));
  }

  private static Optional<String> closest(String given, List<String> allowed) {
    LevenshteinDistance distance = new LevenshteinDistance(2);
    return allowed.stream().filter(word -> distance.apply(word, given) >= 0).findFirst();
  }

  private Problem say(ProblemCode code, String message, String remedy) {
    return new Problem(at.place(), code, message, remedy);
  }

  /** The part in its author's words: the key, or the entry of a list. */
  private String what() {
    if (path.isEmpty()) {
      return "the file";
    }
    String last = path.get(path.size() - 1);
    boolean item = last.chars().allMatch(Character::isDigit);
    return item && path.size() > 1
        ? "entry " + (Integer.parseInt(last) + 1) + " of " + path.get(path.size() - 2)
        : last;
  }

  private String value() {
    return at instanceof YamlNode.Scalar scalar
        ? "\"" + Printable.excerpt(scalar.text()) + "\""
        : what();
  }

  private String meaning() {
    return shape.path("description").asText("what the schema asks for");
  }

  private String typeName() {
    return switch (shape.path("type").asText("text")) {
      case "array" -> "a list";
      case "object" -> "a mapping of keys";
      case "boolean" -> "true or false";
      case "integer" -> "a whole number";
      case "number" -> "a number";
      default -> "text";
    };
  }
}
