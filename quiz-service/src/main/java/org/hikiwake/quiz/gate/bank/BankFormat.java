package org.hikiwake.quiz.gate.bank;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** A format in which questions come. */
public enum BankFormat {
  JSON_LINES("JSON Lines", JsonLines::read),
  AIKEN("Aiken", Aiken::read),
  GIFT("GIFT", Gift::read);

  private static final Pattern AIKEN_ANSWER = Pattern.compile("(?m)^\\s*ANSWER:\\s*[A-Z]\\s*$");
  private static final Pattern GIFT_ANSWERS = Pattern.compile("(?<!\\\\)\\{");

  private final String title;
  private final BiConsumer<String, ReadItems> reader;

  BankFormat(String title, BiConsumer<String, ReadItems> reader) {
    this.title = title;
    this.reader = reader;
  }

  /**
   * Told by the ending where that says it, and by the content where it is ".txt" or another.
   *
   * @throws UnreadableBank where neither tells
   */
  static BankFormat of(String fileName, String text) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "jsonl", "ndjson", "json" -> JSON_LINES;
      case "gift" -> GIFT;
      case "aiken" -> AIKEN;
      default -> ofContent(text);
    };
  }

  private static BankFormat ofContent(String text) {
    if (text.stripLeading().startsWith("{\"")) {
      return JSON_LINES;
    }
    if (AIKEN_ANSWER.matcher(text).find()) {
      return AIKEN;
    }
    if (GIFT_ANSWERS.matcher(text).find()) {
      return GIFT;
    }
    throw new UnreadableBank(
        "it is neither JSON Lines, Aiken nor GIFT; export the bank as one of them");
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  void read(String text, ReadItems items) {
    reader.accept(text, items);
  }
}
