package org.hikiwake.web.site;

import java.util.regex.Pattern;
import org.hikiwake.web.site.Fault.Kind;

/**
 * The name that another system has for something. It means something there alone, so that it is
 * never looked for without saying whose it is.
 */
public record ExternalId(String value) {

  /** Characters in the longest one. */
  public static final int LONGEST = 200;

  /** What can stand in an address without being taken for a part of it. */
  private static final Pattern FORM = Pattern.compile("[^\\p{Cntrl}/\\\\?#%]{1," + LONGEST + "}");

  public ExternalId {
    if (!FORM.matcher(value).matches() || !value.equals(value.strip())) {
      throw new IllegalArgumentException("that is no external id");
    }
  }

  /**
   * The id that a program sent.
   *
   * @throws Fault where it cannot be one
   */
  public static ExternalId read(String text) {
    try {
      return new ExternalId(text);
    } catch (IllegalArgumentException e) {
      throw new Fault(
          Kind.UNACCEPTABLE,
          "An external id has 1 to "
              + LONGEST
              + " characters, no spaces around it, and none of / \\ ? # %.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
