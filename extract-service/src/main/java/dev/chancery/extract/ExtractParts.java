package dev.chancery.extract;

import dev.chancery.extract.document.DocumentExtraction;
import dev.chancery.extract.document.Workbench;
import dev.chancery.extract.health.Pulse;
import dev.chancery.extract.metrics.ExtractMetrics;
import dev.chancery.extract.transaction.Clients;
import dev.chancery.extraction.EventExtractor;
import dev.chancery.extraction.RuleEngine;
import dev.chancery.extraction.document.DocumentReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The parts of the service, put together from its settings. */
@Singleton
final class ExtractParts {

  @Produces
  @DefaultBean
  @Singleton
  EventExtractor engine() {
    return RuleEngine.standard();
  }

  @Produces
  @Singleton
  ExtractMetrics metrics(MeterRegistry registry) {
    return new ExtractMetrics(registry);
  }

  @Produces
  @Singleton
  Pulse pulse() {
    return new Pulse();
  }

  @Produces
  @Singleton
  Workbench workbench(ExtractSettings settings, EventExtractor engine, ExtractMetrics metrics) {
    return new Workbench(
        new DocumentExtraction(new DocumentReader(), engine),
        settings.workers().orElse(Runtime.getRuntime().availableProcessors()),
        settings.timeLimit(),
        settings.abandonedLimit(),
        metrics::took);
  }

  @Produces
  @Singleton
  Clients clients(
      ExtractSettings settings,
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    return new Clients(
        broker,
        settings.instance().orElseGet(() -> hostName() + "-" + port),
        settings.batch(),
        settings.longestBatch());
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
