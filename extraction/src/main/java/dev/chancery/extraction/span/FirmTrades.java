package dev.chancery.extraction.span;

import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/**
 * What a firm is or makes, in small letters between its country and its name: "Peruvian mobile
 * phone retailer Acme", "Lima-based lender Acme".
 */
final class FirmTrades {

  private static final Set<String> TRADES =
      WordSet.of(
          """
          airline arm automaker bank brewer broadcaster builder carmaker carrier chain company
          conglomerate consortium contractor dealer developer distributor driller exporter firm
          giant group importer insurer lender maker manufacturer miner operator producer provider
          publisher refiner refinery retailer shipbuilder shipper shipyard start-up startup
          steelmaker subsidiary supermarket supplier trader unit
          """);

  /** Words from the country to the noun. */
  private static final int WIDEST = 5;

  private FirmTrades() {}

  /**
   * Index of the firm's name behind its trade.
   *
   * @param from the first word behind the country
   * @return 0 where no trade with a name behind it starts there
   */
  static int name(Marked words, int from) {
    for (int i = from; i < Math.min(from + WIDEST, words.size() - 1); i++) {
      if (!words.token(i).isWord()
          || words.token(i).isCapitalised()
          || Marked.isFunctionWord(words.word(i))) {
        return 0;
      }
      boolean named = words.isNameWord(i + 1) && words.geographic(i + 1) == null;
      if (TRADES.contains(words.word(i)) && named) {
        return i + 1;
      }
    }
    return 0;
  }
}
