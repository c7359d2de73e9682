package dev.chancery.store.occurrence.link;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The tables of one kind of occurrence.
 *
 * @param <T> a telling
 */
interface OccurrenceTables<T> {

  /** VISIT, AGREEMENT or TRADE_FIGURE. */
  String type();

  /** The table that holds which event tells of which occurrence. */
  String tellings();

  /** The table of events, whose key is {@code id}. */
  String events();

  /** All events that are in one of the blocks already, and those with one of the ids. */
  List<T> load(Connection connection, Collection<String> blocks, Collection<UUID> ids)
      throws SQLException;

  UUID eventId(T telling);

  /** What can be one occurrence has the same block. */
  String block(T telling);

  /**
   * Links each block alone and writes what differs from the tables; what they hold of these blocks
   * beyond that is deleted.
   *
   * @param blocks the tellings of each block, perhaps none
   */
  void relink(Connection connection, Map<String, List<T>> blocks) throws SQLException;
}
