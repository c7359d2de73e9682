package dev.chancery.extraction.evaluation;

import java.util.List;

/**
 * The same figure: the same amount, and the same unit and flow unless it is told in the same words.
 * Where there is no amount, the same change in percent.
 */
final class TradeFigureComparison implements TypeComparison {

  @Override
  public boolean fits(LocatedEvent gold, LocatedEvent predicted) {
    if (!Numbers.same(gold.number("amount"), predicted.number("amount"))) {
      return false;
    }
    if (gold.number("amount") == null) {
      return Numbers.same(gold.number("changePct"), predicted.number("changePct"));
    }
    return gold.sharesWordsWith(predicted)
        || (unit(gold).equals(unit(predicted)) && sameFlow(gold, predicted));
  }

  private static boolean sameFlow(LocatedEvent gold, LocatedEvent predicted) {
    String flow = gold.text("flow");
    return flow == null ? predicted.text("flow") == null : flow.equals(predicted.text("flow"));
  }

  /** The unit in the singular. */
  private static String unit(LocatedEvent figure) {
    String unit = figure.plain("unit");
    return unit.length() > 3 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  @Override
  public SlotScores slots(LocatedEvent gold, LocatedEvent predicted) {
    boolean anyOrder = "TURNOVER".equals(gold.text("flow")) || "BALANCE".equals(gold.text("flow"));
    List<String> right = sides(gold, anyOrder);
    List<String> told = sides(predicted, anyOrder);
    return new SlotScores.Tally(gold, predicted)
        .name("flow")
        .slot("reporter", right.get(0).equals(told.get(0)))
        .slot("partner", right.get(1).equals(told.get(1)))
        .number("amount")
        .slot("unit", unit(gold).equals(unit(predicted)))
        .date("period")
        .number("changePct")
        .name("actuality")
        .scores();
  }

  /** Reporter and partner, sorted where their order says nothing. */
  private static List<String> sides(LocatedEvent figure, boolean anyOrder) {
    List<String> sides = List.of(figure.plain("reporter"), figure.plain("partner"));
    return anyOrder ? sides.stream().sorted().toList() : sides;
  }
}
