package dev.chancery.store.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecallTest {

  private final AtomicLong change = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong counted = new AtomicLong();
  private final Recall recall = new Recall(change::get, nanos::get);

  @Test
  void whatIsQuickIsCountedAnew() {
    assertThat(ask("q", 50)).isEqualTo(1);
    assertThat(ask("q", 50)).isEqualTo(2);
  }

  @Test
  void whatIsSlowIsRememberedUntilSomethingChanges() {
    assertThat(ask("q", 500)).isEqualTo(1);
    pass(3_600_000);
    assertThat(ask("q", 500)).isEqualTo(1);

    change.incrementAndGet();
    assertThat(ask("q", 500)).isEqualTo(2);
  }

  @Test
  void whileThingsChangeItIsRememberedInProportionToItsCost() {
    assertThat(ask("q", 500)).isEqualTo(1);
    change.incrementAndGet();
    pass(9_000);
    assertThat(ask("q", 500)).isEqualTo(1);
    pass(2_000);
    assertThat(ask("q", 500)).isEqualTo(2);
  }

  @Test
  void anotherQuestionHasItsOwnAnswer() {
    assertThat(ask("q", 500)).isEqualTo(1);
    assertThat(ask("another", 500)).isEqualTo(2);
  }

  private long ask(String question, long costMillis) {
    return recall.answer(
        question,
        () -> {
          pass(costMillis);
          return counted.incrementAndGet();
        });
  }

  private void pass(long millis) {
    nanos.addAndGet(Duration.ofMillis(millis).toNanos());
  }
}
