package dev.chancery.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackPortsTest {

  private final List<String> said = new ArrayList<>();

  @Test
  void takesTheUsualPortWhereItIsFree() {
    int free = FreePort.any();
    assertThat(new StackPorts(true, said::add).pick("Kafka", free)).isEqualTo(free);
    assertThat(said).isEmpty();
  }

  @Test
  void saysWhichPortAPartGetsInsteadOfATakenOne() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = new StackPorts(true, said::add).pick("Kafka", taken.getLocalPort());
      assertThat(FreePort.isFree(port)).isTrue();
      assertThat(said)
          .containsExactly("port " + taken.getLocalPort() + " is taken: Kafka gets port " + port);
    }
  }
}
