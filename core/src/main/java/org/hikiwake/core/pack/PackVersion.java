package org.hikiwake.core.pack;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.hikiwake.core.value.InvalidValue;

/** A pack's version, {@code major.minor.patch}, ordered by its numbers. */
public record PackVersion(String text) implements Comparable<PackVersion> {

  private static final Pattern FORM = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");

  public PackVersion {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue(
          text, "\"" + text + "\" is not a version: write three numbers, such as 1.0.0");
    }
  }

  @Override
  public int compareTo(PackVersion other) {
    return Arrays.compare(numbers(), other.numbers());
  }

  private int[] numbers() {
    return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return text;
  }
}
