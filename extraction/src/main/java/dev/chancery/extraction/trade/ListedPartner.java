package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.trade.TradeSides.Sides;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The sides of a figure in brackets behind a country: "its main markets are Chile ($70 million) and
 * Japan ($20 million)".
 */
final class ListedPartner {

  private static final Set<Flow> LISTED =
      EnumSet.of(Flow.EXPORT, Flow.IMPORT, Flow.TURNOVER, Flow.CREDIT, Flow.INVESTMENT);

  /** How many words a bracket may hold before the figure. */
  private static final int LONGEST = 24;

  /** How many sentences back the country may be named whose partners are listed. */
  private static final int BACK = 2;

  private ListedPartner() {}

  /** Reporter and partner; null where the figure does not stand so. */
  static Sides sides(Story story, Phrases phrases, TradeCue cue, Phrase figure) {
    int bracket = bracket(phrases.sentence(), figure);
    CountryCode listed = bracket < 1 ? null : story.cast().country(phrases.at(bracket - 1));
    TradeCue head = cue.told() == null ? cue : cue.told();
    if (listed == null || head.from() > bracket || !LISTED.contains(cue.flow())) {
      return null;
    }
    CountryCode owner = owner(story, phrases, head, listed);
    boolean lends = cue.flow() == Flow.CREDIT || cue.flow() == Flow.INVESTMENT;
    return lends ? new Sides(listed, owner) : new Sides(owner, listed);
  }

  /** Where the bracket opens that a figure stands in, -1 where it stands in none. */
  private static int bracket(Sentence sentence, Phrase figure) {
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - LONGEST); i--) {
      switch (sentence.word(i)) {
        case "(" -> {
          return i;
        }
        case ")", ";" -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** Whose partners are listed: the nearest country before the list. */
  private static CountryCode owner(
      Story story, Phrases phrases, TradeCue head, CountryCode listed) {
    for (CountryCode country : story.countriesBefore(phrases, head.to(), BACK)) {
      if (!country.equals(listed)) {
        return country;
      }
    }
    return story.homeBut(List.of(listed));
  }
}
