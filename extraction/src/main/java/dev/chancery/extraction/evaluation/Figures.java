package dev.chancery.extraction.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are printed. */
final class Figures {

  private Figures() {}

  /** With a fixed number of decimals; a tie goes to the even digit, as IEEE 754 rounds. */
  static String digits(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }
}
