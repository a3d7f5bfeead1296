package org.hikiwake.web.cli;

import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hikiwake.web.pack.ShippedBanks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server. What could stop it is looked at first, so that it is told in one line. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Start the server (also without naming it).")
final class ServeCommand implements Runnable {

  static final String ANNOUNCE = "hikiwake.announce";
  static final String RECOVER = "hikiwake.recover";
  static final String DEMO = "hikiwake.demo";

  @Option(
      names = "--port",
      defaultValue = "${env:HIKIWAKE_PORT:-8080}",
      description = "Port to listen on (HIKIWAKE_PORT; default 8080).")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "${env:HIKIWAKE_HOST:-127.0.0.1}",
      description = "Address to listen on (HIKIWAKE_HOST; default 127.0.0.1, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--data",
      defaultValue = "${env:HIKIWAKE_DATA:-" + Option.NULL_VALUE + "}",
      description =
          "Folder for the database (HIKIWAKE_DATA; default data, for a demonstration one that is"
              + " removed at the end).")
  private @Nullable Path data;

  @Option(
      names = "--database",
      paramLabel = "ADDRESS",
      defaultValue = "${env:HIKIWAKE_DATABASE:-" + Option.NULL_VALUE + "}",
      description =
          "A PostgreSQL database instead, postgresql://user@host/database (HIKIWAKE_DATABASE; its"
              + " password in HIKIWAKE_DATABASE_PASSWORD).")
  private @Nullable String database;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      defaultValue = "${env:HIKIWAKE_TEXTS:-" + Option.NULL_VALUE + "}",
      description = "Folder with the readings' texts, to be shown in questions (HIKIWAKE_TEXTS).")
  private @Nullable Path texts;

  @Option(
      names = "--recover",
      description =
          "Print a link that makes another administrator, when none can sign in any more.")
  private boolean recover;

  @Option(
      names = "--demo",
      description =
          "Fill an empty database with a class, a quiz that is open and one that has closed.")
  private boolean demo;

  @Override
  public void run() {
    String where =
        database == null || database.isEmpty()
            ? sqlite()
            : postgres(PostgresAddress.read(database));
    if (texts != null) {
      System.setProperty("hikiwake.texts", readable(texts).toString());
    }
    free(host, port);
    System.setProperty("quarkus.http.host", host);
    System.setProperty("quarkus.http.port", String.valueOf(port));
    System.setProperty(ANNOUNCE, "true");
    System.setProperty(RECOVER, String.valueOf(recover));
    System.setProperty(DEMO, String.valueOf(demo));
    System.out.println(
        "Starting on Java " + Runtime.version().feature() + ", data in " + where + " ...");
    ShippedBanks.prepare();
    Quarkus.run();
  }

  private String sqlite() {
    Path chosen = data == null ? usual() : data;
    String folder = writable(chosen.toAbsolutePath().normalize()).toString();
    System.setProperty("hikiwake.data", folder);
    return folder;
  }

  private Path usual() {
    return demo ? PassingFolder.make() : Path.of("data");
  }

  private static String postgres(PostgresAddress address) {
    String password = System.getenv().getOrDefault("HIKIWAKE_DATABASE_PASSWORD", "");
    PostgresCheck.pass(address, password);
    System.setProperty("quarkus.datasource.jdbc.url", address.jdbcUrl());
    System.setProperty("quarkus.datasource.username", address.user());
    return "PostgreSQL at " + address;
  }

  private static Path writable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "writable", null));
      return folder;
    } catch (IOException | SecurityException e) {
      throw new CannotRun(
          "the data folder "
              + folder
              + " cannot be written to; name another with --data DIR or HIKIWAKE_DATA");
    }
  }

  private static Path readable(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CannotRun(
          "\"" + folder + "\" is not a folder; name the one that has the texts with --texts DIR");
    }
    return folder.toAbsolutePath().normalize();
  }

  private static void free(String host, int port) {
    if (port < 1 || port > 65_535) {
      throw new CannotRun("there is no port " + port + "; choose one from 1 to 65535");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (UnknownHostException e) {
      throw new CannotRun("there is no address " + host + "; name one of this machine with --host");
    } catch (BindException e) {
      throw new CannotRun(
          "cannot listen on "
              + host
              + " port "
              + port
              + " ("
              + e.getMessage()
              + "); choose another with --port N");
    } catch (IOException e) {
      throw new CannotRun("cannot listen on " + host + " port " + port + ": " + e.getMessage());
    }
  }
}
