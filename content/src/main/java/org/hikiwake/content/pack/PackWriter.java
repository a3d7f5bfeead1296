package org.hikiwake.content.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackParts;
import org.hikiwake.core.reading.Reading;
import org.hikiwake.core.reading.ReadingId;
import org.hikiwake.core.statement.Statement;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Writes a pack as files: one for each kind of part, one for each reading, and the statements of
 * each reading in one. The same pack gives the same bytes, and loading them gives the same pack.
 */
public final class PackWriter {

  /** Quotes what the reader, which goes by the same schema, would not take for text. */
  private static final DumpSettings YAML =
      DumpSettings.builder()
          .setSchema(new CoreSchema())
          .setDefaultFlowStyle(FlowStyle.AUTO)
          .setWidth(110)
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .build();

  private PackWriter() {}

  /** The files' texts by their names relative to the pack's folder. */
  public static SortedMap<String, String> write(ContentPack pack) {
    PackParts parts = pack.parts();
    SortedMap<String, Page> pages = new TreeMap<>();
    page(pages, "pack.yaml").put("pack", Entries.write(HeaderEntry.of(pack.header())));
    parts.sources().forEach(s -> page(pages, "sources.yaml").add("sources", SourceEntry.of(s)));
    parts.topics().forEach(t -> page(pages, "topics.yaml").add("topics", TopicEntry.of(t)));
    parts.terms().forEach(t -> page(pages, "terms.yaml").add("terms", TermEntry.of(t)));
    parts.authors().forEach(a -> page(pages, "authors.yaml").add(Written.of(a)));
    for (Reading reading : parts.readings()) {
      page(pages, "readings/" + reading.id() + ".yaml").add("readings", ReadingEntry.of(reading));
    }
    parts.statements().forEach(s -> page(pages, file(s)).add(Written.of(s)));
    parts
        .relations()
        .forEach(r -> page(pages, "relations.yaml").add("relations", RelationEntry.of(r)));
    CompleteEntry.of(parts.cells()).forEach(c -> page(pages, "complete.yaml").add("complete", c));
    SortedMap<String, String> texts = new TreeMap<>();
    pages.forEach((name, page) -> texts.put(name, page.text()));
    return texts;
  }

  private static Page page(Map<String, Page> pages, String name) {
    return pages.computeIfAbsent(name, unused -> new Page());
  }

  private static String file(Statement statement) {
    return statement.evidence().readings().stream()
        .map(ReadingId::value)
        .findFirst()
        .map(reading -> "statements/" + reading + ".yaml")
        .orElse("statements.yaml");
  }

  /** One file on its way to text. */
  private static final class Page {

    private final Map<String, Object> content = new LinkedHashMap<>(Map.of("hikiwake", 1));
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();

    Page put(String key, Object value) {
      content.put(key, value);
      return this;
    }

    Page add(Written written) {
      return add(written.kind().key(), written.entry());
    }

    Page add(String key, Object entry) {
      lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(Entries.write(entry));
      return this;
    }

    String text() {
      content.putAll(lists);
      return new Dump(YAML).dumpToString(content);
    }
  }
}
