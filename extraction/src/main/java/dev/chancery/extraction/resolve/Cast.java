package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of a document: one {@link Figure} for all the ways in which it speaks of somebody.
 * Surnames, roles and pronouns are linked over the whole text.
 */
final class Cast {

  /**
   * Roles by which a person of another role is meant ("the Saudi monarch", "the Venezuelan
   * leader").
   */
  private static final Set<String> LOOSE =
      WordSet.of(
          """
          chief diplomat head leader minister monarch official politician premier ruler
          statesman
          """);

  private static final Set<String> HEADED = WordSet.of("headed led accompanied");

  /** Words between a delegation and the name of its head: ", which is headed by". */
  private static final int LONGEST_LINK = 5;

  private final Map<String, Figure> bySurname = new HashMap<>();
  private final IdentityHashMap<Phrase, Figure> byPhrase = new IdentityHashMap<>();
  private final Map<String, CountryCode> byOrganisation = new HashMap<>();

  /** Reads the sentences in order and links every person. */
  Cast(List<Phrases> sentences) {
    for (Phrases phrases : sentences) {
      Phrase before = null;
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Person person && person.name() != null) {
          learn(person.country() == null ? ofDelegation(person, before, phrases) : person);
        } else if (phrase instanceof Organisation organisation) {
          learn(organisation, before, phrases);
        }
        before = phrase;
      }
    }
    Figure last = null;
    Figure lastSubject = null;
    Map<String, Figure> byRole = new HashMap<>();
    List<Figure> recent = new ArrayList<>();
    for (Phrases phrases : sentences) {
      Figure subject = null;
      for (Phrase phrase : phrases.all()) {
        Figure figure = null;
        if (phrase instanceof Organisation organisation && organisation.country() == null) {
          // A bare surname looks like an unknown organisation.
          figure = bySurname.get(Figure.surname(organisation.name()));
          if (figure != null && !figure.name().endsWith(organisation.name())) {
            figure = null;
          }
        } else if (phrase instanceof Person person && !person.plural()) {
          figure = figure(person, last, subject == null ? lastSubject : subject, byRole, recent);
        }
        if (figure == null) {
          continue;
        }
        byPhrase.put(phrase, figure);
        last = figure;
        recent.add(figure);
        if (subject == null) {
          subject = figure;
        }
        if (figure.role() != null) {
          byRole.put(figure.role(), figure);
        }
      }
      if (subject != null) {
        lastSubject = subject;
      }
    }
  }

  /** "A Peruvian delegation headed by Ana Ruiz": its head speaks for its country. */
  private static Person ofDelegation(Person person, Phrase before, Phrases phrases) {
    if (!(before instanceof Phrase.Delegation delegation) || delegation.country() == null) {
      return person;
    }
    int link = person.from() - 1;
    boolean heads =
        phrases.sentence().word(link).equals("by")
            && HEADED.contains(phrases.sentence().word(link - 1))
            && link - before.to() <= LONGEST_LINK;
    return heads ? person.of(delegation.country()) : person;
  }

  /** Keeps the country of "Chicago-based Acme" and of "Peru's oil company, Acme". */
  private void learn(Organisation organisation, Phrase before, Phrases phrases) {
    CountryCode country = organisation.country();
    boolean apposition =
        before instanceof Organisation
            && organisation.from() - before.to() <= 2
            && phrases.sentence().word(before.to()).equals(",");
    if (apposition && country == null) {
      country = ((Organisation) before).country();
    } else if (apposition && ((Organisation) before).country() == null) {
      byOrganisation.putIfAbsent(((Organisation) before).name(), country);
    }
    if (country != null) {
      byOrganisation.putIfAbsent(organisation.name(), country);
    }
  }

  private void learn(Person person) {
    String surname = Figure.surname(person.name());
    Figure known = bySurname.get(surname);
    if (known == null) {
      bySurname.put(surname, new Figure(person.name(), person.role(), person.country(), true));
      return;
    }
    if (known.country() != null
        && person.country() != null
        && !known.country().equals(person.country())) {
      return;
    }
    String name = person.name().length() > known.name().length() ? person.name() : known.name();
    bySurname.put(
        surname,
        new Figure(
            name,
            known.role() == null ? person.role() : known.role(),
            known.country() == null ? person.country() : known.country(),
            true));
  }

  private Figure figure(
      Person person,
      Figure last,
      Figure lastSubject,
      Map<String, Figure> byRole,
      List<Figure> recent) {
    if (person.isPronoun()) {
      return lastSubject != null ? lastSubject : last;
    }
    if (person.name() != null) {
      Figure known = bySurname.get(Figure.surname(person.name()));
      if (known.country() != null
          && person.country() != null
          && !known.country().equals(person.country())) {
        return new Figure(person.name(), person.role(), person.country(), true);
      }
      return known;
    }
    if (person.country() == null) {
      Figure same = byRole.get(person.role());
      return same != null ? same : new Figure(person.body(), person.role(), null, false);
    }
    for (int i = recent.size() - 1; i >= 0; i--) {
      Figure figure = recent.get(i);
      if (person.country().equals(figure.country())
          && (person.role().equals(figure.role()) || isLoose(person.role()) && figure.named())) {
        return figure;
      }
    }
    for (Figure figure : bySurname.values()) {
      if (person.country().equals(figure.country()) && person.role().equals(figure.role())) {
        return figure;
      }
    }
    return new Figure(person.body(), person.role(), person.country(), false);
  }

  private static boolean isLoose(String role) {
    return LOOSE.contains(role.toLowerCase(java.util.Locale.ROOT));
  }

  /** The figure that a phrase means, null where it means none. */
  Figure of(Phrase phrase) {
    return byPhrase.get(phrase);
  }

  /** Whom a phrase speaks for, null where unknown. */
  CountryCode country(Phrase phrase) {
    if (phrase == null) {
      return null;
    }
    Figure figure = of(phrase);
    if (figure != null && figure.country() != null) {
      return figure.country();
    }
    if (phrase instanceof Phrase.Place place) {
      return place.country();
    }
    if (phrase instanceof Phrase.Delegation delegation) {
      return delegation.country();
    }
    if (phrase instanceof Organisation organisation) {
      return organisation.country() != null
          ? organisation.country()
          : byOrganisation.get(organisation.name());
    }
    if (phrase instanceof Phrase.Nationality nationality) {
      return nationality.country();
    }
    return phrase instanceof Person person ? person.country() : null;
  }
}
