package org.hikiwake.content.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hikiwake.content.schema.PackSchema;
import org.hikiwake.core.reading.ParagraphRole;

/**
 * The files of a new pack, with every key of the format explained in comments. It loads without a
 * problem as it is, and is meant to be written over.
 */
public final class Skeleton {

  /** The text of the worked example, which is our own and may be written beside the pack. */
  private static final String EXAMPLE_TEXT = "letters.txt";

  private static final List<String> AUTHORS =
      List.of("people", "states", "institutions", "groups", "voices");
  private static final List<String> STATEMENTS =
      List.of("positions", "events", "quantities", "definitions", "proposals", "memberships");

  private final NewPack pack;
  private final SortedMap<String, String> files = new TreeMap<>();

  private Skeleton(NewPack pack) {
    this.pack = pack;
    files.put(Page.SCHEMA, PackSchema.text());
    put("pack.yaml", List.of("pack"), "What the pack says about itself.", header());
  }

  /** A pack with a worked example, from which questions are generated at once. */
  public static SortedMap<String, String> withExample(NewPack pack) {
    Skeleton skeleton = new Skeleton(pack);
    SourceText letters = SourceText.of(EXAMPLE_TEXT, resource("example/" + EXAMPLE_TEXT));
    skeleton.files.put("texts/" + EXAMPLE_TEXT, resource("example/" + EXAMPLE_TEXT));
    List<String> about = List.of("publisher: The Millbrook Courier", "date: 2024-05");
    skeleton.reading(new ReadingPage(new Sketching().sketch(letters), about));
    skeleton.rest("example/", "letters", Map.of(), resource("example/authors.yaml"));
    return skeleton.files;
  }

  /** A pack whose readings are told from their texts as far as that can be done. */
  public static SortedMap<String, String> of(NewPack pack, List<SourceText> texts) {
    Skeleton skeleton = new Skeleton(pack);
    Sketching sketching = new Sketching();
    List<ReadingSketch> readings = texts.stream().map(sketching::sketch).toList();
    for (ReadingSketch reading : readings) {
      skeleton.reading(ReadingPage.unknown(reading, pack));
      skeleton.rest("sketch/", reading.id(), names(reading), authors(readings));
    }
    return skeleton.files;
  }

  /** An id for a pack out of any name, such as that of its folder. */
  public static String idOf(String name) {
    return new Slugs().of(name, "my-pack");
  }

  private String header() {
    return filled(
        resource("pack.yaml"), Map.of("id", pack.id().value(), "title", Yaml.quoted(pack.title())));
  }

  private void reading(ReadingPage page) {
    put(
        "readings/" + page.reading().id() + ".yaml",
        List.of("readings"),
        "One reading: what it is, its paragraphs, and who wrote which of them.",
        page.yaml());
  }

  private void rest(String from, String reading, Map<String, String> names, String authors) {
    put("authors.yaml", AUTHORS, "Whoever holds a view, by kind.", authors);
    put(
        "topics.yaml",
        List.of("topics"),
        "The questions on which they differ.",
        resource(from + "topics.yaml"));
    put(
        "terms.yaml",
        List.of("terms"),
        "Words that somebody gives a meaning.",
        resource(from + "terms.yaml"));
    put(
        "sources.yaml",
        List.of("sources"),
        "What proves something that no reading says.",
        resource(from + "sources.yaml"));
    put(
        "statements/" + reading + ".yaml",
        STATEMENTS,
        "What the reading says, sentence by sentence in words of your own.",
        filled(resource(from + "statements.yaml"), names));
    put(
        "relations.yaml",
        List.of("relations"),
        "How statements stand to each other.",
        resource(from + "relations.yaml"));
    put(
        "complete.yaml",
        List.of("complete"),
        "Where everything is modelled, so that what is not there is not held.",
        resource(from + "complete.yaml"));
  }

  private void put(String name, List<String> keys, String about, String body) {
    files.put(name, new Page(name, keys, about, body).text());
  }

  private static Map<String, String> names(ReadingSketch reading) {
    return Map.of(
        "author", reading.authors().get(0).id(),
        "reading", reading.id(),
        "paragraphs", paragraphs(reading));
  }

  /** A checklist: every paragraph of the body with words by which it can be cited. */
  private static String paragraphs(ReadingSketch reading) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < reading.paragraphs().size(); i++) {
      if (reading.roles().get(i) == ParagraphRole.BODY) {
        String words = ReadingPage.firstWords(reading.paragraphs().get(i));
        lines.add("# TODO " + reading.id() + "#" + (i + 1) + ", anchor " + Yaml.quoted(words));
      }
    }
    return String.join("\n", lines);
  }

  private static String authors(List<ReadingSketch> readings) {
    return authors("people", readings.stream().filter(ReadingSketch::isSigned).toList())
        + authors("voices", readings.stream().filter(reading -> !reading.isSigned()).toList())
        + resource("sketch/authors.yaml");
  }

  private static String authors(String key, List<ReadingSketch> readings) {
    if (readings.isEmpty()) {
      return "";
    }
    return readings.stream()
        .flatMap(reading -> reading.authors().stream())
        .distinct()
        .map(
            author ->
                "  - id: "
                    + author.id()
                    + "\n    name: "
                    + Yaml.text(author.name())
                    + "\n    description: \"TODO: who this is, in a few words\"\n")
        .collect(Collectors.joining("", key + ":\n", ""));
  }

  private static String filled(String template, Map<String, String> values) {
    String text = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{{" + value.getKey() + "}}", value.getValue());
    }
    return text;
  }

  private static String resource(String name) {
    try (InputStream in = Skeleton.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the module");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
