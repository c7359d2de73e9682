package dev.chancery.ingest.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.contracts.wire.Reason;
import dev.chancery.contracts.wire.RefusedException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

  @Test
  void all_fields_are_read() {
    Metadata metadata =
        read(
            """
            {"published": "2001-03-12", "source": " The Post ", "title": "Talks", \
            "url": "https://example.org/a?b=c"}""");
    assertThat(metadata)
        .isEqualTo(
            new Metadata(
                ReducedDate.parse("2001-03-12"),
                "The Post",
                "Talks",
                URI.create("https://example.org/a?b=c")));
  }

  @Test
  void missing_null_and_blank_fields_are_not_known() {
    assertThat(read("{\"source\": null, \"title\": \" \"}")).isEqualTo(Metadata.NONE);
  }

  @Test
  void a_year_may_be_a_number() {
    assertThat(read("{\"published\": 2001}").published()).isEqualTo(ReducedDate.year(2001));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2001-03-12T23:30:00Z", "2001-03-12T23:30:00+02:00", "2001-03-12T23:30"})
  void of_a_time_the_day_is_kept_as_written(String published) {
    assertThat(Metadata.of(published, null, null, null).published()).hasToString("2001-03-12");
  }

  @Test
  void what_is_not_known_comes_from_the_other() {
    Metadata own = Metadata.of("2001", null, "Own", null);
    Metadata other = Metadata.of("1999", "Post", "Other", null);
    assertThat(own.orElse(other)).isEqualTo(Metadata.of("2001", "Post", "Own", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{\"published\": \"2001\"} {}",
        "{\"published\": \"March 2001\"}",
        "{\"published\": \"2001-13\"}",
        "{\"published\": true}",
        "{\"title\": {\"en\": \"Talks\"}}",
        "{\"url\": \"not a url\"}",
        "{\"url\": \"/relative\"}",
        "{\"author\": \"nobody\"}"
      })
  void what_is_malformed_is_refused(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_METADATA));
  }

  @Test
  void an_endless_title_is_refused() {
    assertThatThrownBy(() -> Metadata.of(null, null, "t".repeat(5000), null))
        .hasMessageContaining("title has 5000 characters");
  }

  private static Metadata read(String json) {
    return MetadataJson.read(json.getBytes(UTF_8));
  }
}
