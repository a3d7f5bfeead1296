package org.hikiwake.quiz.gate.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.gate.Item.Form;

/**
 * Moodle's GIFT format: a stem with its answers in braces, an empty line between questions. Titles,
 * categories, comments, feedback and tags are passed over; a text without braces is a description
 * and no question.
 */
final class Gift {

  private static final Pattern TITLE = Pattern.compile("(?s)^\\s*::(?:\\\\.|[^\\\\])*?::");
  private static final Pattern TEXT_FORMAT =
      Pattern.compile("^\\s*\\[(?:html|moodle|plain|markdown)]");

  /** What stands for the answers where text follows them ("missing word"). */
  private static final String BLANK = "_____";

  private Gift() {}

  static void read(String text, ReadItems items) {
    List<String> block = new ArrayList<>();
    int begin = 0;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String trimmed = line.strip();
      if (trimmed.isEmpty()) {
        take(block, begin, items);
        block.clear();
      } else if (!trimmed.startsWith("//") && !trimmed.startsWith("$CATEGORY:")) {
        begin = block.isEmpty() ? number : begin;
        block.add(trimmed);
      }
    }
    take(block, begin, items);
  }

  private static void take(List<String> block, int line, ReadItems items) {
    String text = TITLE.matcher(String.join("\n", block)).replaceFirst("");
    int open = GiftText.indexOf(text, '{', 0);
    int close = open < 0 ? -1 : GiftText.indexOf(text, '}', open);
    if (open >= 0 && close < 0) {
      items.mistake(line, "the answers are not closed; end them with } before the empty line");
    } else if (open < 0 && GiftText.indexOf(text, '}', 0) >= 0) {
      items.mistake(
          line, "the answers are not opened; begin them with {, or write \\} for a brace");
    } else if (open >= 0) {
      items.add(line, item(text, open, close));
    }
  }

  private static Item item(String text, int open, int close) {
    String rest = text.substring(close + 1).strip();
    String before = TEXT_FORMAT.matcher(text.substring(0, open)).replaceFirst("").strip();
    boolean completed = rest.chars().anyMatch(Character::isLetterOrDigit);
    String stem = completed ? before + " " + BLANK + " " + rest : before;
    GiftAnswers answers = GiftAnswers.of(text.substring(open + 1, close));
    Form form = answers.form();
    return Item.of(GiftText.plain(stem), answers.choices(), form);
  }
}
