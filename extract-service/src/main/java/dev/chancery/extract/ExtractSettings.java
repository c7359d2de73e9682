package dev.chancery.extract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The settings of the extract service; the environment variables are in application.properties. */
@ConfigMapping(prefix = "chancery.extract")
public interface ExtractSettings {

  /**
   * Name of this instance, part of its transactional id. Running instances need different names, or
   * they shut each other out; one that restarts should keep its name, so that the broker drops at
   * once the transaction that a crash left open. Empty: host name and HTTP port.
   */
  Optional<String> instance();

  /** How long reading and extracting one document may take; what takes longer is dead-lettered. */
  @WithDefault("20s")
  Duration timeLimit();

  /** How many documents are extracted at the same time; empty: one a core. */
  OptionalInt workers();

  /** The most documents in one transaction. */
  @WithDefault("100")
  int batch();

  /**
   * How many threads may be stuck in documents that were given up. At that number the instance
   * takes no more documents and asks to be restarted.
   */
  @WithDefault("8")
  int abandonedLimit();

  /** Partitions of topics that this service has to create. */
  @WithDefault("6")
  int topicPartitions();

  /** Copies of topics that this service has to create; empty: as the broker sees fit. */
  Optional<Short> topicReplicas();

  /**
   * The longest that a batch may take: no document is started after one time limit, so that the
   * last one ends within two; the rest is for the broker.
   */
  default Duration longestBatch() {
    return timeLimit().multipliedBy(2).plusSeconds(60);
  }
}
