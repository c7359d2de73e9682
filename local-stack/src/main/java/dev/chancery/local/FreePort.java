package dev.chancery.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
public final class FreePort {

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private FreePort() {}

  /** A port that nobody listened on a moment ago. */
  public static int any() {
    try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no free TCP port on " + LOOPBACK.getHostAddress(), e);
    }
  }

  /** The wanted port where it is free, else another. */
  public static int preferring(int wanted) {
    return isFree(wanted) ? wanted : any();
  }

  /** Whether a server could listen there now. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(LOOPBACK, port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
