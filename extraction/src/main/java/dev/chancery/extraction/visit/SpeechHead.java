package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.cast.Figure;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The head over the text of a speech: "Ana Ruiz, Foreign Minister" or "Address by the President of
 * Peru" with a place below it. Who speaks abroad is there.
 *
 * @param phrases the line that names the speaker
 * @param speaker the speaker's name
 * @param country whom the speaker speaks for
 * @param host where the speech is given
 * @param city the city, null where only the country is told
 * @param day when it is given, null where unknown
 */
record SpeechHead(
    Phrases phrases,
    Person speaker,
    CountryCode country,
    CountryCode host,
    String city,
    ReducedDate day) {

  /** "Simon Bolivar Hall": last words of what is called after somebody. */
  private static final Set<String> VENUES =
      WordSet.of("airport base building center centre hall hotel house palace room school theatre");

  /** The head of a text ends within so many sentences. */
  private static final int LENGTH = 8;

  /** How far behind its beginning a line says what it is the head of. */
  private static final int OPENING = 8;

  private static final Set<Genre> SPEAKING =
      EnumSet.of(Genre.TRANSCRIPT, Genre.PRESS_RELEASE, Genre.OTHER);

  private static final Set<String> QUOTATION = Set.of("\"", "“", "‘");

  private static final Set<Genre> SPOKEN = EnumSet.of(Genre.TRANSCRIPT, Genre.OTHER);

  private static final Set<String> BY = Set.of("by");

  private static final Set<String> SPEECHES =
      WordSet.of("address intervention lecture remarks speech statement toast");

  /**
   * Who by the head of a text speaks abroad where it was written: one for each who does, in the
   * order in which they are named.
   */
  static List<SpeechHead> of(Story story) {
    List<SpeechHead> out = new ArrayList<>();
    if (story.here() == null || !SPOKEN.contains(story.document().genre())) {
      return out;
    }
    boolean announced = false;
    for (Phrases phrases : lines(story)) {
      int by = speechBy(phrases.sentence(), BY);
      List<Person> speakers = named(phrases, by);
      boolean alone = story.document().genre() == Genre.TRANSCRIPT && isAlone(phrases);
      if (!speakers.isEmpty() && (alone || announced || by > 0)) {
        out.addAll(
            speakers.size() == 1
                ? abroad(story, phrases, speakers.get(0))
                : guests(story, phrases, speakers));
        if (!alone) {
          return out;
        }
      }
      announced = by == phrases.sentence().size();
    }
    return out;
  }

  /** The office may stand on a line of its own below the name. */
  private static List<SpeechHead> abroad(Story story, Phrases phrases, Person speaker) {
    int next = phrases.sentence().index() + 1;
    CountryCode told = ofOffice(story, phrases);
    boolean last = told != null || next >= story.sentences().size();
    CountryCode office = last ? told : ofOffice(story, story.sentences().get(next));
    CountryCode country = office == null ? ofNoCountry(story, speaker) : office;
    return isAbroad(story, country) ? List.of(here(story, phrases, speaker, country)) : List.of();
  }

  /**
   * Whom somebody speaks for whose office is told without a country; null where none is told, as of
   * the hotel over a briefing, and in a hall or room, where a text's own people speak at home.
   */
  private static CountryCode ofNoCountry(Story story, Person speaker) {
    Figure figure = story.cast().of(speaker);
    boolean office = figure != null && figure.role() != null;
    return office && story.here().kind() != Phrase.PlaceKind.VENUE ? story.speaker() : null;
  }

  /** "Remarks by President Ruiz and President Moi of Kenya": those who are not at home there. */
  private static List<SpeechHead> guests(Story story, Phrases phrases, List<Person> speakers) {
    List<SpeechHead> out = new ArrayList<>();
    for (Person speaker : speakers) {
      CountryCode told = story.cast().country(speaker);
      CountryCode country = told == null ? story.voice() : told;
      if (isAbroad(story, country)) {
        out.add(here(story, phrases, speaker, country));
      }
    }
    return out;
  }

  private static SpeechHead here(
      Story story, Phrases phrases, Person speaker, CountryCode country) {
    ReducedDate day = story.document().published();
    CountryCode host = story.here().country();
    return new SpeechHead(phrases, speaker, country, host, story.here().name(), day);
  }

  private static boolean isAbroad(Story story, CountryCode country) {
    return country != null
        && country.isThreeLetters()
        && !country.equals(CountryCode.EUROPEAN_UNION)
        && !country.equals(story.here().country());
  }

  /**
   * Whoever says "I" in a text that is a speech or statement by its head; null where somebody is
   * quoted, or the head does not tell.
   */
  static Person speaker(Story story, Mention mention) {
    Sentence told = mention.phrases().sentence();
    if (!SPEAKING.contains(story.document().genre())
        || told.has(QUOTATION, 0, mention.triggerFrom())) {
      return null;
    }
    for (Phrases phrases : lines(story)) {
      int by = speechBy(phrases.sentence(), BY);
      boolean before = phrases.sentence().index() <= told.index();
      List<Person> speakers = by > 0 && before ? named(phrases, by) : List.of();
      if (!speakers.isEmpty()) {
        return speakers.size() == 1 ? speakers.get(0) : null;
      }
    }
    return null;
  }

  /** The sentences in which a text may say what it is. */
  static List<Phrases> lines(Story story) {
    return story.sentences().subList(0, Math.min(LENGTH, story.sentences().size()));
  }

  /** Index behind "Address by" near the beginning, 0 where there is none. */
  static int speechBy(Sentence sentence, Set<String> by) {
    for (int i = 0; i + 1 < Math.min(OPENING, sentence.size()); i++) {
      if (SPEECHES.contains(sentence.word(i)) && by.contains(sentence.word(i + 1))) {
        return i + 2;
      }
    }
    return 0;
  }

  private static List<Person> named(Phrases phrases, int from) {
    List<Person> out = new ArrayList<>();
    for (Phrase phrase : phrases.all()) {
      if (phrase.from() >= from
          && phrase instanceof Person person
          && person.name() != null
          && !VENUES.contains(phrases.sentence().word(phrase.to() - 1))) {
        out.add(person);
      }
    }
    return out;
  }

  /** Whether a line holds nothing but a name and offices. */
  private static boolean isAlone(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    for (int i = 0; i < sentence.size(); ) {
      Phrase phrase = phrases.at(i);
      if (!(phrase instanceof Person) && !sentence.word(i).equals(",")) {
        return false;
      }
      i = phrase == null ? i + 1 : phrase.to();
    }
    return true;
  }

  /** The country of the first office that a line names, null where it names none. */
  static CountryCode ofOffice(Story story, Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Person person && person.role() != null) {
        CountryCode country = story.cast().country(person);
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }
}
