package dev.chancery.extraction.story;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.cast.Cast;
import dev.chancery.extraction.document.Document;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The gatherings that a document speaks of, and where "the summit" or "the talks" are held of which
 * another sentence tells the place.
 */
public final class Gatherings {

  /** How many gatherings before or behind may be meant; keeps the work linear. */
  private static final int MEMORY = 60;

  /** How far back a gathering may be called by a noun that is not its own. */
  private static final int SENTENCES_BACK = 4;

  private static final Set<String> INDEFINITE = WordSet.of("a an another any every many several");

  private static final String HOST = "host";

  private static final Set<String> HOST_STATES = WordSet.of("nation country");

  private final List<Gathering> all = new ArrayList<>();

  /** The year of the document, empty where it has none. */
  private final String year;

  /**
   * A cable's "the meeting" and "those present" are of the meeting that it reports, not of one that
   * it speaks of.
   */
  private final boolean report;

  Gatherings(List<Phrases> sentences, Cast cast, Document document) {
    ReducedDate published = document.published();
    this.year = published == null ? "" : String.valueOf(published.earliest().getYear());
    this.report = document.genre() == Genre.CABLE;
    for (Phrases phrases : sentences) {
      Sentence sentence = phrases.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (GatheringNouns.isNoun(sentence, i)) {
          all.add(read(phrases, i, cast));
        } else if (!report && GatheringNouns.isVerb(sentence, i)) {
          addMeeting(phrases, i, cast);
        } else if (HOST.equals(sentence.word(i))) {
          addHost(phrases, i, cast);
        }
      }
    }
  }

  private static Gathering read(Phrases phrases, int token, Cast cast) {
    Sentence sentence = phrases.sentence();
    GatheringPlace.Spot spot = new GatheringPlace(phrases, cast, token).spot();
    int opening = GatheringNouns.opening(sentence, token);
    return new Gathering(
        sentence.index(),
        token,
        GatheringNouns.singular(sentence.word(token)),
        GatheringNouns.names(phrases, token),
        GatheringNouns.year(sentence, token),
        !INDEFINITE.contains(sentence.word(opening - 1)),
        spot == null ? null : spot.country(),
        spot == null ? null : spot.city());
  }

  /** "The ministers gathered on Friday in Nairobi." */
  private void addMeeting(Phrases phrases, int verb, Cast cast) {
    GatheringPlace.Spot spot = new GatheringPlace(phrases, cast, verb).behind();
    if (spot != null) {
      int sentence = phrases.sentence().index();
      String noun = GatheringNouns.MEETING;
      all.add(new Gathering(sentence, verb, noun, Set.of(), "", true, spot.country(), spot.city()));
    }
  }

  /** "Host President Ruiz", "the host nation, Peru". */
  private void addHost(Phrases phrases, int host, Cast cast) {
    Sentence sentence = phrases.sentence();
    int behind = HOST_STATES.contains(sentence.word(host + 1)) ? host + 2 : host + 1;
    Phrase phrase = phrases.at(sentence.word(behind).equals(",") ? behind + 1 : behind);
    boolean office = phrase instanceof Phrase.Person person && person.role() != null;
    boolean state = behind > host + 1 && phrase instanceof Phrase.Place;
    CountryCode country = office || state ? cast.country(phrase) : null;
    if (country != null && country.isThreeLetters()) {
      all.add(new Gathering(sentence.index(), host, "", Set.of(), "", true, country, null));
    }
  }

  /**
   * The gathering of which a mention speaks, by the noun in its words or else the one spoken of
   * last; null where its place is not told.
   */
  public Gathering of(Mention mention) {
    int sentence = mention.phrases().sentence().index();
    int index = indexOf(sentence, mention.to()) - 1;
    if (index < 0) {
      return null;
    }
    Gathering meant = all.get(index);
    if (!meant.isBefore(sentence, mention.from())) {
      return placed(index);
    }
    while (index > 0 && !all.get(index).definite() && !all.get(index).isPlaced()) {
      index--;
    }
    boolean recent = !report && sentence - all.get(index).sentence() <= SENTENCES_BACK;
    return recent ? placed(index) : null;
  }

  /** The same gathering where its place is told, null where it is told nowhere. */
  private Gathering placed(int index) {
    Gathering meant = all.get(index);
    if (meant.isPlaced()) {
      return meant;
    }
    boolean reported = report && meant.names().isEmpty() && GatheringNouns.isGeneral(meant.noun());
    if (!meant.definite() || reported) {
      return null;
    }
    for (int i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
      if (isCalled(all.get(i), meant)) {
        return all.get(i);
      }
    }
    for (int i = index + 1; i < Math.min(all.size(), index + MEMORY); i++) {
      if (all.get(i).isPlaced()
          && all.get(i).noun().equals(meant.noun())
          && isOfTheSameName(all.get(i), meant)) {
        return all.get(i);
      }
    }
    return null;
  }

  /** Whether a summit, conference or the like is told to be held in a country. */
  public boolean isOfManyIn(CountryCode country) {
    return all.stream()
        .anyMatch(one -> country.equals(one.country()) && GatheringNouns.isOfMany(one));
  }

  private String yearOf(Gathering gathering) {
    return gathering.year().isEmpty() ? year : gathering.year();
  }

  /** Whether one told before is meant by words that tell no place. */
  private boolean isCalled(Gathering told, Gathering meant) {
    boolean general =
        GatheringNouns.isGeneral(meant.noun())
            && meant.sentence() - told.sentence() <= SENTENCES_BACK;
    return told.isPlaced()
        && (told.noun().isEmpty() || told.noun().equals(meant.noun()) || general)
        && isOfTheSameName(told, meant);
  }

  private boolean isOfTheSameName(Gathering one, Gathering other) {
    return yearOf(one).equals(yearOf(other))
        && (one.names().isEmpty()
            || other.names().isEmpty()
            || !Collections.disjoint(one.names(), other.names()));
  }

  /** Index of the first gathering that does not stand before a token. */
  private int indexOf(int sentence, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean before = all.get(middle).isBefore(sentence, token);
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }
}
