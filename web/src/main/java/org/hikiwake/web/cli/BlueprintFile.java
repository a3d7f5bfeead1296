package org.hikiwake.web.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hikiwake.content.problem.Findings;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.yaml.YamlNode;
import org.hikiwake.content.yaml.YamlReader;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.topic.TopicId;
import org.hikiwake.core.value.InvalidValue;
import org.hikiwake.quiz.assembly.AuthorLimit;
import org.hikiwake.quiz.assembly.Band;
import org.hikiwake.quiz.assembly.Blueprint;
import org.hikiwake.quiz.assembly.InvalidBlueprint;
import org.hikiwake.quiz.assembly.Length;
import org.hikiwake.quiz.assembly.Points;
import org.hikiwake.quiz.assembly.Row;
import org.hikiwake.quiz.assembly.Selection;
import org.hikiwake.quiz.assembly.Target;
import org.hikiwake.quiz.question.Kind;
import org.hikiwake.quiz.version.FamilyId;
import org.hikiwake.web.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a blueprint, YAML or JSON, which is YAML too. The keys are those of docs/assembly.md; the
 * first thing that is wrong ends the reading.
 */
final class BlueprintFile {

  private static final List<String> KEYS =
      List.of(
          "questions",
          "minutes",
          "points",
          "spread",
          "rows",
          "difficulty",
          "author",
          "forms",
          "difference");
  private static final List<String> ROW_KEYS =
      List.of("reading", "topic", "family", "kind", "difficulty", "least", "most", "exactly");

  private final ContentPack pack;

  /**
   * @param pack the pack whose readings and topics the blueprint may name
   */
  BlueprintFile(ContentPack pack) {
    this.pack = pack;
  }

  /**
   * Reads the file.
   *
   * @throws CannotRun where it cannot be read or means nothing, with the line
   */
  Blueprint read(Path file) {
    try {
      return blueprint(root(file));
    } catch (IOException e) {
      throw new CannotRun("\"" + file + "\" cannot be read; name a file with a blueprint");
    }
  }

  /**
   * Reads the file, but with another number of forms.
   *
   * @throws CannotRun as above
   */
  Blueprint read(Path file, int forms) {
    Blueprint blueprint = read(file);
    try {
      return blueprint.inForms(forms, blueprint.parallel());
    } catch (InvalidBlueprint e) {
      throw new CannotRun(String.valueOf(e.getMessage()));
    }
  }

  private static YamlNode root(Path file) throws IOException {
    Findings findings = new Findings();
    Optional<YamlNode> root =
        new YamlReader(findings).read(file.toString(), Files.readAllBytes(file));
    for (Problem problem : findings.all()) {
      throw new CannotRun(problem.toString());
    }
    return root.orElseThrow(() -> new CannotRun("\"" + file + "\" is empty"));
  }

  private Blueprint blueprint(YamlNode root) {
    requireKeys(root, KEYS);
    Blueprint blueprint = at(root, () -> Blueprint.of(length(root)));
    for (YamlNode row : root.child("rows").map(YamlNode::items).orElse(List.of())) {
      Blueprint before = blueprint;
      blueprint = at(row, () -> before.with(row(row)));
    }
    Blueprint rows = blueprint;
    return at(root, () -> rest(root, rows));
  }

  private static Blueprint rest(YamlNode root, Blueprint rows) {
    Blueprint blueprint =
        rows.inForms(
            whole(root, "forms").orElse(1),
            decimal(root, "difference").orElse(Blueprint.USUAL_PARALLEL));
    Optional<Integer> points = whole(root, "points");
    if (points.isPresent()) {
      blueprint = blueprint.worth(new Points(points.get(), spread(root)));
    }
    Optional<YamlNode> difficulty = root.child("difficulty");
    if (difficulty.isPresent()) {
      blueprint = blueprint.with(target(difficulty.get()));
    }
    Optional<YamlNode> author = root.child("author");
    return author.isPresent() ? blueprint.with(author(author.get())) : blueprint;
  }

  private static Length length(YamlNode root) {
    Optional<Integer> questions = whole(root, "questions");
    Optional<Integer> minutes = whole(root, "minutes");
    if (questions.isPresent() == minutes.isPresent()) {
      throw wrong(root.place(), "give either \"questions\" or \"minutes\"");
    }
    return questions
        .<Length>map(Length.Questions::new)
        .orElseGet(() -> new Length.Minutes(minutes.orElseThrow()));
  }

  private static Points.Spread spread(YamlNode root) {
    return root.child("spread")
        .map(node -> choice(node, Points.Spread.values(), Words::of))
        .orElse(Points.Spread.EQUAL);
  }

  private static Target target(YamlNode node) {
    requireKeys(node, List.of("mean", "tolerance"));
    return new Target(
        decimal(node, "mean").orElseThrow(() -> wrong(node.place(), "give a \"mean\"")),
        decimal(node, "tolerance").orElse(.05));
  }

  private static AuthorLimit author(YamlNode node) {
    requireKeys(node, List.of("share", "least"));
    return new AuthorLimit(
        decimal(node, "share").orElse(AuthorLimit.USUAL.share()),
        whole(node, "least").orElse(AuthorLimit.USUAL.least()));
  }

  private Row row(YamlNode node) {
    requireKeys(node, ROW_KEYS);
    Optional<Integer> exactly = whole(node, "exactly");
    int least = exactly.or(() -> whole(node, "least")).orElse(0);
    int most = exactly.or(() -> whole(node, "most")).orElse(Row.NO_LIMIT);
    return new Row(selection(node), least, most);
  }

  private Selection selection(YamlNode node) {
    return new Selection(
        text(node, "reading", this::reading),
        text(node, "topic", this::topic),
        text(node, "family", FamilyId::new),
        node.child("kind").map(kind -> choice(kind, Kind.values(), Kind::word)).orElse(null),
        node.child("difficulty").map(BlueprintFile::band).orElse(null));
  }

  private ReadingId reading(String id) {
    return pack.reading(new ReadingId(id))
        .map(reading -> reading.id())
        .orElseThrow(() -> new InvalidValue(id, "the pack has no reading \"" + id + "\""));
  }

  private TopicId topic(String id) {
    return pack.topic(new TopicId(id))
        .map(topic -> topic.id())
        .orElseThrow(() -> new InvalidValue(id, "the pack has no topic \"" + id + "\""));
  }

  private static Band band(YamlNode node) {
    requireKeys(node, List.of("from", "to"));
    return new Band(decimal(node, "from").orElse(0.), decimal(node, "to").orElse(1.));
  }

  private static <T> @Nullable T text(YamlNode node, String key, Function<String, T> value) {
    return node.child(key).map(child -> at(child, () -> value.apply(scalar(child)))).orElse(null);
  }

  private static <T> T choice(YamlNode node, T[] values, Function<T, String> word) {
    String given = scalar(node);
    return Arrays.stream(values)
        .filter(value -> word.apply(value).equals(given))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    node.place(),
                    "\""
                        + given
                        + "\" is none of "
                        + Arrays.stream(values).map(word).collect(Collectors.joining(", "))));
  }

  private static String scalar(YamlNode node) {
    JsonNode json = node.json();
    if (!json.isTextual()) {
      throw wrong(node.place(), "a word belongs here");
    }
    return json.asText();
  }

  private static Optional<Integer> whole(YamlNode node, String key) {
    return number(node, key)
        .map(
            number -> {
              try {
                return number.intValueExact();
              } catch (ArithmeticException e) {
                throw wrong(place(node, key), "\"" + key + "\" is a whole number");
              }
            });
  }

  private static Optional<Double> decimal(YamlNode node, String key) {
    return number(node, key).map(BigDecimal::doubleValue);
  }

  private static Optional<BigDecimal> number(YamlNode node, String key) {
    return node.child(key)
        .map(
            child -> {
              if (!child.json().isNumber()) {
                throw wrong(child.place(), "\"" + key + "\" is a number");
              }
              return child.json().decimalValue();
            });
  }

  private static Place place(YamlNode node, String key) {
    return node.child(key).orElse(node).place();
  }

  private static void requireKeys(YamlNode node, List<String> known) {
    JsonNode json = node.json();
    if (!json.isObject()) {
      throw wrong(node.place(), "keys with values belong here: " + String.join(", ", known));
    }
    json.fieldNames()
        .forEachRemaining(
            key -> {
              if (!known.contains(key)) {
                throw wrong(
                    place(node, key),
                    "\"" + key + "\" is no key here; there are " + String.join(", ", known));
              }
            });
  }

  /** Tells where in the file a value stands that its type refuses. */
  private static <T> T at(YamlNode node, Supplier<T> value) {
    try {
      return value.get();
    } catch (InvalidBlueprint | InvalidValue e) {
      throw wrong(node.place(), e.getMessage());
    }
  }

  private static CannotRun wrong(Place place, @Nullable String message) {
    return new CannotRun(place + ": " + message);
  }
}
