package org.hikiwake.web.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address by which a person signs in, in lower case. Whether it is somebody's is not told by its
 * form; this only refuses what cannot be one.
 */
public record EmailAddress(String value) {

  /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
  private static final int MOST = 254;

  private static final Pattern FORM = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+");

  public EmailAddress {
    if (value.length() > MOST || !FORM.matcher(value).matches() || !value.equals(folded(value))) {
      throw new IllegalArgumentException("that is no e-mail address");
    }
  }

  /** The address that somebody typed, unless it cannot be one. */
  public static Optional<EmailAddress> read(String text) {
    String folded = folded(text.strip());
    return folded.length() <= MOST && FORM.matcher(folded).matches()
        ? Optional.of(new EmailAddress(folded))
        : Optional.empty();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
