package dev.chancery.extract.metrics;

import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.extract.document.Outcome;
import dev.chancery.extract.document.Outcome.DeadLettered;
import dev.chancery.extract.document.Outcome.Extracted;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What was committed, once each: {@code chancery_documents_total} by outcome and reason code,
 * {@code chancery_events_total} by type, {@code chancery_batch_documents}; and {@code
 * chancery_extraction_seconds} of each document, aborted batches included. Thread-safe.
 */
public final class ExtractMetrics {

  private static final String DOCUMENTS = "chancery.documents";

  private final MeterRegistry registry;
  private final Counter extracted;
  private final Map<Reason, Counter> deadLettered = new EnumMap<>(Reason.class);
  private final Map<EventType, Counter> events = new EnumMap<>(EventType.class);
  private final Timer extraction;
  private final DistributionSummary batch;

  public ExtractMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.extracted = registry.counter(DOCUMENTS, "outcome", "extracted", "reason", "");
    for (Reason reason : Reason.values()) {
      deadLettered.put(
          reason, registry.counter(DOCUMENTS, "outcome", "dead-lettered", "reason", reason.code()));
    }
    for (EventType type : EventType.values()) {
      events.put(type, registry.counter("chancery.events", "type", type.name()));
    }
    this.extraction = registry.timer("chancery.extraction");
    this.batch = registry.summary("chancery.batch.documents");
  }

  /** Shows a number that changes by itself. */
  public <T> void watch(String name, T owner, ToIntFunction<T> number) {
    registry.gauge(name, owner, number::applyAsInt);
  }

  /** One document was at work so long. */
  public void took(Duration time) {
    extraction.record(time);
  }

  /** A transaction with these documents was committed. */
  public void committed(List<Outcome> outcomes) {
    batch.record(outcomes.size());
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Extracted done) {
        extracted.increment();
        done.events().forEach(type -> events.get(type).increment());
      } else if (outcome instanceof DeadLettered dead) {
        deadLettered.get(dead.reason()).increment();
      }
    }
  }
}
