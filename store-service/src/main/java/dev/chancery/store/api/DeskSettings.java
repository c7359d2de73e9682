package dev.chancery.store.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What can be set of the desk, most often needed first. */
@ConfigMapping(prefix = "chancery.desk")
public interface DeskSettings {

  /** What readers have to show, as a bearer token or as the password of basic authentication. */
  Optional<String> token();

  /** The ingest service, which gets what is handed in at the desk. */
  @WithDefault("http://127.0.0.1:8081")
  URI ingest();

  /** How many readers may follow the stream of changes at a time. */
  @WithDefault("200")
  int followers();
}
