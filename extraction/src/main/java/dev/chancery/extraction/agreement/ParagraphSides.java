package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import java.util.LinkedHashSet;
import java.util.Set;

/** The two countries that a paragraph is about, so far as it has been read. */
final class ParagraphSides {

  private final Story story;

  ParagraphSides(Story story) {
    this.story = story;
  }

  /**
   * The only two that the paragraph names up to the end of a sentence; or the only one and the
   * country that goes without saying; empty where there are fewer or more.
   */
  Set<CountryCode> upTo(Phrases phrases) {
    Set<CountryCode> named = new LinkedHashSet<>();
    int paragraph = phrases.sentence().paragraph();
    for (int s = phrases.sentence().index(); s >= 0; s--) {
      Phrases before = story.sentences().get(s);
      if (before.sentence().paragraph() != paragraph) {
        break;
      }
      for (Phrase phrase : before.all()) {
        CountryCode country = story.cast().country(phrase);
        if (country != null && !CountryCode.UNITED_NATIONS.equals(country)) {
          named.add(country);
        }
      }
    }
    CountryCode silent = silent();
    if (named.size() == 1 && silent != null) {
      named.add(silent);
    }
    return named.size() == 2 ? named : Set.of();
  }

  /** Whose post, office or country it is that speaks. */
  private CountryCode silent() {
    return story.document().genre() == Genre.CABLE ? story.implied() : story.speaker();
  }
}
