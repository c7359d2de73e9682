package dev.chancery.extraction.span;

import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Finds sums of money, with the currency before the number or behind it. */
final class MoneyFinder {

  /** Countries whose abbreviation may stand before the sign of their dollars. */
  private static final Map<String, String> DOLLARS =
      Map.of("AUS", "AUD", "CAN", "CAD", "USA", "USD");

  private static final int LONGEST_ABBREVIATION = 4;

  private final Marked words;

  private record Currency(String code, int to) {}

  MoneyFinder(Marked words) {
    this.words = words;
  }

  /** "USD 33.3 million", "$7.7 to $14.4 billion", "US $5bn", "Rs. 175 crore"; empty without one. */
  List<Phrase> behindCurrency(int from) {
    Currency currency = currencyAt(from);
    if (currency == null || currency.to() >= words.size()) {
      return List.of();
    }
    NumberWords.Reading number = NumberWords.read(words.sentence(), currency.to());
    if (number == null || !words.token(currency.to()).isNumber()) {
      return List.of();
    }
    NumberRange range = range(number);
    if (range == null) {
      return List.of(
          sum(from, behindWord(number.to(), currency.code()), number.number(), currency.code()));
    }
    return List.of(
        sum(from, number.to(), range.low(), currency.code()),
        sum(range.highFrom(), range.high().to(), range.high().number(), currency.code()));
  }

  /** The range whose lower end stands behind a currency; null where there is none. */
  private NumberRange range(NumberWords.Reading low) {
    int highFrom = NumberRange.highFrom(words, low.to());
    if (highFrom < 0) {
      return null;
    }
    Currency again = currencyAt(highFrom);
    NumberRange range = NumberRange.of(words, low, highFrom, again == null ? highFrom : again.to());
    return range == null
            || again == null && !range.high().scaled()
            || AmountFinder.isPercent(words, range.high().to())
        ? null
        : range;
  }

  /** Index behind "dollars" of "$5 million dollars", which belongs to it. */
  private int behindWord(int i, String code) {
    Term term = words.term(i, Category.CURRENCY);
    return term != null && term.code().equals(code) && words.token(i).isWord() ? words.to(i) : i;
  }

  /** "33 million dollars"; null where no currency stands behind the number. */
  Amount beforeCurrency(int from, NumberWords.Reading number) {
    Term currency = currencyWord(number.to());
    return currency == null
        ? null
        : sum(from, words.to(number.to()), number.number(), currency.code());
  }

  /** Both ends of "10 to 15 million dollars"; empty where no currency stands behind them. */
  List<Phrase> beforeCurrency(int from, NumberWords.Reading number, NumberRange range) {
    Amount high = beforeCurrency(range.highFrom(), range.high());
    return high == null
        ? List.of()
        : List.of(sum(from, number.to(), range.low(), high.unit()), high);
  }

  private static Amount sum(int from, int to, BigDecimal number, String currency) {
    return new Amount(from, to, number, currency, true, null);
  }

  private Currency currencyAt(int i) {
    if (i >= words.size()) {
      return null;
    }
    Term term = words.term(i, Category.CURRENCY);
    if (term == null) {
      return dollars(i);
    }
    if (term.ambiguous()) {
      // "won 3 seats", "to mark 50 years": such a word is money only behind the number.
      return null;
    }
    int to = words.to(i);
    if (to < words.size() && words.word(to).equals(".") && !words.token(to).spaced()) {
      to++;
    }
    if (i > 0 && words.word(to).equals(")") && words.word(i - 1).equals("(")) {
      to++;
    }
    return new Currency(term.code(), isMinus(to) ? to + 1 : to);
  }

  /** "$-7.6 billion" */
  private boolean isMinus(int i) {
    return i + 1 < words.size()
        && words.word(i).equals("-")
        && !words.token(i).spaced()
        && !words.token(i + 1).spaced();
  }

  /** "US $", of "US $5 million"; null where it does not stand there. */
  private Currency dollars(int i) {
    Term country = words.term(i, Category.COUNTRY);
    if (country == null
        || country.form().length() > LONGEST_ABBREVIATION
        || !words.word(words.to(i)).equals("$")) {
      return null;
    }
    String code = DOLLARS.get(country.code());
    return code == null ? null : new Currency(code, words.to(i) + 1);
  }

  private Term currencyWord(int i) {
    Term term = words.term(i, Category.CURRENCY);
    return term != null && words.token(i).isWord() && words.word(i).length() > 1 ? term : null;
  }
}
