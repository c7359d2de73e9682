package dev.chancery.extraction.agreement;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.document.Genre;
import dev.chancery.extraction.rule.Mention;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrase.Instrument;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.story.Story;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Parties that a sentence leaves out or calls "the two countries", by what the text is about. */
final class SilentParties {

  /** How many sentences back "the two countries" may have been named. */
  private static final int NEAR = 3;

  /** How many sentences back "relations between Peru and Chile" tell whose treaty is meant. */
  private static final int BETWEEN_REACH = 2;

  private static final Set<String> FIRST_PERSON = WordSet.of("we our us my ourselves");

  private static final Set<String> WE = Set.of("we");

  /** Words from "we" to its verb. */
  private static final int WORDS_TO_VERB = 4;

  private static final Set<String> QUOTES = Set.of("\"", "“", "”");

  private final Story story;
  private final ParagraphSides paragraph;

  SilentParties(Story story) {
    this.story = story;
    this.paragraph = new ParagraphSides(story);
  }

  /**
   * Adds whom the context tells.
   *
   * @param act whether a verb tells of the instrument, so that somebody must be bound
   */
  void addTo(PartyRoll roll, boolean act) {
    if (roll.namesSides()) {
      roll.found().addAll(sides(roll));
    }
    List<CountryCode> pair = story.pair();
    boolean fits = pair.containsAll(roll.found()) && (act || !roll.found().isEmpty());
    if (roll.found().size() < 2 && !pair.isEmpty() && fits) {
      roll.found().addAll(pair);
    }
    CountryCode topic = story.topic();
    if (roll.found().size() == 1 && topic != null) {
      roll.add(topic);
    }
  }

  /** Adds the only two that the paragraph speaks of. */
  void addThoseOfParagraphTo(PartyRoll roll) {
    if (roll.found().isEmpty()) {
      roll.found().addAll(paragraph.upTo(roll.phrases()));
    }
  }

  /**
   * Adds the writer's own country to a single other side: "we have a treaty with Peru", "our
   * agreement with Peru", "the agreement with Peru" in a release of a government.
   */
  void addWriterTo(PartyRoll roll, Mention mention, Instrument instrument) {
    boolean partner = roll.found().size() == 1 || roll.found().equals(roll.partners());
    if (!partner || roll.partners().isEmpty()) {
      return;
    }
    boolean cable = story.document().genre() == Genre.CABLE;
    boolean own =
        cable
            ? acts(roll.phrases().sentence(), mention, instrument)
            : speaksItself(roll.phrases().sentence());
    CountryCode writer = own ? story.writer(roll.found()) : voice();
    if (writer != null && !roll.found().contains(writer)) {
      roll.add(writer);
    }
  }

  /** Whose release it is, by its seats or by whom it speaks of most without naming officials. */
  private CountryCode voice() {
    CountryCode voice = story.voice();
    CountryCode speaker = voice == null ? story.speaker() : voice;
    return voice != null || speaker != null && speaker.equals(story.home()) ? speaker : null;
  }

  /** "the wheat agreement which we signed", "our agreement with Peru". */
  private static boolean acts(Sentence sentence, Mention mention, Instrument instrument) {
    int verb = mention.triggerFrom();
    boolean our = instrument != null && sentence.word(instrument.from()).equals("our");
    boolean ours = instrument != null && sentence.word(instrument.from() - 1).equals("our");
    return our || ours || sentence.has(WE, verb - WORDS_TO_VERB, verb);
  }

  private static boolean speaksItself(Sentence sentence) {
    boolean own = false;
    for (Token token : sentence.tokens()) {
      if (QUOTES.contains(token.text())) {
        return false;
      }
      own |= FIRST_PERSON.contains(token.lower()) && !token.isAllCapitals();
    }
    return own;
  }

  /**
   * Adds those whose relations the text speaks of: "the 2001 customs agreement" behind "relations
   * between Peru and Chile"; else the two that the document is about.
   *
   * @return whether the words around tell them
   */
  boolean addPairTo(PartyRoll roll) {
    Set<CountryCode> between = between(roll.phrases());
    boolean told = between.size() == 2;
    roll.found().addAll(told ? between : Set.copyOf(story.pair()));
    return told;
  }

  /** The two that stand behind "between" last, in the sentence or shortly before. */
  private Set<CountryCode> between(Phrases phrases) {
    int index = phrases.sentence().index();
    for (int s = index; s >= Math.max(0, index - BETWEEN_REACH); s--) {
      Phrases before = story.sentences().get(s);
      for (int i = before.sentence().size() - 1; i >= 0; i--) {
        if (before.sentence().word(i).equals("between")) {
          Set<CountryCode> two = twoAt(before, i + 1);
          if (two.size() == 2) {
            return two;
          }
        }
      }
    }
    return Set.of();
  }

  /** "Peru and Chile" where they start at a token; fewer than two where others stand there. */
  private Set<CountryCode> twoAt(Phrases phrases, int from) {
    Set<CountryCode> two = new LinkedHashSet<>();
    int i =
        phrases.sentence().word(from).equals("the") && phrases.at(from) == null ? from + 1 : from;
    Phrase first = phrases.at(i);
    Phrase second = first == null ? null : phrases.at(first.to() + 1);
    if (second != null && phrases.sentence().word(first.to()).equals("and")) {
      CountryCode one = story.cast().country(first);
      CountryCode other = story.cast().country(second);
      if (one != null && other != null) {
        two.add(one);
        two.add(other);
      }
    }
    return two;
  }

  /** The last two that the sentence names, whatever it says of them. */
  Set<CountryCode> beside(Phrases phrases) {
    List<CountryCode> named = story.countriesBefore(phrases, phrases.sentence().size(), 0);
    return new LinkedHashSet<>(named.subList(0, Math.min(2, named.size())));
  }

  /** Whom "the two countries" means: the only two named just before, or those of the document. */
  private List<CountryCode> sides(PartyRoll roll) {
    int number = Math.max(2, roll.sides());
    Set<CountryCode> mediators = roll.mediators();
    Set<CountryCode> same = beforeSides(roll.phrases(), mediators);
    if (same.size() == number) {
      return List.copyOf(same);
    }
    List<CountryCode> just = before(roll.phrases(), 1, mediators);
    if (just.size() == number) {
      return just;
    }
    Set<CountryCode> told = paragraph.upTo(roll.phrases());
    if (told.size() == number && mediators.isEmpty()) {
      return List.copyOf(told);
    }
    List<CountryCode> near = before(roll.phrases(), NEAR, mediators);
    if (number > 2) {
      return near.size() == number ? near : List.of();
    }
    List<CountryCode> pair = story.pair();
    return pair.isEmpty() ? near.subList(0, Math.min(2, near.size())) : pair;
  }

  /** Those named in the sentence before "the two". */
  private Set<CountryCode> beforeSides(Phrases phrases, Set<CountryCode> but) {
    Set<CountryCode> named = new LinkedHashSet<>();
    for (Phrase phrase : phrases.all()) {
      if (phrase instanceof Phrase.Sides) {
        break;
      }
      CountryCode country = story.cast().country(phrase);
      if (country != null && !but.contains(country)) {
        named.add(country);
      }
    }
    return named;
  }

  private List<CountryCode> before(Phrases phrases, int sentences, Set<CountryCode> but) {
    int end = phrases.sentence().size();
    return story.countriesBefore(phrases, end, sentences).stream()
        .filter(country -> !but.contains(country) && !CountryCode.UNITED_NATIONS.equals(country))
        .toList();
  }
}
