package org.hikiwake.content.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hikiwake.content.problem.Place;
import org.hikiwake.content.problem.Printable;
import org.hikiwake.content.problem.Problem;
import org.hikiwake.content.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree from the parser's events, without recursion, so that depth costs no stack. */
final class YamlTreeBuilder {

  private static final int MAX_DEPTH = 32;

  private final String file;
  private final Consumer<Problem> problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean gaveUp;
  private int values;
  private int documents;
  private @Nullable YamlNode root;

  YamlTreeBuilder(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  Optional<YamlNode> root() {
    return Optional.ofNullable(root);
  }

  /** Whether the file is so deep or so full that reading on would only cost memory. */
  boolean gaveUp() {
    return gaveUp;
  }

  Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  void accept(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> document(event);
      case MappingStart -> start((CollectionStartEvent) event, new OpenMapping(place(event)));
      case SequenceStart -> start((CollectionStartEvent) event, new OpenSequence(place(event)));
      case MappingEnd, SequenceEnd -> add(open.pop().close());
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias(event);
      case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
    }
  }

  private void document(Event event) {
    documents++;
    if (documents == 2) {
      report(
          place(event),
          ProblemCode.SEVERAL_DOCUMENTS,
          "the file has several YAML documents; only the first is read",
          "remove the line --- and join the parts, or make two files");
    }
  }

  private void start(CollectionStartEvent event, Open collection) {
    event.getTag().ifPresent(tag -> tag(collection.place(), tag));
    if (open.size() == MAX_DEPTH) {
      gaveUp = true;
      report(
          collection.place(),
          ProblemCode.TOO_DEEP,
          "lists and mappings are nested " + MAX_DEPTH + " deep",
          "flatten them: no part of a pack needs more than eight");
    }
    open.push(collection);
  }

  private void scalar(ScalarEvent event) {
    event.getTag().ifPresent(tag -> tag(place(event), tag));
    add(Scalars.of(place(event), event));
  }

  private void alias(Event event) {
    report(
        place(event),
        ProblemCode.ALIAS,
        "packs use no YAML aliases (*name)",
        "write the value out where it is needed");
    add(Scalars.nothing(place(event)));
  }

  private void tag(Place place, String tag) {
    report(
        place,
        ProblemCode.TAG,
        "packs use no YAML tags (" + Printable.excerpt(tag) + ")",
        "remove the tag");
  }

  private void add(YamlNode node) {
    count(node);
    if (!open.isEmpty()) {
      open.peek().add(node);
    } else if (documents == 1) {
      root = node;
    }
  }

  private void count(YamlNode node) {
    values++;
    if (values > YamlReader.MAX_VALUES && !gaveUp) {
      gaveUp = true;
      report(
          node.place(),
          ProblemCode.TOO_LARGE,
          "the file has more than " + YamlReader.MAX_VALUES + " values and is read no further",
          "split it into several files");
    }
  }

  private Place place(Event event) {
    return event.getStartMark().map(this::place).orElse(Place.startOf(file));
  }

  private void report(Place place, ProblemCode code, String message, String remedy) {
    problems.accept(new Problem(place, code, message, remedy));
  }

  /** A collection whose end has not been read yet. */
  private interface Open {
    Place place();

    void add(YamlNode node);

    YamlNode close();
  }

  private record OpenSequence(Place place, List<YamlNode> items) implements Open {

    OpenSequence(Place place) {
      this(place, new ArrayList<>());
    }

    @Override
    public void add(YamlNode node) {
      items.add(node);
    }

    @Override
    public YamlNode close() {
      return new YamlNode.Sequence(place, items);
    }
  }

  private final class OpenMapping implements Open {

    private final Place place;
    private final Map<String, YamlNode.Mapping.Entry> entries = new LinkedHashMap<>();
    private @Nullable YamlNode key;

    OpenMapping(Place place) {
      this.place = place;
    }

    @Override
    public Place place() {
      return place;
    }

    @Override
    public void add(YamlNode node) {
      if (key == null) {
        key = node;
      } else {
        put(key, node);
        key = null;
      }
    }

    private void put(YamlNode from, YamlNode value) {
      String name = from.json().asText();
      YamlNode.Mapping.Entry entry = new YamlNode.Mapping.Entry(from.place(), value);
      if (entries.putIfAbsent(name, entry) != null) {
        report(
            from.place(),
            ProblemCode.DUPLICATE_KEY,
            "the key \"" + Printable.excerpt(name) + "\" stands twice in one mapping",
            "remove one, or join the two values");
      }
    }

    @Override
    public YamlNode close() {
      return new YamlNode.Mapping(place, entries);
    }
  }
}
