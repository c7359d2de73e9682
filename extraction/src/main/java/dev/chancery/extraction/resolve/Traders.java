package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.resolve.TradeSides.Sides;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;

/** Whose trade the text has told last, for the sentences that go on with it and name nobody. */
final class Traders {

  /** How many sentences the exports or imports of one country go on. */
  private static final int CARRIES_ON = 2;

  /** How many sentences after the trade of two countries its exports and imports may be told. */
  private static final int TRADE_GOES_ON = 1;

  /** Words of a country's trade with all the world. */
  private static final WordSet WHOLE =
      WordSet.of("total overall all world global worldwide altogether foreign");

  private CountryCode trader;
  private int traderTold;
  private Sides both;
  private int bothTold;

  /** Notes whose exports or imports a sentence tells. */
  void told(CountryCode reporter, Phrases phrases) {
    trader = reporter;
    traderTold = phrases.sentence().index();
  }

  /** Notes between whom a sentence tells trade, where both are countries. */
  void toldBetween(Sides sides, Phrases phrases) {
    if (isCountry(sides.reporter()) && isCountry(sides.partner())) {
      both = sides;
      bothTold = phrases.sentence().index();
    }
  }

  private static boolean isCountry(CountryCode side) {
    return side != null && side.isThreeLetters() && !side.equals(CountryCode.WORLD);
  }

  /** The sides, as giver and taker, with those that the sentences before tell. */
  Sides carriedOn(Phrases phrases, TradeCue cue, Sides told) {
    if (isBetween(phrases, cue, told)) {
      CountryCode one = cue.flow() == Flow.EXPORT ? told.reporter() : told.partner();
      CountryCode other = cue.flow() == Flow.EXPORT ? told.partner() : told.reporter();
      CountryCode first = one != null ? one : other == null ? usual() : both.but(other);
      Sides all = new Sides(first, both.but(first));
      return cue.flow() == Flow.EXPORT ? all : all.swapped();
    }
    boolean near = trader != null && phrases.sentence().index() - traderTold <= CARRIES_ON;
    if (!near || told.has(trader)) {
      return told;
    }
    if (cue.flow() == Flow.EXPORT && told.reporter() == null) {
      return new Sides(trader, told.partner());
    }
    return cue.flow() == Flow.IMPORT && told.partner() == null
        ? new Sides(told.reporter(), trader)
        : told;
  }

  /** "Trade with Chile rose. Exports reached $2 million": the exports are part of that trade. */
  private boolean isBetween(Phrases phrases, TradeCue cue, Sides told) {
    boolean goods = cue.flow() == Flow.EXPORT || cue.flow() == Flow.IMPORT;
    boolean near = both != null && phrases.sentence().index() - bothTold <= TRADE_GOES_ON;
    return goods && near && both.covers(told) && !phrases.sentence().has(WHOLE);
  }

  /** The one of both that reported last, or else is named first. */
  private CountryCode usual() {
    return trader != null && both.has(trader) ? trader : both.reporter();
  }
}
