package org.hikiwake.web.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;

/**
 * Which passwords may be chosen: long enough, and not easily guessed. There is no rule on kinds of
 * characters (NIST SP 800-63B, 3.1.1.2); what is guessed easily is measured instead.
 */
final class PasswordRule {

  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  /** Out of 4: more than about a million guesses. */
  private static final int LEAST_SCORE = 2;

  /** Measuring takes long for long texts, and what is this long is not guessed. */
  private static final int MEASURED = 72;

  private static final Zxcvbn METER = new Zxcvbn();

  private PasswordRule() {}

  /** What pages say of it before one chooses. */
  @TemplateExtension(namespace = "passwords")
  static int shortest() {
    return SHORTEST;
  }

  /**
   * What is wrong with a password, if anything is.
   *
   * @param known words that others know of the person: a password made of them is guessed
   */
  static Optional<String> objection(String password, List<String> known) {
    AccountMessages say = MessageBundles.get(AccountMessages.class);
    if (password.length() < SHORTEST) {
      return Optional.of(say.passwordTooShort(SHORTEST));
    }
    if (password.length() > LONGEST) {
      return Optional.of(say.passwordTooLong(LONGEST));
    }
    return isGuessed(password, known) ? Optional.of(say.passwordGuessed()) : Optional.empty();
  }

  private static boolean isGuessed(String password, List<String> known) {
    String measured = password.substring(0, Math.min(password.length(), MEASURED));
    return METER.measure(measured, known).getScore() < LEAST_SCORE;
  }
}
