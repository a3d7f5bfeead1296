package org.hikiwake.quiz.gate.bank;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;
import org.hikiwake.quiz.json.QuestionLine;
import org.hikiwake.quiz.json.UnreadableLine;
import org.hikiwake.quiz.question.Kind;

/**
 * One question a line, as {@link QuestionLine} says. A line that gives no kind is a choice of one,
 * unless its stem asks for all that apply.
 */
final class JsonLines {

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)all that apply|\\b(?:select|choose|mark|tick) (?:all|every|each|two|three|four)\\b");

  private static final Set<String> TRUE_FALSE = Set.of("True", "False");

  private JsonLines() {}

  static void read(String text, ReadItems items) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        read(line, number, items);
      }
    }
  }

  private static void read(String line, int number, ReadItems items) {
    try {
      items.add(number, item(QuestionLine.read(line)));
    } catch (UnreadableLine e) {
      items.mistake(number, String.valueOf(e.getMessage()));
    }
  }

  private static Item item(QuestionLine line) {
    Form form = line.kind().map(JsonLines::form).orElseGet(() -> guessed(line));
    boolean chosen = form == Form.CHOICE_OF_ONE || form == Form.CHOICE_OF_SEVERAL;
    List<Choice> options =
        line.options().stream().map(o -> new Choice(o.text(), o.keyed())).toList();
    return new Item(line.stem(), chosen ? options : List.of(), form);
  }

  private static Form form(String kind) {
    if (kind.equals(Kind.SINGLE_CHOICE.word())) {
      return Form.CHOICE_OF_ONE;
    }
    if (kind.equals(Kind.MULTIPLE_CHOICE.word())) {
      return Form.CHOICE_OF_SEVERAL;
    }
    return kind.equals(Kind.TRUE_FALSE.word()) ? Form.TRUE_FALSE : Form.OTHER;
  }

  private static Form guessed(QuestionLine line) {
    Set<String> texts =
        line.options().stream().map(o -> o.text().strip()).collect(Collectors.toSet());
    if (texts.isEmpty()) {
      return Form.OTHER;
    }
    if (texts.equals(TRUE_FALSE)) {
      return Form.TRUE_FALSE;
    }
    return SEVERAL.matcher(line.stem().ask()).find() ? Form.CHOICE_OF_SEVERAL : Form.CHOICE_OF_ONE;
  }
}
