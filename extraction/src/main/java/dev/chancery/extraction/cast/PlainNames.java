package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Organisation;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * People called by a bare surname, told by what they do: "Okoye thought", "a visit by Okoye",
 * "Okoye's visit".
 */
final class PlainNames {

  private static final Set<String> HUMAN =
      WordSet.of(
          """
          accepted added agreed arrived asked assured believed called came commented complained
          denied emphasised emphasized enquired explained expressed feels felt flew himself hopes
          indicated inquired insisted intends invited left mentioned noted observed pointed
          proposes recalled referred remarked repeated replied responded returned reverted said
          says spoke stated stressed suggested telephoned thanked thinks thought told travelled
          traveled undertook urged visited volunteered went wishes wondered
          """);

  private static final Set<String> AUXILIARIES = WordSet.of("had has is should was will would");

  /** What one does who is to travel: "Okoye is leaving", "Okoye would visit". */
  private static final Set<String> TRAVELS =
      WordSet.of(
          """
          arrive arrived arrives arriving flying go going gone leave leaving paid pay paying
          return returned returning travel travelled travelling visit visited visiting
          """);

  private static final Set<String> DOINGS =
      WordSet.of(
          "arrival departure journey stay talk talks tour travel trip view views visit visits");

  static final Set<String> LED = Set.of("headed", "led", "accompanied");

  private static final Set<String> BY = Set.of("by", "of", "with", "from");

  private PlainNames() {}

  /** Each time that an unknown name of one word is told to be somebody's. */
  static List<Person> in(List<Phrases> sentences) {
    List<Person> people = new ArrayList<>();
    for (Phrases phrases : sentences) {
      for (Phrase phrase : phrases.all()) {
        if (phrase instanceof Organisation name
            && name.country() == null
            && isPlain(name.name())
            && isSomebody(phrases, name)) {
          people.add(
              new Person(name.from(), name.to(), name.name(), null, null, name.name(), false));
        }
      }
    }
    return people;
  }

  /** One word with a small letter, which an abbreviation has not. */
  private static boolean isPlain(String name) {
    return name.indexOf(' ') < 0 && name.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isSomebody(Phrases phrases, Organisation name) {
    String behind = phrases.sentence().word(name.to());
    if (HUMAN.contains(behind)
        || AUXILIARIES.contains(behind)
            && TRAVELS.contains(phrases.sentence().word(name.to() + 1))) {
      return true;
    }
    if (behind.equals("'s") || behind.equals("’s")) {
      return DOINGS.contains(phrases.sentence().word(name.to() + 1));
    }
    if (behind.equals("and")
        && phrases.at(name.to() + 1) instanceof Organisation other
        && isPlain(other.name())
        && HUMAN.contains(phrases.sentence().word(other.to()))) {
      return true;
    }
    int by = name.from() - 1;
    boolean leads =
        phrases.sentence().word(by).equals("by") && LED.contains(phrases.sentence().word(by - 1));
    return leads
        || BY.contains(phrases.sentence().word(by))
            && DOINGS.contains(phrases.sentence().word(by - 1));
  }
}
