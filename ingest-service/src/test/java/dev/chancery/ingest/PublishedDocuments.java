package dev.chancery.ingest;

import static org.awaitility.Awaitility.await;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.DocumentRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads documents.raw from its beginning, as the next service does. */
final class PublishedDocuments implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

  PublishedDocuments(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /** The first record with that source, waited for. */
  ConsumerRecord<String, byte[]> record(String source) {
    return await()
        .atMost(LONGEST)
        .until(
            () -> all().stream().filter(from(source)).findFirst().orElse(null),
            found -> found != null);
  }

  /** The first document with that source, waited for. */
  RawDocument document(String source) {
    return DocumentRecords.read(record(source));
  }

  /** All that came until now with that source. */
  List<RawDocument> documents(String source) {
    return all().stream().filter(from(source)).map(DocumentRecords::read).toList();
  }

  /** The sources of all documents that came until now, each once. */
  Stream<String> sources() {
    return all().stream().map(record -> DocumentRecords.read(record).source()).distinct();
  }

  private static Predicate<ConsumerRecord<String, byte[]>> from(String source) {
    return record -> DocumentRecords.read(record).source().equals(source);
  }

  private List<ConsumerRecord<String, byte[]>> all() {
    if (consumer.assignment().isEmpty()) {
      consumer.assign(
          consumer.partitionsFor(Topics.DOCUMENTS_RAW).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList());
    }
    consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    return records;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
