package dev.chancery.ingest.health;

import dev.chancery.ingest.folder.FolderWatch;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while files can be taken from the inbox. */
@Readiness
class InboxReady implements HealthCheck {

  private final FolderWatch folder;

  InboxReady(FolderWatch folder) {
    this.folder = folder;
  }

  @Override
  public HealthCheckResponse call() {
    String trouble = folder.trouble();
    var response =
        HealthCheckResponse.named("inbox")
            .status(trouble == null)
            .withData("folder", folder.folder());
    return (trouble == null ? response : response.withData("detail", trouble)).build();
  }
}
