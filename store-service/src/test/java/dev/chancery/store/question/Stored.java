package dev.chancery.store.question;

import dev.chancery.store.Database;
import dev.chancery.store.Log;
import dev.chancery.store.batch.Batch;
import dev.chancery.store.table.EventStore;
import java.util.List;
import java.util.UUID;

/** Puts a log into the tables as the service does. */
final class Stored {

  private Stored() {}

  static void in(Database database, Log log) {
    EventStore store = new EventStore(database.writer());
    UUID owner = UUID.randomUUID();
    store.claim(owner, List.of(Log.PARTITION));
    store.write(owner, Batch.of(log.arrivals()));
  }
}
