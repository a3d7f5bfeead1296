package org.hikiwake.web.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/**
 * Where a PostgreSQL database is, and as whom one works in it.
 *
 * @param server host and port
 * @param options such as {@code ?sslmode=require}, as they stand in the address; or nothing
 */
record PostgresAddress(String user, String server, String database, String options) {

  private static final Set<String> SCHEMES = Set.of("postgresql", "postgres");
  private static final int USUAL_PORT = 5432;
  private static final String FORM = "postgresql://user@host/database";

  /** The address that somebody typed. */
  static PostgresAddress read(String text) {
    URI uri = uri(text);
    if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme())) {
      throw new CannotRun(
          "\""
              + text
              + "\" names no database that can be used here; name one of PostgreSQL as "
              + FORM
              + ", or leave --database and HIKIWAKE_DATABASE out for a file in the data folder");
    }
    String user = Objects.requireNonNullElse(uri.getUserInfo(), "");
    if (user.contains(":")) {
      throw new CannotRun(
          "a password in the address can be read by others on this machine; take it out, and put"
              + " it in HIKIWAKE_DATABASE_PASSWORD");
    }
    String database = Objects.requireNonNullElse(uri.getPath(), "").replaceFirst("^/", "");
    if (uri.getHost() == null || user.isEmpty() || database.isEmpty() || database.contains("/")) {
      throw malformed(text);
    }
    int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
    String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new PostgresAddress(user, uri.getHost() + ":" + port, database, options);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw malformed(text);
    }
  }

  private static CannotRun malformed(String text) {
    return new CannotRun("\"" + text + "\" is no address of a database; it has the form " + FORM);
  }

  String jdbcUrl() {
    return "jdbc:postgresql://"
        + server
        + "/"
        + URLEncoder.encode(database, StandardCharsets.UTF_8)
        + options;
  }

  @Override
  public String toString() {
    return server + "/" + database;
  }
}
