package dev.chancery.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, as one is in many containers. Root has two ways to start it
 * all the same: in a user namespace, where it has no name, or, where namespaces are not allowed, as
 * the user nobody, who may read what root may.
 */
final class OrdinaryUser {

  private static final List<String> NAMESPACE = List.of("unshare", "--user");

  private static final List<String> NOBODY =
      List.of(
          "setpriv",
          "--reuid=65534",
          "--regid=65534",
          "--clear-groups",
          "--inh-caps=+dac_override",
          "--ambient-caps=+dac_override");

  private OrdinaryUser() {}

  /**
   * The words before a command that make it run as an ordinary user; none where one is no root.
   *
   * @throws IllegalStateException where neither way is open
   */
  static List<String> prefix() {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    return List.of(NAMESPACE, NOBODY).stream()
        .filter(OrdinaryUser::works)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "PostgreSQL does not run as root, and neither unshare nor setpriv works here;"
                        + " start Chancery as an ordinary user"));
  }

  private static boolean works(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
