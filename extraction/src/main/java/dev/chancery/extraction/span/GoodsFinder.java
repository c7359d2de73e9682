package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.lexicon.Category;
import dev.chancery.extraction.lexicon.Term;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** Finds physical quantities and counted goods: "5,400 tons of wheat", "20 Peruvian boats". */
final class GoodsFinder {

  /** Heads of a compound whose first noun is goods: "500 car workers" counts workers. */
  private static final Set<String> COUNTED_OTHERWISE =
      WordSet.of(
          """
          accidents bases companies crash crashes crews days deals drivers employees
          factories fields firms jobs makers people pilots plants projects routes sites workers
          years
          """);

  private static final Set<String> OWNERS = WordSet.of("its their his her our your my the this");

  private static final Set<String> LENGTHS = WordSet.of("hour day week month year minute man");

  /** Words between a number and its noun that make it no count of goods. */
  private static final int MODIFIERS = 4;

  private static final Set<String> ROUGHLY =
      WordSet.of("about around approximately least at more nearly over some than to up");

  private static final int LONGEST_GOOD = 4;

  /** Digits in the name of a model. */
  private static final int MODEL = 3;

  /** Words between "tons of" and the goods. */
  private static final int WORDS_TO_COMMODITY = 3;

  private final Marked words;

  GoodsFinder(Marked words) {
    this.words = words;
  }

  /** "500 tractors", "510,000 tons of crude oil", "24 jet fighter planes"; null without goods. */
  Amount at(int from, NumberWords.Reading number) {
    boolean count =
        number.number().signum() > 0
            && !words.token(from).hyphenated()
            && !isYearOrModel(from)
            && !isLength(number.to());
    if (!count) {
      return null;
    }
    Amount behind = behind(from, number);
    return behind == null ? inBrackets(from, number) : behind;
  }

  /** "tanks (40)", "helicopters (over 60)", "tanks from Peru (up to 450)"; null without goods. */
  private Amount inBrackets(int from, NumberWords.Reading number) {
    int open = from - 1;
    while (ROUGHLY.contains(words.word(open))) {
      open--;
    }
    boolean several = number.number().compareTo(BigDecimal.ONE) > 0;
    if (!several
        || isYear(words.token(from).text())
        || !words.word(open).equals("(")
        || !words.word(number.to()).equals(")")) {
      return null;
    }
    boolean sourced =
        words.word(open - 2).equals("from") && words.term(open - 1, Category.COUNTRY) != null;
    Term good = goodBefore(sourced ? open - 2 : open);
    return good == null
        ? null
        : new Amount(from, number.to(), number.number(), good.code(), false, null, null);
  }

  /** The goods whose name ends at a token, null where none does. */
  private Term goodBefore(int end) {
    for (int i = end - 1; i >= Math.max(0, end - LONGEST_GOOD); i--) {
      Term good = words.term(i, Category.GOOD);
      if (good != null && words.to(i) == end) {
        return good;
      }
    }
    return null;
  }

  /** "450,000 to 500,000 barrels", "3 to 4 million tons", "3-5 submarines"; empty without goods. */
  List<Phrase> range(int from, NumberWords.Reading number, NumberRange range) {
    boolean joined = words.token(range.highFrom()).hyphenated();
    boolean isModel = joined && from > 0 && words.token(from - 1).isCapitalised();
    if (isModel || words.token(from).hyphenated()) {
      return List.of();
    }
    Amount high =
        joined ? behind(range.highFrom(), range.high()) : at(range.highFrom(), range.high());
    if (high == null || range.low().compareTo(range.high().number()) >= 0) {
      return List.of();
    }
    BigDecimal scale = high.number().divide(range.high().number(), MathContext.DECIMAL64);
    Amount low =
        new Amount(
            from,
            number.to(),
            range.low().multiply(scale).stripTrailingZeros(),
            high.unit(),
            false,
            high.commodity(),
            high.origin());
    return List.of(low, high);
  }

  /** The goods behind a number: "3 million safe and effective vaccines"; null without them. */
  private Amount behind(int from, NumberWords.Reading number) {
    int steps = 0;
    boolean praised = false;
    int first = behindModel(number.to());
    for (int i = number.number().intValue() > 1 ? behindOwner(first) : first;
        i < words.size() && steps <= MODIFIERS;
        i++) {
      Term unit = words.term(i, Category.UNIT);
      if (unit != null && (steps <= 1 || praised)) {
        return measured(from, words.to(i), number.number(), unit.code());
      }
      if (words.term(i, Category.GOOD) != null) {
        return counted(from, number, i);
      }
      Token token = words.token(i);
      boolean joins = steps > 0 && token.is("and") && isQuality(i - 1);
      if (token.isSign()
          || Marked.isFunctionWord(token.lower()) && !joins
          || token.isNumber() && steps == 0) {
        return null;
      }
      praised |= joins;
      steps += token.hyphenated() ? 0 : 1;
    }
    return null;
  }

  /** "Ten of its aircraft" */
  private int behindOwner(int i) {
    String owner = words.word(i + 1);
    boolean owned = owner.equals("its") || owner.equals("their");
    return owned && words.word(i).equals("of") ? i + 2 : i;
  }

  /** "safe and effective": no noun that would be counted itself. */
  private boolean isQuality(int i) {
    Token token = words.token(i);
    return token.isWord()
        && !token.isCapitalised()
        && !token.lower().endsWith("s")
        && !COUNTED_OTHERWISE.contains(token.lower());
  }

  /** "Ten 600-20 lorries": the number that follows is the name of a model. */
  private int behindModel(int i) {
    boolean model =
        i + 1 < words.size()
            && words.token(i).isNumber()
            && words.token(i).spaced()
            && words.token(i + 1).hyphenated()
            && words.token(i + 1).isNumber();
    return model ? i + 2 : i;
  }

  /** Of several nouns the last is the head: "jet fighter planes". */
  private Amount counted(int from, NumberWords.Reading number, int noun) {
    Term good = words.term(noun, Category.GOOD);
    int to = words.to(noun);
    while (words.term(to, Category.GOOD) != null) {
      good = words.term(to, Category.GOOD);
      to = words.to(to);
    }
    return COUNTED_OTHERWISE.contains(words.word(to)) || isModel(number, noun, to)
        ? null
        : new Amount(from, to, number.number(), good.code(), false, null, origin(number.to(), to));
  }

  /** "The long-range 600 Cruiser": the name of one model, not of many. */
  private boolean isModel(NumberWords.Reading number, int noun, int to) {
    Token good = words.token(noun);
    return noun == number.to()
        && good.isCapitalised()
        && !words.sentence().capitals()
        && words.token(noun - 1).isNumber()
        && words.token(noun - 1).text().length() == MODEL
        && !words.word(to - 1).endsWith("s")
        && !words.word(to - 1).equals("aircraft");
  }

  /** "Its 1950 steel programme", "Bell 412 helicopters": a number that counts nothing. */
  private boolean isYearOrModel(int from) {
    String digits = words.token(from).text();
    boolean owned = OWNERS.contains(words.word(from - 1));
    if (digits.length() == 4) {
      return owned && isYear(digits);
    }
    boolean named =
        from > 1
            && words.token(from - 1).isCapitalised()
            && !words.token(from - 1).isNumber()
            && words.term(from - 1, Category.COUNTRY) == null;
    boolean whole = digits.chars().allMatch(Character::isDigit);
    return digits.length() == 3 && whole && (owned || named && !words.sentence().capitals());
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /** "24-hour electricity" */
  private boolean isLength(int behind) {
    return LENGTHS.contains(words.word(behind)) && words.token(behind).hyphenated();
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

  /** A rate keeps its unit: barrels a day are barrels; "bcm" are billions of cubic metres. */
  private Amount measured(int from, int to, BigDecimal number, String measure) {
    int space = measure.indexOf(' ');
    BigDecimal scale = space < 0 ? null : NumberWords.scaleOf(measure.substring(0, space));
    String unit = scale == null ? measure : measure.substring(space + 1);
    int rate = unit.indexOf(" per ");
    return new Amount(
        from,
        to,
        scale == null ? number : number.multiply(scale),
        rate < 0 ? unit : unit.substring(0, rate),
        false,
        commodity(to));
  }

  private String commodity(int of) {
    if (!words.word(of).equals("of")) {
      return null;
    }
    for (int i = of + 1; i <= of + WORDS_TO_COMMODITY; i++) {
      Term good = words.term(i, Category.GOOD);
      if (good != null) {
        return good.code();
      }
    }
    return null;
  }
}
