package org.hikiwake.web.institution;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hikiwake.web.account.Role;
import org.hikiwake.web.site.Fault;
import org.hikiwake.web.site.Fault.Kind;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The institution with whose accounts one can sign in, where one is configured. */
@Named
@ApplicationScoped
public class Institution {

  private static final Logger LOG = Logger.getLogger(Institution.class);

  /** As long as what is stored of it. */
  private static final int LONGEST_ISSUER = 500;

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

  private final Optional<Settings> settings;

  /** What becomes of somebody whom the institution names and nobody here knows. */
  enum NewPeople {
    STUDENTS,
    INSTRUCTORS,
    NOBODY
  }

  /**
   * How the institution is reached.
   *
   * @param issuer the address by which its provider calls itself
   * @param client what this server is called there
   * @param secret by which this server proves itself there; null where it has none
   * @param name what people call the institution
   */
  record Settings(
      URI issuer, String client, @Nullable String secret, String name, NewPeople newPeople) {}

  /** Leaves it out, and says why, where what is configured cannot be right. */
  Institution(
      @ConfigProperty(name = "hikiwake.oidc.issuer") Optional<String> issuer,
      @ConfigProperty(name = "hikiwake.oidc.client-id") Optional<String> client,
      @ConfigProperty(name = "hikiwake.oidc.client-secret") Optional<String> secret,
      @ConfigProperty(name = "hikiwake.oidc.name") Optional<String> name,
      @ConfigProperty(name = "hikiwake.oidc.new-people", defaultValue = "students")
          String newPeople) {
    settings = issuer.flatMap(address -> read(address, client, secret, name, newPeople));
  }

  private static Optional<Settings> read(
      String issuer,
      Optional<String> client,
      Optional<String> secret,
      Optional<String> name,
      String newPeople) {
    Optional<URI> address = address(issuer);
    Optional<NewPeople> wanted = newPeople(newPeople);
    if (address.isEmpty()) {
      complain("HIKIWAKE_OIDC_ISSUER has to be an address that begins with https://");
    } else if (client.isEmpty()) {
      complain("HIKIWAKE_OIDC_CLIENT_ID is missing: what this server is called there");
    } else if (wanted.isEmpty()) {
      complain("HIKIWAKE_OIDC_NEW_PEOPLE has to be students, instructors or nobody");
    } else {
      URI known = address.get();
      return Optional.of(
          new Settings(
              known,
              client.get(),
              secret.orElse(null),
              name.orElse(known.getHost()),
              wanted.get()));
    }
    return Optional.empty();
  }

  /** Over the network only by TLS: a token that somebody reads along is worth an account. */
  private static Optional<URI> address(String issuer) {
    try {
      URI uri = new URI(issuer);
      boolean safe =
          "https".equals(uri.getScheme())
              || "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
      return safe && uri.getHost() != null && issuer.length() <= LONGEST_ISSUER
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<NewPeople> newPeople(String word) {
    return switch (word) {
      case "students" -> Optional.of(NewPeople.STUDENTS);
      case "instructors" -> Optional.of(NewPeople.INSTRUCTORS);
      case "nobody" -> Optional.of(NewPeople.NOBODY);
      default -> Optional.empty();
    };
  }

  private static void complain(String what) {
    LOG.errorf("Nobody can sign in with the institution's accounts. %s.", what);
  }

  /** At the start, so that whoever configured it wrongly is told before anybody tries. */
  void begin(@Observes StartupEvent start) {}

  /**
   * How it is reached.
   *
   * @throws Fault where none is configured
   */
  Settings configured() {
    return settings.orElseThrow(
        () ->
            new Fault(
                Kind.UNKNOWN_ADDRESS,
                "This server knows no institution with whose accounts one can sign in."));
  }

  /** By what it calls itself; nothing where there is none. */
  Optional<String> issuer() {
    return settings.map(known -> known.issuer().toString());
  }

  /** What people call it; null where there is none. */
  public @Nullable String getName() {
    return settings.map(Settings::name).orElse(null);
  }

  /**
   * Where one begins to sign in with it.
   *
   * @param next where one goes from there
   */
  public String signIn(String next) {
    return InstitutionPages.PATH
        + "/sign-in?next="
        + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }

  /** Whether somebody whom nobody here knows gets an account. */
  boolean takesNewPeople() {
    return settings.filter(known -> known.newPeople() != NewPeople.NOBODY).isPresent();
  }

  /** What a new person may do on the whole server. */
  Set<Role> newRoles() {
    return settings.filter(known -> known.newPeople() == NewPeople.INSTRUCTORS).isPresent()
        ? Set.of(Role.INSTRUCTOR)
        : Set.of();
  }
}
