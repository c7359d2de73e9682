package dev.chancery.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service says at {@code /q/health/ready}.
 *
 * @param ready whether it does its work
 * @param reasons the checks that fail, with what they say of it; why it did not answer
 */
public record ServiceHealth(boolean ready, List<String> reasons) {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final ObjectMapper JSON = new ObjectMapper();

  public ServiceHealth {
    reasons = List.copyOf(reasons);
  }

  /**
   * Asks once.
   *
   * @param service its address, without a path
   */
  public static ServiceHealth of(HttpClient client, URI service) {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/q/health/ready")).timeout(PATIENCE).build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200
          ? new ServiceHealth(true, List.of())
          : new ServiceHealth(false, failing(JSON.readTree(answer.body())));
    } catch (IOException e) {
      return new ServiceHealth(false, List.of("no answer from " + service));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ServiceHealth(false, List.of("interrupted"));
    }
  }

  private static List<String> failing(JsonNode answer) {
    List<String> failing = new ArrayList<>();
    for (JsonNode check : answer.path("checks")) {
      if (!check.path("status").asText().equals("UP")) {
        JsonNode data = check.path("data");
        failing.add(check.path("name").asText() + (data.isEmpty() ? "" : " " + data));
      }
    }
    return failing;
  }
}
