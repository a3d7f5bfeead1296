package org.hikiwake.core.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as exactly as a text gives it: a year, a month or a day, in the ISO 8601 forms {@code
 * 2012}, {@code 2012-03} and {@code 2012-03-02}.
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {

  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public PartialDate {
    if (!FORM.matcher(iso).matches()) {
      throw new InvalidValue(
          iso, "\"" + iso + "\" is not a date: write 2012, 2012-03 or 2012-03-02");
    }
    requireOnCalendar(iso);
  }

  /** The first day that the date may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year(), part(5), part(8));
  }

  /** The month or the day that begins there; the first where it is left open. */
  private int part(int start) {
    return start < iso.length() ? Integer.parseInt(iso, start, start + 2, 10) : 1;
  }

  /** The last day that the date may mean. */
  public LocalDate latest() {
    return switch (iso.length()) {
      case 4 -> earliest().plusYears(1).minusDays(1);
      case 7 -> earliest().plusMonths(1).minusDays(1);
      default -> earliest();
    };
  }

  public int year() {
    return Integer.parseInt(iso, 0, 4, 10);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byStart = earliest().compareTo(other.earliest());
    return byStart != 0 ? byStart : Integer.compare(iso.length(), other.iso.length());
  }

  @Override
  public String toString() {
    return iso;
  }

  private static void requireOnCalendar(String iso) {
    try {
      if (iso.length() == 10) {
        LocalDate.parse(iso);
      } else if (iso.length() == 7) {
        YearMonth.parse(iso);
      }
    } catch (DateTimeException e) {
      throw new InvalidValue(iso, "there is no date " + iso + " in the calendar");
    }
  }
}
