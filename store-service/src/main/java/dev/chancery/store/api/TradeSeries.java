package dev.chancery.store.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Figures of the same kind over time.
 *
 * @param flow EXPORT, IMPORT, TURNOVER, BALANCE, CONTRACT, INVESTMENT or CREDIT
 * @param reporter code of whose figures they are, null where unknown
 * @param partner code of the other side, null where unknown
 * @param commodity the goods, null for all goods
 * @param unit ISO 4217 code, or goods or physical unit in the singular
 * @param actuality ACTUAL, TARGET or FORECAST
 * @param points in the order of time
 */
public record TradeSeries(
    String flow,
    String reporter,
    String partner,
    String commodity,
    String unit,
    String actuality,
    List<Point> points) {

  /**
   * A figure of one period, with all its reports.
   *
   * @param id of the occurrence
   * @param period ISO 8601 of reduced precision
   * @param value null where reports contradict each other
   * @param low the lowest amount reported
   * @param high the highest
   * @param reports number of figures that tell of it
   */
  public record Point(
      UUID id, String period, BigDecimal value, BigDecimal low, BigDecimal high, int reports) {}
}
