package dev.chancery.extract;

import dev.chancery.local.LocalBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real broker for a test of the whole service, which the test can stop and start again. */
public final class BrokerForTests implements QuarkusTestResourceLifecycleManager {

  private Path directory;
  private LocalBroker broker;
  private String address;

  @Override
  public Map<String, String> start() {
    try {
      directory = Files.createTempDirectory("chancery-broker");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broker = LocalBroker.start(directory, 0);
    address = broker.bootstrapServers();
    return Map.of("kafka.bootstrap.servers", address, "quarkus.http.test-port", "0");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(BrokerForTests.class));
  }

  public Wire wire() {
    return new Wire(address);
  }

  public void goAway() {
    broker.close();
  }

  /** At the same address, with all it had. */
  public void comeBack() {
    broker = LocalBroker.start(directory, Integer.parseInt(address.split(":")[1]));
  }

  @Override
  public void stop() {
    broker.close();
  }
}
