package dev.chancery.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ByteBudgetTest {

  private static final Duration AT_ONCE = Duration.ZERO;

  private final ByteBudget budget = new ByteBudget(10_000);

  @Test
  void what_does_not_fit_waits_until_there_is_room() throws InterruptedException {
    ByteBudget.Share first = budget.take(6_000);
    assertThat(budget.take(6_000, AT_ONCE)).isNull();
    first.close();
    assertThat(budget.take(6_000, AT_ONCE)).isNotNull();
  }

  @Test
  void one_larger_than_the_budget_goes_alone() throws InterruptedException {
    ByteBudget.Share large = budget.take(50_000);
    assertThat(budget.take(1, AT_ONCE)).isNull();
    large.close();
    assertThat(budget.free()).isEqualTo(10_000);
  }

  @Test
  void very_many_tiny_ones_are_bounded_too() throws InterruptedException {
    int taken = 0;
    while (budget.take(1, AT_ONCE) != null) {
      taken++;
    }
    assertThat(taken).isLessThan(10);
  }

  @Test
  void closing_twice_gives_back_once() throws InterruptedException {
    ByteBudget.Share share = budget.take(6_000);
    share.close();
    share.close();
    assertThat(budget.free()).isEqualTo(10_000);
  }
}
