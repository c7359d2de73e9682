package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import dev.chancery.extraction.trade.TradeSides.Sides;
import java.util.List;
import java.util.Set;

/** Between whom a turnover or a balance is told, and who of both has the deficit. */
final class MutualSides {

  private static final Set<String> DEFICIT = WordSet.of("deficit deficits adverse shortfall gap");
  private static final Set<String> SURPLUS = WordSet.of("surplus surpluses favour favor");

  /** "A deficit of $5 million with Kenya in trade" */
  private static final int BALANCE_BEFORE = 8;

  private MutualSides() {}

  /** The one named first or nearest, and the one behind "with" or else the next. */
  static Sides of(List<NamedSide> named) {
    CountryCode with = null;
    for (NamedSide one : named) {
      if (one.preposition().equals("with")) {
        with = one.country();
        break;
      }
    }
    CountryCode other = null;
    for (NamedSide one : named) {
      if (with != null && one.owner() && !one.country().equals(with)) {
        return new Sides(one.country(), with);
      }
    }
    for (NamedSide one : named) {
      if (!one.country().equals(with) && !one.country().equals(other)) {
        if (other == null) {
          other = one.country();
        } else if (with == null) {
          with = one.country();
        } else {
          break;
        }
      }
    }
    return new Sides(other, with);
  }

  /** Whether the word of balance nearest to the cue is one of a deficit. */
  static boolean isDeficit(Phrases phrases, TradeCue cue) {
    for (int i = cue.to() + 1; i >= Math.max(0, cue.from() - BALANCE_BEFORE); i--) {
      String word = phrases.sentence().word(i);
      if (DEFICIT.contains(word)) {
        return true;
      }
      if (SURPLUS.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
