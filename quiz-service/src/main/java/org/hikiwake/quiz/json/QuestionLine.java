package org.hikiwake.quiz.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hikiwake.quiz.presentation.Stem;

/**
 * A question as a line of JSON gives it, be it printed by the command line or written by somebody:
 * <code>{"stem": "…", "options": [{"text": "…", "keyed": true}, …]}</code>. The stem may also be an
 * object with scope, ask and material. What else the line has is passed over.
 *
 * @param kind the word of a kind; empty where the line does not say
 */
public record QuestionLine(Optional<String> kind, Stem stem, List<WrittenOption> options) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** An option and whether it is right. */
  public record WrittenOption(String text, boolean keyed) {}

  public QuestionLine {
    options = List.copyOf(options);
  }

  /**
   * Reads one line.
   *
   * @throws UnreadableLine where it is no JSON, or no question
   */
  public static QuestionLine read(String json) {
    JsonNode node = parsed(json);
    if (!node.isObject()) {
      throw new UnreadableLine("this is no object; begin the line with {\"stem\": …");
    }
    Optional<String> kind = Optional.ofNullable(node.path("kind").textValue());
    return new QuestionLine(kind, stem(node.path("stem")), options(node.path("options")));
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new UnreadableLine(
          "this is no JSON from column " + column + " on; write one question a line");
    }
  }

  private static Stem stem(JsonNode node) {
    JsonNode ask = node.isTextual() ? node : node.path("ask");
    if (!ask.isTextual() || ask.textValue().isBlank()) {
      throw new UnreadableLine("the question has no stem; give it as \"stem\"");
    }
    return new Stem(
        node.path("scope").textValue(), ask.textValue(), node.path("material").textValue());
  }

  private static List<WrittenOption> options(JsonNode nodes) {
    List<WrittenOption> options = new ArrayList<>();
    for (JsonNode node : nodes) {
      String text = node.path("text").textValue();
      if (text == null || text.isBlank()) {
        throw new UnreadableLine("an option has no text; give it as \"text\"");
      }
      options.add(new WrittenOption(text, node.path("keyed").asBoolean(false)));
    }
    return options;
  }
}
