package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;

/** The country that an overview is about: the one in its title, else the first that it names. */
final class OverviewSubject {

  private OverviewSubject() {}

  /** Null where the document is no overview of a country. */
  static CountryCode of(Story story) {
    return story.document().genre() == Genre.REFERENCE ? named(story) : null;
  }

  private static CountryCode named(Story story) {
    String title = story.document().title() == null ? "" : story.document().title();
    CountryCode first = null;
    for (Phrases phrases : story.sentences()) {
      for (Phrase phrase : phrases.all()) {
        CountryCode country = phrase instanceof Phrase.Place ? story.cast().country(phrase) : null;
        if (country == null || country.equals(CountryCode.UNITED_NATIONS)) {
          continue;
        }
        if (title.contains(phrases.text(phrase))) {
          return country;
        }
        first = first == null ? country : first;
      }
    }
    return first;
  }
}
