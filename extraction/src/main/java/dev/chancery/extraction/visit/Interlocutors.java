package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.cast.StateOffices;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import java.util.Set;

/**
 * Those who speak to each other at a mention, where a rule means them: "we thank you for coming".
 */
final class Interlocutors {

  private static final String SPEAKER = "speaker";

  /** On whose plane or behalf others speak: the text's own president. */
  private static final String CHIEF = "chief";

  private static final Set<String> ALL = Set.of(SPEAKER, "addressee", CHIEF);

  /** In sentences. */
  private static final int HEAD = 8;

  private Interlocutors() {}

  /** Whether a rule's setting means whoever speaks, is spoken to, or is spoken for. */
  static boolean isOne(String setting) {
    return setting != null && ALL.contains(setting);
  }

  /** The words that name whoever a rule's setting means, null where the text does not tell. */
  static Phrase.Person of(String setting, Mention mention, Story story) {
    if (CHIEF.equals(setting)) {
      boolean spoken = story.isRelease() || story.document().genre() == Genre.OTHER;
      boolean head = spoken && mention.phrases().sentence().index() < HEAD;
      return head ? chief(story) : null;
    }
    return SPEAKER.equals(setting) ? story.speakerAt(mention) : story.addresseeAt(mention);
  }

  /**
   * The first told by name in the highest office of the country that speaks, or else by the office;
   * null where none is told.
   */
  private static Phrase.Person chief(Story story) {
    CountryCode ours = story.speaker();
    Phrase.Person office = null;
    for (Phrases phrases : story.sentences()) {
      for (Phrase phrase : phrases.all()) {
        CountryCode country = story.cast().country(phrase);
        if (phrase instanceof Phrase.Person person
            && !person.plural()
            && StateOffices.isOfEveryState(person.role())
            && (country == null || ours == null || country.equals(ours))) {
          if (person.name() != null) {
            return person;
          }
          office = office == null ? person : office;
        }
      }
    }
    return office;
  }

  /**
   * The country of whoever receives a visitor, or else that of the text's own voice; null where it
   * is no state or the visitor's own.
   */
  static Hosts.Host home(Phrase.Person receiving, Phrase visitor, Story story) {
    CountryCode told = story.cast().country(receiving);
    CountryCode own = story.cast().country(visitor);
    CountryCode home = told == null && receiving != null && own != null ? story.speaker() : told;
    boolean abroad = home != null && home.isThreeLetters() && !home.equals(own);
    return abroad ? new Hosts.Host(home, null, null) : null;
  }
}
