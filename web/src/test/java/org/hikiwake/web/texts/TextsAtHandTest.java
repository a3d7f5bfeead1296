package org.hikiwake.web.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hikiwake.core.pack.AnyPack.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hikiwake.content.verify.TextFolder;
import org.hikiwake.core.pack.AnyPack;
import org.hikiwake.core.pack.PackId;
import org.hikiwake.quiz.selftest.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the very text that was modelled is shown. */
class TextsAtHandTest {

  private static final PackId ANY = AnyPack.anyHeader().id();

  /** By this text the fingerprints of any reading are made. */
  private static final String TEXT =
      "paragraph 1\n\nparagraph  2\nparagraph 3\nparagraph 4\nparagraph 5\n";

  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();

  private Texts texts() {
    return TextsAtHand.of(
        List.of(AnyPack.anyPack().pack()), new TextFolder(folder), complaints::add);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("reading.txt"), text);
  }

  @Test
  void textIsGivenParagraphByParagraph() throws IOException {
    write(TEXT);
    assertThat(texts().paragraph(ANY, at(2))).contains("paragraph 2");
    assertThat(texts().paragraph(ANY, at(6))).isEmpty();
    assertThat(texts().paragraph(new PackId("other"), at(2))).isEmpty();
    assertThat(complaints).isEmpty();
  }

  @Test
  void textWithAnotherWordIsLeftOutAndSaidWhere() throws IOException {
    write(TEXT.replace("paragraph 4", "paragraph four"));
    assertThat(texts().paragraph(ANY, at(1))).isEmpty();
    assertThat(complaints)
        .singleElement()
        .asString()
        .contains("“A reading”", "reading.txt", "paragraph 4 is not the one", "verify any");
  }

  @Test
  void textOfAnotherLengthIsLeftOut() throws IOException {
    write(TEXT + "paragraph 6\n");
    assertThat(texts().paragraph(ANY, at(1))).isEmpty();
    assertThat(complaints).singleElement().asString().contains("it has 6 paragraphs, and 5");
  }

  @Test
  void textThatIsNotThereIsTold() {
    assertThat(texts().paragraph(ANY, at(1))).isEmpty();
    assertThat(complaints).singleElement().asString().contains("reading.txt", "it is not there");
  }

  @Test
  void textThatCannotBeReadIsTold() throws IOException {
    Files.write(folder.resolve("reading.txt"), "päragraph".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(texts().paragraph(ANY, at(1))).isEmpty();
    assertThat(complaints).singleElement().asString().contains("is not UTF-8");
  }
}
