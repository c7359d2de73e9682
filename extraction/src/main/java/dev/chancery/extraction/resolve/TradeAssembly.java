package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Actuality;
import dev.chancery.contracts.event.EventIds;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.event.Flow;
import dev.chancery.contracts.event.TradeFigure;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Amount;
import dev.chancery.extraction.span.Phrase.Percent;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Makes trade figures of their mentions: finds reporter, partner, period and change; each amount
 * counts once.
 */
final class TradeAssembly {

  private static final Set<String> BEFORE_FIGURE = WordSet.of("rose up percent % exports");

  private static final Set<String> UP =
      WordSet.of(
          """
          climbed expanded gain gained grew grow growing grown growth higher increase
          increased increases increasing jump jumped more rise risen rising rose soared surge
          surged up
          """);
  private static final Set<String> DOWN =
      WordSet.of(
          """
          contracted cut decline declined declining decrease decreased down drop dropped
          dropping fall fallen falling fell less lower plunged reduced reduction shrank shrunk
          slumped
          """);
  private static final Set<String> EXPECTED =
      WordSet.of(
          """
          anticipated could estimated estimates expected forecast likely may might potential
          potentially predicts projected projects
          """);
  private static final Set<String> TARGETED =
      WordSet.of(
          """
          aim aims announced commitment committed goal hope hopes intends plan planned plans
          pledge pledged pledges promised proposed seeks target to will would
          """);

  private final Story story;
  private final Quotes quotes;
  private final String engine;
  private final List<TradeFigure> figures = new ArrayList<>();
  private final IdentityHashMap<Phrase, Boolean> taken = new IdentityHashMap<>();

  TradeAssembly(Story story, Quotes quotes, String engine) {
    this.story = story;
    this.quotes = quotes;
    this.engine = engine;
  }

  void add(Mention mention) {
    Phrase figure =
        mention.first("amount") != null ? mention.first("amount") : mention.first("trigger");
    Phrase percent = mention.first("percent");
    if (figure == null) {
      figure = percent;
    }
    if (figure == null || taken.put(figure, Boolean.TRUE) != null) {
      return;
    }
    Flow flow = Flow.valueOf(mention.setting("flow"));
    Amount amount = figure instanceof Amount a ? a : null;
    Percent change =
        figure instanceof Percent p
            ? p
            : percent instanceof Percent p ? p : near(mention.phrases(), figure);
    if (change != null && figure != change) {
      taken.put(change, Boolean.TRUE);
    }
    BigDecimal changePct = change == null ? null : signed(mention.phrases(), change);
    if (amount == null && changePct == null) {
      return;
    }
    Sides sides = sides(mention, flow);
    if (sides.reporter() == null && sides.partner() == null) {
      return;
    }
    ReducedDate period = story.date(mention.phrases(), when(mention, figure), Outlook.DONE);
    Evidence evidence =
        quotes.of(
            mention.phrases().sentence(),
            Math.min(mention.from(), figure.from()),
            Math.max(mention.to(), figure.to()),
            figure.from(),
            figure.to());
    String unit = amount == null ? null : amount.unit();
    String commodity = amount != null ? amount.commodity() : null;
    BigDecimal number = amount == null ? null : amount.number();
    figures.add(
        new TradeFigure(
            EventIds.of(
                story.document().id(),
                EventType.TRADE_FIGURE,
                flow,
                sides.reporter(),
                sides.partner(),
                number == null ? null : number.stripTrailingZeros().toPlainString(),
                unit,
                commodity,
                period,
                changePct == null ? null : changePct.toPlainString()),
            story.document().id(),
            engine,
            sides.reporter() != null && sides.partner() != null ? 0.85 : 0.65,
            List.of(evidence),
            flow,
            sides.reporter(),
            sides.partner(),
            number,
            unit,
            commodity,
            period,
            changePct,
            actuality(mention, figure)));
  }

  private static Percent near(Phrases phrases, Phrase figure) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Percent percent) {
        int distance =
            percent.from() >= figure.to()
                ? percent.from() - figure.to()
                : figure.from() - percent.to();
        if (distance <= 6 && signed(phrases, percent) != null) {
          return percent;
        }
      }
    }
    return null;
  }

  /**
   * The change with its sign by the word of rise or fall beside it; null where there is none, as of
   * a share.
   */
  private static BigDecimal signed(Phrases phrases, Percent percent) {
    Sentence sentence = phrases.sentence();
    for (int i = percent.from() - 1; i >= Math.max(0, percent.from() - 5); i--) {
      if (UP.contains(sentence.word(i))) {
        return percent.number();
      }
      if (DOWN.contains(sentence.word(i))) {
        return percent.number().negate();
      }
    }
    for (int i = percent.to(); i < Math.min(sentence.size(), percent.to() + 3); i++) {
      if (UP.contains(sentence.word(i))) {
        return percent.number();
      }
      if (DOWN.contains(sentence.word(i))) {
        return percent.number().negate();
      }
    }
    return null;
  }

  private Phrase.When when(Mention mention, Phrase figure) {
    Phrase.When best = null;
    int least = 25;
    for (Phrase phrase : mention.phrases().all()) {
      if (phrase instanceof Phrase.When when) {
        int distance =
            when.from() >= figure.to() ? when.from() - figure.to() : figure.from() - when.to();
        if (distance < least) {
          least = distance;
          best = when;
        }
      }
    }
    return best;
  }

  private record Sides(CountryCode reporter, CountryCode partner) {}

  private Sides sides(Mention mention, Flow flow) {
    CountryCode reporter = country(mention.first("reporter"));
    CountryCode partner = country(mention.first("partner"));
    List<CountryCode> near = story.countriesBefore(mention.phrases(), Integer.MAX_VALUE, 0);
    java.util.Collections.reverse(near);
    if (near.size() < 2) {
      for (CountryCode country : story.countriesBefore(mention.phrases(), 0, 2)) {
        if (!near.contains(country)) {
          near.add(country);
        }
      }
    }
    for (CountryCode country : near) {
      if (reporter == null && !country.equals(partner)) {
        reporter = country;
      } else if (partner == null && !country.equals(reporter)) {
        partner = country;
      }
    }
    if (reporter == null) {
      reporter = story.home();
    }
    if (partner == null
        && (flow == Flow.EXPORT
            || flow == Flow.IMPORT
            || flow == Flow.TURNOVER
            || flow == Flow.BALANCE)) {
      partner = CountryCode.WORLD;
    }
    return new Sides(reporter, partner);
  }

  private CountryCode country(Phrase phrase) {
    return phrase == null ? null : story.cast().country(phrase);
  }

  private static Actuality actuality(Mention mention, Phrase figure) {
    String fixed = mention.setting("actuality");
    if (fixed != null) {
      return Actuality.valueOf(fixed);
    }
    Sentence sentence = mention.phrases().sentence();
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - 10); i--) {
      String word = sentence.word(i);
      if (EXPECTED.contains(word)) {
        return Actuality.FORECAST;
      }
      if (TARGETED.contains(word)
          && !(word.equals("to")
              && (i == figure.from() - 1 || BEFORE_FIGURE.contains(sentence.word(i - 1))))) {
        return word.equals("to") ? Actuality.ACTUAL : Actuality.TARGET;
      }
    }
    return Actuality.ACTUAL;
  }

  /** The figures found so far. */
  List<TradeFigure> figures() {
    return List.copyOf(figures);
  }
}
