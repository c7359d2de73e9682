package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
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
 * The gatherings that a document tells the place of, and which of them "the summit" or "the talks"
 * are.
 */
final class Gatherings {

  /** How many gatherings before or behind may be meant; keeps the work linear. */
  private static final int MEMORY = 40;

  /** How far back a gathering may be called by a noun that is not its own. */
  private static final int SENTENCES_BACK = 4;

  private static final Set<String> INDEFINITE = WordSet.of("a an another any every many several");

  private static final Set<String> HOST = Set.of("host");

  private static final Set<String> PART = WordSet.of("nation country");

  private final List<Gathering> known = new ArrayList<>();

  Gatherings(List<Phrases> sentences, Cast cast) {
    for (Phrases phrases : sentences) {
      Sentence sentence = phrases.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        if (GatheringNouns.isNoun(sentence, i)) {
          add(phrases, i, new GatheringPlace(phrases, cast, i).spot());
        } else if (HOST.contains(sentence.word(i))) {
          addHost(phrases, i, cast);
        }
      }
    }
  }

  private void add(Phrases phrases, int token, GatheringPlace.Spot spot) {
    if (spot != null) {
      known.add(
          new Gathering(
              phrases.sentence().index(),
              token,
              GatheringNouns.singular(phrases.sentence().word(token)),
              GatheringNouns.names(phrases, token),
              spot.country(),
              spot.city()));
    }
  }

  /** "the host, President Ruiz", "host nation Peru" */
  private void addHost(Phrases phrases, int host, Cast cast) {
    int behind = PART.contains(phrases.sentence().word(host + 1)) ? host + 2 : host + 1;
    int next = phrases.sentence().word(behind).equals(",") ? behind + 1 : behind;
    Phrase phrase = phrases.at(next);
    boolean office = phrase instanceof Phrase.Person person && person.role() != null;
    boolean country =
        behind > host + 1
            && phrase instanceof Phrase.Place place
            && place.kind() == Phrase.PlaceKind.COUNTRY;
    CountryCode code = office || country ? cast.country(phrase) : null;
    if (code != null && code.isThreeLetters()) {
      known.add(
          new Gathering(phrases.sentence().index(), host, "", Set.of(), code, null));
    }
  }

  /** The gathering of which a mention speaks, null where its place is not told. */
  Gathering of(Mention mention) {
    Sentence sentence = mention.phrases().sentence();
    for (int i = Math.min(mention.to(), sentence.size()) - 1; i >= mention.from(); i--) {
      if (GatheringNouns.isNoun(sentence, i)) {
        return at(mention.phrases(), i);
      }
    }
    return before(sentence.index(), mention.triggerFrom());
  }

  /** The nearest gathering before, whatever it is called. */
  private Gathering before(int sentence, int token) {
    int index = indexOf(sentence, token) - 1;
    return index < 0 ? null : known.get(index);
  }

  private Gathering at(Phrases phrases, int token) {
    Sentence sentence = phrases.sentence();
    int index = indexOf(sentence.index(), token);
    if (index < known.size() && isAt(known.get(index), sentence.index(), token)) {
      return known.get(index);
    }
    int opening = GatheringNouns.opening(sentence, token);
    if (INDEFINITE.contains(sentence.word(opening - 1))) {
      return null;
    }
    String noun = GatheringNouns.singular(sentence.word(token));
    Set<String> names = GatheringNouns.names(phrases, token);
    for (int i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
      if (isCalled(known.get(i), noun, names, sentence.index())) {
        return known.get(i);
      }
    }
    for (int i = index; i < Math.min(known.size(), index + MEMORY); i++) {
      if (known.get(i).noun().equals(noun) && isNamed(known.get(i), names)) {
        return known.get(i);
      }
    }
    return null;
  }

  private static boolean isAt(Gathering gathering, int sentence, int token) {
    return gathering.sentence() == sentence && gathering.token() == token;
  }

  private static boolean isCalled(Gathering one, String noun, Set<String> names, int sentence) {
    boolean general =
        GatheringNouns.isGeneral(noun) && sentence - one.sentence() <= SENTENCES_BACK;
    return (one.noun().isEmpty() || one.noun().equals(noun) || general) && isNamed(one, names);
  }

  private static boolean isNamed(Gathering one, Set<String> names) {
    return one.names().isEmpty()
        || names.isEmpty()
        || !Collections.disjoint(one.names(), names);
  }

  /** Index of the first gathering that does not stand before a token. */
  private int indexOf(int sentence, int token) {
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) / 2;
      Gathering one = known.get(middle);
      boolean before =
          one.sentence() < sentence || one.sentence() == sentence && one.token() < token;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }
}
