package dev.chancery.extraction.span;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.extraction.span.Phrase.Place;
import dev.chancery.extraction.span.Phrase.PlaceKind;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "The North" and "the South" of a text that names North or South Korea: the two states, where
 * nothing else reads the words.
 */
final class KoreanHalves {

  private static final CountryCode NORTH = CountryCode.of("PRK");
  private static final CountryCode SOUTH = CountryCode.of("KOR");

  private static final Set<String> HALVES = Set.of("north", "south");

  private KoreanHalves() {}

  /** The same sentences with those words read as places. */
  static List<Phrases> settle(List<Phrases> sentences) {
    if (sentences.stream().noneMatch(KoreanHalves::namesHalf)) {
      return sentences;
    }
    return sentences.stream().map(KoreanHalves::settle).toList();
  }

  private static boolean namesHalf(Phrases phrases) {
    for (Phrase phrase : phrases.all()) {
      CountryCode country =
          phrase instanceof Place place
              ? place.country()
              : phrase instanceof Phrase.Nationality nation ? nation.country() : null;
      boolean korea = NORTH.equals(country) || SOUTH.equals(country);
      if (korea && phrases.sentence().has(HALVES, phrase.from(), phrase.to())) {
        return true;
      }
    }
    return false;
  }

  private static Phrases settle(Phrases phrases) {
    Sentence sentence = phrases.sentence();
    List<Phrase> more = new ArrayList<>(2);
    for (int i = 0; !sentence.capitals() && i < sentence.size(); i++) {
      CountryCode half = phrases.at(i) == null ? half(phrases, i) : null;
      if (half != null) {
        boolean article = sentence.word(i - 1).equals("the") && phrases.at(i - 1) == null;
        String name = half.equals(NORTH) ? "North Korea" : "South Korea";
        more.add(new Place(article ? i - 1 : i, i + 1, half, name, PlaceKind.COUNTRY));
      }
    }
    return more.isEmpty() ? phrases : phrases.and(more);
  }

  /** Which of the two a word means, null where it is a point of the compass or a part of a name. */
  private static CountryCode half(Phrases phrases, int i) {
    Sentence sentence = phrases.sentence();
    CountryCode half =
        sentence.word(i).equals("north") ? NORTH : sentence.word(i).equals("south") ? SOUTH : null;
    if (half == null || !sentence.token(i).isCapitalised()) {
      return null;
    }
    boolean both =
        sentence.word(i + 1).equals("and")
            && phrases.at(i + 2) instanceof Place other
            && (NORTH.equals(other.country()) || SOUTH.equals(other.country()));
    boolean alone = sentence.word(i - 1).equals("the") && !goesOn(phrases, i + 1);
    return both || alone ? half : null;
  }

  /** "the North Sea", "the South of France": another place. */
  private static boolean goesOn(Phrases phrases, int i) {
    Sentence sentence = phrases.sentence();
    if (i >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(i);
    return next.isWord() && next.isCapitalised() && !next.is("'s")
        || next.hyphenated()
        || next.is("of");
  }
}
