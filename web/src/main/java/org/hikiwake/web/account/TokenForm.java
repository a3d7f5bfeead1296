package org.hikiwake.web.account;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hikiwake.web.site.Input;

/**
 * The form in which a token is made.
 *
 * @param life in days, one of {@link #LIVES}
 */
record TokenForm(String name, Set<Scope> scopes, Duration life) {

  /** What can be chosen, in days. */
  private static final List<Long> LIVES =
      List.of(7L, 30L, Token.USUAL_LIFE.toDays(), 180L, Token.LONGEST_LIFE.toDays());

  static List<Long> lives() {
    return LIVES;
  }

  static Input usual() {
    return Input.empty().with("days", String.valueOf(Token.USUAL_LIFE.toDays()));
  }

  /** What was typed; where something is to be mended, the input is told. */
  static Optional<TokenForm> read(Input input) {
    AccountMessages say = MessageBundles.get(AccountMessages.class);
    String name = input.value("name").replaceAll("\\s+", " ");
    if (name.isEmpty()) {
      input.reject("name", say.tokenNameMissing());
    } else if (name.length() > Token.LONGEST_NAME) {
      input.reject("name", say.nameTooLong(Token.LONGEST_NAME));
    }
    Optional<Long> days =
        LIVES.stream().filter(life -> life.toString().equals(input.value("days"))).findFirst();
    if (days.isEmpty()) {
      input.reject("days", say.tokenLifeUnknown());
    }
    Set<Scope> scopes = Scope.read(ticked(input));
    if (scopes.isEmpty()) {
      input.reject("scopes", say.tokenScopesMissing());
    }
    return input.isGood()
        ? Optional.of(new TokenForm(name, scopes, Duration.ofDays(days.orElseThrow())))
        : Optional.empty();
  }

  private static List<String> ticked(Input input) {
    return Scope.all().stream().map(Scope::word).filter(input::has).toList();
  }
}
