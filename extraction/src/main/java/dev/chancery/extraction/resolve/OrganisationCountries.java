package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The countries of organisations, as far as a document tells them anywhere. */
final class OrganisationCountries {

  /** What stands between a company and its other name. */
  private static final Set<String> APPOSITIONS = Set.of(",", "(");

  private final Map<String, CountryCode> byName = new HashMap<>();

  OrganisationCountries(List<Phrases> found) {
    for (Phrases phrases : found) {
      Phrase before = null;
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Organisation organisation) {
          learn(organisation, before, phrases);
        }
        before = phrase;
      }
    }
  }

  /** The country of an organisation, null where the document tells none. */
  CountryCode of(Organisation organisation) {
    return organisation.country() != null
        ? organisation.country()
        : byName.get(organisation.name());
  }

  /** Keeps the country of "Chicago-based Acme", "Peru's oil company, Acme", "Andean Oil (AO)". */
  private void learn(Organisation organisation, Phrase before, Phrases phrases) {
    CountryCode country = organisation.country();
    boolean apposition =
        before instanceof Organisation
            && organisation.from() - before.to() <= 2
            && APPOSITIONS.contains(phrases.sentence().word(before.to()));
    if (apposition && country == null) {
      country = ((Organisation) before).country();
    } else if (apposition && ((Organisation) before).country() == null) {
      byName.putIfAbsent(((Organisation) before).name(), country);
    }
    if (country != null) {
      byName.putIfAbsent(organisation.name(), country);
    }
  }
}
