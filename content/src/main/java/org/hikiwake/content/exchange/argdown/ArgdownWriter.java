package org.hikiwake.content.exchange.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackHeader;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Statement;
import org.hikiwake.core.statement.StatementId;
import org.hikiwake.core.topic.Topic;
import org.hikiwake.core.topic.TopicId;

/**
 * Writes the argument structure of a pack as Argdown (https://argdown.org/syntax/): topics are
 * headings, statements are equivalence classes titled with their ids, reasons and contradictions
 * are relations, and what Argdown has no sign for is metadata. The same pack gives the same text.
 *
 * <p>The text is to be read in Argdown's loose mode. In its strict mode a support is an entailment,
 * which a reason in a reading is not.
 */
public final class ArgdownWriter {

  private final ContentPack pack;
  private final Map<TopicId, List<Topic>> narrower = new LinkedHashMap<>();
  private final Map<TopicId, List<Statement>> onTopic = new LinkedHashMap<>();
  private final Map<StatementId, List<Relation>> outgoing = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private ArgdownWriter(ContentPack pack) {
    this.pack = pack;
    for (Topic topic : pack.parts().topics()) {
      if (topic.parent() != null) {
        narrower.computeIfAbsent(topic.parent(), unused -> new ArrayList<>()).add(topic);
      }
    }
    for (Statement statement : pack.statements()) {
      statement.topics().stream()
          .findFirst()
          .ifPresent(t -> onTopic.computeIfAbsent(t, unused -> new ArrayList<>()).add(statement));
    }
    for (Relation relation : pack.parts().relations()) {
      outgoing.computeIfAbsent(relation.from(), unused -> new ArrayList<>()).add(relation);
    }
  }

  /** The text of the pack, in UTF-8 when it is stored. */
  public static String write(ContentPack pack) {
    return new ArgdownWriter(pack).text();
  }

  private String text() {
    text.append(frontMatter(pack.header()).frontMatter());
    roots().forEach(topic -> topic(topic, 1));
    List<Statement> others = pack.statements().stream().filter(s -> s.topics().isEmpty()).toList();
    if (!others.isEmpty()) {
      text.append("\n# Without a topic\n");
      others.forEach(this::statement);
    }
    return text.toString();
  }

  private static Metadata frontMatter(PackHeader header) {
    return new Metadata()
        .put("title", header.title())
        .put("abstract", header.description())
        .put("pack", header.id().value())
        .put("packVersion", header.version().text())
        .put("language", header.language().tag())
        .put("licence", header.licence())
        .settings("model", "mode: loose", "removeTagsFromText: true");
  }

  private Stream<Topic> roots() {
    return pack.parts().topics().stream().filter(topic -> topic.parent() == null);
  }

  private void topic(Topic topic, int depth) {
    text.append('\n')
        .append("#".repeat(depth))
        .append(' ')
        .append(Escaped.prose(topic.label()))
        .append('\n')
        .append(
            new Metadata().put("id", topic.id().value()).put("question", topic.question()).block());
    onTopic.getOrDefault(topic.id(), List.of()).forEach(this::statement);
    narrower.getOrDefault(topic.id(), List.of()).forEach(t -> topic(t, depth + 1));
  }

  private void statement(Statement statement) {
    List<Relation> relations = outgoing.getOrDefault(statement.id(), List.of());
    text.append("\n[")
        .append(statement.id())
        .append("]: ")
        .append(Escaped.prose(statement.sentence()));
    new Tags(statement).all().forEach(tag -> text.append(" #").append(tag));
    text.append('\n').append(new Particulars(pack, statement, relations).metadata().block());
    for (Relation relation : relations) {
      Sign.of(relation.kind())
          .ifPresent(
              sign ->
                  text.append("  ")
                      .append(sign.text())
                      .append(" [")
                      .append(relation.to())
                      .append("]\n"));
    }
  }
}
