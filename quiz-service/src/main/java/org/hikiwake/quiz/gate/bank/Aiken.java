package org.hikiwake.quiz.gate.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.quiz.gate.Item;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;

/** Moodle's Aiken format: a stem, options "A. …" or "A) …", and a line "ANSWER: A". */
final class Aiken {

  private static final Pattern OPTION = Pattern.compile("\\s*([A-Z])[.)]\\s+(.*\\S)\\s*");
  private static final Pattern ANSWER = Pattern.compile("\\s*ANSWER:\\s*([A-Z])\\s*");

  private final ReadItems items;
  private final List<String> letters = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private StringBuilder stem = new StringBuilder();
  private int begin;

  private Aiken(ReadItems items) {
    this.items = items;
  }

  static void read(String text, ReadItems items) {
    Aiken reader = new Aiken(items);
    int number = 0;
    for (String line : text.lines().toList()) {
      reader.take(line, ++number);
    }
    reader.end();
  }

  private void take(String line, int number) {
    Matcher answer = ANSWER.matcher(line);
    Matcher option = OPTION.matcher(line);
    if (answer.matches()) {
      finish(answer.group(1), number);
    } else if (option.matches() && stem.length() > 0) {
      letters.add(option.group(1));
      texts.add(option.group(2));
    } else if (!line.isBlank()) {
      takeStem(line.strip(), number);
    }
  }

  private void takeStem(String line, int number) {
    if (!letters.isEmpty()) {
      items.mistake(begin, "the question has no line \"ANSWER: A\"; write one after its options");
      clear();
    }
    if (stem.length() == 0) {
      begin = number;
    } else {
      stem.append(' ');
    }
    stem.append(line);
  }

  private void finish(String letter, int number) {
    int keyed = letters.indexOf(letter);
    if (keyed < 0) {
      items.mistake(number, "there is no option " + letter + "; name one that stands above");
    } else {
      List<Choice> options = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        options.add(new Choice(texts.get(i), i == keyed));
      }
      items.add(begin, Item.of(stem.toString(), options, Form.CHOICE_OF_ONE));
    }
    clear();
  }

  private void clear() {
    stem = new StringBuilder();
    letters.clear();
    texts.clear();
  }

  private void end() {
    Optional.of(stem)
        .filter(rest -> rest.length() > 0)
        .ifPresent(
            rest ->
                items.mistake(
                    begin, "the question has no line \"ANSWER: A\"; write one after its options"));
  }
}
