package org.hikiwake.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Gives the tests an empty database of the kind that is asked for, so that it is really migrated.
 * Nothing there outlives its run, so that no commit waits for the disk. That one does in a server
 * is seen to by {@code MigrationTest} and {@code CrashIT}.
 */
public final class FreshData implements QuarkusTestResourceLifecycleManager {

  private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
  private static final String ADDRESS = "quarkus.datasource.jdbc.url";

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
    String address = sqliteIn(folder).replace("synchronous=FULL", "synchronous=OFF");
    return Map.of("hikiwake.data", folder.toAbsolutePath().toString(), ADDRESS, address);
  }

  /** The address by which a server opens its database in a folder. */
  public static String sqliteIn(Path folder) throws IOException {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(SETTINGS)) {
      settings.load(reader);
    }
    return settings
        .getProperty(ADDRESS)
        .replace("${hikiwake.data}", folder.toAbsolutePath().toString());
  }

  private Map<String, String> postgres() throws IOException {
    postgres = EmbeddedPostgres.start();
    return Map.of(ADDRESS, postgres.getJdbcUrl("postgres", "postgres"));
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
