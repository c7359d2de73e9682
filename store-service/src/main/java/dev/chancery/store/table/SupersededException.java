package dev.chancery.store.table;

import java.util.Collection;
import org.apache.kafka.common.TopicPartition;

/** Another store has claimed a partition since; what was read from it is not to be written. */
public final class SupersededException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SupersededException(Collection<TopicPartition> partitions) {
    super("another store has taken over one of the partitions " + partitions);
  }
}
