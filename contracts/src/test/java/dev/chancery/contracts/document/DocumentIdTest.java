package dev.chancery.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {

  private static final String DIGEST =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void isTheHashOfTheBytes() {
    assertThat(DocumentId.of(new byte[0])).hasToString("sha256:" + DIGEST);
  }

  @Test
  void equalBytesHaveEqualIds() {
    assertThat(DocumentId.of("Peru.".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(DocumentId.of("Peru.".getBytes(StandardCharsets.US_ASCII)))
        .isNotEqualTo(DocumentId.of("Peru".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", DIGEST, "sha256:" + DIGEST + "0", "SHA256:" + DIGEST, "sha256:E3B0"})
  void otherFormsAreRefused(String value) {
    assertThatThrownBy(() -> new DocumentId(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a document id: '" + value + "'");
  }
}
