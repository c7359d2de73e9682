package dev.chancery.ingest.publish;

import dev.chancery.contracts.document.RawDocument;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.ingest.IngestSettings;
import dev.chancery.topics.DocumentRecords;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends documents to {@code documents.raw}. Thread-safe. */
@ApplicationScoped
public class Publisher {

  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

  private final KafkaSettings kafka;
  private final ByteBudget inFlight;
  private Producer<String, byte[]> producer;

  Publisher(KafkaSettings kafka, IngestSettings settings) {
    this.kafka = kafka;
    this.inFlight = new ByteBudget(settings.size().inFlight());
  }

  /**
   * Sends a document; waits while too many bytes are not yet acknowledged.
   *
   * @return done when the broker has acknowledged it; fails with a {@link RefusedException} where
   *     it is too large for the topic, with a {@link BrokerAwayException} otherwise
   */
  public CompletionStage<Void> publish(RawDocument document) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    try {
      send(document, inFlight.take(document.content().length), acknowledged);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      acknowledged.completeExceptionally(new BrokerAwayException("this service is stopping", e));
    }
    return acknowledged;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the callback tells the same
  private void send(
      RawDocument document, ByteBudget.Share share, CompletableFuture<Void> acknowledged) {
    try {
      producer()
          .send(
              DocumentRecords.write(document),
              (metadata, failure) -> {
                share.close();
                if (failure == null) {
                  acknowledged.complete(null);
                } else {
                  acknowledged.completeExceptionally(meaning(failure, document));
                }
              });
    } catch (RuntimeException e) {
      share.close();
      acknowledged.completeExceptionally(meaning(e, document));
    }
  }

  /** Made at the first need: an address that cannot be resolved yet must not stop the start. */
  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(kafka.producer(), new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  private static RuntimeException meaning(Exception failure, RawDocument document) {
    return failure instanceof RecordTooLargeException
        ? new RefusedException(
            Reason.TOO_LARGE,
            document.source()
                + " is larger than the broker takes, raise max.message.bytes of the topic: "
                + failure.getMessage(),
            failure)
        : new BrokerAwayException(
            "the broker did not acknowledge the document: " + failure.getMessage(), failure);
  }

  /** What was sent is acknowledged or given up before the client goes. */
  @PreDestroy
  synchronized void close() {
    if (producer != null) {
      producer.close(CLOSE_WITHIN);
    }
  }
}
