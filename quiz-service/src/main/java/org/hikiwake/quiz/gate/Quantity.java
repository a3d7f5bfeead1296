package org.hikiwake.quiz.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number, a date or a range.
 *
 * @param low the least that is meant, in months for dates with a month; may be negative infinity
 * @param high the most that is meant; may be infinity
 * @param unit what stands beside the numbers, stemmed; quantities compare only within one unit
 */
record Quantity(double low, double high, String unit) implements Comparable<Quantity> {

  private static final Map<String, Double> MULTIPLIERS =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 0),
          Map.entry("february", 1),
          Map.entry("march", 2),
          Map.entry("april", 3),
          Map.entry("may", 4),
          Map.entry("june", 5),
          Map.entry("july", 6),
          Map.entry("august", 7),
          Map.entry("september", 8),
          Map.entry("october", 9),
          Map.entry("november", 10),
          Map.entry("december", 11));

  /** Beside a number, more words than these make it something else than a quantity. */
  private static final int MOST_UNIT_WORDS = 3;

  private static final Comparator<Quantity> ORDER =
      Comparator.comparingDouble(Quantity::low).thenComparingDouble(Quantity::high);

  private static final Note<Optional<Quantity>> OF = Note.of(Quantity::found);

  static Optional<Quantity> of(Words words) {
    return words.note(OF);
  }

  private static Optional<Quantity> found(Words words) {
    return words.size() == 0 || words.size() > 8 ? Optional.empty() : new Parser().parse(words);
  }

  boolean isOfKind(Quantity other) {
    return unit.equals(other.unit) || low == 0 && high == 0 || other.low == 0 && other.high == 0;
  }

  boolean isRange() {
    return low < high;
  }

  /** Whether some value belongs to both; ranges that only touch do not overlap. */
  boolean overlaps(Quantity other) {
    double from = Math.max(low, other.low);
    double to = Math.min(high, other.high);
    return from < to || from == to && !(isRange() && other.isRange());
  }

  @Override
  public int compareTo(Quantity other) {
    return ORDER.compare(this, other);
  }

  /** Goes through the words once. */
  private static final class Parser {

    private final List<Double> values = new ArrayList<>();
    private final List<String> unit = new ArrayList<>();
    private int month = -1;
    private boolean fraction;
    private boolean openBelow;
    private boolean openAbove;

    Optional<Quantity> parse(Words words) {
      if (!words.every(this::takes)) {
        return Optional.empty();
      }
      return values.isEmpty() || values.size() > 2 || unit.size() > MOST_UNIT_WORDS
          ? Optional.empty()
          : Optional.of(quantity(words.text().strip()));
    }

    private boolean takes(Word word) {
      String lower = word.lower();
      if (Character.isDigit(lower.charAt(0))) {
        return takesDigits(lower);
      }
      if (Lexicon.NUMERALS.containsKey(lower)) {
        add(Lexicon.NUMERALS.get(lower));
      } else if (MULTIPLIERS.containsKey(lower) && !values.isEmpty()) {
        values.set(values.size() - 1, last() * MULTIPLIERS.get(lower));
      } else if (MONTHS.containsKey(lower)) {
        month = MONTHS.get(lower);
      } else {
        takesWord(word);
      }
      return true;
    }

    private boolean takesDigits(String lower) {
      int end = 0;
      while (end < lower.length() && isOfNumber(lower.charAt(end))) {
        end++;
      }
      String suffix = lower.substring(end);
      if (!suffix.chars().allMatch(Character::isLetter)) {
        return false;
      }
      try {
        add(Double.parseDouble(lower.substring(0, end).replace(",", "")));
      } catch (NumberFormatException e) {
        return false;
      }
      if (!suffix.isEmpty()) {
        unit.add(suffix.matches("st|nd|rd|th") ? "th" : suffix);
      }
      return true;
    }

    private static boolean isOfNumber(char c) {
      return c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    private void add(double value) {
      if (fraction) {
        values.set(values.size() - 1, last() / value);
        fraction = false;
      } else {
        values.add(value);
      }
    }

    private double last() {
      return values.get(values.size() - 1);
    }

    private void takesWord(Word word) {
      switch (word.lower()) {
        case "/" -> {
          if (values.isEmpty()) {
            unit.add("/");
          } else {
            fraction = true;
          }
        }
        case "less", "under", "below", "most", "fewer", "<" -> openBelow = true;
        case "more", "over", "above", "least", ">" -> openAbove = true;
        case "than",
            "at",
            "about",
            "around",
            "roughly",
            "approximately",
            "to",
            "and",
            "or",
            "from",
            "between",
            "in",
            "on",
            "the" -> {
          // Part of no unit.
        }
        default -> unit.add(word.stem());
      }
    }

    private Quantity quantity(String text) {
      if (fraction) {
        unit.add("/");
      }
      boolean negative = text.startsWith("-") || text.startsWith("−");
      double first = negative ? -values.get(0) : values.get(0);
      double second = values.size() == 2 ? values.get(1) : first;
      String kind = String.join(" ", unit) + (month >= 0 ? " month" : "");
      if (month >= 0) {
        double date = 12 * second + month + (values.size() == 2 ? first / 32 : 0);
        return new Quantity(date, date, kind);
      }
      return new Quantity(
          openBelow ? Double.NEGATIVE_INFINITY : Math.min(first, second),
          openAbove ? Double.POSITIVE_INFINITY : Math.max(first, second),
          kind);
    }
  }
}
