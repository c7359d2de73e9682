package dev.chancery.store.api;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What can be set of the desk. */
@ConfigMapping(prefix = "chancery.desk")
public interface DeskSettings {

  /** What readers have to show, as a bearer token or as the password of basic authentication. */
  Optional<String> token();
}
