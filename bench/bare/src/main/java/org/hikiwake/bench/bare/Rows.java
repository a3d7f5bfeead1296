package org.hikiwake.bench.bare;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes one row durable for each request, and does nothing else. */
@Path("/rows")
public class Rows {

  /** Opened by the first row, so that it costs nothing to start. */
  private static final class Database {

    private static final PreparedStatement INSERT = insert();

    private static PreparedStatement insert() {
      try {
        Connection connection =
            DriverManager.getConnection(
                "jdbc:sqlite:"
                    + System.getProperty("bare.database")
                    + "?journal_mode=WAL&synchronous=FULL");
        try (Statement statement = connection.createStatement()) {
          statement.execute("create table answer (id integer primary key, text text not null)");
        }
        return connection.prepareStatement("insert into answer (text) values (?)");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    static synchronized void insert(String text) throws SQLException {
      INSERT.setString(1, text);
      INSERT.executeUpdate();
    }
  }

  @POST
  public String insert(String text) throws SQLException {
    Database.insert(text);
    return "saved";
  }
}
