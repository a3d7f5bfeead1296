package org.hikiwake.content.exchange.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.content.exchange.Packs;
import org.hikiwake.core.author.Author;
import org.hikiwake.core.pack.ContentPack;
import org.hikiwake.core.pack.PackInconsistent;
import org.hikiwake.core.statement.KeyFact;
import org.hikiwake.core.statement.Relation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLdTest {

  private static Set<Class<?>> classes(Stream<?> items) {
    return items.map(Object::getClass).collect(Collectors.toSet());
  }

  @Nested
  class RoundTrip {

    static Stream<ContentPack> packs() {
      return Packs.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void givesTheSamePack(ContentPack pack) {
      assertThat(JsonLdReader.parts(JsonLdWriter.write(pack))).isEqualTo(pack.parts());
      assertThat(JsonLdReader.read(JsonLdWriter.write(pack))).isEqualTo(pack);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void givesTheSameBytes(ContentPack pack) {
      String written = JsonLdWriter.write(pack);
      assertThat(JsonLdWriter.write(JsonLdReader.read(written))).isEqualTo(written);
    }

    /** Otherwise a new kind could go unnoticed. */
    @Test
    void isTriedWithEveryKind() {
      ContentPack pack = Packs.rich();
      assertThat(classes(pack.parts().authors().stream()))
          .containsExactlyInAnyOrder(Author.class.getPermittedSubclasses());
      assertThat(classes(pack.statements().stream()))
          .contains(KeyFact.class.getPermittedSubclasses());
      assertThat(pack.parts().relations().stream().map(Relation::kind))
          .containsAll(Arrays.asList(Relation.Kind.values()));
    }
  }

  /** What is not as it is written is refused, and where it stands is said. */
  @Nested
  class Refusal {

    private static final String WRITTEN = JsonLdWriter.write(Packs.small());

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            "title" : "A section"         | "titel" : "A section"        | "title" is missing
            "plural" : false              | "plural" : false, "a" : 1    | authors[0]: the keys [a] are not known
            "plural" : false              | "plural" : "no"              | authors[0].plural: true or false
            "position" : 1,               | "position" : 1.5,            | paragraphs[0].position: a whole number
            "exact" : "some words"        | "exact" : [ ]                | selector.exact: a text
            "exact" : "some words"        | "exact" : "a b c d e f"      | at most four are allowed
            "hw:role/body"                | "hw:role/boy"                | is no hw:role/
            "hw:mode/holds"               | "hw:polarity/affirms"        | statements[0].mode
            "from" : "statements/one"     | "from" : "topics/one"        | does not begin with statements/
            "from" : "statements/one"     | "from" : "statements/ONE"    | is not an id
            "@value" : "2014"             | "@value" : "2014-13"         | readings[0].published
            "type" : [ "Signed" ]         | "type" : [ "Sealed" ]        | attributions[0]: its type is none of [Inferred, Signed, Unsigned]
            "attributions" : [ {          | "attributions" : [ 1, {      | attributions[0]: an object
            "source" : "readings/reading# | "source" : "reading#         | does not begin with sources/
            "identifier" : "any"          | "identifier" : "any" "x"     | it is not JSON
            "identifier" : "any"          | "version" : "any"            | it is not JSON
            """,
        quoteCharacter = '`')
    void ofWhatIsNotAsItIsWritten(String written, String changed, String fault) {
      assertThat(WRITTEN).contains(written);
      String document = WRITTEN.replaceFirst(Pattern.quote(written), changed);
      assertThatExceptionOfType(NotAPackDocument.class)
          .isThrownBy(() -> JsonLdReader.read(document))
          .withMessageContaining(fault);
    }

    @Test
    void ofASectionThatIsSignedAndUnsigned() {
      String document =
          WRITTEN.replace(
              "\"attributions\" : [ {",
              "\"attributions\" : [ { \"type\": \"Unsigned\", \"agents\": \"authors/ann\" }, {");
      assertThatExceptionOfType(NotAPackDocument.class)
          .isThrownBy(() -> JsonLdReader.read(document))
          .withMessageContaining("readings[0].sections[0]: only of signed attributions");
    }

    @Test
    void ofWhatIsNoObject() {
      assertThatExceptionOfType(NotAPackDocument.class)
          .isThrownBy(() -> JsonLdReader.read("[]"))
          .withMessage("the document: an object is expected");
    }

    @Test
    void ofNumbersThatWouldFillTheMemory() {
      String document = JsonLdWriter.write(Packs.rich()).replace("\"9000\"", "\"1e999999999\"");
      assertThatExceptionOfType(NotAPackDocument.class)
          .isThrownBy(() -> JsonLdReader.read(document))
          .withMessageContaining("is not a decimal number");
    }

    @Test
    void ofPartsThatDoNotFitTogether() {
      String document = WRITTEN.replace("\"to\" : \"statements/two\"", "\"to\" : \"statements/x\"");
      assertThatExceptionOfType(PackInconsistent.class)
          .isThrownBy(() -> JsonLdReader.read(document));
    }
  }
}
