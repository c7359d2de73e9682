package dev.chancery.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RawDocumentTest {

  private static final byte[] CONTENT = "Peru.".getBytes(StandardCharsets.UTF_8);

  private static RawDocument from(String source, Instant received) {
    return new RawDocument(
        DocumentId.of(CONTENT), CONTENT, "text/plain", source, received, null, null, null);
  }

  @Test
  void aBareDocumentIsPlainTextFromAnUnnamedSender() {
    RawDocument bare = RawDocument.bare(CONTENT, Instant.EPOCH);

    assertThat(bare.id()).isEqualTo(DocumentId.of(CONTENT));
    assertThat(bare.contentType()).isEqualTo("text/plain");
    assertThat(bare.source()).isEqualTo("unnamed");
    assertThat(bare.published()).isNull();
  }

  @Test
  void documentsAreTheSameWhenTheirBytesAre() {
    assertThat(from("a.txt", Instant.EPOCH))
        .isEqualTo(from("b.txt", Instant.MAX))
        .hasSameHashCodeAs(from("b.txt", Instant.MAX))
        .isNotEqualTo(RawDocument.bare(new byte[] {1}, Instant.EPOCH));
  }

  @Test
  void itsTextFormDoesNotShowTheContent() {
    assertThat(from("a.txt", Instant.EPOCH).toString())
        .contains("5 bytes", "a.txt")
        .doesNotContain("Peru");
  }

  @Test
  void aDocumentNeedsASource() {
    assertThatThrownBy(() -> from(" ", Instant.EPOCH))
        .hasMessage("a document needs a source: a file name, a URL or a publisher");
  }

  @Test
  void aDocumentNeedsAReceivedTime() {
    assertThatThrownBy(() -> from("a.txt", null)).hasMessage("a document needs a received time");
  }
}
