package dev.chancery.ingest.health;

import dev.chancery.ingest.publish.BrokerLink;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the broker answers. */
@Readiness
class BrokerReady implements HealthCheck {

  private final BrokerLink broker;

  BrokerReady(BrokerLink broker) {
    this.broker = broker;
  }

  @Override
  public HealthCheckResponse call() {
    var response = HealthCheckResponse.named("broker").status(broker.isUp());
    String trouble = broker.trouble();
    return (trouble == null ? response : response.withData("detail", trouble)).build();
  }
}
