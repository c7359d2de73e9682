package dev.chancery.store.stream;

import dev.chancery.contracts.wire.Reason;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A record that goes to the dead letters, and why. */
record Letter(ConsumerRecord<byte[], byte[]> record, Reason reason, Exception failure) {

  TopicPartition partition() {
    return new TopicPartition(record.topic(), record.partition());
  }
}
