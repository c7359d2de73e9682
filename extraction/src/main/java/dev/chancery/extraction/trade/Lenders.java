package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import dev.chancery.extraction.trade.TradeSides.Sides;
import java.util.Set;

/** Who lends by trade, and who lends without a name. */
final class Lenders {

  /** Bodies that lend to states; what a state lends to them is not told in a few words. */
  private static final Set<String> BODIES =
      Set.of(
          "IGO:IMF",
          "IGO:World Bank",
          "IGO:ADB",
          "IGO:AIIB",
          "IGO:IDB",
          "IGO:EBRD",
          "IGO:African Development Bank",
          "IGO:Islamic Development Bank",
          "IGO:Caribbean Development Bank",
          "IGO:Eurasian Development Bank",
          "IGO:New Development Bank",
          "IGO:Nordic Investment Bank",
          "IGO:Andean Development Corporation",
          "IGO:Arab Fund",
          "IGO:Arab Monetary Fund",
          "IGO:BADEA",
          "IGO:CABEI",
          "IGO:IFAD",
          "IGO:OPEC Fund",
          "IGO:Paris Club",
          "IGO:London Club");

  private static final Set<String> UNNAMED = WordSet.of("donors lenders creditors");

  /** "The pledges of 37 countries" */
  private static final Set<String> MANY = WordSet.of("countries nations governments states");

  private Lenders() {}

  private static boolean lends(CountryCode side) {
    return side != null && BODIES.contains(side.toString());
  }

  /** "Kenya reached an arrangement with the IMF": the IMF lends, whoever the verb names first. */
  static Sides first(Flow flow, Sides sides) {
    boolean swapped = flow == Flow.CREDIT && lends(sides.partner()) && !lends(sides.reporter());
    return swapped ? sides.swapped() : sides;
  }

  /** Whether many give together, of whom none is named: "donors pledged", "from 37 countries". */
  static boolean areUnnamed(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      boolean many = i > 0 && MANY.contains(word) && sentence.token(i - 1).isNumber();
      if (UNNAMED.contains(word) || many) {
        return true;
      }
    }
    return false;
  }
}
