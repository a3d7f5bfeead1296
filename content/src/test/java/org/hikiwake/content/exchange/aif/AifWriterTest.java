package org.hikiwake.content.exchange.aif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hikiwake.content.exchange.Packs;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.statement.Relation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AifWriterTest {

  static Stream<ContentPack> packs() {
    return Packs.all();
  }

  /** The graph that is written, with its nodes by their ids. */
  private record Read(JsonNode json, Map<String, JsonNode> nodes) {

    static Read of(ContentPack pack) {
      try {
        JsonNode json = new JsonMapper().readTree(AifWriter.write(pack));
        Map<String, JsonNode> nodes = new HashMap<>();
        json.path("nodes").forEach(n -> nodes.put(n.path("nodeID").asText(), n));
        return new Read(json, nodes);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    Stream<JsonNode> all(String key) {
      return StreamSupport.stream(json.path(key).spliterator(), false);
    }

    Stream<JsonNode> ofType(String type) {
      return all("nodes").filter(n -> n.path("type").asText().equals(type));
    }

    JsonNode end(JsonNode edge, String end) {
      return nodes.get(edge.path(end).asText());
    }

    /** What the node is joined to, against the edges or along them. */
    List<JsonNode> neighbours(JsonNode node, String near, String far) {
      return all("edges")
          .filter(e -> e.path(near).equals(node.path("nodeID")))
          .map(e -> end(e, far))
          .toList();
    }

    List<JsonNode> into(JsonNode node) {
      return neighbours(node, "toID", "fromID");
    }

    List<JsonNode> outOf(JsonNode node) {
      return neighbours(node, "fromID", "toID");
    }

    /** The applications of a type, from statement to statement. */
    List<String> applied(String type) {
      return ofType(type)
          .map(
              s ->
                  into(s).get(0).path("statement").asText()
                      + " "
                      + outOf(s).get(0).path("statement").asText())
          .toList();
    }
  }

  @Nested
  class Laws {

    static Stream<ContentPack> packs() {
      return Packs.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void idsAreUnique(ContentPack pack) {
      Read read = Read.of(pack);
      assertThat(read.all("nodes").map(n -> n.path("nodeID").asText())).doesNotHaveDuplicates();
      assertThat(read.all("edges").map(e -> e.path("edgeID").asText())).doesNotHaveDuplicates();
      assertThat(read.all("participants").map(p -> p.path("participantID").asInt()))
          .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyEdgeJoinsTwoNodesOfWhichOneAppliesAScheme(ContentPack pack) {
      Read read = Read.of(pack);
      Set<String> said = Set.of("I", "L");
      assertThat(read.all("edges"))
          .allSatisfy(
              e -> {
                String from = read.end(e, "fromID").path("type").asText();
                String to = read.end(e, "toID").path("type").asText();
                assertThat(said.contains(from))
                    .as(from + " to " + to)
                    .isNotEqualTo(said.contains(to));
              });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyApplicationLeadsFromSomethingToSomething(ContentPack pack) {
      Read read = Read.of(pack);
      Map<String, Long> in = count(read, "toID");
      Map<String, Long> out = count(read, "fromID");
      assertThat(Stream.of("RA", "CA", "MA", "YA").flatMap(read::ofType))
          .allSatisfy(
              s -> {
                assertThat(in).containsEntry(s.path("nodeID").asText(), 1L);
                assertThat(out).containsEntry(s.path("nodeID").asText(), 1L);
              });
    }

    private static Map<String, Long> count(Read read, String end) {
      return read.all("edges")
          .collect(Collectors.groupingBy(e -> e.path(end).asText(), Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyApplicationNamesItsScheme(ContentPack pack) {
      Read read = Read.of(pack);
      Map<String, String> schemes =
          read.all("schemefulfillments")
              .collect(
                  Collectors.toMap(
                      f -> f.path("nodeID").asText(), f -> f.path("schemeID").asText()));
      Set<String> applications = new TreeSet<>();
      Stream.of("RA", "CA", "MA", "YA")
          .flatMap(read::ofType)
          .forEach(n -> applications.add(n.path("nodeID").asText()));
      assertThat(schemes.keySet()).isEqualTo(applications);
      assertThat(schemes.values()).isSubsetOf("72", "71", "144", "74", "168");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyLocutionIsSomebodys(ContentPack pack) {
      Read read = Read.of(pack);
      Set<String> spoken = new TreeSet<>();
      Set<Integer> people =
          read.all("participants")
              .map(p -> p.path("participantID").asInt())
              .collect(Collectors.toSet());
      read.all("locutions")
          .forEach(
              l -> {
                spoken.add(l.path("nodeID").asText());
                assertThat(people).contains(l.path("personID").asInt());
              });
      assertThat(read.ofType("L").map(n -> n.path("nodeID").asText())).hasSameElementsAs(spoken);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyStatementIsOneClaimThatSomebodyMakes(ContentPack pack) {
      Read read = Read.of(pack);
      assertThat(read.ofType("I").map(n -> n.path("statement").asText()))
          .containsExactlyElementsOf(pack.statements().stream().map(s -> s.id().value()).toList());
      Set<String> made = new TreeSet<>();
      read.all("edges")
          .filter(e -> read.end(e, "fromID").path("type").asText().equals("YA"))
          .forEach(e -> made.add(e.path("toID").asText()));
      assertThat(read.ofType("I").map(n -> n.path("nodeID").asText())).isSubsetOf(made);
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void reasonsAndEntailmentsAreInferences(ContentPack pack) {
    assertThat(Read.of(pack).applied("RA"))
        .containsExactlyElementsOf(pairs(pack, Relation.Kind.SUPPORTS, Relation.Kind.ENTAILS));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void equivalentsAreRephrases(ContentPack pack) {
    assertThat(Read.of(pack).applied("MA"))
        .containsExactlyElementsOf(pairs(pack, Relation.Kind.EQUIVALENT));
  }

  private static List<String> pairs(ContentPack pack, Relation.Kind... kinds) {
    return pack.parts().relations().stream()
        .filter(r -> Set.of(kinds).contains(r.kind()))
        .map(r -> r.from() + " " + r.to())
        .toList();
  }

  @Test
  void entailmentsSayThatTheyAreNoReasons() {
    assertThat(Read.of(Packs.rich()).ofType("RA").map(n -> n.path("text").asText()))
        .contains("Default Inference", "Entailment");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void contradictionsAreConflictsInBothDirections(ContentPack pack) {
    List<String> conflicts = Read.of(pack).applied("CA");
    assertThat(conflicts).doesNotHaveDuplicates();
    for (Relation relation : pack.parts().relations()) {
      if (relation.kind() == Relation.Kind.CONTRADICTS) {
        assertThat(conflicts)
            .contains(relation.from() + " " + relation.to(), relation.to() + " " + relation.from());
      }
    }
  }

  @Test
  void answersAreConflictsOnlyWhereTheyContradict() {
    assertThat(Read.of(Packs.rich()).applied("CA"))
        .containsExactlyInAnyOrder("event quantity", "quantity event", "definition quantity");
  }

  @Test
  void reportersSayThatOthersSayIt() {
    Read read = Read.of(Packs.rich());
    JsonNode holders = read.into(made(read, "laden").get(0)).get(0);
    JsonNode inner = read.into(read.into(holders).get(0)).get(0);
    JsonNode outer = read.into(read.into(inner).get(0)).get(0);
    assertThat(
            Stream.of(holders, inner, outer)
                .map(n -> n.path("text").asText().split(Packs.HOSTILE.substring(0, 4))[0]))
        .containsExactly(
            "Land, many people : ",
            "Bob Brown : Land, many people : ",
            "Ann : Bob Brown : Land, many people : ");
    assertThat(read.into(outer)).isEmpty();
  }

  private static JsonNode claim(Read read, String statement) {
    return read.ofType("I")
        .filter(n -> n.path("statement").asText().equals(statement))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachHolderSpeaksForHimselfAndJointOnesTogether() {
    Read read = Read.of(Packs.rich());
    assertThat(made(read, "event")).hasSize(2);
    List<JsonNode> joint = made(read, "laden");
    assertThat(joint).hasSize(1);
    JsonNode locution = read.into(joint.get(0)).get(0);
    assertThat(read.all("locutions").filter(l -> l.path("nodeID").equals(locution.path("nodeID"))))
        .hasSize(2);
  }

  private static List<JsonNode> made(Read read, String statement) {
    return read.into(claim(read, statement)).stream()
        .filter(node -> node.path("type").asText().equals("YA"))
        .toList();
  }

  @Test
  void toFearIsNotToAssert() {
    Read read = Read.of(Packs.rich());
    assertThat(made(read, "laden"))
        .extracting(n -> n.path("text").asText())
        .containsExactly("Default Illocuting");
    assertThat(made(read, "plain"))
        .extracting(n -> n.path("text").asText())
        .containsExactly("Asserting");
  }

  @Test
  void peopleHaveSurnamesWhereTheyAreKnown() {
    assertThat(Read.of(Packs.rich()).all("participants").map(JsonNode::toString))
        .anyMatch(p -> p.contains("\"firstname\":\"Bob\",\"surname\":\"Brown\""))
        .anyMatch(p -> p.contains("\"firstname\":\"\",\"surname\":\"many people\""));
  }

  @Test
  void samePackGivesTheSameBytes() {
    assertThat(AifWriter.write(Packs.rich())).isEqualTo(AifWriter.write(Packs.rich()));
  }
}
