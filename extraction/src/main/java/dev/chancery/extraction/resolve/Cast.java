package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
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

  /** How many people back a shortened office can point. */
  private static final int RECENT = 12;

  private static final Figure AMBIGUOUS = new Figure("", null, null, false);

  /** Who speaks of others: "he" is whom they speak of. */
  static final String SPOKESMAN = "Spokesman";

  /** A country has one of them: "President Ruiz and King Olav of Norway". */
  private static final Set<String> LEADERS =
      Set.of("Chancellor", "King", "President", "Prime Minister", "Sultan", "Vice President");

  /** What one does to another: "Ruiz invited him". */
  private static final Set<String> ADDRESS =
      WordSet.of(
          """
          asked greeted greeting hosted hosting invite invited invites inviting meet meeting met
          received receiving thanked thanking told urged welcomed welcoming
          """);

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any");

  /** What stands between a company and its other name. */
  private static final Set<String> APPOSITIONS = Set.of(",", "(");

  private static final Set<String> HEADED = WordSet.of("headed led accompanied");

  /** Words between a delegation and the name of its head: ", which is headed by". */
  private static final int LONGEST_LINK = 5;

  private final Map<String, Figure> bySurname = new HashMap<>();
  private final Map<String, String> byFirstName = new HashMap<>();
  private final IdentityHashMap<Phrase, Figure> byPhrase = new IdentityHashMap<>();

  /** The one person of an office whose country goes without saying: the text's own president. */
  private final Map<String, Figure> ofNoCountry = new HashMap<>();

  private final Map<String, Integer> timesNamed = new HashMap<>();

  private final Map<String, CountryCode> byOrganisation = new HashMap<>();

  private final List<Phrases> sentences = new ArrayList<>();

  /**
   * Reads the sentences in order and links every person.
   *
   * @param plainNames whether people are called by their bare surnames, as in cables
   */
  Cast(List<Phrases> found, boolean plainNames) {
    learnNames(found, true);
    learnNames(found, false);
    if (plainNames) {
      PlainNames.in(found).forEach(this::learn);
    }
    for (Figure figure : bySurname.values()) {
      if (figure.role() != null && figure.country() == null) {
        ofNoCountry.merge(figure.role(), figure, this::moreOftenNamed);
      }
    }
    ofNoCountry.values().removeIf(AMBIGUOUS::equals);
    Figure last = null;
    Figure lastSubject = null;
    Map<String, Figure> byRole = new HashMap<>();
    List<Figure> recent = new ArrayList<>();
    for (Phrases raw : found) {
      Phrases phrases = raw.with(phrase -> named(phrase));
      sentences.add(phrases);
      Figure subject = null;
      for (Phrase phrase : phrases.all()) {
        if (!(phrase instanceof Person person) || person.plural()) {
          continue;
        }
        Figure figure =
            figure(
                inOffice(person, last),
                last,
                subject == null ? lastSubject : subject,
                byRole,
                recent);
        if (person.name() == null && INDEFINITE.contains(phrases.sentence().word(person.from()))) {
          figure = new Figure(person.body(), person.role(), person.country(), false);
        }
        if (isAddressed(person, phrases.sentence()) && figure != null && figure.equals(subject)) {
          figure = lastBut(subject, recent);
        }
        if (figure == null) {
          continue;
        }
        byPhrase.put(phrase, figure);
        recent.add(figure);
        if (last == null || !SPOKESMAN.equals(figure.role())) {
          last = figure;
          if (subject == null) {
            subject = figure;
          }
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

  /** "invited him", "an invitation for her". */
  private static boolean isAddressed(Person person, Sentence sentence) {
    int before = person.from() - 1;
    return person.isPronoun()
        && (ADDRESS.contains(sentence.word(before))
            || sentence.word(before).equals("for")
                && sentence.word(before - 1).equals("invitation"));
  }

  /** "Ruiz invited him": whoever was spoken of last beside her. */
  private static Figure lastBut(Figure subject, List<Figure> recent) {
    for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - RECENT); i--) {
      if (!recent.get(i).equals(subject)) {
        return recent.get(i);
      }
    }
    return subject;
  }

  /** Of two holders of one office without a country the one of whom the text speaks, if it does. */
  private Figure moreOftenNamed(Figure one, Figure other) {
    int first = timesNamed.getOrDefault(one.surname(), 0);
    int second = timesNamed.getOrDefault(other.surname(), 0);
    if (first == second) {
      return AMBIGUOUS;
    }
    return first > second ? one : other;
  }

  /** The sentences with every bare surname of somebody known read as a person. */
  List<Phrases> sentences() {
    return sentences;
  }

  /** A bare surname looks like an unknown organisation. */
  private Phrase named(Phrase phrase) {
    if (!(phrase instanceof Organisation organisation) || organisation.country() != null) {
      return phrase;
    }
    String name = organisation.name();
    Figure figure = bySurname.get(key(name));
    boolean known =
        figure != null && (figure.name().endsWith(name) || figure.name().startsWith(name + " "));
    return known
        ? new Person(organisation.from(), organisation.to(), name, null, null, name, false)
        : phrase;
  }

  /** "his Mexican counterpart" holds the office of whoever was named before. */
  private static Person inOffice(Person person, Figure last) {
    boolean counterpart = Person.COUNTERPART.equals(person.role());
    return counterpart && last != null && last.role() != null
        ? person.withRole(last.role())
        : person;
  }

  /** Learns the names of several words first, so that a short form is known for what it is. */
  private void learnNames(List<Phrases> found, boolean full) {
    Figure last = null;
    for (Phrases phrases : found) {
      Phrase before = null;
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Person person && person.name() != null) {
          timesNamed.merge(key(person.name()), 1, Integer::sum);
          if (full == person.name().contains(" ")) {
            Person known = inOffice(person, last);
            learn(known.country() == null ? ofDelegation(known, before, phrases) : known);
          }
          if (before instanceof Person pair && shareCountry(pair, person, phrases)) {
            learn(pair.of(person.country()));
          }
          last = bySurname.get(key(person.name()));
        } else if (phrase instanceof Organisation organisation && full) {
          learn(organisation, before, phrases);
        }
        before = phrase;
      }
    }
  }

  /**
   * The key of a name: its surname, wherever that stands in the full form ("Roh", "Roh Moo-hyun").
   */
  private String key(String name) {
    String surname = Figure.surname(name);
    return name.contains(" ") || bySurname.containsKey(surname)
        ? surname
        : byFirstName.getOrDefault(surname, surname);
  }

  /** "King Abel and Queen Edda of Peru": the country behind the last stands for both. */
  private static boolean shareCountry(Person first, Person second, Phrases phrases) {
    return first.name() != null
        && first.country() == null
        && second.country() != null
        && !(isLeader(first) && isLeader(second))
        && first.to() == second.from() - 1
        && phrases.sentence().word(first.to()).equals("and")
        && phrases.text(second).contains(" of ");
  }

  private static boolean isLeader(Person person) {
    return person.role() != null && LEADERS.contains(person.role());
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
      byOrganisation.putIfAbsent(((Organisation) before).name(), country);
    }
    if (country != null) {
      byOrganisation.putIfAbsent(organisation.name(), country);
    }
  }

  private void learn(Person person) {
    String surname = key(person.name());
    Figure known = bySurname.get(surname);
    if (person.name().contains(" ")) {
      byFirstName.putIfAbsent(
          Figure.surname(person.name().substring(0, person.name().indexOf(' '))), surname);
    }
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
      Figure known = bySurname.get(key(person.name()));
      if (known.country() != null
          && person.country() != null
          && !known.country().equals(person.country())) {
        return new Figure(person.name(), person.role(), person.country(), true);
      }
      return known;
    }
    if (person.country() == null) {
      Figure same = byRole.get(person.role());
      if (same == null) {
        same = inFull(person.role(), recent);
      }
      if (same == null) {
        same = ofNoCountry.get(person.role());
      }
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

  /** "the Secretary" for the Secretary of State. */
  private static Figure inFull(String role, List<Figure> recent) {
    for (int i = recent.size() - 1; i >= Math.max(0, recent.size() - RECENT); i--) {
      Figure figure = recent.get(i);
      if (figure.named() && figure.role() != null && figure.role().startsWith(role + " ")) {
        return figure;
      }
    }
    return null;
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
