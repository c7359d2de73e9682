package dev.chancery.extract.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.wire.CloudEvents;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.extract.Raw;
import dev.chancery.extract.Wire;
import dev.chancery.local.LocalBroker;
import dev.chancery.topics.DeadLetters;
import dev.chancery.topics.TopicSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@SuppressWarnings("try") // an instance does its work by being there
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentLoopTest {

  private static final String VISIT = CloudEvents.TYPE_VISIT;
  private static final String PROCESSED = CloudEvents.TYPE_DOCUMENT_PROCESSED;
  private static final Duration SOON = Duration.ofSeconds(20);

  private LocalBroker broker;
  private Wire wire;

  @BeforeAll
  void startBroker(@TempDir Path directory) throws Exception {
    broker = LocalBroker.start(directory, 0);
    wire = new Wire(broker.bootstrapServers());
    try (Admin admin = Admin.create(wire.broker())) {
      TopicSettings.defaults().create(admin);
    }
  }

  @AfterAll
  void stopBroker() {
    broker.close();
  }

  @Test
  void aDocumentsEventsComeInOrderAndThenTheirEnd() throws Exception {
    String text = "in order\nvisit Ana Ruiz\nvisit Li Wei\nvisit Jo Moe";
    wire.send(text);

    try (Instance instance = Instance.start(wire, "order")) {
      awaitProcessed(text);
    }

    assertThat(types(text)).containsExactly(VISIT, VISIT, VISIT, PROCESSED);
  }

  @Test
  void aBareMessageIsExtracted() throws Exception {
    String text = "bare\nvisit Ana Ruiz";
    byte[] value = text.getBytes(StandardCharsets.UTF_8);
    wire.send(List.of(new ProducerRecord<>(Topics.DOCUMENTS_RAW, value)));

    try (Instance instance = Instance.start(wire, "bare")) {
      awaitProcessed(text);
    }

    assertThat(types(text)).containsExactly(VISIT, PROCESSED);
  }

  @Test
  void aDocumentThatFailsGoesAloneToTheDeadLetters() throws Exception {
    String before = "before the poison\nvisit Ana Ruiz";
    String poison = "fail\nvisit Li Wei";
    String after = "after the poison\nvisit Jo Moe";
    wire.send(samePartition(before, poison, after));

    try (Instance instance = Instance.start(wire, "poison")) {
      awaitProcessed(before);
      awaitProcessed(after);
    }

    assertThat(types(poison)).isEmpty();
    assertThat(wire.committed(Topics.DOCUMENTS_RAW_DLQ, poison))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.value()).isEqualTo(poison.getBytes(StandardCharsets.UTF_8));
              assertThat(Wire.header(letter, DeadLetters.HEADER_REASON))
                  .isEqualTo("extraction-failed");
              assertThat(Wire.header(letter, CloudEvents.HEADER_TITLE)).isEqualTo("A note");
            });
  }

  @Test
  void aDocumentOverTheTimeLimitIsDeadLetteredNotWaitedFor() throws Exception {
    String endless = "wait for ever";
    String after = "after the endless one\nvisit Ana Ruiz";
    wire.send(samePartition(endless, after));

    try (Instance instance =
        Instance.start(wire, "timeout", Duration.ofMillis(500), Duration.ofSeconds(60))) {
      awaitProcessed(after);
    }

    assertThat(wire.committed(Topics.DOCUMENTS_RAW_DLQ, endless))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(Wire.header(letter, DeadLetters.HEADER_REASON)).isEqualTo("timeout"));
  }

  @Test
  void theSameDocumentTwiceGivesTheSameMessagesTwice() throws Exception {
    String text = "twice\nvisit Ana Ruiz";
    wire.send(text, text);

    try (Instance instance = Instance.start(wire, "twice")) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(types(text)).containsExactly(VISIT, PROCESSED, VISIT, PROCESSED));
    }

    List<ConsumerRecord<String, byte[]>> messages = wire.committed(Topics.EVENTS_DIPLOMATIC, text);
    assertThat(messages.get(2).value()).isEqualTo(messages.get(0).value());
    assertThat(messages.get(3).value()).isEqualTo(messages.get(1).value());
    assertThat(messages.get(2).headers()).isEqualTo(messages.get(0).headers());
  }

  @Test
  void nothingOfABatchIsSeenUntilAllOfItIsWritten() throws Exception {
    String small = "small\nvisit Ana Ruiz";
    String large = "large\n" + incompressible(50_000);
    wire.configure(Topics.EVENTS_DIPLOMATIC, TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "10000");
    wire.send(samePartition(small, large));

    try (Instance instance = Instance.start(wire, "abort")) {
      // The broker refuses the large one again and again; each refusal ends a session.
      await().atMost(SOON).until(() -> instance.pulse.sessions() > 1);
      assertThat(types(small)).isEmpty();
      assertThat(instance.committed()).isEmpty();

      wire.configure(
          Topics.EVENTS_DIPLOMATIC,
          TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
          Integer.toString(TopicSettings.LARGEST_MESSAGE));
      awaitProcessed(large);
    }

    assertThat(types(small)).containsExactly(VISIT, PROCESSED);
    assertThat(types(large)).containsExactly(PROCESSED);
  }

  @Test
  void aFencedInstanceRecoversByItself() throws Exception {
    List<String> texts = texts("fenced", 20);
    try (Instance instance = Instance.start(wire, "fenced")) {
      wire.send(texts.subList(0, 10).toArray(String[]::new));
      awaitProcessed(texts.get(9));
      try (KafkaProducer<byte[], byte[]> usurper = transactional("chancery-extract-fenced")) {
        usurper.initTransactions();
      }
      wire.send(texts.subList(10, 20).toArray(String[]::new));
      awaitAllOnce(texts);
    }
  }

  @Test
  void aTransactionLeftOpenByACrashIsDroppedAtTheNextStart() throws Exception {
    String text = "after a crash\nvisit Ana Ruiz";
    String unfinished = "unfinished";
    try (KafkaProducer<byte[], byte[]> crashed = transactional("chancery-extract-crashed")) {
      crashed.initTransactions();
      crashed.beginTransaction();
      crashed
          .send(
              new ProducerRecord<>(
                  Topics.EVENTS_DIPLOMATIC,
                  Raw.id(unfinished).getBytes(StandardCharsets.UTF_8),
                  new byte[1]))
          .get();
      wire.send(text);

      try (Instance instance = Instance.start(wire, "crashed")) {
        awaitProcessed(text);
      }
    }
    assertThat(wire.committed(Topics.EVENTS_DIPLOMATIC, unfinished)).isEmpty();
  }

  @Test
  void twoInstancesShareThePartitions() throws Exception {
    try (Instance one = Instance.start(wire, "one");
        Instance two = Instance.start(wire, "two")) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> {
                assertThat(one.pulse.partitions()).isEqualTo(3);
                assertThat(two.pulse.partitions()).isEqualTo(3);
              });
      List<String> texts = texts("shared", 100);
      wire.send(texts.toArray(String[]::new));

      awaitAllOnce(texts);
      assertThat(one.committed()).isNotEmpty();
      assertThat(two.committed()).isNotEmpty();
    }
  }

  @Test
  void instancesThatComeAndGoLoseNothingAndRepeatNothing() throws Exception {
    List<String> texts = texts("rebalance", 400);
    Thread sender =
        new Thread(
            () -> {
              for (int from = 0; from < texts.size(); from += 20) {
                wire.send(texts.subList(from, from + 20).toArray(String[]::new));
              }
            });
    try (Instance stays = Instance.start(wire, "stays")) {
      sender.start();
      for (int round = 0; round < 2; round++) {
        try (Instance comes = Instance.start(wire, "comes")) {
          await().atMost(SOON).until(() -> comes.pulse.partitions() > 0);
        }
      }
      sender.join();
      awaitAllOnce(texts);
    }
  }

  @Test
  void anInstanceThatLostItsPartitionsWhileAtWorkCannotCommit() throws Exception {
    String text = "wait\nvisit Ana Ruiz";
    Duration evictedAfter = Duration.ofSeconds(2);
    try (Instance zombie = Instance.start(wire, "zombie", Duration.ofSeconds(40), evictedAfter)) {
      await().atMost(SOON).until(() -> zombie.pulse.partitions() == 6);
      wire.send(text);
      await().atMost(SOON).until(() -> zombie.engine.waiting() == 1);

      try (Instance heir = Instance.start(wire, "heir")) {
        heir.engine.goOn();
        awaitProcessed(text);
        assertThat(heir.committed()).hasSize(1);

        zombie.engine.goOn();
        await().atMost(SOON).until(() -> zombie.pulse.partitions() > 0);
        assertThat(zombie.committed()).isEmpty();
      }
    }
    assertThat(types(text)).containsExactly(VISIT, PROCESSED);
  }

  @Test
  void stoppingCommitsTheDocumentsAtWorkAndLeavesTheRest() throws Exception {
    List<String> texts = new ArrayList<>(List.of("wait until the stop"));
    texts.addAll(texts("left", 10));
    Instance first = Instance.start(wire, "stopped");
    await().atMost(SOON).until(() -> first.pulse.partitions() == 6);
    wire.send(samePartition(texts.get(0)));
    await().atMost(SOON).until(() -> first.engine.waiting() == 1);
    wire.send(texts.subList(1, texts.size()).toArray(String[]::new));

    CompletableFuture<Void> stopped = CompletableFuture.runAsync(first::close);
    first.engine.goOn();
    stopped.get();

    assertThat(first.committed()).hasSize(1);
    try (Instance next = Instance.start(wire, "stopped")) {
      awaitAllOnce(texts);
    }
  }

  private void awaitProcessed(String text) {
    await().atMost(SOON).until(() -> types(text).contains(PROCESSED));
  }

  /** Each of them processed, and nothing of it twice. */
  private void awaitAllOnce(List<String> texts) {
    Set<String> ids = new HashSet<>(texts.stream().map(Raw::id).toList());
    await()
        .atMost(Duration.ofSeconds(40))
        .untilAsserted(() -> assertThat(seen(ids).keySet()).isEqualTo(ids));
    assertThat(seen(ids).values())
        .allSatisfy(types -> assertThat(types).endsWith(PROCESSED).doesNotHaveDuplicates());
  }

  /** By document, the types of its committed messages. */
  private Map<String, List<String>> seen(Set<String> ids) {
    Map<String, List<String>> seen = new HashMap<>();
    for (ConsumerRecord<String, byte[]> message : wire.committed(Topics.EVENTS_DIPLOMATIC)) {
      if (ids.contains(message.key())) {
        seen.computeIfAbsent(message.key(), key -> new ArrayList<>())
            .add(Wire.header(message, CloudEvents.HEADER_TYPE));
      }
    }
    return seen;
  }

  private List<String> types(String text) {
    return wire.committed(Topics.EVENTS_DIPLOMATIC, text).stream()
        .map(message -> Wire.header(message, CloudEvents.HEADER_TYPE))
        .toList();
  }

  private static List<String> texts(String subject, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> subject + " " + number + "\nvisit Ana Ruiz")
        .toList();
  }

  /** So that they are read in one batch and in this order. */
  private static List<ProducerRecord<byte[], byte[]>> samePartition(String... texts) {
    List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
    for (String text : texts) {
      ProducerRecord<byte[], byte[]> message = Raw.message(text);
      messages.add(
          new ProducerRecord<>(
              message.topic(), 0, message.key(), message.value(), message.headers()));
    }
    return messages;
  }

  private static String incompressible(int length) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; text.length() < length; number++) {
      text.append(Raw.id(Integer.toString(number))).append(' ');
    }
    return text.toString();
  }

  private KafkaProducer<byte[], byte[]> transactional(String id) {
    Map<String, Object> settings = new HashMap<>(wire.broker());
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }
}
