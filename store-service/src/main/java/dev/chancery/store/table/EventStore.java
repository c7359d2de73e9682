package dev.chancery.store.table;

import dev.chancery.contracts.event.Agreement;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.event.Visit;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.batch.Batch;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** Writes batches, each in one transaction. Writing the same batch again changes nothing. */
@Singleton
public final class EventStore {

  /** Data exceptions, broken constraints, sizes beyond a limit: the record's fault. */
  private static final Set<String> REFUSALS = Set.of("22", "23", "54");

  private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

  private final DataSource dataSource;

  public EventStore(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Asks the database whether it is there.
   *
   * @throws DatabaseAwayException where it is not
   */
  public void ping() {
    try (Connection connection = dataSource.getConnection()) {
      if (!connection.isValid((int) ANSWERS_WITHIN.toSeconds())) {
        throw new SQLException("the database does not answer within " + ANSWERS_WITHIN);
      }
    } catch (SQLException e) {
      throw new DatabaseAwayException(e);
    }
  }

  /**
   * Takes partitions over from whoever had them.
   *
   * @throws DatabaseAwayException where it can be tried again
   */
  public void claim(UUID owner, Collection<TopicPartition> partitions) {
    try (Connection connection = dataSource.getConnection()) {
      PartitionOwners.claim(connection, owner, partitions);
    } catch (SQLException e) {
      throw new DatabaseAwayException(e);
    }
  }

  /**
   * Writes all that the database takes.
   *
   * @return what it refused; all else is committed
   * @throws DatabaseAwayException where nothing is written and it can be tried again
   * @throws SupersededException where nothing is written because another owner has a partition
   */
  public List<RefusedArrival> write(UUID owner, Batch batch) {
    if (batch.isEmpty()) {
      return List.of();
    }
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return write(connection, owner, batch);
      } catch (SQLException | RuntimeException e) {
        rollback(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw new DatabaseAwayException(e);
    }
  }

  private static List<RefusedArrival> write(Connection connection, UUID owner, Batch batch)
      throws SQLException {
    Set<TopicPartition> partitions =
        batch.arrivals().map(Arrival::partition).collect(Collectors.toUnmodifiableSet());
    if (!PartitionOwners.hold(connection, owner, partitions)) {
      throw new SupersededException(partitions);
    }
    List<RefusedArrival> refused = List.of();
    Savepoint start = connection.setSavepoint();
    try {
      writeRows(connection, batch);
    } catch (SQLException e) {
      if (!isRefusal(e)) {
        throw e;
      }
      connection.rollback(start);
      refused = writeSingly(connection, batch);
    }
    connection.commit();
    return refused;
  }

  private static List<RefusedArrival> writeSingly(Connection connection, Batch batch)
      throws SQLException {
    List<RefusedArrival> refused = new ArrayList<>();
    for (Batch single : batch.singly()) {
      Savepoint before = connection.setSavepoint();
      try {
        writeRows(connection, single);
        connection.releaseSavepoint(before);
      } catch (SQLException e) {
        if (!isRefusal(e)) {
          throw e;
        }
        connection.rollback(before);
        single.arrivals().forEach(arrival -> refused.add(new RefusedArrival(arrival, e)));
      }
    }
    return refused;
  }

  private static void writeRows(Connection connection, Batch batch) throws SQLException {
    DocumentTable.mention(connection, batch);
    OutdatedEvents.delete(connection, batch);
    DocumentTable.write(connection, batch.documents());
    VisitTable.UPSERT.write(connection, EventRow.of(Visit.class, batch.events()));
    AgreementTable.write(connection, EventRow.of(Agreement.class, batch.events()));
    TradeFigureTable.UPSERT.write(connection, EventRow.of(TradeFigure.class, batch.events()));
    EvidenceTable.replace(connection, batch.events().stream().map(Arrival.Event::event).toList());
  }

  private static boolean isRefusal(SQLException e) {
    String state = e.getSQLState();
    return state != null && state.length() == 5 && REFUSALS.contains(state.substring(0, 2));
  }

  private static void rollback(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
