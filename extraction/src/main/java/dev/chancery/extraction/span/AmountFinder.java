package dev.chancery.extraction.span;

import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Percent;
import java.util.List;
import java.util.Set;

/** Finds money, percentages, physical quantities and counted goods, single or as a range. */
final class AmountFinder {

  private static final Set<String> PERCENT = Set.of("percent", "%", "pct", "percentage");

  private final Marked words;
  private final MoneyFinder money;
  private final GoodsFinder goods;

  AmountFinder(Marked words) {
    this.words = words;
    this.money = new MoneyFinder(words);
    this.goods = new GoodsFinder(words);
  }

  /** The amounts that start at a token: none, one, or the two ends of a range. */
  List<Phrase> at(int from) {
    List<Phrase> sums = money.behindCurrency(from);
    if (!sums.isEmpty()) {
      return sums;
    }
    NumberWords.Reading number = number(from);
    return number == null ? List.of() : at(from, number);
  }

  private NumberWords.Reading number(int from) {
    boolean opens = words.token(from).isNumber() || words.is(from, WordClass.NUMBER);
    return opens ? NumberWords.read(words.sentence(), from) : null;
  }

  private List<Phrase> at(int from, NumberWords.Reading number) {
    if (isPercent(words, number.to())) {
      return List.of(percent(from, number));
    }
    Amount sum = money.beforeCurrency(from, number);
    if (sum != null) {
      return List.of(sum);
    }
    NumberRange range = NumberRange.from(words, number);
    List<Phrase> ends = range == null ? List.of() : range(from, number, range);
    if (!ends.isEmpty()) {
      return ends;
    }
    Amount counted = goods.at(from, number);
    return counted == null ? List.of() : List.of(counted);
  }

  private List<Phrase> range(int from, NumberWords.Reading number, NumberRange range) {
    if (isPercent(words, range.high().to())) {
      return List.of(percent(range.highFrom(), range.high()));
    }
    List<Phrase> sums = money.beforeCurrency(from, number, range);
    return sums.isEmpty() ? goods.range(from, number, range) : sums;
  }

  static boolean isPercent(Marked words, int i) {
    return PERCENT.contains(words.word(i)) || isPerCent(words, i);
  }

  private static boolean isPerCent(Marked words, int i) {
    return words.word(i).equals("per") && words.word(i + 1).equals("cent");
  }

  private Percent percent(int from, NumberWords.Reading number) {
    int to = number.to() + (isPerCent(words, number.to()) ? 2 : 1);
    return new Percent(from, to, number.number());
  }
}
