package dev.chancery.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicSettingsTest {

  @Test
  void theDefaultsAreThoseOfTheDescription() throws IOException {
    Map<String, JsonNode> described = new HashMap<>();
    for (JsonNode channel : channels()) {
      described.put(channel.path("address").textValue(), channel.at("/bindings/kafka"));
    }

    assertThat(TopicSettings.defaults().topics())
        .extracting(NewTopic::name)
        .containsExactlyInAnyOrderElementsOf(described.keySet());
    for (NewTopic topic : TopicSettings.defaults().topics()) {
      JsonNode kafka = described.get(topic.name());
      assertThat(topic.numPartitions()).isEqualTo(kafka.path("partitions").intValue());
      topic
          .configs()
          .forEach(
              (name, value) ->
                  assertThat(kafka.path("topicConfiguration").path(name).asText())
                      .as(name)
                      .isEqualTo(value));
    }
  }

  private static JsonNode channels() throws IOException {
    try (InputStream yaml =
        TopicSettings.class
            .getClassLoader()
            .getResourceAsStream("dev/chancery/contracts/asyncapi.yaml")) {
      return new YAMLMapper().readTree(yaml).path("channels");
    }
  }
}
