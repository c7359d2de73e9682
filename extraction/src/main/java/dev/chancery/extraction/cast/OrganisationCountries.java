package dev.chancery.extraction.cast;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.FunctionWords;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The countries of organisations, as far as a document tells them anywhere: beside the name
 * ("Chicago-based Acme", "Acme, a Peruvian firm"), or beside that of the company it belongs to.
 */
final class OrganisationCountries {

  /** What stands between a company and its other name. */
  private static final Set<String> APPOSITIONS = Set.of(",", "(");

  private static final Set<String> BE = Set.of("is", "was");

  /** What belongs to a company. */
  private static final Set<String> DAUGHTERS =
      WordSet.of("affiliate arm branch division subsidiary unit");

  /** Words from a company to the name of its subsidiary: "'s oil and gas subsidiary,". */
  private static final int DAUGHTER_REACH = 6;

  /** Words from a company to its seat: ", which is based in". */
  private static final int SEAT_REACH = 5;

  /** A subsidiary of a subsidiary of a subsidiary. */
  private static final int LONGEST_CHAIN = 3;

  private final Map<String, CountryCode> byName = new HashMap<>();

  /** By the name of a subsidiary, that of its parent. */
  private final Map<String, String> parents = new HashMap<>();

  OrganisationCountries(List<Phrases> found) {
    for (Phrases phrases : found) {
      Phrase before = null;
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Organisation organisation) {
          learn(organisation, before, phrases);
        } else if (phrase instanceof Phrase.Place place && before instanceof Organisation company) {
          learnSeat(company, place, phrases.sentence());
        }
        before = phrase;
      }
    }
  }

  /** The country of an organisation, null where the document tells none. */
  CountryCode of(Organisation organisation) {
    if (organisation.country() != null) {
      return organisation.country();
    }
    if (byName.isEmpty()) {
      return null;
    }
    String name = key(organisation);
    CountryCode country = byName.get(name);
    for (int i = 0; country == null && i < LONGEST_CHAIN; i++) {
      name = parents.get(name);
      country = name == null ? null : byName.get(name);
    }
    return country;
  }

  private static String key(Organisation organisation) {
    return organisation.name().toLowerCase(Locale.ROOT);
  }

  /** Keeps the country of "Peru's oil company, Acme", "the Peruvian group Acme", "Acme (AC)". */
  private void learn(Organisation organisation, Phrase before, Phrases phrases) {
    CountryCode country = organisation.country();
    if (before instanceof Organisation other) {
      if (isSame(other, organisation, phrases.sentence())) {
        country = country == null ? other.country() : country;
        if (country != null) {
          byName.putIfAbsent(key(other), country);
        }
      } else {
        learnParent(other, organisation, phrases.sentence());
      }
    } else if (before instanceof Phrase.Delegation group && group.to() == organisation.from()) {
      country = country == null ? group.country() : country;
    }
    if (country != null) {
      byName.putIfAbsent(key(organisation), country);
    }
  }

  /** "Acme, a Peruvian firm", "Acme (AC)", "Acme is a Peruvian firm". */
  private static boolean isSame(Organisation one, Organisation other, Sentence sentence) {
    int between = other.from() - one.to();
    String link = sentence.word(one.to());
    return between <= 2 && APPOSITIONS.contains(link)
        || between == 2
            && BE.contains(link)
            && FunctionWords.ARTICLES.contains(sentence.word(one.to() + 1));
  }

  /** "Acme's oil subsidiary, Andina", "the Acme unit Andina", "Andina, a subsidiary of Acme". */
  private void learnParent(Organisation one, Organisation other, Sentence sentence) {
    int daughter = -1;
    for (int i = one.to(); i < Math.min(other.from(), one.to() + DAUGHTER_REACH); i++) {
      daughter = DAUGHTERS.contains(sentence.word(i)) ? i : daughter;
    }
    if (daughter < 0) {
      return;
    }
    int behind = sentence.word(other.from() - 1).equals(",") ? 2 : 1;
    if (daughter == other.from() - behind && !sentence.word(one.to()).equals(",")) {
      parents.putIfAbsent(key(other), key(one));
    } else if (sentence.word(daughter + 1).equals("of")
        && other.from() <= daughter + 2
        && sentence.word(one.to()).equals(",")) {
      parents.putIfAbsent(key(one), key(other));
    }
  }

  /** "Acme, which is based in Lima". */
  private void learnSeat(Organisation company, Phrase.Place place, Sentence sentence) {
    boolean based =
        place.from() - company.to() <= SEAT_REACH
            && sentence.word(place.from() - 1).equals("in")
            && sentence.word(place.from() - 2).equals("based");
    if (based && company.country() == null) {
      byName.putIfAbsent(key(company), place.country());
    }
  }
}
