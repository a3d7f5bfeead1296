package org.hikiwake.quiz.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.hikiwake.quiz.question.Kind;
import org.junit.jupiter.api.Test;

/** Holds docs/families.md against the families. */
class FamiliesDocTest {

  private static final Path DOCUMENT = Path.of("../docs/families.md");

  private final String document = read();

  /** Writes the examples anew; run it in the module's directory. */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(DOCUMENT, new FamiliesDoc(ShippedBank.versions()).rewritten(read()));
  }

  private static String read() {
    try {
      return Files.readString(DOCUMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyFamilyHasASectionAndAnExampleAndNoOtherHas() {
    List<String> families = Generator.FAMILIES.stream().map(f -> f.id().value()).toList();

    assertThat(FamiliesDoc.sections(document).stream().map(s -> s.group(1)))
        .containsExactlyElementsOf(families);
    assertThat(FamiliesDoc.examples(document)).containsExactlyElementsOf(families);
  }

  @Test
  void everySectionSaysAllThatIsToBeKnown() {
    assertThat(FamiliesDoc.sections(document).stream().map(MatchResult::group))
        .allSatisfy(
            section ->
                assertThat(section)
                    .contains("- Asks: ", "- Kind: ", "- Right: ", "- Wrong: ")
                    .contains("- Refused: ", "- Phrasings: "));
  }

  @Test
  void everySectionNamesTheKindThatIsGenerated() {
    assertThat(FamiliesDoc.sections(document))
        .allSatisfy(
            section ->
                assertThat(section.group())
                    .contains("- Kind: " + word(kind(section.group(1))) + "\n"));
  }

  private static Kind kind(String family) {
    return ShippedBank.versions().stream()
        .filter(v -> v.provenance().family().value().equals(family))
        .map(v -> v.question().kind())
        .findFirst()
        .orElseThrow();
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @Test
  void theExamplesAreWhatIsGenerated() {
    assertThat(document)
        .as("run the main of FamiliesDocTest to write the examples anew")
        .isEqualTo(new FamiliesDoc(ShippedBank.versions()).rewritten(document));
  }
}
