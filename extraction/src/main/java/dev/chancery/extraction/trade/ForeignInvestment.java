package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import dev.chancery.extraction.trade.TradeSides.Sides;
import java.util.Set;

/** The sides of foreign investment of which only one country is told. */
final class ForeignInvestment {

  private static final Set<String> ABROAD = WordSet.of("abroad overseas");

  private static final Set<String> SOURCE = WordSet.of("from by");

  private ForeignInvestment() {}

  /** "Foreign investment", "foreign direct investment", "direct foreign investment". */
  static boolean isTold(Phrases phrases, TradeCue cue) {
    Sentence sentence = phrases.sentence();
    String before = sentence.word(cue.from() - 1);
    boolean whole =
        sentence.word(cue.from()).equals("fdi") && !sentence.has(SOURCE, cue.to(), cue.to() + 2);
    return whole
        || before.equals("foreign")
        || before.equals("direct") && sentence.word(cue.from() - 2).equals("foreign");
  }

  /**
   * What comes from anywhere, or with "direct foreign investment - abroad: $5 million" goes there.
   *
   * @param home the country told, or else that of the document
   */
  static Sides sides(Phrases phrases, TradeCue cue, CountryCode home) {
    Sides inward = new Sides(CountryCode.WORLD, home);
    boolean abroad = phrases.sentence().has(ABROAD, cue.to(), cue.to() + 2);
    return abroad ? inward.swapped() : inward;
  }
}
