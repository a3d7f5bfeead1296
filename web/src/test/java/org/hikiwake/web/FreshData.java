package org.hikiwake.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives the tests an empty database of the kind that is asked for, so that it is really migrated.
 */
public final class FreshData implements QuarkusTestResourceLifecycleManager {

  private @Nullable EmbeddedPostgres postgres;

  /** Whether this run is the one on PostgreSQL. */
  private static boolean isOnPostgres() {
    return System.getProperty("quarkus.test.profile", "").contains("postgresql");
  }

  @Override
  public Map<String, String> start() {
    try {
      return isOnPostgres() ? postgres() : sqlite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> sqlite() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "data");
    return Map.of("hikiwake.data", folder.toAbsolutePath().toString());
  }

  private Map<String, String> postgres() throws IOException {
    postgres = EmbeddedPostgres.start();
    return Map.of("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
  }

  @Override
  public void stop() {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
