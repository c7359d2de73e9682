package dev.chancery.extraction.rule;

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
