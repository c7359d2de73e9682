package dev.chancery.local;

import java.util.function.Consumer;

/**
 * Picks the ports of a stack.
 *
 * @param usual whether to try the usual ones first, or to take any
 * @param progress is told of a port that is taken
 */
record StackPorts(boolean usual, Consumer<String> progress) {

  /** The usual port of the part where it is free, else another. */
  int pick(String part, int usualPort) {
    if (!usual) {
      return FreePort.any();
    }
    int port = FreePort.preferring(usualPort);
    if (port != usualPort) {
      progress.accept("port " + usualPort + " is taken: " + part + " gets port " + port);
    }
    return port;
  }
}
