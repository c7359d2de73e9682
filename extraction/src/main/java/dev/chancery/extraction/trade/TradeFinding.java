package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.candidate.Candidate;
import dev.chancery.extraction.candidate.Doubt;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.span.Phrase.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One telling of a figure, before it is known whether the document tells it twice.
 *
 * @param amount null where only a change is told
 * @param sentence index of the sentence that tells it
 */
record TradeFinding(
    Flow flow,
    TradeSides.Sides sides,
    Amount amount,
    BigDecimal changePct,
    ReducedDate period,
    Actuality actuality,
    int sentence,
    List<Evidence> evidence) {

  private static final int MOST_EVIDENCE = 4;

  /** So many pieces of two kinds of goods may well be told of one country. */
  private static final BigDecimal FEW = BigDecimal.TEN;

  /** The year from which on roubles are Russian. */
  private static final int RUSSIAN = 1992;

  private static final CountryCode SOVIET_UNION = CountryCode.of("SUN");

  /** Whether both tell the same figure. */
  boolean isSame(TradeFinding other) {
    if (amount == null || other.amount == null || sentence == other.sentence) {
      return false;
    }
    boolean number =
        amount.number().compareTo(other.amount.number()) == 0
            && (amount.unit().equals(other.amount.unit()) || isOtherWord(other));
    boolean time = period == null || other.period == null || period.equals(other.period);
    return number && time && (flow == other.flow || Objects.equals(sides, other.sides));
  }

  /** "22 aircraft" of a headline are the "22 airliners" of the text. */
  private boolean isOtherWord(TradeFinding other) {
    boolean goods = !amount.money() && !other.amount.money();
    boolean agree = sides.covers(other.sides) || other.sides.covers(sides);
    return goods && flow == other.flow && agree && amount.number().compareTo(FEW) > 0;
  }

  /** Both tellings as one figure. */
  TradeFinding with(TradeFinding again) {
    List<Evidence> all = new ArrayList<>(evidence);
    if (all.size() < MOST_EVIDENCE) {
      all.addAll(again.evidence);
    }
    boolean fuller = !isComplete(sides) && isComplete(again.sides);
    return new TradeFinding(
        fuller ? again.flow : flow,
        fuller ? again.sides : sides,
        fuller ? again.amount : amount,
        changePct == null ? again.changePct : changePct,
        period == null ? again.period : period,
        actuality,
        again.sentence,
        all);
  }

  /** The rouble had another code until the end of the Soviet Union. */
  private String unit(Document document) {
    ReducedDate time = period == null ? document.published() : period;
    boolean soviet =
        time == null
            ? sides.covers(new TradeSides.Sides(SOVIET_UNION, null))
            : time.start().year() < RUSSIAN;
    return soviet && amount.unit().equals("RUB") ? "SUR" : amount.unit();
  }

  private static boolean isComplete(TradeSides.Sides sides) {
    return sides.reporter() != null && sides.partner() != null;
  }

  Candidate figure(Document document, String engine) {
    BigDecimal number = amount == null ? null : amount.number();
    String unit = amount == null ? null : unit(document);
    String commodity = amount == null ? null : amount.commodity();
    TradeFigure figure =
        new TradeFigure(
            EventIds.of(
                document.id(),
                EventType.TRADE_FIGURE,
                flow,
                sides.reporter(),
                sides.partner(),
                number == null ? null : number.stripTrailingZeros().toPlainString(),
                unit,
                commodity,
                period,
                changePct == null ? null : changePct.toPlainString()),
            document.id(),
            engine,
            Candidate.UNWEIGHED,
            evidence,
            flow,
            sides.reporter(),
            sides.partner(),
            number,
            unit,
            commodity,
            period,
            changePct,
            actuality);
    return new Candidate(figure, isComplete(sides) ? Set.of() : Set.of(Doubt.PIECED_TOGETHER));
  }
}
