package dev.chancery.ingest;

import dev.chancery.contracts.wire.Reason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** What this service counts. */
@ApplicationScoped
public class IngestMeters {

  private final MeterRegistry registry;
  private final Counter documents;
  private final Counter bytes;
  private final Map<Reason, Counter> rejected = new EnumMap<>(Reason.class);

  IngestMeters(MeterRegistry registry) {
    this.registry = registry;
    documents =
        Counter.builder("chancery.ingest.documents.published")
            .description("Documents that the broker acknowledged")
            .register(registry);
    bytes =
        Counter.builder("chancery.ingest.published")
            .baseUnit("bytes")
            .description("Bytes of the documents that the broker acknowledged")
            .register(registry);
    for (Reason reason : Reason.values()) {
      rejected.put(
          reason,
          Counter.builder("chancery.ingest.documents.rejected")
              .tag("reason", reason.code())
              .description("Files and members of files that were refused")
              .register(registry));
    }
  }

  void published(int size) {
    documents.increment();
    bytes.increment(size);
  }

  void rejected(Reason reason) {
    rejected.get(reason).increment();
  }

  /** Shows a figure that somebody else keeps. */
  public void show(String name, String unit, String description, Supplier<Number> figure) {
    Gauge.builder(name, figure).baseUnit(unit).description(description).register(registry);
  }
}
