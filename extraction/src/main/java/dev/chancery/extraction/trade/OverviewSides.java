package dev.chancery.extraction.trade;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.trade.TradeSides.Sides;
import java.util.Set;

/** The sides of figures in an overview of one country, which leaves that country out. */
final class OverviewSides {

  /** A label such as "Economic aid - recipient:" ends within so many words. */
  private static final int LABEL = 6;

  /** Labels of what is told in sentences. */
  private static final Set<String> PROSE = Set.of("overview", "background");

  private static final Set<String> MINUS = Set.of("-", "−", "–");

  private final Story story;
  private final CountryCode subject;

  OverviewSides(Story story) {
    this.story = story;
    this.subject = story.subject();
  }

  /** Whether the document is such an overview. */
  boolean isOverview() {
    return subject != null;
  }

  /** Whether a figure needs no second country: one of trade, or one in a line with a label. */
  boolean tells(Phrases phrases, TradeCue cue) {
    return isOverview() && (isLine(phrases) || cue.tellsTrade() || cue.worldLends());
  }

  private static boolean isLine(Phrases phrases) {
    return opensWith(phrases, ":") && !phrases.sentence().has(PROSE, 0, LABEL);
  }

  /** Both sides by the label of a line; null where the sentence has to tell. */
  Sides of(Phrases phrases, TradeCue cue, Phrase figure) {
    return switch (cue.flow()) {
      case EXPORT, IMPORT ->
          isOfOthers(phrases, cue, figure) ? null : new Sides(subject, CountryCode.WORLD);
      case CREDIT -> {
        if (cue.worldLends()) {
          yield new Sides(CountryCode.WORLD, subject);
        }
        if (opensWith(phrases, "donor")) {
          yield new Sides(subject, null);
        }
        yield isLine(phrases) ? new Sides(donor(phrases, figure), subject) : null;
      }
      case BALANCE -> isNegative(phrases, figure) ? new Sides(CountryCode.WORLD, subject) : null;
      default -> null;
    };
  }

  /** "$-7.6 billion", "-$7.6 billion" */
  private static boolean isNegative(Phrases phrases, Phrase figure) {
    boolean parted = phrases.sentence().token(figure.from()).spaced();
    return phrases.sentence().has(MINUS, parted ? figure.from() : figure.from() - 1, figure.to());
  }

  /** "U.S. exports to Suriname": another country is told with the figure, not in a list behind. */
  private boolean isOfOthers(Phrases phrases, TradeCue cue, Phrase figure) {
    int to = Math.max(cue.to(), figure.from());
    for (Phrase phrase : phrases.all()) {
      CountryCode country = phrase.to() > to ? null : NamedSide.country(story, phrase);
      if (country != null && !country.equals(subject)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWith(Phrases phrases, String word) {
    return phrases.sentence().has(word, 0, LABEL);
  }

  /** The donor in a part of a list: "OPEC bilateral aid (1979-89), $60 million;". */
  private CountryCode donor(Phrases phrases, Phrase figure) {
    for (int i = figure.from() - 1; i > 0; i--) {
      String word = phrases.sentence().word(i);
      if (word.equals(";") || word.equals(":")) {
        return null;
      }
      CountryCode country = phrases.at(i) == null ? null : NamedSide.country(story, phrases.at(i));
      if (country != null && !phrases.sentence().word(i - 1).equals("non")) {
        return country;
      }
    }
    return null;
  }
}
