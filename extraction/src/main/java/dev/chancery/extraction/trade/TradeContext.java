package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.PartsOfTheWorld;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.WordSet;
import dev.chancery.extraction.trade.TradeSides.Sides;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fills the sides that a sentence leaves open from those before it and the whole document. */
final class TradeContext {

  private static final Set<String> REGIONS =
      WordSet.of(
          """
          africa african arab asia asian caribbean continent latin western europe region regional
          nations
          """);

  private static final Set<String> MUTUAL =
      WordSet.of("bilateral our two way mutual reciprocal annual both");

  private static final int BACK = 2;
  private static final int BEFORE_CUE = 4;

  private final Story story;

  TradeContext(Story story) {
    this.story = story;
  }

  /** The sides with what is missing, as giver and taker; null stays where nothing tells. */
  Sides fill(Phrases phrases, Sides sides, TradeCue cue) {
    Flow flow = cue.flow();
    CountryCode reporter = sides.reporter();
    CountryCode partner = sides.partner();
    boolean trade = flow != Flow.CONTRACT && flow != Flow.CREDIT && flow != Flow.INVESTMENT;
    List<CountryCode> before = story.countriesBefore(phrases, 0, BACK);
    boolean mutual = flow == Flow.TURNOVER ? isMutual(phrases, cue) : hasSides(phrases);
    List<CountryCode> more = new ArrayList<>(trade && !mutual ? List.of() : before);
    if (mutual) {
      more.addAll(story.pair());
    }
    if (flow == Flow.TURNOVER && more.isEmpty() && !isWhole(phrases) && !hasRegion(phrases)) {
      more.addAll(between(before, reporter, partner));
    }
    CountryCode voice = story.voice();
    if (reporter == null && flow == Flow.CREDIT && partner != null && !partner.equals(voice)) {
      reporter = voice;
    }
    if (reporter == null && !trade && partner != null && !partner.equals(story.home())) {
      reporter = story.home();
    }
    for (CountryCode country : more) {
      if (reporter == null && !country.equals(partner)) {
        reporter = country;
      } else if (partner == null && !country.equals(reporter)) {
        partner = country;
      }
    }
    if (trade) {
      if (flow == Flow.IMPORT) {
        // Still seen as giver and taker here.
        partner = partner != null ? partner : other(before, reporter);
        reporter = reporter != null ? reporter : CountryCode.WORLD;
      } else {
        reporter = reporter != null ? reporter : other(before, partner);
        boolean region = partner == null && hasRegion(phrases);
        partner = partner != null || region ? partner : CountryCode.WORLD;
      }
    }
    return new Sides(reporter, partner);
  }

  /** The two whose trade goes on: "Trade rose to $5 million" after both have been named. */
  private List<CountryCode> between(
      List<CountryCode> before, CountryCode reporter, CountryCode partner) {
    if (reporter != null && partner != null) {
      return List.of();
    }
    List<CountryCode> pair = story.pair();
    CountryCode one = reporter == null ? partner : reporter;
    return before.containsAll(pair) && (one == null || pair.contains(one)) ? pair : List.of();
  }

  private static boolean isWhole(Phrases phrases) {
    return phrases.sentence().has(Traders.WHOLE);
  }

  /** Whether "our", "bilateral" or "two-way" trade is meant. */
  private static boolean isMutual(Phrases phrases, TradeCue cue) {
    return phrases.sentence().has(MUTUAL, cue.from() - BEFORE_CUE, cue.from()) || hasSides(phrases);
  }

  /** Whether a part of the world is named that is no country. */
  private static boolean hasRegion(Phrases phrases) {
    return PartsOfTheWorld.areNamed(phrases, REGIONS);
  }

  private CountryCode other(List<CountryCode> before, CountryCode not) {
    CountryCode home = story.home();
    if (before.contains(home) && !home.equals(not)) {
      return home;
    }
    for (CountryCode country : before) {
      if (!country.equals(not)) {
        return country;
      }
    }
    return story.homeBut(not == null ? List.of() : List.of(not));
  }

  /** Whether the parties are told as a whole: "the two countries". */
  static boolean hasSides(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Phrase.Sides) {
        return true;
      }
    }
    return false;
  }
}
