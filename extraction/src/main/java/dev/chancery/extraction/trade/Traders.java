package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import dev.chancery.extraction.trade.TradeSides.Sides;

/** Whose trade the text has told last, for the sentences that go on with it and name nobody. */
final class Traders {

  /** How many sentences the exports or imports of one country go on. */
  private static final int CARRIES_ON = 2;

  /** How many sentences after the trade of two countries its exports and imports may be told. */
  private static final int TRADE_GOES_ON = 1;

  /** Words of a country's trade with all the world. */
  static final WordSet WHOLE =
      WordSet.of("total overall all world global worldwide altogether foreign");

  /** Words with which a sentence goes on to the goods of a trade told before. */
  private static final WordSet LISTING =
      WordSet.of("included include including comprised comprise consisted consist mainly were");

  private CountryCode trader;
  private CountryCode partner;
  private Flow traded;
  private int traderTold;
  private Sides both;
  private int bothTold;

  /** Notes whose exports or imports a sentence tells. */
  void told(Flow flow, Sides sides, Phrases phrases) {
    trader = sides.reporter();
    partner = sides.partner();
    traded = flow;
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
    if (near && !told.isKnown() && cue.flow() == traded && isListing(phrases, cue)) {
      return traded == Flow.EXPORT ? new Sides(trader, partner) : new Sides(partner, trader);
    }
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

  /** "Imports from Chile rose. Imports included tea ($2 million)": the tea is Chilean. */
  private static boolean isListing(Phrases phrases, TradeCue cue) {
    return LISTING.contains(phrases.sentence().word(cue.to())) && !phrases.sentence().has(WHOLE);
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
