package dev.chancery.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.TopicSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link TopicSettings} against a real broker. */
class TopicCreationTest {

  private static final List<String> ALL =
      List.of(
          Topics.DOCUMENTS_RAW,
          Topics.DOCUMENTS_RAW_DLQ,
          Topics.EVENTS_DIPLOMATIC,
          Topics.EVENTS_DIPLOMATIC_DLQ);

  @TempDir Path directory;
  private LocalBroker broker;
  private Admin admin;

  @BeforeEach
  void start() {
    broker = LocalBroker.start(directory, 0);
    admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }

  @AfterEach
  void stop() {
    admin.close();
    broker.close();
  }

  @Test
  void topicsAreSplitKeepEverythingAndTakeLargeMessages() throws Exception {
    TopicSettings.defaults().create(admin);

    assertThat(partitions())
        .containsEntry(Topics.DOCUMENTS_RAW, 6)
        .containsEntry(Topics.EVENTS_DIPLOMATIC, 6)
        .containsEntry(Topics.DOCUMENTS_RAW_DLQ, 1)
        .containsEntry(Topics.EVENTS_DIPLOMATIC_DLQ, 1);
    for (String topic : ALL) {
      assertThat(setting(topic, "retention.ms")).isEqualTo("-1");
    }
    assertThat(setting(Topics.DOCUMENTS_RAW, "max.message.bytes")).isEqualTo("16777216");
    assertThat(setting(Topics.DOCUMENTS_RAW_DLQ, "max.message.bytes")).isEqualTo("17825792");
  }

  @Test
  void existingTopicsAreLeftAsTheyAre() throws Exception {
    new TopicSettings(2, Optional.empty(), 1_000_000).create(admin);
    TopicSettings.defaults().create(admin);

    assertThat(partitions()).containsEntry(Topics.DOCUMENTS_RAW, 2);
  }

  @Test
  void servicesThatStartAtOnceDoNotDisturbEachOther() throws Exception {
    Callable<Void> create =
        () -> {
          TopicSettings.defaults().create(admin);
          return null;
        };
    ExecutorService services = Executors.newFixedThreadPool(4);
    try {
      List<Future<Void>> started = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        started.add(services.submit(create));
      }
      for (Future<Void> service : started) {
        service.get();
      }
    } finally {
      services.shutdownNow();
    }

    assertThat(partitions()).containsOnlyKeys(ALL);
  }

  @Test
  void moreReplicasThanBrokersAreRefused() {
    TopicSettings settings = new TopicSettings(1, Optional.of((short) 3), 1_000_000);

    assertThatThrownBy(() -> settings.create(admin))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("topics could not be created: ")
        .hasMessageContaining("replication factor");
  }

  private String setting(String topic, String name) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
    return config.get(name).value();
  }

  /** A broker tells of a new topic a moment after it was created. */
  private Map<String, Integer> partitions() {
    return await().ignoreExceptions().until(this::describedPartitions, Objects::nonNull);
  }

  private Map<String, Integer> describedPartitions() throws Exception {
    return admin.describeTopics(ALL).allTopicNames().get().values().stream()
        .collect(Collectors.toMap(TopicDescription::name, topic -> topic.partitions().size()));
  }
}
