package dev.chancery.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What can be set, most often needed first. Addresses and passwords are Quarkus' own settings. */
@ConfigMapping(prefix = "chancery.store")
public interface StoreSettings {

  /** Partitions of the topics, where this service has to create them. */
  @WithDefault("6")
  int partitions();

  /** Copies of each partition, where this service has to create them; the broker's default. */
  Optional<Short> replicas();

  /** The most records written in one transaction. */
  @WithDefault("1000")
  int batch();

  /** The consumer group; instances of one group share the work. */
  @WithDefault("chancery-store")
  String group();

  /** The longest pause between two tries to reach the database. */
  @WithDefault("10s")
  Duration retryAtMost();

  /**
   * After this long without a turn of the storing thread the service is not alive. Raise it for a
   * migration that takes longer.
   */
  @WithDefault("3m")
  Duration stalledAfter();

  /** After this long without a heartbeat to the broker the service is not ready. */
  @WithDefault("10s")
  Duration heartbeatWithin();
}
