package dev.chancery.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Codes stand in headers, metrics and files of the past: they may never change. */
class ReasonTest {

  @Test
  void codesNeverChange() {
    assertThat(Arrays.stream(Reason.values()).map(Reason::code))
        .contains(
            "empty",
            "too-large",
            "unsupported",
            "unreadable",
            "unsafe-archive",
            "bad-metadata",
            "timeout",
            "extraction-failed",
            "malformed",
            "unknown-value",
            "refused-by-database");
  }

  @Test
  void everyReasonHasItsOwnCodeAndAnAdvice() {
    assertThat(Reason.values()).extracting(Reason::code).doesNotHaveDuplicates();
    assertThat(Reason.values())
        .allSatisfy(
            reason -> {
              assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
              assertThat(reason.advice()).isNotBlank();
            });
  }
}
