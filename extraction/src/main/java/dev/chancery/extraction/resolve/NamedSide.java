package dev.chancery.extraction.resolve;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Flow;
import dev.chancery.extraction.span.Phrase;
import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A country that the sentence of a figure names.
 *
 * @param preposition what governs it, empty where nothing does
 * @param distance words to the figure and its cue, more where another clause lies between
 * @param before whether it stands before the cue
 * @param owner whether it stands right before the cue: "Kenyan purchases"
 */
record NamedSide(
    CountryCode country, String preposition, int distance, boolean before, boolean owner) {

  /** Words between a preposition and the name that it governs. */
  private static final int GOVERNED = 4;

  private static final Set<String> PREPOSITIONS =
      WordSet.of("from to into with in for by of between at inside");

  /** Verbs whose first object is the receiver: "gave Kenya a loan". */
  private static final Set<String> GIVING =
      WordSet.of(
          """
          award awarded gave give gives giving grant granted granting grants lend lending lent
          loaned offer offered owed owes pay paid provide provided provides providing sell sold send sent supplied supplies supply
          supplying
          """);

  private static final Set<String> DETERMINERS =
      WordSet.of("a all an both her his its neighboring neighbouring other our some the their");

  private static final Set<String> CLAUSE_ENDS = WordSet.of("; which that who while but whereas");
  private static final int OTHER_CLAUSE = 20;

  /** Whether another clause lies between it and the figure. */
  boolean elsewhere() {
    return distance >= OTHER_CLAUSE;
  }

  /** The countries of the sentence that stand at the figure's clause, nearest to the cue first. */
  static List<NamedSide> of(Story story, Phrases phrases, TradeCue cue, Phrase figure) {
    List<NamedSide> named = new ArrayList<>();
    Sentence sentence = phrases.sentence();
    int from = Math.min(cue.from(), figure.from());
    int to = Math.max(cue.to(), figure.to());
    for (Phrase phrase : phrases.all()) {
      CountryCode country = country(story, phrase);
      if (country == null || isRegion(phrases, phrase)) {
        continue;
      }
      int distance =
          phrase.to() <= from ? from - phrase.to() : phrase.from() >= to ? phrase.from() - to : 0;
      for (int i = Math.min(phrase.from(), to); i < Math.max(phrase.from(), from); i++) {
        distance += CLAUSE_ENDS.contains(sentence.word(i)) ? OTHER_CLAUSE : 0;
      }
      Phrase sum = sumBefore(phrases, phrase);
      if (sum != null) {
        distance = sum == figure ? 0 : distance + OTHER_CLAUSE;
      }
      if (phrases.at(phrase.to()) instanceof Phrase.Amount own && phrase.to() > cue.to()) {
        // "Chile bought 5 tons, Peru 3 tons"
        distance = own == figure ? 0 : distance + OTHER_CLAUSE;
      }
      boolean owner = owns(phrases, phrase, cue);
      named.add(
          new NamedSide(
              country,
              owner ? "" : preposition(phrases, phrase),
              distance,
              phrase.to() <= cue.from(),
              owner));
    }
    if (cue.flow() != Flow.TURNOVER) {
      named.sort((a, b) -> Integer.compare(a.distance(), b.distance()));
    }
    return named;
  }

  /** The state or body that a phrase speaks for; the United Nations trade with nobody. */
  static CountryCode country(Story story, Phrase phrase) {
    CountryCode country = story.cast().country(phrase);
    return country == null || country.equals(CountryCode.UNITED_NATIONS) ? null : country;
  }

  /** "The former Soviet Union" is a part of the world. */
  private static boolean isRegion(Phrases phrases, Phrase phrase) {
    return phrase instanceof Phrase.Place
        && phrases.sentence().word(phrase.from() - 1).equals("former");
  }

  /** "Kenyan purchases", "Kenya's purchases": the country does what the cue says. */
  private static boolean owns(Phrases phrases, Phrase phrase, TradeCue cue) {
    int behind = phrases.sentence().word(phrase.to()).equals("'s") ? phrase.to() + 1 : phrase.to();
    return behind == cue.from();
  }

  /** The amount in "$5 million to Kenya", null where none stands before the preposition. */
  private static Phrase sumBefore(Phrases phrases, Phrase phrase) {
    boolean governed = PREPOSITIONS.contains(phrases.sentence().word(phrase.from() - 1));
    return governed && phrases.at(phrase.from() - 2) instanceof Phrase.Amount sum ? sum : null;
  }

  /** The preposition that governs a name, empty where none does. */
  static String preposition(Phrases phrases, Phrase phrase) {
    if (GIVING.contains(phrases.sentence().word(phrase.from() - 1))) {
      return "to";
    }
    for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - GOVERNED); i--) {
      String word = phrases.sentence().word(i);
      Phrase other = phrases.at(i);
      if (other != null && !(other instanceof Phrase.Nationality)
          || phrases.sentence().token(i).isSign()) {
        return "";
      }
      if (PREPOSITIONS.contains(word)) {
        boolean infinitive =
            word.equals("to")
                && i + 1 < phrase.from()
                && !DETERMINERS.contains(phrases.sentence().word(i + 1))
                && !phrases.sentence().token(i + 1).isCapitalised();
        return infinitive ? "" : word;
      }
    }
    return "";
  }
}
