package org.hikiwake.web.bank;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hikiwake.quiz.authoring.Wording;
import org.hikiwake.web.authoring.Desk;
import org.hikiwake.web.site.Words;

/** The texts of a generated question, as JSON. */
@Schema(name = "Wording")
public record WordingResource(List<Text> texts) {

  /** A text of the question. */
  @Schema(name = "WordingText")
  public record Text(
      @Schema(
              enumeration = {
                "scope",
                "ask",
                "material",
                "option",
                "target",
                "words",
                "unit",
                "criterion",
                "explanation"
              },
              description = "What it is in the question")
          String role,
      @Schema(description = "Whether it is the text of what is right, or why that is")
          boolean keyed,
      @Schema(description = "As it reads now") String text,
      @Schema(description = "As it is generated") String generated) {}

  static WordingResource of(Desk desk) {
    List<Wording.Text> now = Wording.of(desk.version().question());
    List<Wording.Text> generated = Wording.of(desk.generated().question());
    return new WordingResource(
        IntStream.range(0, now.size())
            .mapToObj(n -> text(now.get(n), generated.get(n).text()))
            .toList());
  }

  private static Text text(Wording.Text now, String generated) {
    return new Text(Words.of(now.role()), now.keyed(), now.text(), generated);
  }
}
