package org.hikiwake.web.institution;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hikiwake.web.account.EmailAddress;
import org.hikiwake.web.account.Person;
import org.jspecify.annotations.Nullable;

/** What a provider says of somebody, by the names of OpenID Connect Core, 5.1. */
final class Claims {

  private Claims() {}

  /** Whether they tell how he is called and written to. */
  static boolean tell(ClaimsSet claims) {
    return !name(claims).isEmpty() && !email(claims).isEmpty();
  }

  static Identity identity(String issuer, String subject, ClaimsSet claims) {
    return new Identity(issuer, subject, name(claims), email(claims), zone(claims));
  }

  private static String name(ClaimsSet claims) {
    String whole = text(claims, "name");
    String parts =
        Stream.of("given_name", "family_name")
            .map(part -> text(claims, part))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String name = whole.isEmpty() ? parts : whole;
    return name.substring(0, Math.min(name.length(), Person.LONGEST_NAME)).strip();
  }

  /** Not one of which the provider says itself that nobody has shown it to be his. */
  private static String email(ClaimsSet claims) {
    return EmailAddress.read(text(claims, "email"))
        .filter(email -> !isDenied(claims.getClaim("email_verified")))
        .map(EmailAddress::value)
        .orElse("");
  }

  /** Some send a text where a truth value is due. */
  private static boolean isDenied(@Nullable Object verified) {
    return verified != null && "false".equalsIgnoreCase(verified.toString().strip());
  }

  private static String zone(ClaimsSet claims) {
    String zone = text(claims, "zoneinfo");
    return ZoneId.getAvailableZoneIds().contains(zone) ? zone : "";
  }

  private static String text(ClaimsSet claims, String name) {
    return Optional.ofNullable(claims.getClaim(name))
        .filter(String.class::isInstance)
        .map(claim -> ((String) claim).replace("\0", "").replaceAll("\\s+", " ").strip())
        .orElse("");
  }
}
