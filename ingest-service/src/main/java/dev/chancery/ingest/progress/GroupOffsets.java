package dev.chancery.ingest.progress;

import dev.chancery.ingest.publish.KafkaSettings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** How far the groups of the services behind this one have come. Thread-safe. */
@ApplicationScoped
public class GroupOffsets {

  static final String EXTRACT = "chancery-extract";
  static final String STORE = "chancery-store";

  private static final Logger LOG = Logger.getLogger(GroupOffsets.class);

  private final KafkaSettings kafka;
  private Admin admin;

  GroupOffsets(KafkaSettings kafka) {
    this.kafka = kafka;
  }

  /** The next offset that the group wants of each partition; empty where nobody can say now. */
  Map<TopicPartition, Long> of(String group) {
    try {
      return admin()
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(entry -> entry.getValue() != null)
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    } catch (ExecutionException | KafkaException e) {
      LOG.debugf("group=%s offsets=unknown detail=%s", group, e);
      return Map.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      admin = Admin.create(kafka.admin());
    }
    return admin;
  }

  @PreDestroy
  synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofSeconds(1));
    }
  }
}
