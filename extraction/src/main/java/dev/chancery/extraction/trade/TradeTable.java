package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Percent;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Quotes;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordMap;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads tables of exports and imports by country or year: the caption or the head of the columns
 * tells what is measured, a line above in which unit, every row a partner or a year, the values and
 * perhaps a change.
 */
final class TradeTable {

  private static final WordMap<BigDecimal> SCALES =
      new WordMap<>(
          Map.of(
              "thousand", BigDecimal.valueOf(1_000),
              "thousands", BigDecimal.valueOf(1_000),
              "million", BigDecimal.valueOf(1_000_000),
              "millions", BigDecimal.valueOf(1_000_000),
              "billion", BigDecimal.valueOf(1_000_000_000),
              "billions", BigDecimal.valueOf(1_000_000_000)));

  private static final Set<String> SCALE_WORDS = WordSet.joined(SCALES.words());

  private static final Map<String, String> CURRENCIES =
      Map.of(
          "$", "USD", "dollars", "USD", "usd", "USD", "euro", "EUR", "euros", "EUR", "eur", "EUR",
          "€", "EUR", "yen", "JPY", "pounds", "GBP");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private static final Set<String> CELL_SIGNS = Set.of("|", "-", "–", "−", "+", ":");

  /** The head of columns without rules, as "Exports Imports". */
  private static final int SHORT_HEAD = 4;

  /** How far a currency stands from "million". */
  private static final int BESIDE = 3;

  private final Story story;

  /** Whether any line may tell a unit. */
  private final boolean units;

  private BigDecimal scale;
  private String currency;
  private List<Flow> columns = List.of();
  private ReducedDate period;

  TradeTable(Story story) {
    this.story = story;
    this.units =
        story.vocabulary().mayHaveAny(SCALE_WORDS)
            && story.vocabulary().mayHaveAny(CURRENCIES.keySet());
  }

  /** Notes what a line tells of the rows below: their unit, or what they are. */
  void read(Phrases phrases, List<Mention> mentions) {
    boolean sums = phrases.all().stream().anyMatch(Amount.class::isInstance);
    if (units && !sums) {
      readUnit(phrases.sentence());
    }
    List<Flow> told = sums ? List.of() : goods(mentions);
    if (!told.isEmpty()) {
      columns = told;
      ReducedDate time = period(phrases);
      period = time == null && told.size() > 1 ? period : time;
    } else if (!isRow(phrases)) {
      columns = List.of();
    }
  }

  private static List<Flow> goods(List<Mention> mentions) {
    List<Flow> flows = new ArrayList<>();
    for (Mention mention : mentions) {
      Flow flow = TradeCue.of(mention).flow();
      if (flow == Flow.EXPORT || flow == Flow.IMPORT) {
        flows.add(flow);
      }
    }
    return flows;
  }

  private ReducedDate period(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Phrase.When when) {
        return story.date(phrases, when, Outlook.DONE);
      }
    }
    return null;
  }

  private void readUnit(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      BigDecimal factor = SCALES.get(sentence.word(i));
      for (int k = i - BESIDE; factor != null && k <= i + BESIDE; k++) {
        String code = CURRENCIES.get(sentence.word(k));
        if (code != null) {
          scale = factor;
          currency = code;
        }
      }
    }
  }

  /** Whether a line holds cells, as the head of a table does. */
  private static boolean isRow(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    if (sentence.has("|")) {
      return true;
    }
    Phrase head = phrases.at(0);
    return sentence.size() <= SHORT_HEAD || head != null && !cells(phrases, head.to()).isEmpty();
  }

  /** The figures of a row, none where the line is no row. */
  List<TradeFinding> row(Phrases phrases, Quotes quotes) {
    Phrase head = phrases.at(0);
    List<Integer> cells = head == null || scale == null ? List.of() : cells(phrases, head.to());
    CountryCode reporter = story.home();
    if (columns.isEmpty() || cells.size() != columns.size() || reporter == null) {
      return List.of();
    }
    CountryCode partner = head instanceof Phrase.Place place ? place.country() : CountryCode.WORLD;
    ReducedDate time =
        head instanceof Phrase.When when ? story.date(phrases, when, Outlook.DONE) : period;
    boolean labelled = head instanceof Phrase.Place || head instanceof Phrase.When && time != null;
    if (!labelled || partner.equals(reporter)) {
      return List.of();
    }
    Sentence sentence = phrases.sentence();
    List<TradeFinding> figures = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int cell = cells.get(i);
      BigDecimal value = new BigDecimal(sentence.word(cell).replace(",", "")).multiply(scale);
      figures.add(
          new TradeFinding(
              columns.get(i),
              new TradeSides.Sides(reporter, partner),
              new Amount(cell, cell + 1, value, currency, true, null, null),
              cells.size() == 1 ? change(phrases, cell) : null,
              time,
              Actuality.ACTUAL,
              sentence.index(),
              List.of(quotes.of(sentence, 0, sentence.size(), 0, sentence.size()))));
    }
    return figures;
  }

  /** The numbers of a line that holds nothing else but signs and changes; none where it does. */
  private static List<Integer> cells(Phrases phrases, int from) {
    Sentence sentence = phrases.sentence();
    List<Integer> cells = new ArrayList<>();
    for (int i = from; i < sentence.size(); i++) {
      if (phrases.at(i) instanceof Percent percent) {
        i = percent.to() - 1;
      } else if (sentence.token(i).isNumber() && NUMBER.matcher(sentence.word(i)).matches()) {
        cells.add(i);
      } else if (!CELL_SIGNS.contains(sentence.word(i))) {
        return List.of();
      }
    }
    return cells;
  }

  private static BigDecimal change(Phrases phrases, int cell) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Percent percent && percent.from() > cell) {
        boolean down = "-–−".contains(phrases.sentence().word(percent.from() - 1));
        return down ? percent.number().negate() : percent.number();
      }
    }
    return null;
  }
}
