package dev.chancery.store.occurrence.link;

import dev.chancery.store.occurrence.instrument.InstrumentLinking;
import dev.chancery.store.occurrence.name.Visitors;
import dev.chancery.store.occurrence.series.SeriesLinking;
import dev.chancery.store.occurrence.trip.TripLinking;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Brings the tables of occurrences up to the events. Each block that a pending event is in, or was
 * in, is linked anew from all its events, in one transaction with the removal of the marks: whoever
 * is killed, and however often, the tables come to depend on the events alone. An advisory lock
 * lets one linker work at a time.
 */
@Singleton
public final class OccurrenceLinker {

  /** Of the advisory lock; a constant of this project. */
  static final long LOCK = 0x4368616e63657279L;

  /** Many, so that a block that much arrives for is not linked again and again. */
  private static final int PENDING_AT_ONCE = 200_000;

  /** Bounds the memory of a transaction; a larger block is linked alone. */
  private static final int MEMBERS_AT_ONCE = 20_000;

  /**
   * All is looked up by keys. The planner cannot know how few an array holds and would rather read
   * whole tables.
   */
  private static final String BY_KEYS =
      "SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off;"
          + " SET LOCAL enable_mergejoin = off";

  private final DataSource dataSource;
  private final List<OccurrenceTables<?>> kinds;

  public OccurrenceLinker(DataSource dataSource) {
    this.dataSource = dataSource;
    this.kinds =
        List.of(
            new TripTables(new TripLinking(new Visitors())),
            new InstrumentTables(new InstrumentLinking()),
            new SeriesTables(new SeriesLinking()));
  }

  /**
   * Links what is pending now, where no other linker is at work.
   *
   * @return how long the oldest pending event has waited, zero where nothing is left to do
   * @throws SQLException where it can be tried again; nothing is lost
   */
  public Duration linkSome() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      Duration age = PendingEvents.age(connection);
      if (age.isZero() || !lock(connection, "pg_try_advisory_lock")) {
        return age;
      }
      try {
        round(connection);
      } finally {
        unlock(connection);
      }
      return PendingEvents.age(connection);
    }
  }

  /**
   * Waits until no other linker is at work and links until nothing is pending. Begins anew where
   * the tables were made by other rules.
   */
  public void linkAll() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      lock(connection, "pg_advisory_lock");
      try {
        inTransaction(connection, () -> LinkingRules.apply(connection, kinds));
        boolean mayBeMore;
        do {
          mayBeMore = round(connection);
        } while (mayBeMore);
      } finally {
        unlock(connection);
      }
    }
  }

  /** Sees to it that everything is linked by the rules of this version. */
  public void applyRules() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      lock(connection, "pg_advisory_lock");
      try {
        inTransaction(connection, () -> LinkingRules.apply(connection, kinds));
      } finally {
        unlock(connection);
      }
    }
  }

  /** Whether something was pending. */
  private boolean round(Connection connection) throws SQLException {
    boolean any = false;
    for (OccurrenceTables<?> kind : kinds) {
      any |= round(connection, kind);
    }
    return any;
  }

  private static <T> boolean round(Connection connection, OccurrenceTables<T> kind)
      throws SQLException {
    Map<UUID, List<Long>> pending = PendingEvents.first(connection, kind.type(), PENDING_AT_ONCE);
    if (pending.isEmpty()) {
      return false;
    }
    Map<UUID, SortedSet<String>> touched = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    inTransaction(
        connection,
        () -> {
          touched.putAll(touched(connection, kind, pending.keySet()));
          sizes.putAll(sizes(connection, kind, touched));
        });
    for (Portion portion : portions(pending, touched, sizes)) {
      inTransaction(connection, () -> link(connection, kind, portion));
    }
    return true;
  }

  /**
   * What is linked in one transaction.
   *
   * @param events pending ones in these blocks
   * @param marks to remove after it
   */
  private record Portion(Set<String> blocks, Set<UUID> events, List<Long> marks) {

    Portion() {
      this(new HashSet<>(), new HashSet<>(), new ArrayList<>());
    }
  }

  private static <T> void link(Connection connection, OccurrenceTables<T> kind, Portion portion)
      throws SQLException {
    Map<String, List<T>> members = new TreeMap<>();
    portion.blocks().forEach(block -> members.put(block, new ArrayList<>()));
    for (T telling : kind.load(connection, portion.blocks(), portion.events())) {
      // What has moved to a block beyond these meanwhile is marked and comes later.
      List<T> block = members.get(kind.block(telling));
      if (block != null) {
        block.add(telling);
      }
    }
    kind.relink(connection, members);
    PendingEvents.delete(connection, portion.marks());
  }

  /** The blocks that each event is in and was in. */
  private static <T> Map<UUID, SortedSet<String>> touched(
      Connection connection, OccurrenceTables<T> kind, Collection<UUID> events)
      throws SQLException {
    Map<UUID, SortedSet<String>> touched = new HashMap<>();
    events.forEach(event -> touched.put(event, new TreeSet<>()));
    List<UUID> inOrder = List.copyOf(events);
    for (int from = 0; from < inOrder.size(); from += MEMBERS_AT_ONCE) {
      List<UUID> some = inOrder.subList(from, Math.min(inOrder.size(), from + MEMBERS_AT_ONCE));
      for (T telling : kind.load(connection, List.of(), some)) {
        touched.get(kind.eventId(telling)).add(kind.block(telling));
      }
    }
    try (var statement =
        connection.prepareStatement(
            "SELECT event_id, block FROM %s WHERE event_id = ANY (?::uuid[])"
                .formatted(kind.tellings()))) {
      statement.setArray(1, Members.texts(connection, events));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          touched.get(rows.getObject(1, UUID.class)).add(rows.getString(2));
        }
      }
    }
    return touched;
  }

  private static Map<String, Integer> sizes(
      Connection connection, OccurrenceTables<?> kind, Map<UUID, SortedSet<String>> touched)
      throws SQLException {
    Map<String, Integer> sizes = new HashMap<>();
    Set<String> blocks = new HashSet<>();
    touched.values().forEach(blocks::addAll);
    try (var statement =
        connection.prepareStatement(
            "SELECT block, count(*) FROM %s WHERE block = ANY (?) GROUP BY block"
                .formatted(kind.tellings()))) {
      statement.setArray(1, Members.texts(connection, blocks));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          sizes.put(rows.getString(1), rows.getInt(2));
        }
      }
    }
    return sizes;
  }

  /** Both blocks of an event that moved are linked together, or it would be in both or none. */
  private static List<Portion> portions(
      Map<UUID, List<Long>> pending,
      Map<UUID, SortedSet<String>> touched,
      Map<String, Integer> sizes) {
    List<UUID> events = new ArrayList<>(pending.keySet());
    events.sort(
        (a, b) -> {
          int moved = Integer.compare(touched.get(b).size(), touched.get(a).size());
          return moved != 0 ? moved : firstBlock(touched, a).compareTo(firstBlock(touched, b));
        });
    List<Portion> portions = new ArrayList<>();
    Portion portion = new Portion();
    int members = 0;
    for (UUID event : events) {
      SortedSet<String> blocks = touched.get(event);
      boolean isKnown = portion.blocks().containsAll(blocks);
      if (!isKnown && members > MEMBERS_AT_ONCE) {
        portions.add(portion);
        portion = new Portion();
        members = 0;
      }
      for (String block : blocks) {
        if (portion.blocks().add(block)) {
          members += sizes.getOrDefault(block, 0);
        }
      }
      members++;
      portion.events().add(event);
      portion.marks().addAll(pending.get(event));
    }
    portions.add(portion);
    return portions;
  }

  private static String firstBlock(Map<UUID, SortedSet<String>> touched, UUID event) {
    SortedSet<String> blocks = touched.get(event);
    return blocks.isEmpty() ? "" : blocks.first();
  }

  private interface Step {
    void run() throws SQLException;
  }

  private static void inTransaction(Connection connection, Step step) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(BY_KEYS);
      step.run();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static boolean lock(Connection connection, String function) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT %s(%d)".formatted(function, LOCK))) {
      row.next();
      return !"f".equals(row.getString(1));
    }
  }

  /** A connection that broke has lost its locks. */
  private static void unlock(Connection connection) throws SQLException {
    if (!connection.isClosed()) {
      lock(connection, "pg_advisory_unlock");
    }
  }
}
