package org.hikiwake.core.value;

import java.util.regex.Pattern;

/** The rules that any piece of prose in a pack keeps. */
public final class Text {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Text() {}

  /**
   * Returns the text with its outer white space removed and inner runs collapsed to one space.
   *
   * @throws InvalidValue when nothing is left, when an {@linkplain Invisible invisible} character
   *     is in it, or when it is longer than {@code most} characters
   */
  public static String require(String text, String what, int most) {
    String tidy = SPACE.matcher(text).replaceAll(" ").strip();
    if (tidy.isEmpty()) {
      throw new InvalidValue(text, what + " is empty");
    }
    if (tidy.length() > most) {
      throw new InvalidValue(
          text, what + " has " + tidy.length() + " characters; at most " + most + " are allowed");
    }
    Invisible.in(tidy)
        .ifPresent(
            found -> {
              throw new InvalidValue(
                  text, String.format("%s has an invisible character in it, U+%04X", what, found));
            });
    return tidy;
  }
}
