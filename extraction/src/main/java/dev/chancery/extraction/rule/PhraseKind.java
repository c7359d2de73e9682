package dev.chancery.extraction.rule;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The kinds of phrase that a pattern can ask for, in angle brackets and lower case. */
enum PhraseKind {
  /** Somewhere one can travel to: a country, city, region or venue. */
  PLACE,
  /** A country by its name. */
  COUNTRY,
  /** Whoever can act: a person, delegation, organisation, country, seat of government or body. */
  ACTOR,
  PERSON,
  PRONOUN,
  DELEGATION,
  ORG,
  BODY,
  SIDES,
  NATIONALITY,
  WHEN,
  MONEY,
  GOODS,
  AMOUNT,
  PERCENT,
  INSTRUMENT;

  boolean fits(Phrase phrase) {
    return switch (this) {
      case PLACE -> phrase instanceof Place place && place.isSomewhere();
      case COUNTRY -> phrase instanceof Place place && place.kind() == PlaceKind.COUNTRY;
      case ACTOR -> phrase instanceof Phrase.Actor;
      case PERSON -> phrase instanceof Phrase.Person person && !person.isPronoun();
      case PRONOUN -> phrase instanceof Phrase.Person person && person.isPronoun();
      case DELEGATION -> phrase instanceof Phrase.Delegation;
      case ORG -> phrase instanceof Phrase.Organisation;
      case BODY -> phrase instanceof Place place && place.kind() == PlaceKind.BODY;
      case SIDES -> phrase instanceof Phrase.Sides;
      case NATIONALITY -> phrase instanceof Phrase.Nationality;
      case WHEN -> phrase instanceof Phrase.When;
      case MONEY -> phrase instanceof Phrase.Amount amount && amount.money();
      case GOODS -> phrase instanceof Phrase.Amount amount && !amount.money();
      case AMOUNT -> phrase instanceof Phrase.Amount;
      case PERCENT -> phrase instanceof Phrase.Percent;
      case INSTRUMENT -> phrase instanceof Phrase.Instrument;
    };
  }

  static PhraseKind named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The kinds of {@code <place>} or {@code <person|delegation>}. */
  static Set<PhraseKind> written(String word, RuleLine line) {
    if (!word.endsWith(">")) {
      throw line.error(
          "a kind of phrase is written <place> or <person|delegation>, not '" + word + "'");
    }
    Set<PhraseKind> kinds = new LinkedHashSet<>();
    for (String name : word.substring(1, word.length() - 1).split("\\|")) {
      try {
        kinds.add(named(name));
      } catch (IllegalArgumentException e) {
        throw line.error("unknown kind of phrase <" + name + ">", e);
      }
    }
    return kinds;
  }
}
