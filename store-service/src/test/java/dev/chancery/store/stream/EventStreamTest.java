package dev.chancery.store.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.wire.Topics;
import dev.chancery.local.LocalBroker;
import dev.chancery.store.Database;
import dev.chancery.store.StackExtension;
import dev.chancery.store.Told;
import dev.chancery.store.batch.Arrival;
import dev.chancery.store.table.SupersededException;
import dev.chancery.topics.EventRecords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StackExtension.class)
class EventStreamTest {

  private static final Instant TIME = Instant.parse("2026-01-01T10:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<TopicPartition> PARTITIONS =
      List.of(
          new TopicPartition(Topics.EVENTS_DIPLOMATIC, 0),
          new TopicPartition(Topics.EVENTS_DIPLOMATIC, 1),
          new TopicPartition(Topics.EVENTS_DIPLOMATIC, 2));

  private final LocalBroker broker;
  private final Database database;
  private String group;

  EventStreamTest(LocalBroker broker, Database database) {
    this.broker = broker;
    this.database = database;
  }

  @BeforeEach
  void emptyTablesAndTopic(TestInfo test) throws Exception {
    group = test.getDisplayName();
    database.empty();
    try (Admin admin = Admin.create(client())) {
      admin
          .deleteRecords(
              Map.of(
                  PARTITIONS.get(0), RecordsToDelete.beforeOffset(-1),
                  PARTITIONS.get(1), RecordsToDelete.beforeOffset(-1),
                  PARTITIONS.get(2), RecordsToDelete.beforeOffset(-1)))
          .all()
          .get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void offsetsAreCommittedUpToWhatIsStoredWhenItEndsInTheMiddle() throws Exception {
    send(0, 4000);
    RunningStore store = start(50);
    await().atMost(PATIENCE).until(() -> count() > 100);

    store.close();

    Set<String> stored = new HashSet<>(database.rows("SELECT id FROM chancery.visit"));
    Map<TopicPartition, OffsetAndMetadata> committed = committed();
    assertThat(stored).hasSizeLessThan(4000);
    for (ConsumerRecord<byte[], byte[]> record : allRecords()) {
      if (Arrival.read(record) instanceof Arrival.Event event) {
        OffsetAndMetadata offset =
            committed.get(new TopicPartition(record.topic(), record.partition()));
        assertThat(stored.contains(event.event().id().toString()))
            .as("offset %d of partition %d is stored", record.offset(), record.partition())
            .isEqualTo(offset != null && record.offset() < offset.offset());
      }
    }
  }

  @Test
  void storesThatComeAndGoShareTheWork() throws Exception {
    try (RunningStore staying = start(100)) {
      send(0, 500);
      RunningStore leaving = start(100);
      send(500, 1000);
      await().atMost(PATIENCE).until(() -> owners() == 2);
      send(1000, 1500);
      await().atMost(PATIENCE).until(() -> count() == 1500);
      leaving.close();
      send(1500, 2000);

      await().atMost(PATIENCE).until(() -> count() == 2000);
      assertThat(staying.hasEnded()).isFalse();
    }
    assertThat(database.rows("SELECT count(*) FROM chancery.evidence")).containsExactly("4000");
    assertThat(database.rows("SELECT id FROM chancery.incomplete_document")).isEmpty();
  }

  @Test
  void aStoreWhosePartitionsOthersHaveClaimedLeavesAndNothingIsLost() throws Exception {
    RunningStore supplanted = start(100);
    send(0, 100);
    await().atMost(PATIENCE).until(() -> count() == 100);
    Database.run(database.owner(), "UPDATE chancery.partition_owner SET owner = gen_random_uuid()");

    send(100, 200);
    await().atMost(PATIENCE).until(supplanted::hasEnded);

    assertThatThrownBy(supplanted::close).isInstanceOf(SupersededException.class);
    assertThat(count()).isEqualTo(100);
    try (RunningStore successor = start(100)) {
      await().atMost(PATIENCE).until(() -> count() == 200);
      assertThat(successor.hasEnded()).isFalse();
    }
  }

  private RunningStore start(int batch) {
    return RunningStore.start(broker.bootstrapServers(), database, group, batch);
  }

  private int count() {
    return Integer.parseInt(database.rows("SELECT count(*) FROM chancery.visit").get(0));
  }

  private int owners() {
    return Integer.parseInt(
        database.rows("SELECT count(DISTINCT owner) FROM chancery.partition_owner").get(0));
  }

  /** Documents of one visit each. */
  private void send(int from, int to) throws Exception {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer())) {
      for (int i = from; i < to; i++) {
        Told told = Told.by("rules/1.0.0", group + i);
        sent.add(producer.send(EventRecords.write(told.visit("Visitor"), TIME)));
        sent.add(producer.send(EventRecords.write(told.processed(1), TIME)));
      }
      producer.flush();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    }
  }

  private List<ConsumerRecord<byte[], byte[]>> allRecords() {
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(client(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(PARTITIONS);
      consumer.seekToBeginning(PARTITIONS);
      Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS);
      while (PARTITIONS.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }

  private Map<TopicPartition, OffsetAndMetadata> committed() throws Exception {
    try (Admin admin = Admin.create(client())) {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get(20, TimeUnit.SECONDS);
    }
  }

  private Map<String, Object> client() {
    return Map.of("bootstrap.servers", broker.bootstrapServers());
  }
}
