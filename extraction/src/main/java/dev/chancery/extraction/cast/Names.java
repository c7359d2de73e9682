package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people that a document names, each with the most that it tells of them anywhere. */
final class Names {

  /** A country has one of them: "President Ruiz and King Olav of Norway". */
  private static final Set<String> LEADERS =
      Set.of("Chancellor", "King", "President", "Prime Minister", "Sultan", "Vice President");

  private static final Set<String> HEADS =
      WordSet.of("head heads headed heading led leads leading");

  private static final Set<String> OTHER_VERBS = WordSet.of("against by from in met to with");

  /** Words between a delegation and the name of its head: ", which is headed by". */
  private static final int LONGEST_LINK = 5;

  private final Map<String, Figure> bySurname = new HashMap<>();
  private final Map<String, String> byFirstName = new HashMap<>();
  private final Map<String, Integer> timesNamed = new HashMap<>();

  /**
   * @param plainNames whether people are called by their bare surnames, as in cables
   */
  Names(List<Phrases> found, boolean plainNames) {
    learnNames(found, true);
    learnNames(found, false);
    if (plainNames) {
      PlainNames.in(found).forEach(this::learn);
    }
  }

  /** Everybody who is named, each once. */
  Collection<Figure> all() {
    return bySurname.values();
  }

  /** The one whom a name means, null where it is nobody's. */
  Figure of(String name) {
    return bySurname.get(key(name));
  }

  /** How often somebody is named. */
  int times(Figure figure) {
    return timesNamed.getOrDefault(figure.surname(), 0);
  }

  /** A bare surname looks like an unknown organisation. */
  Phrase named(Phrase phrase) {
    if (!(phrase instanceof Organisation organisation) || organisation.country() != null) {
      return phrase;
    }
    String name = organisation.name();
    Figure figure = of(name);
    boolean known =
        figure != null && (figure.name().endsWith(name) || figure.name().startsWith(name + " "));
    return known
        ? new Person(organisation.from(), organisation.to(), name, null, null, name, false)
        : phrase;
  }

  /** "his Mexican counterpart" holds the office of whoever was named before. */
  static Person inOffice(Person person, Figure last) {
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
        }
        learnHead(before, phrase, phrases);
        if (phrase instanceof Person office && isHeldBySubject(office, phrases)) {
          learnOffice(office, phrases);
        }
        before = phrase;
      }
    }
  }

  /** "her first trip as Peruvian foreign minister" */
  private static boolean isHeldBySubject(Person office, Phrases phrases) {
    return office.name() == null
        && office.role() != null
        && office.country() != null
        && !office.plural()
        && phrases.sentence().word(office.from() - 1).equals("as");
  }

  /** Whoever opens the sentence holds it, where no other name stands before it. */
  private void learnOffice(Person office, Phrases phrases) {
    Person holder = null;
    for (Phrase phrase : phrases.all()) {
      if (phrase.from() < office.from() && phrase instanceof Person person && !person.isPronoun()) {
        if (holder != null || person.name() == null || person.country() != null) {
          return;
        }
        holder = person;
      }
    }
    if (holder != null) {
      learn(holder.of(office.country()));
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
    boolean by =
        phrases.sentence().word(link).equals("by")
            && PlainNames.LED.contains(phrases.sentence().word(link - 1));
    boolean under = phrases.sentence().word(link).equals("under");
    return (by || under) && link - before.to() <= LONGEST_LINK
        ? person.of(delegation.country())
        : person;
  }

  /** "Ana Ruiz, who heads a Peruvian delegation", "Ana Ruiz, head of a Peruvian delegation". */
  private void learnHead(Phrase before, Phrase phrase, Phrases phrases) {
    boolean headed =
        before instanceof Person person
            && person.name() != null
            && person.country() == null
            && phrase instanceof Phrase.Delegation group
            && group.country() != null
            && group.from() - person.to() <= LONGEST_LINK
            && phrases.sentence().has(HEADS, person.to(), group.from())
            && !phrases.sentence().has(OTHER_VERBS, person.to(), group.from());
    if (headed) {
      learn(((Person) before).of(((Phrase.Delegation) phrase).country()));
    }
  }

  /** A longer form is, and of the same form the one that is not in capitals. */
  private static boolean isFuller(String name, String known) {
    return name.length() > known.length()
        || name.equalsIgnoreCase(known) && known.equals(known.toUpperCase(Locale.ROOT));
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
    String name = isFuller(person.name(), known.name()) ? person.name() : known.name();
    bySurname.put(
        surname,
        new Figure(
            name,
            known.role() == null ? person.role() : known.role(),
            known.country() == null ? person.country() : known.country(),
            true));
  }
}
