package dev.chancery.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.TopicSettings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.CompressionType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {

  @TempDir Path directory;

  @Test
  void messagesAndGroupOffsetsSurviveARestartOnAnotherPort() throws Exception {
    try (LocalBroker broker = LocalBroker.start(directory, 0)) {
      createTopics(broker);
      send(broker, "one".getBytes(UTF_8), "two".getBytes(UTF_8));
      assertThat(read(broker)).containsExactly("one", "two");
    }
    try (LocalBroker broker = LocalBroker.start(directory, 0)) {
      send(broker, "three".getBytes(UTF_8));
      assertThat(read(broker)).containsExactly("three");
    }
  }

  @Test
  void takesMessagesOfTheLargestSizeAndOfEveryCompression() throws Exception {
    try (LocalBroker broker = LocalBroker.start(directory, 0)) {
      createTopics(broker);
      for (CompressionType compression : CompressionType.values()) {
        send(broker, compression, compression.name.getBytes(UTF_8));
        assertThat(read(broker)).containsExactly(compression.name);
      }
      byte[] large = new byte[TopicSettings.LARGEST_MESSAGE - 10_000];
      send(broker, large);
      assertThat(read(broker)).singleElement().extracting(String::length).isEqualTo(large.length);
    }
  }

  @Test
  void namesThePortThatIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> LocalBroker.start(directory, taken.getLocalPort()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("port " + taken.getLocalPort() + " is taken");
    }
  }

  private static void createTopics(LocalBroker broker) throws InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      TopicSettings.defaults().create(admin);
    }
  }

  private static void send(LocalBroker broker, byte[]... values) throws Exception {
    send(broker, CompressionType.NONE, values);
  }

  private static void send(LocalBroker broker, CompressionType compression, byte[]... values)
      throws Exception {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "acks",
            "all",
            "compression.type",
            compression.name,
            "max.request.size",
            TopicSettings.LARGEST_MESSAGE);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (byte[] value : values) {
        producer
            .send(new ProducerRecord<>(Topics.DOCUMENTS_RAW, "same key", value))
            .get(30, TimeUnit.SECONDS);
      }
    }
  }

  /** Reads what is new for the group and commits it. */
  private static List<String> read(LocalBroker broker) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker.bootstrapServers(),
            "group.id",
            "readers",
            "enable.auto.commit",
            false,
            "auto.offset.reset",
            "earliest");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topics.DOCUMENTS_RAW));
      long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (System.nanoTime() < deadline) {
        ConsumerRecords<String, byte[]> records = consumer.poll(Duration.ofSeconds(1));
        if (!records.isEmpty()) {
          consumer.commitSync();
          List<String> values = new ArrayList<>();
          records.forEach(message -> values.add(new String(message.value(), UTF_8)));
          return values;
        }
      }
      return List.of();
    }
  }
}
