package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds who declares something together: "Joint Statement of Peru and Chile", and under a title
 * that names nobody "a statement released by the governments of Peru and Chile".
 */
final class Declarers {

  /** Index of the last sentence that may be the title of a text. */
  private static final int TITLE = 2;

  /** Sentences of the front in which a text says whose it is. */
  private static final int FRONT = 8;

  private static final Set<String> LINKS = WordSet.of("by from of");

  private static final Set<String> MEETINGS =
      WordSet.of("meeting meetings negotiations stay summit talks tour trip visit visits");

  private static final Set<String> CLAUSE_ENDS =
      WordSet.of(", ; : but contains is says said that was which while who");

  private static final Set<String> VENUES = WordSet.of("at from here in near");

  /** Words from a declaration to the end of the meeting that it closed. */
  private static final int LONGEST_MEETING = 24;

  private static final Set<String> ISSUED = WordSet.of("adopted agreed issued made released");

  private static final Set<String> PAPERS =
      WordSet.of("communique communiqué declaration statement text");

  private final Story story;

  Declarers(Story story) {
    this.story = story;
  }

  /** Whether a declaration heads its own text: "JOINT COMMUNIQUE" over what two sides declare. */
  static boolean isTitle(Mention mention, Instrument instrument) {
    if (instrument == null
        || instrument.kind() != AgreementKind.DECLARATION
        || instrument.plural()) {
      return false;
    }
    Sentence sentence = mention.phrases().sentence();
    boolean alone = instrument.from() == 0 || instrument.to() == sentence.size();
    return alone && sentence.index() <= TITLE && sentence.has("joint", 0, instrument.to());
  }

  /** "The following statement was released by": the text is what it tells of. */
  static boolean isRelease(Mention mention) {
    return mention.first("instrument") == null
        && AgreementKind.DECLARATION.name().equals(mention.setting("kind"))
        && mention.phrases().sentence().has("following", 0, mention.triggerFrom());
  }

  /** Adds those behind the noun: "a joint statement of Peru and Chile". */
  void addBehind(PartyRoll roll, Instrument noun) {
    boolean links = LINKS.contains(roll.phrases().sentence().word(noun.to()));
    Phrase first = links ? roll.phrases().at(noun.to() + 1) : null;
    if (noun.kind() == AgreementKind.DECLARATION
        && first != null
        && AgreementParties.canBeParty(first)) {
      PartyComplements.list(roll, noun.to() + 1);
    }
  }

  /** Adds the two who met: "a communique issued after a visit of the Peruvian king to Chile". */
  void addOfMeeting(PartyRoll roll, Instrument noun) {
    Sentence sentence = roll.phrases().sentence();
    if (noun.kind() != AgreementKind.DECLARATION || noun.plural()) {
      return;
    }
    Set<CountryCode> met = new LinkedHashSet<>(roll.found());
    boolean meeting = false;
    int to = Math.min(sentence.size(), noun.to() + LONGEST_MEETING);
    for (int i = noun.to(); i < to && !CLAUSE_ENDS.contains(sentence.word(i)); i++) {
      meeting |= MEETINGS.contains(sentence.word(i));
      Phrase phrase = roll.phrases().at(i);
      CountryCode country = phrase == null ? null : story.cast().country(phrase);
      if (country == null && phrase instanceof Phrase.Person) {
        return;
      }
      if (country != null && !VENUES.contains(sentence.word(i - 1))) {
        met.add(country);
      }
    }
    if (meeting && met.size() == 2) {
      met.forEach(roll::add);
    }
  }

  /** Adds those who released the text; whether it says so. */
  boolean addIssuers(PartyRoll roll) {
    Set<CountryCode> issuers = issuers();
    issuers.forEach(roll::add);
    return !issuers.isEmpty();
  }

  /** Adds to one that a title names the other of two whom the first sentence below it names. */
  void addOfLead(PartyRoll roll) {
    int next = roll.phrases().sentence().index() + 1;
    for (int i = next; i < Math.min(next + TITLE, story.sentences().size()); i++) {
      Set<CountryCode> named = new LinkedHashSet<>();
      for (Phrase phrase : story.sentences().get(i).all()) {
        CountryCode country = story.cast().country(phrase);
        if (country != null && named.size() < 2) {
          named.add(country);
        }
      }
      if (named.size() == 2 && named.containsAll(roll.found())) {
        roll.found().addAll(named);
        return;
      }
    }
  }

  private Set<CountryCode> issuers() {
    for (int i = 0; i < Math.min(FRONT, story.sentences().size()); i++) {
      Phrases phrases = story.sentences().get(i);
      Sentence sentence = phrases.sentence();
      for (int by = 1; by < sentence.size(); by++) {
        boolean issued = sentence.word(by).equals("by") && ISSUED.contains(sentence.word(by - 1));
        if (issued && sentence.has(PAPERS, 0, by)) {
          PartyRoll roll = new PartyRoll(story.cast(), phrases);
          PartyComplements.list(roll, by + 1);
          return roll.found().size() > 1 ? roll.found() : Set.of();
        }
      }
    }
    return Set.of();
  }
}
