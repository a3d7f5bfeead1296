package org.hikiwake.content.exchange.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hikiwake.content.exchange.Packs;
import org.hikiwake.content.exchange.jsonld.Linked.Triple;
import org.hikiwake.core.pack.ContentPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads the document as linked data finds in it what Hikiwake finds. */
class LinkedDataTest {

  private static final String BASE = "https://hikiwake.org/packs/any/1.0.0/";
  private static final Set<Triple> RICH = new Linked(JsonLdWriter.write(Packs.rich())).triples();

  static Stream<ContentPack> packs() {
    return Packs.all();
  }

  private static ObjectNode tree(ContentPack pack) {
    try {
      return new JsonMapper().readValue(JsonLdWriter.write(pack), ObjectNode.class);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ObjectNode context() {
    return (ObjectNode) tree(Packs.small()).get("@context");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyKeyAndTypeIsAnIri(ContentPack pack) {
    visit(
        new Linked(JsonLdWriter.write(pack)).expanded(),
        (key, value) -> {
          if (!key.startsWith("@")) {
            assertThat(key).matches("https?://\\S+");
          } else if (key.equals("@type")) {
            assertThat(value.toString()).doesNotContain(BASE).contains("http");
          }
        });
  }

  private static void visit(JsonValue value, BiConsumer<String, JsonValue> visitor) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> visit(item, visitor));
    } else if (value instanceof JsonObject object) {
      object.forEach(visitor);
      object.values().forEach(item -> visit(item, visitor));
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyValueBecomesATriple(ContentPack pack) {
    ObjectNode tree = tree(pack);
    tree.remove("@context");
    assertThat(new Linked(JsonLdWriter.write(pack)).triples()).hasSize(values(tree));
  }

  /** As many triples as there are values; a list has two more for each of its items. */
  private static int values(JsonNode node) {
    int count = 0;
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getKey().equals("id")) {
        continue;
      }
      boolean list = field.getKey().equals("reportedBy");
      count += list ? 1 : 0;
      for (JsonNode item :
          field.getValue().isArray() ? field.getValue() : Set.of(field.getValue())) {
        count += list ? 2 : 1;
        count += item.isObject() && !item.has("@value") ? values(item) : 0;
      }
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("packs")
  void expandedAndCompactedItIsStillThePack(ContentPack pack) {
    String compacted = new Linked(JsonLdWriter.write(pack)).compacted().toString();
    assertThat(JsonLdReader.parts(compacted)).isEqualTo(pack.parts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          statements/laden | http://www.w3.org/ns/prov#wasAttributedTo | authors/land
          statements/laden | http://purl.org/dc/terms/subject          | topics/rain
          topics/rain      | http://www.w3.org/2004/02/skos/core#broader | topics/weather
          authors/bob      | http://www.w3.org/ns/prov#actedOnBehalfOf | authors/land
          authors/bob      | http://www.w3.org/2002/07/owl#differentFrom | authors/ann
          relations/plain/entails/other | https://hikiwake.org/ns#to    | statements/other
          readings/second  | https://schema.org/hasPart                | sections/both
          """)
  void elementsReferToEachOther(String subject, String predicate, String object) {
    assertThat(RICH).contains(new Triple(BASE + subject, predicate, BASE + object));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          statements/plain | http://www.w3.org/1999/02/22-rdf-syntax-ns#type | https://hikiwake.org/ns#Position
          authors/land     | http://www.w3.org/1999/02/22-rdf-syntax-ns#type | https://schema.org/Country
          statements/laden | https://hikiwake.org/ns#mode    | https://hikiwake.org/ns#mode/fears
          statements/event | https://hikiwake.org/ns#when    | 2012-03^^http://www.w3.org/2001/XMLSchema#gYearMonth
          sources/print    | https://schema.org/datePublished | 1999^^http://www.w3.org/2001/XMLSchema#gYear
          readings/second  | https://schema.org/datePublished | 2015-03-31^^http://www.w3.org/2001/XMLSchema#date
          terms/draw       | https://schema.org/name         | 引き分け@ja
          sources/web      | https://schema.org/url          | https://example.org/a?b=c#d
          sections/both    | https://hikiwake.org/ns#firstParagraph | 6^^http://www.w3.org/2001/XMLSchema#integer
          """)
  void valuesKeepTheirTypes(String subject, String predicate, String object) {
    assertThat(RICH).contains(new Triple(BASE + subject, predicate, object));
  }

  @Test
  void numbersKeepTheirDigits() {
    assertThat(RICH)
        .extracting(Triple::object)
        .contains("-1234567890.0123456789^^http://www.w3.org/2001/XMLSchema#decimal");
  }

  @Test
  void anchorsAreQuotationsOfTheirParagraph() {
    Set<String> places = new TreeSet<>(subjects("hasSource", BASE + "readings/reading#1"));
    Set<String> selectors = new TreeSet<>();
    RICH.stream()
        .filter(t -> t.predicate().endsWith("oa#hasSelector") && places.contains(t.subject()))
        .forEach(t -> selectors.add(t.object()));
    assertThat(selectors).hasSameSizeAs(places).isNotEmpty();
    assertThat(subjects("exact", "some words^^http://www.w3.org/2001/XMLSchema#string"))
        .containsAll(selectors);
  }

  private static Set<String> subjects(String predicate, String object) {
    Set<String> subjects = new TreeSet<>();
    RICH.stream()
        .filter(t -> t.predicate().equals("http://www.w3.org/ns/oa#" + predicate))
        .filter(t -> t.object().equals(object))
        .forEach(t -> subjects.add(t.subject()));
    return subjects;
  }

  @Test
  void reportersStayInOrder() {
    String list = object(BASE + "statements/laden", "https://hikiwake.org/ns#reportedBy");
    String rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    assertThat(object(list, rdf + "first")).isEqualTo(BASE + "authors/ann");
    assertThat(object(object(list, rdf + "rest"), rdf + "first")).isEqualTo(BASE + "authors/bob");
  }

  private static String object(String subject, String predicate) {
    return RICH.stream()
        .filter(t -> t.subject().equals(subject) && t.predicate().equals(predicate))
        .map(Triple::object)
        .findFirst()
        .orElseThrow();
  }

  /** One term for one IRI, or what is made short again would come out under another key. */
  @Test
  void noTwoTermsMeanTheSame() {
    assertThat(context().properties().stream().map(Map.Entry::getValue).map(LinkedDataTest::iri))
        .doesNotHaveDuplicates();
  }

  private static String iri(JsonNode definition) {
    return definition.isObject() ? definition.path("@id").asText() : definition.asText();
  }

  @Test
  void everyTermIsUsed() {
    ObjectNode tree = tree(Packs.rich());
    tree.remove("@context");
    Set<String> used = new TreeSet<>();
    words(tree, used);
    Set<String> prefixes =
        Set.of("hw", "aif", "dc", "dcterms", "oa", "owl", "prov", "schema", "skos", "xsd");
    assertThat(context().fieldNames())
        .toIterable()
        .filteredOn(term -> !term.startsWith("@") && !prefixes.contains(term))
        .allSatisfy(term -> assertThat(used).contains(term));
  }

  private static void words(JsonNode node, Set<String> words) {
    node.properties().stream().map(Map.Entry::getKey).forEach(words::add);
    node.path("type").forEach(type -> words.add(type.asText()));
    node.forEach(child -> words(child, words));
  }
}
