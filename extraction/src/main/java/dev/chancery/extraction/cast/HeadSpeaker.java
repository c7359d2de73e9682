package dev.chancery.extraction.cast;

import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whoever the head of a text says has spoken or written all of it: "Remarks by Prime Minister
 * Ruiz", or a line with nothing but a name and an office.
 *
 * @param person the speaker
 * @param line index of the sentence that names the speaker
 */
record HeadSpeaker(Person person, int line) {

  /** The head of a text ends within so many sentences. */
  private static final int LENGTH = 8;

  /** How far behind its beginning a line says what it is the head of. */
  private static final int OPENING = 10;

  /** In tokens, the longest line of nothing but a name with its titles. */
  private static final int LONGEST_NAME = 8;

  /** In sentences, how far below somebody may be told in full. */
  private static final int LEAD = 12;

  private static final Set<String> KINDS =
      WordSet.of(
          """
          address briefing comments conference gaggle interview intervention keynote lecture letter
          message opinion release remarks speech statement testimony toast transcript
          """);

  private static final Set<String> BY = Set.of("by", "from", "of", "with");

  /** The speaker by the first sentences of a text; null where they name none or several. */
  static HeadSpeaker of(List<Phrases> sentences) {
    HeadSpeaker alone = null;
    boolean several = false;
    for (Phrases line : sentences.subList(0, Math.min(LENGTH, sentences.size()))) {
      int by = behindBy(line.sentence());
      List<Person> people = by > 0 ? people(line, by) : List.of();
      if (!people.isEmpty()) {
        return people.size() == 1 ? new HeadSpeaker(people.get(0), line.sentence().index()) : null;
      }
      Person signed = signed(line);
      several |= signed != null && alone != null;
      alone = signed == null ? alone : new HeadSpeaker(signed, line.sentence().index());
    }
    return several ? null : alone == null ? inCapitals(sentences) : alone;
  }

  /** "THE HON. ANA RUIZ M.P.": a short line in capitals with the name of somebody told below it. */
  private static HeadSpeaker inCapitals(List<Phrases> sentences) {
    for (Phrases line : sentences.subList(0, Math.min(LENGTH, sentences.size()))) {
      Sentence sentence = line.sentence();
      if (sentence.capitals() && sentence.size() <= LONGEST_NAME) {
        String words = " " + sentence.toString().toLowerCase(Locale.ROOT) + " ";
        for (Phrases below : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
          for (Person person : people(below, 0)) {
            String name = person.name() == null ? "" : person.name().toLowerCase(Locale.ROOT);
            if (name.contains(" ") && words.contains(" " + name + " ")) {
              return new HeadSpeaker(person, sentence.index());
            }
          }
        }
      }
    }
    return null;
  }

  /** Index behind "Address by", "Transcript of press conference with", 0 where there is none. */
  private static int behindBy(Sentence sentence) {
    boolean kind = false;
    for (int i = 0; i < Math.min(OPENING, sentence.size()); i++) {
      kind |= KINDS.contains(sentence.word(i));
      if (kind && BY.contains(sentence.word(i)) && !KINDS.contains(sentence.word(i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Person> people(Phrases line, int from) {
    List<Person> out = new ArrayList<>();
    for (Phrase phrase : line.all()) {
      if (phrase.from() >= from
          && phrase instanceof Person person
          && !person.isPronoun()
          && !person.plural()
          && (person.name() != null || out.isEmpty())) {
        out.add(person);
      }
    }
    return out;
  }

  /** Whoever a line names and tells nothing of but offices; null where it tells more. */
  private static Person signed(Phrases line) {
    Sentence sentence = line.sentence();
    Person named = null;
    for (int i = 0; i < sentence.size(); ) {
      Phrase phrase = line.at(i);
      if (!(phrase instanceof Person person)) {
        if (!sentence.word(i).equals(",")) {
          return null;
        }
        i++;
        continue;
      }
      if (person.name() != null && named != null) {
        return null;
      }
      named = person.name() == null ? named : person;
      i = phrase.to();
    }
    return named;
  }
}
