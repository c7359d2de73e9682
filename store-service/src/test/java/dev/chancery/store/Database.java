package dev.chancery.store;

import dev.chancery.local.LocalDatabase;
import dev.chancery.store.schema.Schema;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A database with the tables of the store.
 *
 * @param owner may do all
 * @param writer what the service writes as
 * @param reader what analysts read as
 */
public record Database(AgroalDataSource owner, AgroalDataSource writer, AgroalDataSource reader)
    implements AutoCloseable {

  /** Migrates as the service does at its start. */
  public static Database migrated(String jdbcUrl) {
    AgroalDataSource owner = source(jdbcUrl, LocalDatabase.OWNER, LocalDatabase.OWNER_PASSWORD);
    Flyway flyway =
        Flyway.configure()
            .dataSource(owner)
            .schemas("chancery")
            .placeholders(
                Map.of(
                    "writer", "chancery_writer",
                    "writerPassword", "it's \"secret\"",
                    "readerPassword", "read'er"))
            .load();
    try {
      new Schema(flyway, owner).prepare();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Database(
        owner,
        source(jdbcUrl, "chancery_writer", "it's \"secret\""),
        source(jdbcUrl, "chancery_reader", "read'er"));
  }

  private static AgroalDataSource source(String jdbcUrl, String user, String password) {
    try {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(
                  pool ->
                      pool.maxSize(5)
                          .acquisitionTimeout(Duration.ofSeconds(10))
                          .connectionFactoryConfiguration(
                              connections ->
                                  connections
                                      .jdbcUrl(jdbcUrl)
                                      .principal(new NamePrincipal(user))
                                      .credential(new SimplePassword(password))
                                      // Nothing is to survive the tests.
                                      .jdbcProperty("options", "-c synchronous_commit=off"))));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    List.of(owner, writer, reader).forEach(AgroalDataSource::close);
  }

  public void empty() {
    run(
        owner,
        "TRUNCATE chancery.document, chancery.visit, chancery.agreement, chancery.agreement_party,"
            + " chancery.trade_figure, chancery.evidence, chancery.event_index,"
            + " chancery.review, chancery.partition_owner,"
            + " chancery.occurrence_pending, chancery.linked_trip, chancery.linked_trip_telling,"
            + " chancery.linked_instrument, chancery.linked_instrument_stage,"
            + " chancery.linked_instrument_telling, chancery.linked_series,"
            + " chancery.linked_series_telling");
  }

  public static void run(DataSource as, String sql) {
    try (Connection connection = as.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a query as the owner sees them, cells separated by {@code |}. */
  public List<String> rows(String query) {
    return rows(owner, query);
  }

  public static List<String> rows(DataSource as, String query) {
    try (Connection connection = as.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row.toString());
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
