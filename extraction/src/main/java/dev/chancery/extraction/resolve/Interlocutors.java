package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import java.util.Set;

/**
 * Those who speak to each other at a mention, where a rule means them: "we thank you for coming".
 */
final class Interlocutors {

  private static final String SPEAKER = "speaker";

  private static final Set<String> BOTH = Set.of(SPEAKER, "addressee");

  private Interlocutors() {}

  /** Whether a rule's setting means whoever speaks or is spoken to. */
  static boolean isOne(String setting) {
    return setting != null && BOTH.contains(setting);
  }

  /** The words that name whoever a rule's setting means, null where the text does not tell. */
  static Phrase.Person of(String setting, Mention mention, Story story) {
    return SPEAKER.equals(setting) ? story.speakerAt(mention) : story.addresseeAt(mention);
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
