package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives each of several people the office told once: "Presidents Ana Ruiz of Peru and Eva Paz". */
final class SharedOffices {

  private static final Set<String> LINKS = Set.of(",", "and");

  /** Words between two names of a list: ", and". */
  private static final int WIDEST_LINK = 2;

  /** A given name and a surname. */
  private static final int FEWEST_NAMES = 2;

  private SharedOffices() {}

  /** The phrases of a sentence with every such list read as people. */
  static List<Phrase> share(List<Phrase> found, Sentence sentence) {
    for (int i = 0; i + 1 < found.size(); i++) {
      if (found.get(i) instanceof Person office
          && office.plural()
          && office.name() == null
          && office.role() != null
          && named(found.get(i + 1), office) != null
          && found.get(i + 1).from() == office.to()) {
        return share(shared(found, i, office, sentence), sentence);
      }
    }
    return found;
  }

  private static List<Phrase> shared(
      List<Phrase> found, int index, Person office, Sentence sentence) {
    List<Phrase> out = new ArrayList<>(found.subList(0, index));
    int next = index + 1;
    Person person = named(found.get(next), office);
    Person first = person.startingAt(office.from());
    out.add(first);
    while (++next < found.size() && isLinked(found.get(next - 1), found.get(next), sentence)) {
      person = named(found.get(next), office);
      if (person == null) {
        break;
      }
      out.add(person);
    }
    out.addAll(found.subList(next, found.size()));
    return out;
  }

  /** The person that a phrase names, with the office; null where it is no name of one. */
  private static Person named(Phrase phrase, Person office) {
    if (phrase instanceof Person person && person.name() != null && person.role() == null) {
      CountryCode country = person.country() == null ? office.country() : person.country();
      return person.withRole(office.role()).of(country);
    }
    boolean name =
        phrase instanceof Organisation organisation
            && organisation.country() != null
            && organisation.name().split(" ").length >= FEWEST_NAMES;
    if (!name) {
      return null;
    }
    Organisation organisation = (Organisation) phrase;
    return new Person(
        organisation.from(),
        organisation.to(),
        organisation.name(),
        office.role(),
        organisation.country(),
        organisation.name(),
        false);
  }

  private static boolean isLinked(Phrase before, Phrase next, Sentence sentence) {
    int gap = next.from() - before.to();
    if (gap < 1 || gap > WIDEST_LINK) {
      return false;
    }
    for (int i = before.to(); i < next.from(); i++) {
      if (!LINKS.contains(sentence.word(i))) {
        return false;
      }
    }
    return true;
  }
}
