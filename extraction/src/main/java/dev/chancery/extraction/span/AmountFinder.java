package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Percent;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Finds money, percentages, physical quantities and counted goods, single or as a range. */
final class AmountFinder {

  private static final Set<String> COUNTED_OTHERWISE =
      WordSet.of(
          "workers people employees factories plants companies makers drivers pilots crews fields years days jobs firms accidents crash crashes deals projects routes sites bases");

  /** Countries whose abbreviation may stand before the sign of their dollars. */
  private static final Set<String> DOLLARS = Set.of("AUS", "CAN", "USA");

  private static final Set<String> OWNERS = WordSet.of("its their his her our your my the this");

  private static final Set<String> LENGTHS = WordSet.of("hour day week month year minute man");

  private static final Set<String> PERCENT = Set.of("percent", "%", "pct", "percentage");

  /** Numbers below share the scale of the other end of their range. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

  /** Words between a number and its noun that make it no count of goods. */
  private static final int MODIFIERS = 4;

  private final Marked words;

  AmountFinder(Marked words) {
    this.words = words;
  }

  /** The amounts that start at a token: none, one, or the two ends of a range. */
  List<Phrase> at(int from) {
    List<Phrase> money = currencyFirst(from);
    if (!money.isEmpty()) {
      return money;
    }
    NumberWords.Reading number = NumberWords.read(words.sentence(), from);
    if (number == null) {
      return List.of();
    }
    return numberFirst(from, number);
  }

  /** "USD 33.3 million", "$7.7 to $14.4 billion", "US $5bn", "Rs. 175 crore". */
  private List<Phrase> currencyFirst(int from) {
    Currency currency = currencyAt(from);
    if (currency == null || currency.to() >= words.size()) {
      return List.of();
    }
    NumberWords.Reading first = NumberWords.read(words.sentence(), currency.to());
    if (first == null || !words.token(currency.to()).isNumber()) {
      return List.of();
    }
    Amount low = new Amount(from, first.to(), first.number(), currency.code(), true, null);
    int link = link(first.to());
    if (link < 0) {
      return List.of(trailing(low));
    }
    Currency again = currencyAt(link);
    NumberWords.Reading second =
        NumberWords.read(words.sentence(), again == null ? link : again.to());
    if (second == null
        || !words.token(again == null ? link : again.to()).isNumber()
        || (again == null && !second.scaled())
        || isPercent(second.to())) {
      return List.of(trailing(low));
    }
    return range(low, first, second, link, currency.code());
  }

  /** "dollars" behind "$5 million" belongs to it. */
  private Amount trailing(Amount amount) {
    Term term = words.term(amount.to(), Category.CURRENCY);
    return term != null && term.code().equals(amount.unit()) && words.token(amount.to()).isWord()
        ? new Amount(
            amount.from(), words.to(amount.to()), amount.number(), amount.unit(), true, null)
        : amount;
  }

  private List<Phrase> range(
      Amount low,
      NumberWords.Reading first,
      NumberWords.Reading second,
      int link,
      String currency) {
    BigDecimal number = low.number();
    if (!first.scaled() && second.scaled() && number.compareTo(SMALL) < 0) {
      number = number.multiply(scale(second));
    }
    Amount lower = new Amount(low.from(), low.to(), number, currency, true, null);
    return List.of(lower, new Amount(link, second.to(), second.number(), currency, true, null));
  }

  private BigDecimal scale(NumberWords.Reading reading) {
    BigDecimal factor = NumberWords.scaleOf(words.word(reading.to() - 1));
    return factor == null ? BigDecimal.ONE : factor;
  }

  /**
   * Index of the second end of a range, -1 where there is none: "to", "-", or the "and" of
   * "between".
   */
  private int link(int i) {
    if (i >= words.size()) {
      return -1;
    }
    if (words.token(i).isNumber() && words.token(i).hyphenated()) {
      return i;
    }
    return switch (words.word(i)) {
      case "to", "-", "–", "—" -> i + 1 < words.size() ? i + 1 : -1;
      default -> -1;
    };
  }

  private record Currency(String code, int to) {}

  private Currency currencyAt(int i) {
    if (i >= words.size()) {
      return null;
    }
    Term term = words.term(i, Category.CURRENCY);
    int to = words.to(i);
    if (term != null && term.ambiguous()) {
      // "won 3 seats", "to mark 50 years": such a word is money only behind the number.
      return null;
    }
    if (term == null) {
      // "US $5 million"
      Term country = words.term(i, Category.COUNTRY);
      if (country == null
          || country.form().length() > 4
          || to >= words.size()
          || !words.word(to).equals("$")
          || !DOLLARS.contains(country.code())) {
        return null;
      }
      return new Currency(
          switch (country.code()) {
            case "CAN" -> "CAD";
            case "AUS" -> "AUD";
            default -> "USD";
          },
          to + 1);
    }
    if (to < words.size() && words.word(to).equals(".") && !words.token(to).spaced()) {
      to++;
    }
    if (to < words.size() && words.word(to).equals(")") && i > 0 && words.word(i - 1).equals("(")) {
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

  private boolean isPercent(int i) {
    return PERCENT.contains(words.word(i))
        || (words.word(i).equals("per") && words.word(i + 1).equals("cent"));
  }

  private List<Phrase> numberFirst(int from, NumberWords.Reading number) {
    if (isPercent(number.to())) {
      int to = number.to() + (words.word(number.to()).equals("per") ? 2 : 1);
      return List.of(new Percent(from, to, number.number()));
    }
    Term currency = currencyWord(number.to());
    if (currency != null) {
      return List.of(
          new Amount(
              from,
              words.to(currencyIndex(number.to())),
              number.number(),
              currency.code(),
              true,
              null));
    }
    int link = link(number.to());
    if (link > 0 && words.token(link).isNumber()) {
      NumberWords.Reading second = NumberWords.read(words.sentence(), link);
      if (second != null && isPercent(second.to())) {
        return List.of(
            new Percent(
                link,
                second.to() + (words.word(second.to()).equals("per") ? 2 : 1),
                second.number()));
      }
      if (second != null && currencyWord(second.to()) != null) {
        Term unit = currencyWord(second.to());
        Amount low = new Amount(from, number.to(), number.number(), unit.code(), true, null);
        List<Phrase> both = range(low, number, second, link, unit.code());
        return List.of(
            both.get(0),
            new Amount(
                link,
                words.to(currencyIndex(second.to())),
                second.number(),
                unit.code(),
                true,
                null));
      }
    }
    if (link > 0 && words.token(link).isNumber()) {
      List<Phrase> range = rangeOfGoods(from, number, link);
      if (!range.isEmpty()) {
        return range;
      }
    }
    Phrase goods = goods(from, number);
    return goods == null ? List.of() : List.of(goods);
  }

  private int currencyIndex(int i) {
    return words.term(i, Category.CURRENCY) != null ? i : i + 1;
  }

  /** "dollars", "U.S. dollars", "worth of dollars" is none. */
  private Term currencyWord(int i) {
    if (i >= words.size() || !words.token(i).isWord()) {
      return null;
    }
    Term term = words.term(i, Category.CURRENCY);
    if (term != null) {
      return words.token(i).lower().length() > 1 ? term : null;
    }
    return null;
  }

  /** "450,000 to 500,000 barrels", "3 to 4 million tons", "3-5 submarines". */
  private List<Phrase> rangeOfGoods(int from, NumberWords.Reading number, int link) {
    NumberWords.Reading second = NumberWords.read(words.sentence(), link);
    boolean joined = words.token(link).hyphenated();
    boolean isModel = joined && from > 0 && words.token(from - 1).isCapitalised();
    if (second == null || isModel || words.token(from).hyphenated()) {
      return List.of();
    }
    Phrase high = joined ? counted(link, second) : goods(link, second);
    if (!(high instanceof Amount amount)) {
      return List.of();
    }
    boolean shared = !number.scaled() && second.scaled() && number.number().compareTo(SMALL) < 0;
    Amount low =
        new Amount(
            from,
            number.to(),
            shared ? number.number().multiply(scale(second)) : number.number(),
            amount.unit(),
            false,
            amount.commodity(),
            amount.origin());
    return low.number().compareTo(amount.number()) < 0 ? List.of(low, amount) : List.of();
  }

  /** "500 tractors", "510,000 tons of crude oil", "24 jet fighter planes". */
  private Phrase goods(int from, NumberWords.Reading number) {
    // "MiG-29", "787-9": the number of a model.
    boolean isModel = words.token(from).hyphenated() || isYearOrModel(from);
    if (number.number().signum() <= 0 || isModel || isLength(number.to())) {
      return null;
    }
    return counted(from, number);
  }

  /** The goods behind a number: "3 million safe and effective vaccines". */
  private Phrase counted(int from, NumberWords.Reading number) {
    int steps = 0;
    boolean praised = false;
    for (int i = number.to(); i < words.size() && steps <= MODIFIERS; i++) {
      Token token = words.token(i);
      Term unit = words.term(i, Category.UNIT);
      if (unit != null && (steps <= 1 || praised)) {
        int to = words.to(i);
        return new Amount(from, to, number.number(), measured(unit.code()), false, commodity(to));
      }
      if (words.term(i, Category.GOOD) != null) {
        return good(from, i, number);
      }
      boolean joins = steps > 0 && token.is("and") && isQuality(i - 1);
      if (token.isSign()
          || Marked.isFunctionWord(token.lower()) && !joins
          || token.isNumber() && steps == 0) {
        return null;
      }
      praised |= joins;
      steps += words.token(i).hyphenated() ? 0 : 1;
    }
    return null;
  }

  private Phrase good(int from, int at, NumberWords.Reading number) {
    Term good = words.term(at, Category.GOOD);
    int to = words.to(at);
    // "jet fighter planes": the last of several nouns is the head.
    while (to < words.size() && words.term(to, Category.GOOD) != null) {
      good = words.term(to, Category.GOOD);
      to = words.to(to);
    }
    if (to < words.size() && isNounHead(to)) {
      return null;
    }
    return new Amount(from, to, number.number(), good.code(), false, null, origin(number.to(), to));
  }

  /** "Its 1950 steel programme", "Bell 412 helicopters": a number that counts nothing. */
  private boolean isYearOrModel(int from) {
    String digits = words.token(from).text();
    boolean owned = OWNERS.contains(words.word(from - 1));
    if (digits.length() == 4) {
      return owned && (digits.startsWith("19") || digits.startsWith("20"));
    }
    boolean named =
        from > 1 && words.token(from - 1).isCapitalised() && !words.token(from - 1).isNumber();
    boolean whole = digits.chars().allMatch(Character::isDigit);
    return digits.length() == 3 && whole && (owned || named && !words.sentence().capitals());
  }

  /** "24-hour electricity" */
  private boolean isLength(int behind) {
    return behind < words.size()
        && words.token(behind).hyphenated()
        && LENGTHS.contains(words.word(behind));
  }

  /** The country whose goods they are by an adjective before the noun: "20 Peruvian boats". */
  private CountryCode origin(int from, int to) {
    for (int i = from; i < to; i++) {
      Term nationality = words.term(i, Category.NATIONALITY);
      Term country = nationality == null ? words.term(i, Category.COUNTRY) : nationality;
      if (country != null) {
        return words.code(country);
      }
    }
    return null;
  }

  /** A rate keeps its unit: barrels a day are barrels. */
  private static String measured(String unit) {
    int rate = unit.indexOf(" per ");
    return rate < 0 ? unit : unit.substring(0, rate);
  }

  /** "safe and effective": no noun that would be counted itself. */
  private boolean isQuality(int i) {
    Token token = words.token(i);
    return token.isWord()
        && !token.isCapitalised()
        && !token.lower().endsWith("s")
        && !isNounHead(i);
  }

  /** "500 car workers" counts workers. */
  private boolean isNounHead(int i) {
    return COUNTED_OTHERWISE.contains(words.word(i));
  }

  private String commodity(int of) {
    if (!words.word(of).equals("of")) {
      return null;
    }
    for (int i = of + 1; i < Math.min(of + 4, words.size()); i++) {
      Term good = words.term(i, Category.GOOD);
      if (good != null) {
        return good.code();
      }
    }
    return null;
  }
}
