package dev.chancery.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/**
 * Who may write what was read from a partition. A store that was thought dead may wake up with old
 * records in hand; since its successor has claimed the partition, they are not written.
 */
final class PartitionOwners {

  private static final String CLAIM =
      """
      INSERT INTO chancery.partition_owner (topic, partition, owner, since)
      SELECT r.topic, r.partition, ?::uuid, now()
      FROM unnest(?, ?::integer[]) AS r (topic, partition)
      ORDER BY r.topic, r.partition
      ON CONFLICT (topic, partition) DO UPDATE SET owner = excluded.owner, since = excluded.since
      """;

  /** The share lock makes a claim wait until the writing transaction has ended. */
  private static final String OWNED =
      """
      SELECT FROM chancery.partition_owner
      WHERE owner = ?::uuid
        AND (topic, partition) IN (SELECT * FROM unnest(?, ?::integer[]))
      FOR SHARE
      """;

  private PartitionOwners() {}

  static void claim(Connection connection, UUID owner, Collection<TopicPartition> partitions)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, CLAIM, owner, partitions)) {
      statement.executeUpdate();
    }
  }

  /** Whether all of them are the owner's until the end of this transaction. */
  static boolean hold(Connection connection, UUID owner, Collection<TopicPartition> partitions)
      throws SQLException {
    int held = 0;
    try (PreparedStatement statement = prepare(connection, OWNED, owner, partitions);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        held++;
      }
    }
    return held == partitions.size();
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, UUID owner, Collection<TopicPartition> partitions)
      throws SQLException {
    List<TopicPartition> list = List.copyOf(partitions);
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setString(1, owner.toString());
    statement.setArray(
        2, Rows.texts(connection, list.stream().map(TopicPartition::topic).toList()));
    statement.setArray(
        3, Rows.texts(connection, list.stream().map(TopicPartition::partition).toList()));
    return statement;
  }
}
