package dev.chancery.extract;

import dev.chancery.local.CommittedMessages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The ends of the service's way: sends documents as anybody would, and reads what readers of
 * committed messages see.
 */
public record Wire(String bootstrapServers) {

  public Map<String, Object> broker() {
    return Map.of("bootstrap.servers", bootstrapServers);
  }

  /** Sends the messages in this order and returns when the broker has them. */
  public void send(Collection<ProducerRecord<byte[], byte[]>> messages) {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(broker(), new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      messages.forEach(message -> sent.add(producer.send(message)));
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends these texts as documents. */
  public void send(String... texts) {
    send(Arrays.stream(texts).map(Raw::message).toList());
  }

  /** All committed messages of the topic, in order within each partition. */
  public List<ConsumerRecord<String, byte[]>> committed(String topic) {
    return CommittedMessages.of(bootstrapServers, topic);
  }

  /** The committed messages of the topic with this text's document id as key. */
  public List<ConsumerRecord<String, byte[]>> committed(String topic, String text) {
    String id = Raw.id(text);
    return committed(topic).stream().filter(message -> id.equals(message.key())).toList();
  }

  /** The value of a header, null where it is missing. */
  public static String header(ConsumerRecord<?, ?> message, String name) {
    return CommittedMessages.header(message, name);
  }

  /** Changes one setting of a topic. */
  public void configure(String topic, String setting, String value) throws Exception {
    try (Admin admin = Admin.create(broker())) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, topic),
                  List.of(
                      new AlterConfigOp(
                          new ConfigEntry(setting, value), AlterConfigOp.OpType.SET))))
          .all()
          .get();
    }
  }
}
