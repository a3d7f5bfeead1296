package org.hikiwake.quiz.gate.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hikiwake.quiz.gate.Item.Choice;
import org.hikiwake.quiz.gate.Item.Form;

/**
 * What stands in the braces of a GIFT question. Answers to be written (short, numerical, essay)
 * give no choices; the targets of a matching do, in a form of neither one nor several.
 */
record GiftAnswers(Form form, List<Choice> choices) {

  private static final Set<String> TRUTH = Set.of("T", "F", "TRUE", "FALSE");
  private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d+(?:\\.\\d+)?)%");
  private static final String ARROW = "->";

  static GiftAnswers of(String braces) {
    String answers = withoutFeedback(braces, "####").strip();
    String first = withoutFeedback(answers, "#").strip().toUpperCase(Locale.ROOT);
    if (TRUTH.contains(first)) {
      return new GiftAnswers(Form.TRUE_FALSE, List.of());
    }
    boolean numerical = answers.startsWith("#");
    boolean written = GiftText.indexOf(answers, '~', 0) < 0 && !answers.contains(ARROW);
    return numerical || written ? new GiftAnswers(Form.OTHER, List.of()) : chosen(answers);
  }

  private static String withoutFeedback(String text, String sign) {
    for (int at = GiftText.indexOf(text, '#', 0);
        at >= 0;
        at = GiftText.indexOf(text, '#', at + 1)) {
      if (at > 0 && text.startsWith(sign, at)) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  private static GiftAnswers chosen(String answers) {
    List<Choice> choices = new ArrayList<>();
    boolean weighted = false;
    boolean matching = false;
    for (String answer : split(answers)) {
      char sign = answer.charAt(0);
      String text = withoutFeedback(answer.substring(1), "#").strip();
      Matcher weight = WEIGHT.matcher(text);
      boolean hasWeight = weight.find();
      double share = hasWeight ? Double.parseDouble(weight.group(1)) : 0;
      weighted |= share > 0 && share < 100;
      matching |= sign == '=' && text.contains(ARROW);
      String plain = GiftText.plain(hasWeight ? text.substring(weight.end()) : text);
      choices.add(new Choice(target(plain), sign == '=' || share > 0));
    }
    if (matching) {
      return new GiftAnswers(Form.OTHER, choices.stream().distinct().toList());
    }
    return new GiftAnswers(weighted ? Form.CHOICE_OF_SEVERAL : Form.CHOICE_OF_ONE, choices);
  }

  private static String target(String text) {
    int arrow = text.indexOf(ARROW);
    return arrow < 0 ? text : text.substring(arrow + ARROW.length()).strip();
  }

  /** Each answer with its sign, = or ~, before it. */
  private static List<String> split(String answers) {
    List<String> all = new ArrayList<>();
    int start = next(answers, 0);
    while (start >= 0 && start < answers.length()) {
      int end = next(answers, start + 1);
      all.add(answers.substring(start, end < 0 ? answers.length() : end));
      start = end;
    }
    return all;
  }

  private static int next(String text, int from) {
    int right = GiftText.indexOf(text, '=', from);
    int wrong = GiftText.indexOf(text, '~', from);
    return right < 0 || wrong < 0 ? Math.max(right, wrong) : Math.min(right, wrong);
  }
}
