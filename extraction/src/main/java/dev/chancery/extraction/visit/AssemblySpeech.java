package dev.chancery.extraction.visit;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Person;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Outlook;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The head over a speech held before the General Assembly of the United Nations: "Statement by the
 * President of Peru at the General Debate". Its speaker is in New York, unless posted there.
 */
public final class AssemblySpeech {

  /** Where the assembly meets. */
  public static final CountryCode SEAT = CountryCode.of("USA");

  private static final String CITY = "New York";

  /** In which nobody speaks himself. */
  private static final Set<Genre> TOLD = EnumSet.of(Genre.NEWS, Genre.CABLE);

  private static final Set<String> TITLES = WordSet.of("dr mr mrs ms");

  private static final Set<String> BY = Set.of("by", "of");

  private static final Set<String> VENUE = Set.of("at", "before", "in", "to");

  private static final Set<String> TOPIC = Set.of("about", "on", "regarding");

  private static final int WORDS_TO_TOPIC = 8;

  private AssemblySpeech() {}

  /** The head of such a speech, null where the text is none. */
  static SpeechHead of(Story story) {
    List<Phrases> head = SpeechHead.lines(story);
    if (TOLD.contains(story.document().genre()) || !isBeforeTheAssembly(head)) {
      return null;
    }
    boolean announced = false;
    for (Phrases line : head) {
      int by = SpeechHead.speechBy(line.sentence(), BY);
      announced |= by > 0;
      Person speaker = announced ? speaker(line, by) : null;
      if (speaker != null) {
        CountryCode country = country(story, line, speaker);
        boolean guest = country != null && country.isThreeLetters() && !country.equals(SEAT);
        return guest && !isPosted(story, line)
            ? new SpeechHead(line, speaker, country, SEAT, CITY, day(story, head))
            : null;
      }
    }
    return null;
  }

  /** "the General Assembly of the United Nations", also over two lines. */
  private static boolean isBeforeTheAssembly(List<Phrases> head) {
    boolean assembly = false;
    boolean nations = false;
    for (Phrases line : head) {
      Sentence sentence = line.sentence();
      if (isTopic(sentence, "assembly") || isTopic(sentence, "unga")) {
        return false;
      }
      assembly |= sentence.has("assembly") || sentence.has("unga");
      nations |= sentence.has("nations") || sentence.has("unga") || sentence.has("un");
    }
    return assembly && nations;
  }

  /** "Statement on the vote of the General Assembly", and not "at the General Assembly". */
  private static boolean isTopic(Sentence sentence, String assembly) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).equals(assembly) && isTopic(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTopic(Sentence sentence, int assembly) {
    for (int i = assembly - 1; i >= Math.max(0, assembly - WORDS_TO_TOPIC); i--) {
      if (VENUE.contains(sentence.word(i))) {
        return false;
      }
      if (TOPIC.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first behind a token who has a name or an office, but for a bare "H.E. Mr". */
  private static Person speaker(Phrases line, int from) {
    for (Phrase phrase : line.all()) {
      if (phrase.from() >= from
          && phrase instanceof Person person
          && (person.role() != null
              || person.name() != null
                  && !TITLES.contains(person.name().toLowerCase(Locale.ROOT)))) {
        return person;
      }
    }
    return null;
  }

  private static CountryCode country(Story story, Phrases line, Person speaker) {
    CountryCode told = SpeechHead.ofOffice(story, line);
    CountryCode known = told == null ? story.cast().country(speaker) : told;
    return known == null ? story.home() : known;
  }

  /** Whether the head names a representative who lives where the assembly meets. */
  private static boolean isPosted(Story story, Phrases line) {
    int next = line.sentence().index() + 1;
    return isPosted(line)
        || next < story.sentences().size() && isPosted(story.sentences().get(next));
  }

  private static boolean isPosted(Phrases line) {
    for (Phrase phrase : line.all()) {
      if (phrase instanceof Person person
          && person.role() != null
          && Posts.isResidentRole(person.role())) {
        return true;
      }
    }
    return false;
  }

  /** The day of the text or, where it has none, the one that stands in the head. */
  private static ReducedDate day(Story story, List<Phrases> head) {
    ReducedDate day = story.document().published();
    for (Phrases line : head) {
      for (Phrase phrase : line.all()) {
        if (day == null && phrase instanceof Phrase.When when) {
          day = story.date(line, when, Outlook.UNTOLD);
        }
      }
    }
    return day;
  }
}
