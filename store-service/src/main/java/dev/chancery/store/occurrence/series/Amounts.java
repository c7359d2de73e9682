package dev.chancery.store.occurrence.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Whether amounts say the same. */
final class Amounts {

  /** Fewer digits first, then the smaller. */
  static final Comparator<BigDecimal> MOST_EXACT =
      Comparator.comparingInt(Amounts::digits).thenComparing(Comparator.naturalOrder());

  private Amounts() {}

  /** 33.3 million and 33 million agree: the second is the first, rounded. */
  static boolean agree(BigDecimal a, BigDecimal b) {
    boolean isFirst = MOST_EXACT.compare(a, b) >= 0;
    BigDecimal exact = isFirst ? a : b;
    BigDecimal rough = isFirst ? b : a;
    BigDecimal stripped = rough.stripTrailingZeros();
    return exact.setScale(stripped.scale(), RoundingMode.HALF_UP).compareTo(rough) == 0
        || exact.setScale(stripped.scale(), RoundingMode.DOWN).compareTo(rough) == 0;
  }

  /** The most exact amount, where all others agree with it; else null. */
  static BigDecimal agreed(Collection<BigDecimal> amounts) {
    List<BigDecimal> byExactness = amounts.stream().sorted(MOST_EXACT.reversed()).toList();
    if (byExactness.isEmpty()) {
      return null;
    }
    BigDecimal exact = byExactness.get(0);
    return byExactness.stream().allMatch(amount -> agree(exact, amount)) ? exact : null;
  }

  private static int digits(BigDecimal amount) {
    return amount.signum() == 0 ? 0 : amount.stripTrailingZeros().precision();
  }
}
