package dev.chancery.contracts.event;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.DocumentId;
import dev.chancery.contracts.time.ReducedDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A number that tells of economic exchange between countries, or of one country with the world. A
 * figure and its percentage change are one event.
 *
 * @param id see {@link DiplomaticEvent#id()}
 * @param documentId the document that tells it
 * @param engine engine name and version
 * @param confidence 0 to 1
 * @param evidence the words that tell it
 * @param flow what it measures
 * @param reporter whose figure it is, see {@link Flow}; null where unknown
 * @param partner the other side, {@code WLD} for the world; null where unknown
 * @param amount fully scaled ("33.3 million" is 33300000), null where only a change is told
 * @param unit ISO 4217 code ("USD"), or the goods or physical unit in the singular ("tractor",
 *     "tonne"); null where the amount is
 * @param commodity the goods, null where the text names none
 * @param period the time it is for, null where unknown
 * @param changePct the change against an earlier time in percent, signed; null where the text gives
 *     none
 * @param actuality fact, plan or expectation
 */
public record TradeFigure(
    UUID id,
    DocumentId documentId,
    String engine,
    double confidence,
    List<Evidence> evidence,
    Flow flow,
    CountryCode reporter,
    CountryCode partner,
    BigDecimal amount,
    String unit,
    String commodity,
    ReducedDate period,
    BigDecimal changePct,
    Actuality actuality)
    implements DiplomaticEvent {

  /** Far beyond all trade, and little enough that 1e999999999 cannot exhaust the memory. */
  private static final int MOST_DIGITS = 30;

  public TradeFigure {
    evidence = EventChecks.check(id, documentId, engine, confidence, evidence);
    Objects.requireNonNull(flow, "a trade figure needs a flow");
    Objects.requireNonNull(actuality, "a trade figure needs an actuality");
    if (amount == null && changePct == null) {
      throw new IllegalArgumentException("a trade figure needs an amount or a changePct");
    }
    if (amount != null && (unit == null || unit.isBlank())) {
      throw new IllegalArgumentException("the amount " + amount + " needs a unit");
    }
    amount = plain("amount", amount);
    changePct = plain("changePct", changePct);
  }

  @Override
  public TradeFigure withConfidence(double confidence) {
    return new TradeFigure(
        id,
        documentId,
        engine,
        confidence,
        evidence,
        flow,
        reporter,
        partner,
        amount,
        unit,
        commodity,
        period,
        changePct,
        actuality);
  }

  /** One form for equal numbers: no trailing zeros, no exponent. */
  private static BigDecimal plain(String slot, BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    long wholeDigits = (long) stripped.precision() - stripped.scale();
    if (wholeDigits > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
      throw new IllegalArgumentException(
          slot + " must have at most " + MOST_DIGITS + " digits before and after the point");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
