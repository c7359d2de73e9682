package dev.chancery.extraction.agreement;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import java.util.Set;

/** The instrument that the act of a mention is done to. */
final class ActObject {

  /** How many words and phrases may stand between a noun and the infinitive that explains it. */
  private static final int GOVERNING_REACH = 5;

  private static final Set<String> ARTICLES = WordSet.of("a an its the their these this that");

  private ActObject() {}

  /** The one that the rule captured, or that governs the act; null where none is named. */
  static Instrument of(Mention mention) {
    Phrase instrument = mention.first("instrument");
    if (instrument == null) {
      instrument = mention.first("trigger");
    }
    return instrument instanceof Instrument found ? found : governing(mention);
  }

  /**
   * Whether the act is an adjective of the noun, which alone tells: "according to the signed peace
   * plan".
   */
  static boolean isInside(Mention mention, Instrument instrument) {
    if (instrument == null || mention.triggerFrom() >= instrument.to()) {
      return false;
    }
    boolean inside =
        mention.triggerFrom() >= instrument.from()
            && mention.triggerTo() <= instrument.to()
            && mention.first("trigger") != instrument;
    boolean before =
        mention.triggerTo() == instrument.from()
            && ARTICLES.contains(mention.phrases().sentence().word(mention.triggerFrom() - 1));
    return inside || before;
  }

  /** Whether the rule captured another phrase or none, and the act only explains the noun. */
  static boolean isGovernor(Mention mention, Instrument instrument) {
    return instrument != null
        && mention.first("instrument") != instrument
        && mention.first("trigger") != instrument;
  }

  /** "an agreement with Peru to buy 20 planes": the noun that the verb depends on, or null. */
  private static Instrument governing(Mention mention) {
    Phrases phrases = mention.phrases();
    int i = mention.triggerFrom() - 1;
    if (!phrases.sentence().word(i).equals("to")) {
      return null;
    }
    i--;
    for (int n = 0; n < GOVERNING_REACH && i >= 0; n++) {
      Phrase phrase = phrases.at(i);
      if (phrase instanceof Instrument noun) {
        return noun;
      }
      if (phrase == null && !phrases.sentence().token(i).isWord()) {
        return null;
      }
      i = phrase == null ? i - 1 : phrase.from() - 1;
    }
    return null;
  }
}
