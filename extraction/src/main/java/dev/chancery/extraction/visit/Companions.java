package dev.chancery.extraction.visit;

import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Several travellers told in one breath, who speak for a country each. */
final class Companions {

  private static final Set<String> LINKS = Set.of("and", "&", "with", "as");

  private static final Set<String> COORDINATION = Set.of(",", "and");

  private Companions() {}

  /** Two people apart by a comma only are no list: "at the invitation of the King, Minister X". */
  static List<Phrase> joined(Mention mention, List<Phrase> captured) {
    int last = captured.size() - 1;
    if (last == 0 || captured.get(last).from() > mention.triggerFrom()) {
      return captured;
    }
    for (int i = captured.get(last - 1).to(); i < captured.get(last).from(); i++) {
      String word = mention.phrases().sentence().word(i);
      if (LINKS.contains(word) || VisitSubject.isMeeting(word)) {
        return captured;
      }
    }
    return List.of(captured.get(last));
  }

  /**
   * The further countries of "the presidents of Peru and Chile", "Peruvian and Chilean experts".
   */
  static List<Phrase> of(Phrases phrases, Phrase phrase) {
    boolean plural = phrase instanceof Phrase.Person person && person.plural();
    if (!plural && !(phrase instanceof Phrase.Delegation)) {
      return List.of();
    }
    List<Phrase> out = new ArrayList<>(behind(phrases, phrase));
    int i = link(phrases, phrase.from() - 1, -1);
    while (i < phrase.from() - 1 && phrases.at(i) instanceof Phrase.Nationality nation) {
      String words = phrases.text(nation) + " " + withoutFirst(group(phrase));
      out.add(new Phrase.Delegation(nation.from(), nation.to(), words, nation.country()));
      i = link(phrases, nation.from() - 1, -1);
    }
    return out;
  }

  private static String group(Phrase phrase) {
    return phrase instanceof Phrase.Person person
        ? person.body()
        : ((Phrase.Delegation) phrase).words();
  }

  private static String withoutFirst(String words) {
    return words.substring(words.indexOf(' ') + 1);
  }

  /** "and Chile" of "the presidents of Peru and Chile". */
  private static List<Phrase> behind(Phrases phrases, Phrase phrase) {
    String words = phrases.text(phrase);
    int origin = lastOrigin(words);
    if (phrases.at(phrase.to() - 1) != phrase || origin == 0) {
      return List.of();
    }
    List<Phrase> out = new ArrayList<>();
    String head = words.substring(0, origin);
    int i = link(phrases, phrase.to(), 1);
    while (phrases.at(i) instanceof Phrase.Place place
        && place.kind() == Phrase.PlaceKind.COUNTRY) {
      out.add(new Phrase.Delegation(i, place.to(), head + place.name(), place.country()));
      i = link(phrases, place.to(), 1);
    }
    return out;
  }

  /** Index behind the last "of " or "from ", 0 where there is none. */
  private static int lastOrigin(String words) {
    int of = words.lastIndexOf(" of ");
    int from = words.lastIndexOf(" from ");
    return Math.max(of < 0 ? 0 : of + 4, from < 0 ? 0 : from + 6);
  }

  /** Index beyond ",", "and" or ", and"; the index itself where none stands there. */
  private static int link(Phrases phrases, int at, int step) {
    int i = at;
    while (COORDINATION.contains(phrases.sentence().word(i)) && Math.abs(i - at) < 2) {
      i += step;
    }
    return i;
  }
}
