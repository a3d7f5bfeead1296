package org.hikiwake.content.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.WEATHER;
import static org.hikiwake.core.pack.AnyPack.anyPack;
import static org.hikiwake.core.pack.AnyPack.anyPerson;
import static org.hikiwake.core.pack.AnyPack.anyPosition;
import static org.hikiwake.core.pack.AnyPack.cite;
import static org.hikiwake.core.pack.AnyPack.relate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hikiwake.core.author.AuthorId;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.reading.Citation;
import org.hikiwake.core.statement.Attribution;
import org.hikiwake.core.statement.Attribution.Manner;
import org.hikiwake.core.statement.Evidence;
import org.hikiwake.core.statement.Position;
import org.hikiwake.core.statement.Relation;
import org.hikiwake.core.statement.Scope;
import org.hikiwake.core.statement.StatementId;
import org.junit.jupiter.api.Test;

/** What {@code docs/interchange.md} tells is what is written. */
class InterchangeDocTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String DOC = read(Path.of("../docs/interchange.md"));

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fenced blocks of that language, in order. */
  private static List<String> blocks(String language) {
    return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(DOC)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** Ann reports that Ben expects rain, and gives the clouds as the reason. */
  private static ContentPack documented() {
    return anyPack()
        .with(anyPerson("ben"))
        .with(
            position("clouds-gather", Attribution.own(new AuthorId("ben")), "Clouds gather.", 2),
            position(
                "it-will-rain",
                new Attribution(
                    List.of(new AuthorId("ben")), Manner.EACH, List.of(new AuthorId("ann"))),
                "It will rain.",
                3))
        .with(relate("clouds-gather", Relation.Kind.SUPPORTS, "it-will-rain"))
        .pack();
  }

  private static Position position(String id, Attribution attribution, String claim, int at) {
    Position any = anyPosition(id, attribution, WEATHER);
    List<Citation> citations = List.of(cite(at));
    return new Position(
        new StatementId(id),
        attribution,
        any.stance(),
        claim,
        Scope.UNLIMITED,
        new Evidence(citations, List.of()));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(json, e);
    }
  }

  @Test
  void jsonLdExampleIsWrittenSo() {
    JsonNode document = tree(ExchangeFormat.JSON_LD.write(documented()));
    assertThat(document.path("statements")).contains(tree(blocks("json").get(0)));
    assertThat(document.path("relations")).contains(tree(blocks("json").get(1)));
  }

  @Test
  void argdownExampleIsWrittenSo() {
    assertThat(ExchangeFormat.ARGDOWN.write(documented())).contains(blocks("argdown").get(0));
  }

  @Test
  void aifExampleIsWrittenSo() {
    JsonNode graph = tree(ExchangeFormat.AIF.write(documented()));
    assertThat(graph.path("nodes")).isEqualTo(tree(blocks("json").get(2)));
  }

  @Test
  void everyTermOfTheContextIsExplained() {
    JsonNode context = tree(ExchangeFormat.JSON_LD.write(documented())).path("@context");
    assertThat(context.properties())
        .filteredOn(term -> iri(term).contains(":") && !iri(term).startsWith("http"))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            term -> assertThat(DOC).contains("| `" + term.getKey() + "` | `" + iri(term) + "` |"));
  }

  private static String iri(Map.Entry<String, JsonNode> term) {
    JsonNode definition = term.getValue();
    return definition.isObject() ? definition.path("@id").asText() : definition.asText();
  }

  @Test
  void everyKindOfRelationIsInTheTable() {
    assertThat(Relation.Kind.values())
        .allSatisfy(
            kind -> assertThat(DOC).contains("| " + kind.name().toLowerCase(Locale.ROOT) + " |"));
  }
}
